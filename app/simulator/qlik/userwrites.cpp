// SPDX-License-Identifier: GPL-3.0-or-later
// Changing users: make, patch, delete.
#include "simulator/qlik/userwrites.h"

#include "simulator/qlik/people.h"

#include <boost/json/serialize.hpp>

#include <algorithm>

namespace tandem::simulator::qlik {

namespace json = boost::json;

namespace {

constexpr std::size_t longestText = 1'024; ///< bytes of a name, subject or e-mail address

/// The role that {"id": …} or {"name": …} names.
std::optional<RoleId> roleIn(const json::value &value, const PairState &state)
{
    const auto id = textIn(value, "id");
    const auto name = textIn(value, "name");
    if (id) {
        const auto role = state.roleByVendorId(*id);
        const Role *row = state.roles().find(role);
        return row && row->onQlik && row->vendorId == *id ? role : std::nullopt;
    }
    if (!name)
        return std::nullopt;
    for (const RoleId role : state.rolesByName(*name)) {
        if (state.roles().at(role).onQlik)
            return role;
    }
    return std::nullopt;
}

/// A group by id, as a text or {"id": …}, or by {"name": …, "providerType": …}.
std::optional<GroupId> groupIn(const json::value &value, const PairState &state)
{
    const auto text = asText(&value);
    const auto id = text ? text : textIn(value, "id");
    if (id) {
        const auto group = state.groupByVendorId(*id);
        const Group *row = state.groups().find(group);
        return row && row->side == Side::Qlik ? group : std::nullopt;
    }
    const auto name = textIn(value, "name");
    if (!name)
        return std::nullopt;
    const std::string_view provider = textIn(value, "providerType").value_or("");
    for (const GroupId group : state.groupsByName(*name)) {
        const Group &row = state.groups().at(group);
        const bool isIdp = row.provider == GroupProvider::IdentityProvider;
        if (row.side == Side::Qlik && (provider.empty() || (provider == "idp") == isIdp))
            return group;
    }
    return std::nullopt;
}

NextActs assign(UserId user, RoleId role)
{
    return [user, role](const PairState &state) -> std::optional<ActBody> {
        if (state.directMembers(role).contains(user.value()))
            return std::nullopt;
        return acts::AssignRole{{user}, role};
    };
}

NextActs remove(UserId user, RoleId role)
{
    return [user, role](const PairState &state) -> std::optional<ActBody> {
        if (!state.directMembers(role).contains(user.value()))
            return std::nullopt;
        return acts::RemoveRole{{user}, role};
    };
}

/// Takes away, one by one, what the user holds beside these roles. Who holds what is looked at when it is carried out:
/// somebody else may give a role meanwhile.
NextActs removeOthers(UserId user, std::vector<RoleId> wanted)
{
    return [user, wanted = std::move(wanted)](const PairState &state) {
        std::vector<ActBody> acts;
        for (const RoleId role : state.directRoles(user)) {
            if (state.roles().at(role).onQlik && std::ranges::find(wanted, role) == wanted.end())
                acts.emplace_back(acts::RemoveRole{{user}, role});
        }
        return acts;
    };
}

NextActs join(UserId user, GroupId group)
{
    return [user, group](const PairState &state) -> std::optional<ActBody> {
        if (state.groupMembers(group).contains(user.value()))
            return std::nullopt;
        return acts::AddToGroup{group, {user}};
    };
}

NextActs leave(UserId user, GroupId group)
{
    return [user, group](const PairState &state) -> std::optional<ActBody> {
        if (!state.groupMembers(group).contains(user.value()))
            return std::nullopt;
        return acts::RemoveFromGroup{group, {user}};
    };
}

/// A patch under way: the acts it needs, and what is kept beside the workspace.
struct Patching
{
    const Call &call;
    UserId user;
    std::vector<NextActs> acts = {};
    std::vector<std::pair<std::string, std::string>> others = {}; ///< field and JSON

    [[nodiscard]] const PairState &state() const { return call.state(); }
    std::optional<Problem> wrong(const PatchOp &op, std::string detail, std::string_view field = "value") const
    {
        return Problem{.detail = std::move(detail), .pointer = op.pointer(field)};
    }
};

std::optional<Problem> patchRoles(Patching &patching, const PatchOp &op)
{
    const PairState &state = patching.state();
    if (op.op == "replace" || op.op == "set") {
        const auto wanted = rolesIn(op.value, state, op.pointer("value"));
        if (!wanted)
            return wanted.error();
        for (const RoleId role : *wanted)
            patching.acts.push_back(assign(patching.user, role));
        patching.acts.push_back(removeOthers(patching.user, *wanted));
        return std::nullopt;
    }
    const auto role = roleIn(op.value, state);
    if (!role)
        return patching.wrong(op, "there is no such role");
    if (op.op != "add" && op.op != "remove-value")
        return patching.wrong(op, "replace, add or remove-value is expected", "op");
    patching.acts.push_back(op.op == "add" ? assign(patching.user, *role) : remove(patching.user, *role));
    return std::nullopt;
}

std::optional<Problem> patchGroups(Patching &patching, const PatchOp &op)
{
    const PairState &state = patching.state();
    const UserId user = patching.user;
    if (op.op == "replace" || op.op == "set") {
        const json::array *list = asArray(&op.value);
        if (!list)
            return patching.wrong(op, "a list of groups is expected");
        std::vector<GroupId> wanted;
        for (const json::value &entry : *list) {
            const auto group = groupIn(entry, state);
            if (!group)
                return patching.wrong(op, "there is no such group");
            wanted.push_back(*group);
        }
        for (const GroupId group : wanted)
            patching.acts.push_back(join(user, group));
        state.groups().forEach([&](const Group &group) {
            if (group.side == Side::Qlik && std::ranges::find(wanted, group.id) == wanted.end())
                patching.acts.push_back(leave(user, group.id));
        });
        return std::nullopt;
    }
    const auto group = groupIn(op.value, state);
    if (!group)
        return patching.wrong(op, "there is no such group");
    if (op.op == "add")
        patching.acts.push_back([=](const PairState &) { return acts::AddToGroup{*group, {user}}; });
    else if (op.op == "remove-value")
        patching.acts.push_back([=](const PairState &) { return acts::RemoveFromGroup{*group, {user}}; });
    else
        return patching.wrong(op, "replace, add or remove-value is expected", "op");
    return std::nullopt;
}

std::optional<Problem> patchStatus(Patching &patching, const PatchOp &op)
{
    const auto status = asText(&op.value);
    if (!status || (*status != "active" && *status != "disabled"))
        return patching.wrong(op, "a status is set to active or disabled");
    const bool enable = *status == "active";
    patching.acts.push_back([user = patching.user, enable](const PairState &state) -> std::optional<ActBody> {
        const User *row = state.users().find(user);
        if (row && row->status == (enable ? UserStatus::Active : UserStatus::Disabled))
            return std::nullopt;
        if (enable)
            return acts::EnableUser{user};
        return acts::DisableUser{user};
    });
    return std::nullopt;
}

std::optional<Problem> patchOne(Patching &patching, const PatchOp &op)
{
    if (op.path == "/assignedRoles" || op.path == "/assignedRoles/-")
        return patchRoles(patching, op);
    if (op.path == "/assignedGroups" || op.path == "/assignedGroups/-")
        return patchGroups(patching, op);
    if (op.path == "/inviteExpiry") {
        if (op.op != "renew")
            return patching.wrong(op, "an invitation is only renewed", "op");
        patching.acts.push_back([user = patching.user](const PairState &) { return acts::ResendInvitation{user}; });
        return std::nullopt;
    }
    if (op.op != "replace" && op.op != "set")
        return patching.wrong(op, "replace is expected", "op");
    if (op.path == "/status")
        return patchStatus(patching, op);
    const auto text = asText(&op.value);
    if (op.path == "/name") {
        if (!text || text->empty() || text->size() > longestText)
            return patching.wrong(op, "a name of 1 to 1024 bytes is expected");
        if (patching.state().users().at(patching.user).isPending()) {
            patching.others.emplace_back("name", json::serialize(op.value));
            return std::nullopt;
        }
        patching.acts.push_back(
            [user = patching.user, name = std::string(*text)](const PairState &state) -> std::optional<ActBody> {
                const User *row = state.users().find(user);
                if (row && row->person.name() == name)
                    return std::nullopt;
                return acts::EditProfile{.user = user, .name = name};
            });
        return std::nullopt;
    }
    if (op.path == "/preferredLocale" || op.path == "/preferredZoneinfo") {
        if (!text || text->size() > longestText)
            return patching.wrong(op, "a text is expected");
        patching.others.emplace_back(op.path.substr(1), json::serialize(op.value));
        return std::nullopt;
    }
    return patching.wrong(op, "this can't be patched", "path");
}

/// An address list has its own separators; one of them in a single address would make it several.
bool isOneAddress(std::string_view text)
{
    return !text.empty() && text.size() <= longestText && text.find_first_of(" ,;\t\r\n") == std::string_view::npos;
}

struct NewUser
{
    std::string subject;
    std::string email;
    std::string name;
    std::string status;
    std::vector<RoleId> roles;
};

std::expected<NewUser, Problem> newUserIn(const json::value &body, const PairState &state)
{
    const auto refuse = [](std::string detail, std::string pointer) {
        return std::unexpected(Problem{.detail = std::move(detail), .pointer = std::move(pointer)});
    };
    NewUser user;
    for (const auto &[name, into] : {std::pair{"subject", &user.subject}, std::pair{"email", &user.email},
                                     std::pair{"name", &user.name}, std::pair{"status", &user.status}}) {
        const json::value *value = member(body, name);
        const auto text = asText(value);
        if (value && (!text || text->size() > longestText))
            return refuse("a text of at most 1024 bytes is expected", "/" + std::string(name));
        *into = text.value_or("");
    }
    if (user.subject.empty())
        return refuse("a user needs a subject", "/subject");
    if (!user.status.empty() && user.status != "invited" && user.status != "active")
        return refuse("a user is made invited or active", "/status");
    if (user.status != "active" && !isOneAddress(user.email))
        return refuse("an invited user needs an e-mail address", "/email");
    if (const json::value *list = member(body, "assignedRoles")) {
        auto roles = rolesIn(*list, state, "/assignedRoles");
        if (!roles)
            return std::unexpected(roles.error());
        user.roles = *std::move(roles);
    }
    return user;
}

} // namespace

std::expected<std::vector<RoleId>, Problem> rolesIn(const json::value &value, const PairState &state,
                                                    const std::string &pointer)
{
    const json::array *list = asArray(&value);
    if (!list)
        return std::unexpected(Problem{.detail = "a list of roles is expected", .pointer = pointer});
    std::vector<RoleId> roles;
    for (const json::value &entry : *list) {
        const auto role = roleIn(entry, state);
        if (!role)
            return std::unexpected(Problem{.detail = "there is no such role", .pointer = pointer});
        if (std::ranges::find(roles, *role) == roles.end())
            roles.push_back(*role);
    }
    return roles;
}

void postUser(Call &call)
{
    constexpr std::size_t limit = 500 * 1024; // the documented one of this call
    if (call.request.body.size() > limit)
        return call.fail({.status = 413, .detail = "the body is larger than 500 kB"});
    const auto body = call.body();
    if (!body)
        return;
    const auto user = newUserIn(*body, call.state());
    if (!user)
        return call.fail(user.error());
    if (const User *taken = userBySubject(call.state(), user->subject))
        return call.fail({.status = 409,
                          .detail = "the subject belongs to another user of the tenant",
                          .pointer = "/subject",
                          .meta = R"({"id":")" + std::string(taken->vendorId()) + R"("})"});
    std::vector<NextActs> acts;
    if (user->status == "active") {
        // Somebody whom the identity provider vouches for: as if signing in for the first time.
        acts.push_back([user = *user](const PairState &) {
            acts::SignIn arrival{.subject = user.subject, .via = SignInVia::IdentityProvider};
            if (!user.email.empty())
                arrival.email = user.email;
            if (!user.name.empty())
                arrival.name = user.name;
            return arrival;
        });
        for (const RoleId role : user->roles) {
            acts.push_back([role, subject = user->subject](const PairState &state) -> std::optional<ActBody> {
                const User *made = userBySubject(state, subject);
                if (!made)
                    return std::nullopt;
                return acts::AssignRole{{made->id}, role};
            });
        }
    } else {
        acts.push_back([user = *user](const PairState &) {
            acts::Invite invite{.emails = user.email, .subject = user.subject};
            if (!user.name.empty())
                invite.name = user.name;
            if (!user.roles.empty())
                invite.roles = user.roles;
            return invite;
        });
    }
    perform(call, std::move(acts),
            [context = call.context, subject = user->subject](const PairState &after, const std::string &base) {
                const User *made = userBySubject(after, subject);
                if (!made)
                    return errorReply(userService, {.status = 500, .detail = "the user is gone already"});
                Json json;
                writeUser(json, *made, {after, *context, base});
                return Reply{.status = 201, .body = json.take()};
            },
            {.conflict = 409});
}

void patchUser(Call &call)
{
    const auto user = call.state().userByVendorId(call.ids[0]);
    if (!user)
        return call.notFound();
    const auto operations = patchOf(call);
    if (!operations)
        return;
    Patching patching{call, *user};
    for (const PatchOp &op : *operations) {
        if (const auto problem = patchOne(patching, op))
            return call.fail(*problem);
    }
    perform(call, std::move(patching.acts),
            [context = call.context, id = std::string(call.ids[0]),
             others = std::move(patching.others)](const PairState &, const std::string &) {
                for (const auto &[field, value] : others)
                    context->overlay.set(id, field, value);
                return Reply{.status = 204};
            });
}

void deleteUser(Call &call)
{
    const auto user = call.state().userByVendorId(call.ids[0]);
    if (!user)
        return call.notFound();
    perform(call, acts::DeleteUser{*user},
            [context = call.context, id = std::string(call.ids[0])](const PairState &, const std::string &) {
                context->overlay.forget(id); // DE-04
                return Reply{.status = 204};
            });
}

} // namespace tandem::simulator::qlik
