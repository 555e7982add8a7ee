// SPDX-License-Identifier: GPL-3.0-or-later
// Who is in a space: a user, a bot or a group, with roles. The workspace keeps no id of an assignment; it is made from
// those of the space and the assignee.
#include "simulator/qlik/spacewrites.h"

#include <algorithm>

namespace tandem::simulator::qlik {

namespace json = boost::json;

namespace {

constexpr PageRules rules{.limit = 10};

std::string_view assigneeOf(const SpaceMember &member, const PairState &state)
{
    if (const UserId *user = std::get_if<UserId>(&member.who))
        return vendorIdOf(state, std::optional(*user));
    const Group *group = state.groups().find(std::get<GroupId>(member.who));
    return group ? std::string_view(group->vendorId) : std::string_view();
}

std::string_view typeOf(const SpaceMember &member, const PairState &state)
{
    const UserId *user = std::get_if<UserId>(&member.who);
    if (!user)
        return "group";
    const User *row = state.users().find(*user);
    return row && row->bot ? "bot" : "user";
}

void writeAssignment(Json &out, const Space &space, const SpaceMember &member, const Writing &writing)
{
    const std::string_view assignee = assigneeOf(member, writing.state);
    const std::string id = derivedId(space.vendorId(), assignee);
    const std::string place = std::string(writing.base) + "/api/v1/spaces/" + std::string(space.vendorId());
    const std::string at = beginning.toIso();
    out.beginObject().field("id", id).field("type", typeOf(member, writing.state)).field("assigneeId", assignee);
    out.field("spaceId", space.vendorId()).field("tenantId", writing.state.tenant().qlikTenantId).key("roles");
    writeSpaceRoles(out, member.roles);
    out.field("createdAt", at).field("updatedAt", at);
    out.key("links").beginObject().link("self", place + "/assignments/" + id).link("space", place).endObject();
    out.endObject();
}

const SpaceMember *memberOf(const Space &space, const PairState &state, std::string_view assignmentId)
{
    const auto found = std::ranges::find_if(space.members, [&](const SpaceMember &member) {
        return derivedId(space.vendorId(), assigneeOf(member, state)) == assignmentId;
    });
    return found == space.members.end() ? nullptr : &*found;
}

acts::SetSpaceRole actOf(const Space &space, const std::variant<UserId, GroupId> &who, std::optional<SpaceRoles> roles)
{
    acts::SetSpaceRole act{.space = space.id, .roles = roles};
    if (const UserId *user = std::get_if<UserId>(&who))
        act.user = *user;
    else
        act.group = std::get<GroupId>(who);
    return act;
}

/// Answers with the assignment of this assignee.
Success assignmentSuccess(const Call &call, SpaceId space, std::variant<UserId, GroupId> who, int status)
{
    return [context = call.context, space, who, status](const PairState &after, const std::string &base) {
        const Space *row = after.spaces().find(space);
        if (row) {
            const auto member = std::ranges::find(row->members, who, &SpaceMember::who);
            if (member != row->members.end()) {
                Json out;
                writeAssignment(out, *row, *member, {after, *context, base});
                return Reply{.status = status, .body = out.take()};
            }
        }
        return errorReply(spaceService, {.status = 404, .detail = "the assignment is gone"});
    };
}

} // namespace

void listAssignments(Call &call)
{
    const Space *space = spaceOf(call);
    if (!space)
        return call.notFound();
    const auto request = pageRequest(call, rules);
    if (!request)
        return;
    const PairState &state = call.state();
    const std::string_view assignee = call.parameter("assigneeId");
    const std::string_view type = call.parameter("type");
    Entries entries;
    for (std::uint32_t i = 0; i < space->members.size(); ++i) {
        const SpaceMember &member = space->members[i];
        const std::string_view id = assigneeOf(member, state);
        if ((assignee.empty() || id == assignee) && (type.empty() || typeOf(member, state) == type))
            entries.push_back({std::string(id), i});
    }
    std::ranges::sort(entries);
    // The position within the space may move; the assignee's id, by which they are sorted, does not.
    PageRequest stable = *request;
    if (stable.from)
        stable.from->id = stable.backward ? 0 : ~std::uint32_t(0);
    const Page page = pageOf(entries, false, stable);
    const Writing writing{state, *call.context, call.base()};
    Json out;
    out.beginObject().key("data").beginArray();
    for (const std::uint32_t i : page.ids)
        writeAssignment(out, *space, space->members[i], writing);
    out.endArray().key("meta").beginObject().field("count", static_cast<std::int64_t>(entries.size())).endObject();
    writeLinks(out, call, rules, page);
    out.endObject();
    call.reply(200, out);
}

void postAssignment(Call &call)
{
    const Space *space = spaceOf(call);
    if (!space)
        return call.notFound();
    const auto body = call.body();
    if (!body)
        return;
    const auto type = textIn(*body, "type");
    const auto assignee = textIn(*body, "assigneeId");
    const auto roles = spaceRolesIn(member(*body, "roles"));
    if (!type || (*type != "user" && *type != "group" && *type != "bot"))
        return call.fail({.detail = "user, group or bot is expected", .pointer = "/type"});
    if (!roles)
        return call.fail({.detail = "a list of space roles is expected", .pointer = "/roles"});
    std::optional<std::variant<UserId, GroupId>> who;
    if (*type == "group") {
        if (const auto group = call.state().groupByVendorId(assignee.value_or("")))
            who = *group;
    } else if (const auto user = call.state().userByVendorId(assignee.value_or(""))) {
        who = *user;
    }
    if (!who)
        return call.fail({.status = 404, .detail = "there is no such assignee", .pointer = "/assigneeId"});
    if (std::ranges::find(space->members, *who, &SpaceMember::who) != space->members.end())
        return call.fail({.status = 409, .detail = "the assignee is in the space already", .pointer = "/assigneeId"});
    perform(call, actOf(*space, *who, roles), assignmentSuccess(call, space->id, *who, 201), {.conflict = 409});
}

void getAssignment(Call &call)
{
    const Space *space = spaceOf(call);
    const SpaceMember *member = space ? memberOf(*space, call.state(), call.ids[1]) : nullptr;
    if (!member)
        return call.notFound();
    Json out;
    writeAssignment(out, *space, *member, {call.state(), *call.context, call.base()});
    call.reply(200, out);
}

void putAssignment(Call &call)
{
    const Space *space = spaceOf(call);
    const SpaceMember *current = space ? memberOf(*space, call.state(), call.ids[1]) : nullptr;
    if (!current)
        return call.notFound();
    const auto body = call.body();
    if (!body)
        return;
    const auto roles = spaceRolesIn(member(*body, "roles"));
    if (!roles)
        return call.fail({.detail = "a list of space roles is expected", .pointer = "/roles"});
    std::vector<NextActs> acts;
    if (*roles != current->roles)
        acts.push_back([act = actOf(*space, current->who, roles)](const PairState &) { return act; });
    perform(call, std::move(acts), assignmentSuccess(call, space->id, current->who, 200));
}

void deleteAssignment(Call &call)
{
    const Space *space = spaceOf(call);
    const SpaceMember *member = space ? memberOf(*space, call.state(), call.ids[1]) : nullptr;
    if (!member)
        return call.notFound();
    perform(call, actOf(*space, member->who, std::nullopt), emptySuccess());
}

} // namespace tandem::simulator::qlik
