// SPDX-License-Identifier: GPL-3.0-or-later
// Groups, and their settings: the roles of the group Everyone are the auto-assigned ones (BX-10).
#include "simulator/qlik/routes.h"
#include "simulator/qlik/rowfilter.h"
#include "simulator/qlik/userwrites.h"
#include "simulator/qlik/write.h"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <array>

namespace tandem::simulator::qlik {

namespace json = boost::json;

namespace {

const Service service{"GROUPS"};
constexpr PageRules rules{};
constexpr std::string_view everyoneId = "000000000000000000000001";
constexpr std::string_view everyoneName = "com.qlik.Everyone";
constexpr std::string_view settingsThing = "groups/settings";
constexpr std::array<std::string_view, 4> sortFields{"name", "id", "createdAt", "lastUpdatedAt"};

std::string_view providerWord(const Group &group)
{
    return group.provider == GroupProvider::Custom ? "custom" : "idp";
}

std::string createdAt(const Group &group, const Writing &writing)
{
    std::string at = otherText(writing, group.vendorId, group.extra, "createdAt");
    return at.empty() ? beginning.toIso() : at;
}

const std::array<FilterField<Group>, 7> fields{{
    {"id", false, [](const Group &group, const PairState &, const auto &take) { take(group.vendorId); }},
    {"name", true, [](const Group &group, const PairState &, const auto &take) { take(group.name); }},
    {"status", false, [](const Group &, const PairState &, const auto &take) { take("active"); }},
    {"providerType", false, [](const Group &group, const PairState &, const auto &take) { take(providerWord(group)); }},
    {"createdAt", false, [](const Group &, const PairState &, const auto &take) { take(beginning.toIso()); }},
    {"lastUpdatedAt", false, [](const Group &, const PairState &, const auto &take) { take(beginning.toIso()); }},
    {"assignedRoles.name", false,
     [](const Group &group, const PairState &state, const auto &take) {
         for (const RoleId id : group.roles) {
             if (const Role *role = state.roles().find(id))
                 take(role->name);
         }
     }},
}};

void writeRoles(Json &out, const PairState &state, const std::vector<RoleId> &roles)
{
    out.key("assignedRoles").beginArray();
    for (const RoleId id : roles) {
        if (const Role *role = state.roles().find(id))
            writeRoleReference(out, *role);
    }
    out.endArray();
}

/// Everyone, as one of the list or below its id in the settings.
void writeEveryone(Json &out, const Writing &writing, bool inList)
{
    const std::string at = beginning.toIso();
    out.beginObject().field("id", everyoneId).field("name", everyoneName);
    if (inList)
        out.field("tenantId", writing.state.tenant().qlikTenantId)
            .field("status", "active")
            .field("providerType", "custom");
    else
        out.field("enabled", true);
    out.field("createdAt", at).field("lastUpdatedAt", at);
    writeRoles(out, writing.state, writing.state.tenant().autoAssign);
    if (inList)
        out.key("links")
            .beginObject()
            .link("self", std::string(writing.base) + "/api/v1/groups/" + std::string(everyoneId))
            .endObject();
    out.endObject();
}

void answerList(Call &call, std::string_view filterText)
{
    const auto request = pageRequest(call, rules);
    const auto sort = request ? sortOf(call, sortFields, "+name") : std::nullopt;
    const auto wantsTotal = sort ? flagOf(call, "totalResults") : std::nullopt;
    const auto system = wantsTotal ? flagOf(call, "systemGroups") : std::nullopt;
    if (!system)
        return;
    const PairState &state = call.state();
    const Writing writing{state, *call.context, call.base()};
    RowTest<Group> test;
    if (!filterText.empty()) {
        const auto node = parsedFilter(filterText, "filter", 100);
        if (!node)
            return call.fail(node.error());
        auto made = compiled<Group>(*node, fields, state);
        if (!made)
            return call.fail(made.error());
        test = *std::move(made);
    }
    Entries entries;
    state.groups().forEach([&](const Group &group) {
        if (*system || group.side != Side::Qlik || (test && !test(group)))
            return;
        std::string key = sort->field == "name" ? folded(group.name)
                          : sort->field == "id" ? group.vendorId
                                                : createdAt(group, writing);
        entries.push_back({std::move(key), group.id.value()});
    });
    std::ranges::sort(entries);
    const Page page = pageOf(entries, sort->descending, *request);
    Json out;
    out.beginObject().key("data").beginArray();
    if (*system)
        writeEveryone(out, writing, true);
    for (const std::uint32_t id : page.ids)
        writeGroup(out, state.groups().at(GroupId(id)), writing);
    out.endArray();
    writeLinks(out, call, rules, page);
    if (*wantsTotal)
        out.field("totalResults", static_cast<std::int64_t>(*system ? 1 : entries.size()));
    out.endObject();
    call.reply(200, out);
}

void listGroups(Call &call)
{
    answerList(call, call.parameter("filter"));
}

void filterGroups(Call &call)
{
    const auto body = call.body();
    if (!body)
        return;
    const auto text = textIn(*body, "filter");
    if (!text && member(*body, "filter"))
        return call.fail({.detail = "a filter is a text", .pointer = "/filter"});
    const std::string filter(text.value_or(""));
    answerList(call, filter);
}

const Group *find(const Call &call)
{
    const Group *group = call.state().groups().find(call.state().groupByVendorId(call.ids[0]));
    return group && group->side == Side::Qlik ? group : nullptr;
}

void missing(const Call &call)
{
    call.fail({.status = 404, .detail = "there is no such group", .code = "GROUPS-7"});
}

void getGroup(Call &call)
{
    const Writing writing{call.state(), *call.context, call.base()};
    Json out;
    if (call.ids[0] == everyoneId)
        writeEveryone(out, writing, true);
    else if (const Group *group = find(call))
        writeGroup(out, *group, writing);
    else
        return missing(call);
    call.reply(200, out);
}

std::optional<GroupId> customGroup(const PairState &state, std::string_view name)
{
    for (const GroupId id : state.groupsByName(name)) {
        const Group &group = state.groups().at(id);
        if (group.side == Side::Qlik && group.provider == GroupProvider::Custom)
            return id;
    }
    return std::nullopt;
}

void postGroup(Call &call)
{
    const auto body = call.body();
    if (!body)
        return;
    const auto name = textIn(*body, "name");
    if (!name || name->empty())
        return call.fail({.detail = "a group needs a name", .pointer = "/name"});
    const std::string_view provider = textIn(*body, "providerType").value_or("custom");
    if (provider != "custom")
        return call.fail(
            {.detail = "groups of an identity provider come with their members' sign-in", .pointer = "/providerType"});
    std::vector<NextActs> acts{[name = std::string(*name)](const PairState &) { return acts::CreateGroup{name}; }};
    if (const json::value *list = member(*body, "assignedRoles")) {
        const auto roles = rolesIn(*list, call.state(), "/assignedRoles");
        if (!roles)
            return call.fail(roles.error());
        for (const RoleId role : *roles) {
            acts.push_back([role, name = std::string(*name)](const PairState &state) -> std::optional<ActBody> {
                const auto group = customGroup(state, name);
                if (!group)
                    return std::nullopt;
                return acts::AssignGroupRole{*group, role};
            });
        }
    }
    const json::value *text = member(*body, "description");
    perform(call, std::move(acts),
            [context = call.context, groupName = std::string(*name),
             about = text && text->is_string() ? json::serialize(*text) : std::string()](const PairState &after,
                                                                                         const std::string &base) {
                const auto id = customGroup(after, groupName);
                if (!id)
                    return errorReply(service, {.status = 500, .detail = "the group is gone already"});
                const Group &group = after.groups().at(*id);
                context->overlay.set(group.vendorId, "createdAt", '"' + after.tenant().now.toIso() + '"');
                if (!about.empty())
                    context->overlay.set(group.vendorId, "description", about);
                Json out;
                writeGroup(out, group, {after, *context, base});
                return Reply{.status = 201, .body = out.take()};
            },
            {.conflict = 409});
}

/// What lacks for the group to have exactly these roles.
void replaceRoles(const Group &group, const std::vector<RoleId> &wanted, std::vector<NextActs> &acts)
{
    for (const RoleId role : wanted) {
        if (std::ranges::find(group.roles, role) == group.roles.end())
            acts.push_back([id = group.id, role](const PairState &) { return acts::AssignGroupRole{id, role}; });
    }
    for (const RoleId role : group.roles) {
        if (std::ranges::find(wanted, role) == wanted.end())
            acts.push_back([id = group.id, role](const PairState &) { return acts::RemoveGroupRole{id, role}; });
    }
}

void patchGroup(Call &call)
{
    const Group *group = find(call);
    if (!group)
        return missing(call);
    const auto operations = patchOf(call);
    if (!operations)
        return;
    std::vector<NextActs> acts;
    std::string about;
    for (const PatchOp &op : *operations) {
        if (op.op != "replace")
            return call.fail({.detail = "groups know replace alone", .pointer = op.pointer("op")});
        if (op.path == "/assignedRoles") {
            const auto roles = rolesIn(op.value, call.state(), op.pointer("value"));
            if (!roles)
                return call.fail(roles.error());
            replaceRoles(*group, *roles, acts);
        } else if (op.path == "/description" && op.value.is_string()) {
            about = json::serialize(op.value);
        } else if (const auto name = asText(&op.value); op.path == "/name" && name) {
            if (*name != group->name)
                acts.push_back([id = group->id, text = std::string(*name)](const PairState &) {
                    return acts::RenameGroup{id, text};
                });
        } else {
            return call.fail({.detail = "this can't be patched", .pointer = op.pointer("path")});
        }
    }
    perform(call, std::move(acts),
            [context = call.context, id = std::string(call.ids[0]), about](const PairState &, const std::string &) {
                if (!about.empty())
                    context->overlay.set(id, "description", about);
                return Reply{.status = 204};
            });
}

void deleteGroup(Call &call)
{
    const Group *group = find(call);
    if (!group)
        return missing(call);
    perform(call, acts::DeleteGroup{group->id},
            [context = call.context, id = std::string(call.ids[0])](const PairState &, const std::string &) {
                context->overlay.forget(id);
                return Reply{.status = 204};
            });
}

void getSettings(Call &call)
{
    const Writing writing{call.state(), *call.context, call.base()};
    const auto flag = [&](std::string_view name) {
        return call.context->overlay.find(settingsThing, name).value_or("true") == "true";
    };
    Json out;
    out.beginObject().field("tenantId", call.state().tenant().qlikTenantId);
    out.field("autoCreateGroups", flag("autoCreateGroups")).field("syncIdpGroups", flag("syncIdpGroups"));
    out.key("systemGroups").beginObject().key(everyoneId);
    writeEveryone(out, writing, false);
    out.endObject()
        .key("links")
        .beginObject()
        .link("self", call.base() + "/api/v1/groups/settings")
        .endObject()
        .endObject();
    call.reply(200, out);
}

void patchSettings(Call &call)
{
    const auto operations = patchOf(call);
    if (!operations)
        return;
    std::vector<NextActs> acts;
    std::vector<std::pair<std::string, std::string>> flags;
    for (const PatchOp &op : *operations) {
        if (op.op != "replace")
            return call.fail({.detail = "settings know replace alone", .pointer = op.pointer("op")});
        if (op.path == "/autoCreateGroups" || op.path == "/syncIdpGroups") {
            if (!op.value.is_bool())
                return call.fail({.detail = "true or false is expected", .pointer = op.pointer("value")});
            flags.emplace_back(op.path.substr(1), op.value.get_bool() ? "true" : "false");
        } else if (op.path == "/systemGroups/" + std::string(everyoneId) + "/assignedRoles") {
            const auto roles = rolesIn(op.value, call.state(), op.pointer("value"));
            if (!roles)
                return call.fail(roles.error());
            const std::vector<RoleId> &held = call.state().tenant().autoAssign;
            for (const RoleId role : *roles) {
                if (std::ranges::find(held, role) == held.end())
                    acts.push_back([role](const PairState &) { return acts::SetAutoAssign{role, true}; });
            }
            for (const RoleId role : held) {
                if (std::ranges::find(*roles, role) == roles->end())
                    acts.push_back([role](const PairState &) { return acts::SetAutoAssign{role, false}; });
            }
        } else {
            return call.fail({.detail = "this can't be patched", .pointer = op.pointer("path")});
        }
    }
    perform(call, std::move(acts), [context = call.context, flags](const PairState &, const std::string &) {
        for (const auto &[name, value] : flags)
            context->overlay.set(settingsThing, name, value);
        return Reply{.status = 204};
    });
}

constexpr std::array routes{
    Route{"GET", "/api/v1/groups", &listGroups, &service},
    Route{"POST", "/api/v1/groups", &postGroup, &service},
    Route{"POST", "/api/v1/groups/actions/filter", &filterGroups, &service},
    Route{"GET", "/api/v1/groups/settings", &getSettings, &service},
    Route{"PATCH", "/api/v1/groups/settings", &patchSettings, &service},
    Route{"GET", "/api/v1/groups/{id}", &getGroup, &service},
    Route{"PATCH", "/api/v1/groups/{id}", &patchGroup, &service},
    Route{"DELETE", "/api/v1/groups/{id}", &deleteGroup, &service},
};

} // namespace

void writeGroup(Json &out, const Group &group, const Writing &writing)
{
    const std::string created = createdAt(group, writing);
    out.beginObject().field("id", group.vendorId).field("tenantId", writing.state.tenant().qlikTenantId);
    out.field("name", group.name).field("status", "active").field("providerType", providerWord(group));
    writeOther(out, writing, group.vendorId, group.extra, "description");
    out.field("createdAt", created).field("lastUpdatedAt", created);
    writeRoles(out, writing.state, group.roles);
    out.key("links").beginObject().link("self", std::string(writing.base) + "/api/v1/groups/" + group.vendorId);
    out.endObject().endObject();
}

std::span<const Route> groupRoutes()
{
    return routes;
}

} // namespace tandem::simulator::qlik
