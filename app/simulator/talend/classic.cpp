// SPDX-License-Identifier: GPL-3.0-or-later
// Users, groups and roles; what lies beside them is in classicsecurity.cpp.
#include "simulator/talend/classic.h"

#include "simulator/talend/classiccall.h"
#include "simulator/talend/classicjson.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tandem::simulator::talend {

namespace {

constexpr std::array<std::string_view, 4> adminRoles{"Security Administrator", "Project Administrator",
                                                     "Environment Administrator", "Infrastructure Administrator"};

std::vector<std::string> united(std::vector<std::string> ids, const std::vector<std::string> &more)
{
    ids.insert(ids.end(), more.begin(), more.end());
    return ids;
}

std::vector<std::string> roleIdsOf(const PairState &state, const Account &account)
{
    std::vector<std::string> ids;
    for (const RoleId role : state.talendRoles(account))
        ids.push_back(state.roles().at(role).talendVendorId);
    return ids;
}

std::vector<std::string> memberIdsOf(const PairState &state, const Group &group)
{
    std::vector<std::string> ids;
    for (const std::uint32_t id : state.links(LinkKind::GroupAccount, group.id.value()).bits())
        ids.emplace_back(state.accounts().at(AccountId(id)).vendorId());
    return ids;
}

std::vector<std::string> holderIdsOf(const PairState &state, const Role &role)
{
    std::vector<std::string> ids;
    for (const std::uint32_t user : state.talendMembers(role.id).bits()) {
        if (const Account *account = state.accountOf(UserId(user)))
            ids.emplace_back(account->vendorId());
    }
    for (const std::uint32_t account : state.links(LinkKind::UnlinkedTalendRole, role.id.value()).bits())
        ids.emplace_back(state.accounts().at(AccountId(account)).vendorId());
    return ids;
}

/// The page of accounts that are named, without making all of them.
Outcome<Reply> accountsListed(const Request &request, const PairState &state, const std::vector<std::string> &ids)
{
    const auto page = classic::pageFrom(request, ids.size());
    if (!page)
        return std::unexpected(page.error());
    Value::List elements;
    for (std::size_t i = page->first; i < page->first + page->count; ++i)
        elements.push_back(classic::user(state, *accountById(state, ids[i])));
    return classic::listed(*page, std::move(elements));
}

} // namespace

Outcome<> ClassicService::users(const Call &call)
{
    if (call.method == "GET") {
        const auto page = classic::pageFrom(call.request, call.state().accounts().size());
        if (!page)
            return std::unexpected(page.error());
        Value::List elements;
        std::size_t number = 0;
        for (const auto &chunk : call.state().accounts().chunks()) {
            for (std::size_t i = 0; chunk && number < page->first + page->count && i < chunk->rows.size(); ++i) {
                if (chunk->rows[i] && number++ >= page->first)
                    elements.push_back(classic::user(call.state(), *chunk->rows[i]));
            }
        }
        return call.reply(classic::listed(*page, std::move(elements)));
    }
    if (call.method != "POST")
        return notAllowed();
    auto wish = classic::wishFrom(call.body);
    if (!wish)
        return std::unexpected(wish.error());
    const std::string *admin = call.request.parameter("admin");
    const bool isAdmin = admin && *admin == "true";
    call.act(
        [wish = *wish, isAdmin, actor = m_door.actor()](const PairState &state) {
            UserWish all = wish;
            for (const std::string_view name : isAdmin ? std::span(adminRoles) : std::span<const std::string_view>()) {
                for (const RoleId id : state.rolesByName(name)) {
                    if (const Role &role = state.roles().at(id); role.onTalend)
                        all.roles = united(all.roles.value_or(std::vector<std::string>()), {role.talendVendorId});
                }
            }
            return actsToInvite(state, all, actor);
        },
        [wish = *wish](const PairState &after) -> Outcome<Reply> {
            const Account *account = invited(after, wish);
            if (!account)
                return problem(500, {}, "Who was invited can't be found.");
            return Reply{.status = 201, .body = classic::user(after, *account).json()};
        });
    return {};
}

Outcome<> ClassicService::oneUser(const Call &call)
{
    const auto account = requireAccount(call.state(), call.id);
    if (!account)
        return std::unexpected(account.error());
    const auto shown = [id = call.id](const PairState &after) -> Outcome<Reply> {
        const auto found = requireAccount(after, id);
        if (!found)
            return std::unexpected(found.error());
        return Reply{.body = classic::user(after, **found).json()};
    };
    if (call.method == "GET")
        return call.reply(*shown(call.state()));
    if (call.method == "PUT") {
        auto wish = classic::wishFrom(call.body);
        if (!wish)
            return std::unexpected(wish.error());
        call.actOnUser(
            call.id,
            [wish = *std::move(wish), actor = m_door.actor()](const PairState &state, const Account &now) {
                return actsToChange(state, now, wish, actor);
            },
            shown);
        return {};
    }
    if (call.method != "DELETE")
        return notAllowed();
    call.actOnUser(
        call.id, [actor = m_door.actor()](const PairState &, const Account &now) { return actsToDelete(now, actor); },
        gone);
    return {};
}

Outcome<> ClassicService::rolesOfUser(const Call &call)
{
    const auto account = requireAccount(call.state(), call.id);
    if (!account)
        return std::unexpected(account.error());
    const Actor actor = m_door.actor();
    if (call.rest.empty() && call.method == "GET") {
        std::vector<Value> all;
        for (const RoleId id : call.state().talendRoles(**account)) {
            const Role &role = call.state().roles().at(id);
            if (classic::passesNameFilter(call.request, role.name))
                all.push_back(classic::role(role));
        }
        return call.reply(classic::listed(call.request, std::move(all)));
    }
    if (call.rest.empty() && call.method == "POST") {
        const auto ids = classic::idsFrom(call.body);
        if (!ids)
            return std::unexpected(ids.error());
        call.actOnUser(
            call.id,
            [ids = *ids, actor](const PairState &state, const Account &now) {
                UserWish wish;
                wish.roles = united(roleIdsOf(state, now), ids);
                return actsToChange(state, now, wish, actor);
            },
            [id = call.id](const PairState &after) -> Outcome<Reply> {
                return Reply{.body = classic::user(after, *accountById(after, id)).json()};
            });
        return {};
    }
    if (call.rest.size() != 1 || call.method != "DELETE")
        return notAllowed();
    if (const auto role = requireRole(call.state(), call.rest[0]); !role)
        return std::unexpected(role.error());
    call.actOnUser(
        call.id,
        [role = call.rest[0], actor](const PairState &state, const Account &now) {
            UserWish wish;
            wish.roles = roleIdsOf(state, now);
            std::erase(*wish.roles, role);
            return actsToChange(state, now, wish, actor);
        },
        gone);
    return {};
}

Outcome<> ClassicService::groupsOfUser(const Call &call)
{
    const auto account = requireAccount(call.state(), call.id);
    if (!account)
        return std::unexpected(account.error());
    if (call.rest.empty() && call.method == "GET") {
        const std::array<const Account *, 1> one{*account};
        const Memberships memberships(call.state(), one);
        std::vector<Value> all;
        for (const Group *group : memberships.groups(0)) {
            if (classic::passesNameFilter(call.request, group->name))
                all.push_back(classic::group(*group));
        }
        return call.reply(classic::listed(call.request, std::move(all)));
    }
    const bool adds = call.rest.empty() && call.method == "POST";
    if (!adds && (call.rest.size() != 1 || call.method != "DELETE"))
        return notAllowed();
    auto ids = adds ? classic::idsFrom(call.body) : Outcome<std::vector<std::string>>(call.rest);
    if (!ids)
        return std::unexpected(ids.error());
    call.actOnUser(
        call.id,
        [ids = *std::move(ids), adds, actor = m_door.actor()](const PairState &state, const Account &now) {
            Outcome<std::vector<Act>> acts;
            const auto user = userBehind(now);
            if (!user)
                return Outcome<std::vector<Act>>(std::unexpected(user.error()));
            for (const std::string &id : ids) {
                const auto group = requireGroup(state, id);
                if (!group)
                    return Outcome<std::vector<Act>>(std::unexpected(group.error()));
                const bool in = state.links(LinkKind::GroupAccount, (*group)->id.value()).contains(now.id.value());
                if (adds && !in)
                    acts->push_back({acts::AddToGroup{(*group)->id, {*user}}, Side::Talend, actor});
                else if (!adds && in)
                    acts->push_back({acts::RemoveFromGroup{(*group)->id, {*user}}, Side::Talend, actor});
            }
            return acts;
        },
        [id = call.id, adds](const PairState &after) -> Outcome<Reply> {
            if (!adds)
                return Reply{.status = 204};
            return Reply{.body = classic::user(after, *accountById(after, id)).json()};
        });
    return {};
}

Outcome<> ClassicService::groups(const Call &call)
{
    const Actor actor = m_door.actor();
    if (call.id.empty() && call.method == "GET") {
        std::vector<Value> all;
        call.state().groups().forEach([&](const Group &group) {
            if (group.side == Side::Talend && classic::passesNameFilter(call.request, group.name))
                all.push_back(classic::group(group));
        });
        return call.reply(classic::listed(call.request, std::move(all)));
    }
    if (call.id.empty() && call.method == "POST") {
        GroupWish wish{std::string(call.body.textOf("name"))};
        if (const Value *ids = call.body.find("userIds"); ids && !ids->isUnassigned()) {
            const auto members = classic::idsFrom(*ids);
            if (!members)
                return std::unexpected(members.error());
            wish.members = *members;
        }
        call.act([wish, actor](const PairState &state) { return actsToMakeGroup(state, wish, actor); },
                 [name = *wish.name, base = call.request.base](const PairState &after) -> Outcome<Reply> {
                     Reply reply{.status = 201};
                     after.groups().forEach([&](const Group &group) {
                         if (group.side == Side::Talend && group.name == name) {
                             reply.body = classic::group(group).json();
                             reply.headers = {{"Location", base + "/account/groups/" + group.vendorId}};
                         }
                     });
                     return reply;
                 });
        return {};
    }
    const auto group = requireGroup(call.state(), call.id);
    if (!group)
        return std::unexpected(group.error());
    if (call.method == "GET")
        return call.reply(Reply{.body = classic::group(**group).json()});
    const bool renames = call.method == "PATCH";
    if (!renames && call.method != "DELETE")
        return notAllowed();
    call.act(
        [id = call.id, renames, name = std::string(call.body.textOf("name")), actor](const PairState &state) {
            const auto now = requireGroup(state, id);
            if (!now)
                return Outcome<std::vector<Act>>(std::unexpected(now.error()));
            return renames ? actsToChange(state, **now, GroupWish{name}, actor) : actsToDelete(state, **now, actor);
        },
        [id = call.id, renames](const PairState &after) -> Outcome<Reply> {
            if (!renames)
                return Reply{.status = 204};
            return Reply{.body = classic::group(*groupById(after, id)).json()};
        });
    return {};
}

Outcome<> ClassicService::roles(const Call &call)
{
    const Actor actor = m_door.actor();
    const auto wish = [&] {
        RoleWish out{std::string(call.body.textOf("name")), std::vector<std::string>()};
        const Value *permissions = call.body.find("permissions");
        for (const Value &one : permissions && permissions->list() ? *permissions->list() : Value::List())
            out.permissions->emplace_back(one.text() ? *one.text() : one.json());
        return out;
    };
    if (call.id.empty() && call.method == "GET") {
        std::vector<Value> all;
        call.state().roles().forEach([&](const Role &role) {
            if (role.onTalend && classic::passesNameFilter(call.request, role.name))
                all.push_back(classic::role(role));
        });
        return call.reply(classic::listed(call.request, std::move(all)));
    }
    if (call.id.empty() && call.method == "POST") {
        call.act([wish = wish(), actor](const PairState &) { return actsToMakeRole(wish, actor); },
                 [wish = wish(), base = call.request.base](const PairState &after) -> Outcome<Reply> {
                     const Role *role = madeRole(after, wish);
                     if (!role)
                         return problem(500, {}, "What was made can't be found.");
                     return Reply{.status = 201,
                                  .body = classic::role(*role).json(),
                                  .headers = {{"Location", base + "/account/roles/" + role->talendVendorId}}};
                 });
        return {};
    }
    const auto role = requireRole(call.state(), call.id);
    if (!role)
        return std::unexpected(role.error());
    if (call.method == "GET")
        return call.reply(Reply{.body = classic::role(**role).json()});
    const bool replaces = call.method == "PUT";
    if (!replaces && call.method != "DELETE")
        return notAllowed();
    call.act(
        [id = call.id, replaces, wish = wish(), actor](const PairState &state) {
            const auto now = requireRole(state, id);
            if (!now)
                return Outcome<std::vector<Act>>(std::unexpected(now.error()));
            if (replaces)
                return actsToChange(**now, wish, actor);
            std::vector<Act> acts;
            acts.push_back({acts::DeleteRole{(*now)->id}, Side::Talend, actor});
            return Outcome<std::vector<Act>>(std::move(acts));
        },
        [id = call.id, replaces](const PairState &after) -> Outcome<Reply> {
            if (!replaces)
                return Reply{.status = 204};
            return Reply{.body = classic::role(*roleById(after, id)).json()};
        });
    return {};
}

Outcome<> ClassicService::members(const Call &call, bool ofRole)
{
    const PairState &state = call.state();
    const auto role = ofRole ? requireRole(state, call.id) : Outcome<const Role *>(nullptr);
    const auto group = ofRole ? Outcome<const Group *>(nullptr) : requireGroup(state, call.id);
    if (!role || !group)
        return std::unexpected(role ? group.error() : role.error());
    if (call.rest.empty() && call.method == "GET")
        return call.reply(
            accountsListed(call.request, state, ofRole ? holderIdsOf(state, **role) : memberIdsOf(state, **group)));
    const bool adds = call.rest.empty() && call.method == "POST";
    if (!adds && (call.rest.size() != 1 || call.method != "DELETE"))
        return notAllowed();
    auto ids = adds ? classic::idsFrom(call.body) : Outcome<std::vector<std::string>>(call.rest);
    if (!ids)
        return std::unexpected(ids.error());
    call.act(
        [id = call.id, ofRole, adds, ids = *std::move(ids), actor = m_door.actor()](const PairState &now) {
            std::vector<UserId> users;
            const Role *held = roleById(now, id);
            const Group *in = groupById(now, id);
            for (const std::string &one : ids) {
                const auto account = requireAccount(now, one);
                const auto user = account ? userBehind(**account) : std::unexpected(account.error());
                if (!user)
                    return Outcome<std::vector<Act>>(std::unexpected(user.error()));
                const bool there =
                    ofRole ? held && now.talendMembers(held->id).contains(user->value())
                           : in && now.links(LinkKind::GroupAccount, in->id.value()).contains((*account)->id.value());
                if (there != adds)
                    users.push_back(*user);
            }
            std::vector<Act> acts;
            if (users.empty() || (ofRole ? !held : !in))
                return Outcome<std::vector<Act>>(acts);
            if (ofRole && adds)
                acts.push_back({acts::AssignRole{users, held->id}, Side::Talend, actor});
            else if (ofRole)
                acts.push_back({acts::RemoveRole{users, held->id}, Side::Talend, actor});
            else if (adds)
                acts.push_back({acts::AddToGroup{in->id, users}, Side::Talend, actor});
            else
                acts.push_back({acts::RemoveFromGroup{in->id, users}, Side::Talend, actor});
            return Outcome<std::vector<Act>>(acts);
        },
        gone);
    return {};
}

} // namespace tandem::simulator::talend
