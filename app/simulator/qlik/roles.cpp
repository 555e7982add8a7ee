// SPDX-License-Identifier: GPL-3.0-or-later
// Roles: list, one, make, patch, delete. UserDefault, which holds the default permissions, is one of the list.
#include "domain/permissioncatalogue.h"
#include "domain/rolecatalogue.h"
#include "simulator/qlik/routes.h"
#include "simulator/qlik/rowfilter.h"
#include "simulator/qlik/write.h"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <array>

namespace tandem::simulator::qlik {

namespace json = boost::json;

namespace {

const Service service{"IDENTITIES", ErrorStyle::NoStatus};
constexpr PageRules rules{};
constexpr std::string_view defaultRoleId = "000000000000000000000002";
constexpr std::uint32_t defaultRow = 0; ///< UserDefault among the entries; rows count from 1
constexpr std::array<std::string_view, 8> sortFields{"name",     "id",          "type",      "level",
                                                     "tenantId", "description", "createdAt", "lastUpdatedAt"};

/// UserDefault as a row, so that lists and filters treat it as any other.
Role defaultRole(const PairState &state)
{
    Role role{RoleId(defaultRow)};
    role.vendorId = defaultRoleId;
    role.name = RoleCatalogue::DefaultPermissionsName;
    role.kind = RoleKind::QlikBuiltIn;
    role.qlik = PermissionSet(state.tenant().defaultPermissions);
    return role;
}

/// The role's permissions as the Qlik side names them.
template<class F>
void forEachScope(const Role &role, F &&f)
{
    for (const std::string &id : role.qlik)
        f(id);
    for (const std::string &id : role.talend) {
        const PermissionInfo *known = permissionCatalogue().find(id, Side::Talend);
        if (known)
            f(known->scope.empty() ? known->id : known->scope);
    }
}

std::string createdAt(const Role &role, const Writing &writing)
{
    std::string at = otherText(writing, role.vendorId, role.extra, "createdAt");
    return at.empty() ? beginning.toIso() : at;
}

std::string description(const Role &role, const Writing &writing)
{
    const std::string kept = otherText(writing, role.vendorId, {}, "description");
    return kept.empty() ? role.description : kept;
}

const std::array<FilterField<Role>, 9> fields{{
    {"id", false, [](const Role &role, const PairState &, const auto &take) { take(role.vendorId); }},
    {"name", true, [](const Role &role, const PairState &, const auto &take) { take(role.name); }},
    {"type", false, [](const Role &role, const PairState &, const auto &take) { take(qlikRoleType(role.kind)); }},
    {"level", false, [](const Role &role, const PairState &, const auto &take) { take(levelWord(role)); }},
    {"tenantId", false,
     [](const Role &, const PairState &state, const auto &take) { take(state.tenant().qlikTenantId); }},
    {"description", true, [](const Role &role, const PairState &, const auto &take) { take(role.description); }},
    {"permissions", false,
     [](const Role &role, const PairState &, const auto &take) {
         forEachScope(role, [&](const std::string &id) { take(id); });
     }},
    {"createdAt", false, [](const Role &, const PairState &, const auto &take) { take(beginning.toIso()); }},
    {"lastUpdatedAt", false, [](const Role &, const PairState &, const auto &take) { take(beginning.toIso()); }},
}};

std::string sortKey(const Role &role, std::string_view field, const Writing &writing)
{
    if (field == "name")
        return folded(role.name);
    if (field == "id")
        return role.vendorId;
    if (field == "type")
        return std::string(qlikRoleType(role.kind));
    if (field == "level")
        return std::string(levelWord(role));
    if (field == "description")
        return folded(description(role, writing));
    if (field == "createdAt" || field == "lastUpdatedAt")
        return createdAt(role, writing);
    return {};
}

void listRoles(Call &call)
{
    const auto request = pageRequest(call, rules);
    const auto sort = request ? sortOf(call, sortFields, "+name") : std::nullopt;
    const auto wantsTotal = sort ? flagOf(call, "totalResults") : std::nullopt;
    const auto test = wantsTotal ? filterOf<Role>(call, fields) : std::nullopt;
    if (!test)
        return;
    const PairState &state = call.state();
    const Writing writing{state, *call.context, call.base()};
    const Role userDefault = defaultRole(state);
    Entries entries;
    const auto add = [&](const Role &role) {
        if (role.onQlik && (!*test || (*test)(role)))
            entries.push_back({sortKey(role, sort->field, writing), role.id.value()});
    };
    add(userDefault);
    state.roles().forEach(add);
    std::ranges::sort(entries);
    const Page page = pageOf(entries, sort->descending, *request);
    Json out;
    out.beginObject().key("data").beginArray();
    for (const std::uint32_t id : page.ids)
        writeRole(out, id == defaultRow ? userDefault : state.roles().at(RoleId(id)), writing);
    out.endArray();
    writeLinks(out, call, rules, page);
    if (*wantsTotal)
        out.field("totalResults", static_cast<std::int64_t>(entries.size()));
    out.endObject();
    call.reply(200, out);
}

/// The role of the path; null when the Qlik side has none.
const Role *find(const Call &call)
{
    const Role *role = call.state().roles().find(call.state().roleByVendorId(call.ids[0]));
    return role && role->onQlik && role->vendorId == call.ids[0] ? role : nullptr;
}

void getRole(Call &call)
{
    const Writing writing{call.state(), *call.context, call.base()};
    Json out;
    if (call.ids[0] == defaultRoleId)
        writeRole(out, defaultRole(call.state()), writing);
    else if (const Role *role = find(call))
        writeRole(out, *role, writing);
    else
        return call.fail({.status = 404, .detail = "there is no such role", .code = "IDENTITIES-10402"});
    call.reply(200, out);
}

/// The permission ids of a JSON list of texts.
std::optional<std::vector<std::string>> scopesIn(const json::value *value)
{
    const json::array *list = asArray(value);
    if (!list)
        return std::nullopt;
    std::vector<std::string> scopes;
    for (const json::value &entry : *list) {
        const auto text = asText(&entry);
        if (!text || text->empty() || text->size() > 256)
            return std::nullopt;
        scopes.emplace_back(*text);
    }
    return scopes;
}

void postRole(Call &call)
{
    const auto body = call.body();
    if (!body)
        return;
    const auto name = textIn(*body, "name");
    if (!name || name->empty())
        return call.fail({.detail = "a role needs a name", .pointer = "/name"});
    acts::CreateRole act{.name = std::string(*name)};
    if (const json::value *list = member(*body, "assignedScopes")) {
        auto scopes = scopesIn(list);
        if (!scopes)
            return call.fail({.detail = "a list of permissions is expected", .pointer = "/assignedScopes"});
        act.permissions = *std::move(scopes);
    }
    const json::value *text = member(*body, "description");
    perform(call, std::move(act),
            [context = call.context, roleName = std::string(*name),
             about = text && text->is_string() ? json::serialize(*text) : std::string()](const PairState &after,
                                                                                         const std::string &base) {
                for (const RoleId id : after.rolesByName(roleName)) {
                    const Role &role = after.roles().at(id);
                    if (!role.onQlik)
                        continue;
                    context->overlay.set(role.vendorId, "createdAt", '"' + after.tenant().now.toIso() + '"');
                    if (!about.empty())
                        context->overlay.set(role.vendorId, "description", about);
                    Json out;
                    writeRole(out, role, {after, *context, base});
                    return Reply{.status = 201, .body = out.take()};
                }
                return errorReply(service, {.status = 500, .detail = "the role is gone already"});
            });
}

std::string canonical(const std::string &scope)
{
    const PermissionInfo *known = permissionCatalogue().find(scope);
    return known ? known->id : scope;
}

/// What lacks for the role to hold exactly these.
void replaceScopes(RoleId id, std::vector<std::string> wanted, std::vector<NextActs> &acts)
{
    for (std::string &scope : wanted)
        scope = canonical(scope);
    acts.push_back([id, wanted](const PairState &state) -> std::optional<ActBody> {
        const Role *role = state.roles().find(id);
        acts::AddPermissions act{id, {}};
        for (const std::string &scope : wanted) {
            if (role && !role->qlik.contains(scope) && !role->talend.contains(scope))
                act.permissions.push_back(scope);
        }
        return act.permissions.empty() ? std::nullopt : std::optional<ActBody>(act);
    });
    acts.push_back([id, wanted](const PairState &state) -> std::optional<ActBody> {
        const Role *role = state.roles().find(id);
        acts::RemovePermissions act{id, {}};
        const auto look = [&](const PermissionSet &held) {
            for (const std::string &scope : held) {
                if (std::ranges::find(wanted, scope) == wanted.end())
                    act.permissions.push_back(scope);
            }
        };
        if (role) {
            look(role->qlik);
            look(role->talend);
        }
        return act.permissions.empty() ? std::nullopt : std::optional<ActBody>(act);
    });
}

/// An operation on the scopes of a role, or of UserDefault (no id).
std::optional<Problem> patchScopes(const PatchOp &op, std::optional<RoleId> role, std::vector<NextActs> &acts)
{
    const bool one = op.op == "add" || op.op == "remove-value";
    std::vector<std::string> scopes;
    if (one) {
        const auto text = asText(&op.value);
        if (!text || text->empty())
            return Problem{.detail = "one permission is expected", .pointer = op.pointer("value")};
        scopes.emplace_back(*text);
    } else if (op.op == "replace" && op.path == "/assignedScopes") {
        auto list = scopesIn(&op.value);
        if (!list)
            return Problem{.detail = "a list of permissions is expected", .pointer = op.pointer("value")};
        scopes = *std::move(list);
    } else {
        return Problem{.detail = "replace, add or remove-value is expected", .pointer = op.pointer("op")};
    }
    if (!role) {
        acts.push_back([scopes, op = op.op](const PairState &state) -> std::optional<ActBody> {
            std::vector<std::string> all = state.tenant().defaultPermissions;
            if (op == "replace")
                all = scopes;
            else if (op == "add")
                all.push_back(canonical(scopes.front()));
            else
                std::erase(all, canonical(scopes.front()));
            std::ranges::sort(all);
            all.erase(std::ranges::unique(all).begin(), all.end());
            if (all == state.tenant().defaultPermissions)
                return std::nullopt;
            return acts::SetDefaultPermissions{std::move(all)};
        });
    } else if (op.op == "replace") {
        replaceScopes(*role, std::move(scopes), acts);
    } else if (op.op == "add") {
        acts.push_back([role, scopes](const PairState &) { return acts::AddPermissions{*role, scopes}; });
    } else {
        acts.push_back([role, scopes](const PairState &) { return acts::RemovePermissions{*role, scopes}; });
    }
    return std::nullopt;
}

void patchRole(Call &call)
{
    const bool isDefault = call.ids[0] == defaultRoleId;
    const Role *role = isDefault ? nullptr : find(call);
    if (!role && !isDefault)
        return call.fail({.status = 404, .detail = "there is no such role", .code = "IDENTITIES-10402"});
    const auto operations = patchOf(call);
    if (!operations)
        return;
    std::vector<NextActs> acts;
    std::string about;
    for (const PatchOp &op : *operations) {
        if (op.path == "/assignedScopes" || op.path == "/assignedScopes/-") {
            if (const auto problem = patchScopes(op, role ? std::optional(role->id) : std::nullopt, acts))
                return call.fail(*problem);
            continue;
        }
        const auto text = asText(&op.value);
        if (op.op != "replace" || !text || (op.path != "/name" && op.path != "/description"))
            return call.fail({.detail = "this can't be patched", .pointer = op.pointer("path")});
        if (isDefault || role->kind == RoleKind::QlikBuiltIn)
            return call.fail({.status = 403, .detail = "built-in roles keep their name and description"});
        if (op.path == "/description") {
            about = json::serialize(op.value);
            continue;
        }
        acts.push_back([id = role->id, name = std::string(*text)](const PairState &state) -> std::optional<ActBody> {
            const Role *row = state.roles().find(id);
            if (row && row->name == name)
                return std::nullopt;
            return acts::RenameRole{id, name};
        });
    }
    perform(call, std::move(acts),
            [context = call.context, id = std::string(call.ids[0]), about](const PairState &, const std::string &) {
                if (!about.empty())
                    context->overlay.set(id, "description", about);
                return Reply{.status = 204};
            });
}

void deleteRole(Call &call)
{
    if (call.ids[0] == defaultRoleId)
        return call.fail({.status = 403, .detail = "UserDefault can't be deleted"});
    const Role *role = find(call);
    if (!role) // 404 is not documented here
        return call.fail({.detail = "there is no such role", .code = "IDENTITIES-10402"});
    perform(call, acts::DeleteRole{role->id, true},
            [context = call.context, id = std::string(call.ids[0])](const PairState &, const std::string &) {
                context->overlay.forget(id);
                return Reply{.status = 204};
            },
            {.missing = 400});
}

constexpr std::array routes{
    Route{"GET", "/api/v1/roles", &listRoles, &service},
    Route{"POST", "/api/v1/roles", &postRole, &service},
    Route{"GET", "/api/v1/roles/{id}", &getRole, &service},
    Route{"PATCH", "/api/v1/roles/{id}", &patchRole, &service},
    Route{"DELETE", "/api/v1/roles/{id}", &deleteRole, &service},
};

} // namespace

void writeRole(Json &out, const Role &role, const Writing &writing)
{
    const bool builtIn = role.kind == RoleKind::QlikBuiltIn;
    const bool isDefault = role.id.value() == defaultRow;
    const std::string created = createdAt(role, writing);
    out.beginObject().field("id", role.vendorId).field("tenantId", writing.state.tenant().qlikTenantId);
    out.field("name", role.name).field("description", description(role, writing));
    out.field("type", builtIn ? "default" : "custom").field("level", levelWord(role));
    out.key("permissions").beginArray().endArray();
    out.key("assignedScopes").beginArray();
    forEachScope(role, [&](const std::string &scope) { out.value(scope); });
    out.endArray();
    out.field("canEdit", !builtIn || isDefault).field("canDelete", !builtIn);
    out.field("userEntitlementType", role.fullUser ? "fullUser" : "").field("fullUser", role.fullUser);
    out.field("createdAt", created).field("lastUpdatedAt", created);
    out.key("links").beginObject().link("self", std::string(writing.base) + "/api/v1/roles/" + role.vendorId);
    out.endObject().endObject();
}

std::span<const Route> roleRoutes()
{
    return routes;
}

} // namespace tandem::simulator::qlik
