// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/talend/changes.h"

#include "domain/permissioncatalogue.h"
#include "domain/sentence.h"
#include "domain/text.h"
#include "simulator/talend/condition.h"
#include "wording/wording.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace tandem::simulator::talend {

namespace {

template<class Body>
void add(std::vector<Act> &acts, Body body, const Actor &actor)
{
    acts.push_back({std::move(body), Side::Talend, actor});
}

/// The primary value, else the first.
std::string_view mainValue(const Value &resource, std::string_view attribute)
{
    const Value *values = resource.find(attribute);
    if (!values || !values->list() || values->list()->empty())
        return {};
    for (const Value &one : *values->list()) {
        const Value *primary = one.find("primary");
        if (primary && primary->boolean() && *primary->boolean())
            return one.textOf("value");
    }
    return values->list()->front().textOf("value");
}

std::vector<std::string> valuesOf(const Value &resource, std::string_view attribute)
{
    std::vector<std::string> out;
    const Value *values = resource.find(attribute);
    for (const Value &one : values && values->list() ? *values->list() : Value::List())
        out.emplace_back(one.textOf("value"));
    return out;
}

/// First, middle and last name as one; nothing when none of them is told.
std::optional<std::string> fullName(const Value &user)
{
    const Value *name = user.find("name");
    if (!name)
        return std::nullopt;
    std::string whole;
    for (const std::string_view part : {"givenName", "middleName", "familyName"}) {
        const std::string_view text = trimmed(name->textOf(part));
        if (!text.empty())
            whole += (whole.empty() ? "" : " ") + std::string(text);
    }
    return whole.empty() ? std::nullopt : std::optional(whole);
}

Outcome<std::set<RoleId>> rolesNamed(const PairState &state, const std::vector<std::string> &ids)
{
    std::set<RoleId> roles;
    for (const std::string &id : ids) {
        const Role *role = roleById(state, id);
        if (!role)
            return problem(400, "invalidValue", "There is no role with the id " + id + ".");
        roles.insert(role->id);
    }
    return roles;
}

Outcome<Roaring> membersNamed(const PairState &state, const std::vector<std::string> &ids)
{
    Roaring accounts;
    for (const std::string &id : ids) {
        const Account *account = accountById(state, id);
        if (!account)
            return problem(400, "invalidValue", "There is no user with the id " + id + ".");
        accounts.add(account->id.value());
    }
    return accounts;
}

Outcome<std::vector<UserId>> usersBehind(const PairState &state, const Roaring &accounts)
{
    std::vector<UserId> users;
    for (const std::uint32_t id : accounts) {
        const auto user = userBehind(state.accounts().at(AccountId(id)));
        if (!user)
            return std::unexpected(user.error());
        users.push_back(*user);
    }
    return users;
}

bool isNew(const std::optional<std::string> &wished, std::string_view now)
{
    return wished && trimmed(*wished) != now;
}

Outcome<std::vector<Act>> notFound(std::string_view what)
{
    return problem(404, {}, "There is no such " + std::string(what) + ".");
}

/// The act list of one request while it is made.
struct Making
{
    Decide decide;
    std::vector<Act> acts = {};
    std::optional<Problem> problem = {};
    std::shared_ptr<const PairState> unchanged = {};
};

} // namespace

void carryOut(const Door &door, Decide decide, Service service, std::function<void(Outcome<Changed>)> then)
{
    auto making = std::make_shared<Making>(Making{std::move(decide)});
    door.performTogether(
        [making](const PairState &state, std::size_t done) -> std::optional<Act> {
            if (done == 0) {
                making->acts.clear();
                making->problem.reset();
                making->unchanged.reset();
                if (auto acts = making->decide(state))
                    making->acts = *std::move(acts);
                else
                    making->problem = std::move(acts.error());
                if (making->acts.empty())
                    making->unchanged = std::make_shared<const PairState>(state);
            }
            return done < making->acts.size() ? std::optional(making->acts[done]) : std::nullopt;
        },
        [making, service, then = std::move(then)](ActsOutcome outcome) {
            if (making->problem)
                then(std::unexpected(std::move(*making->problem)));
            else if (!outcome)
                then(std::unexpected(failureProblem(outcome.error(), service)));
            else if (outcome->empty())
                then(Changed{making->unchanged});
            else
                then(Changed{outcome->back().plan.after, std::move(*outcome)});
        });
}

Outcome<UserId> userBehind(const Account &account)
{
    if (account.user)
        return *account.user;
    const QString detail = QStringLiteral("BX-03: ") + wording::text({Sentence::EmailAmbiguous, {}, 1}, {})
                           + QLatin1Char(' ') + wording::text({Sentence::NextLinkAccount}, {});
    return problem(409, {}, detail.toStdString());
}

UserWish wishFrom(const Value &user, bool whole)
{
    UserWish wish;
    wish.login = user.textOf("userName");
    if (const std::string_view email = mainValue(user, "emails"); !email.empty())
        wish.email = email;
    wish.name = fullName(user);
    if (whole || user.find("title"))
        wish.title = user.textOf("title");
    if (whole || user.find("phoneNumbers"))
        wish.phone = mainValue(user, "phoneNumbers");
    if (const Value *active = user.find("active"); active && active->boolean())
        wish.active = *active->boolean();
    if (whole || user.find("roles"))
        wish.roles = valuesOf(user, "roles");
    return wish;
}

Outcome<std::vector<Act>> actsToInvite(const PairState &state, const UserWish &wish, const Actor &actor)
{
    const std::string login(trimmed(wish.login.value_or(std::string())));
    const std::string email(trimmed(wish.email.value_or(login)));
    if (!looksLikeEmail(email))
        return problem(400, "invalidValue", "An e-mail address is needed to invite somebody.");
    acts::Invite invite{email};
    if (!login.empty() && normalizedEmail(login) != normalizedEmail(email))
        invite.login = login;
    invite.name = wish.name;
    if (wish.title && !wish.title->empty())
        invite.title = wish.title;
    if (wish.phone && !wish.phone->empty())
        invite.phone = wish.phone;
    if (wish.roles && !wish.roles->empty()) {
        const auto roles = rolesNamed(state, *wish.roles);
        if (!roles)
            return std::unexpected(roles.error());
        invite.roles.emplace(roles->begin(), roles->end());
    }
    std::vector<Act> acts;
    add(acts, std::move(invite), actor);
    if (wish.active == false) {
        const auto known = state.usersByEmail(email);
        add(acts, acts::DisableUser{known.empty() ? UserId(state.nextId(TableId::Users)) : known.front()}, actor);
    }
    return acts;
}

const Account *invited(const PairState &after, const UserWish &wish)
{
    const auto accounts = after.accountsByEmail(trimmed(wish.email.value_or(wish.login.value_or(std::string()))));
    return accounts.empty() ? nullptr : after.accounts().find(accounts.front());
}

Outcome<std::vector<Act>> actsToChange(const PairState &state, const Account &account, const UserWish &wish,
                                       const Actor &actor)
{
    if (wish.login && folded(trimmed(*wish.login)) != folded(account.login()))
        return problem(400, "mutability", "A login can't be changed.");
    if (wish.email && normalizedEmail(*wish.email) != normalizedEmail(account.person.email()))
        return problem(400, "mutability",
                       "An e-mail address can't be changed: create the new user, give the roles, delete the old one.");
    const auto user = userBehind(account);
    if (!user)
        return std::unexpected(user.error());

    std::vector<Act> acts;
    const bool isActive = account.status != UserStatus::Disabled;
    if (wish.active == true && !isActive)
        add(acts, acts::EnableUser{*user}, actor);
    acts::EditProfile profile{*user};
    if (isNew(wish.name, account.person.name()))
        profile.name = wish.name;
    if (isNew(wish.title, account.person.title()))
        profile.title = wish.title;
    if (isNew(wish.phone, account.person.phone()))
        profile.phone = wish.phone;
    if (profile.name || profile.title || profile.phone)
        add(acts, std::move(profile), actor);
    if (wish.roles) {
        const auto roles = rolesNamed(state, *wish.roles);
        if (!roles)
            return std::unexpected(roles.error());
        const std::vector<RoleId> held = state.talendRoles(account);
        for (const RoleId role : *roles) {
            if (std::ranges::find(held, role) == held.end())
                add(acts, acts::AssignRole{{*user}, role}, actor);
        }
        for (const RoleId role : held) {
            if (!roles->contains(role))
                add(acts, acts::RemoveRole{{*user}, role}, actor);
        }
    }
    if (wish.active == false && isActive)
        add(acts, acts::DisableUser{*user}, actor);
    return acts;
}

Outcome<std::vector<Act>> actsToDelete(const Account &account, const Actor &actor)
{
    const auto user = userBehind(account);
    if (!user)
        return std::unexpected(user.error());
    std::vector<Act> acts;
    add(acts, acts::DeleteUser{*user}, actor);
    return acts;
}

GroupWish groupWishFrom(const Value &group, bool whole)
{
    GroupWish wish{std::string(group.textOf("displayName"))};
    if (whole || group.find("members"))
        wish.members = valuesOf(group, "members");
    return wish;
}

Outcome<std::vector<Act>> actsToMakeGroup(const PairState &state, const GroupWish &wish, const Actor &actor)
{
    const auto members = membersNamed(state, wish.members.value_or(std::vector<std::string>()));
    if (!members)
        return std::unexpected(members.error());
    auto users = usersBehind(state, *members);
    if (!users)
        return std::unexpected(users.error());
    std::vector<Act> acts;
    add(acts, acts::CreateGroup{wish.name.value_or(std::string())}, actor);
    if (!users->empty())
        add(acts, acts::AddToGroup{GroupId(state.nextId(TableId::Groups)), *std::move(users)}, actor);
    return acts;
}

Outcome<std::vector<Act>> actsToChange(const PairState &state, const Group &group, const GroupWish &wish,
                                       const Actor &actor)
{
    std::vector<Act> acts;
    if (isNew(wish.name, group.name))
        add(acts, acts::RenameGroup{group.id, *wish.name}, actor);
    if (!wish.members)
        return acts;
    const auto wanted = membersNamed(state, *wish.members);
    if (!wanted)
        return std::unexpected(wanted.error());
    const Roaring &now = state.links(LinkKind::GroupAccount, group.id.value()).bits();
    auto added = usersBehind(state, *wanted - now);
    if (!added)
        return std::unexpected(added.error());
    auto removed = usersBehind(state, now - *wanted);
    if (!removed)
        return std::unexpected(removed.error());
    if (!added->empty())
        add(acts, acts::AddToGroup{group.id, *std::move(added)}, actor);
    if (!removed->empty())
        add(acts, acts::RemoveFromGroup{group.id, *std::move(removed)}, actor);
    return acts;
}

Outcome<std::vector<Act>> actsToDelete(const PairState &state, const Group &group, const Actor &actor)
{
    auto acts = actsToChange(state, group, GroupWish{{}, std::vector<std::string>()}, actor);
    if (acts)
        add(*acts, acts::DeleteGroup{group.id}, actor);
    return acts;
}

RoleWish roleWishFrom(const Value &role)
{
    return {std::string(role.textOf("name")), valuesOf(role, "entitlements")};
}

Outcome<std::vector<Act>> actsToMakeRole(const RoleWish &wish, const Actor &actor)
{
    std::vector<Act> acts;
    add(acts, acts::CreateRole{wish.name.value_or(std::string()), wish.permissions}, actor);
    return acts;
}

const Role *madeRole(const PairState &after, const RoleWish &wish)
{
    const Role *made = nullptr;
    for (const RoleId id : after.rolesByName(trimmed(wish.name.value_or(std::string())))) {
        const Role &role = after.roles().at(id);
        if (role.onTalend)
            made = &role;
    }
    return made;
}

Outcome<std::vector<Act>> actsToChange(const Role &role, const RoleWish &wish, const Actor &actor)
{
    std::vector<Act> acts;
    if (isNew(wish.name, role.name))
        add(acts, acts::RenameRole{role.id, *wish.name}, actor);
    if (!wish.permissions)
        return acts;
    std::vector<std::string> ids;
    for (const std::string &id : *wish.permissions)
        ids.push_back(permissionCatalogue().canonicalId(id, Side::Talend));
    const PermissionSet wanted(std::move(ids));
    if (const PermissionSet added = wanted.without(role.talend); !added.empty())
        add(acts, acts::AddPermissions{role.id, added.ids()}, actor);
    if (const PermissionSet removed = role.talend.without(wanted); !removed.empty())
        add(acts, acts::RemovePermissions{role.id, removed.ids()}, actor);
    return acts;
}

Outcome<const Account *> requireAccount(const PairState &state, std::string_view id)
{
    if (const Account *account = accountById(state, id))
        return account;
    return std::unexpected(notFound("user").error());
}

Outcome<const Group *> requireGroup(const PairState &state, std::string_view id)
{
    if (const Group *group = groupById(state, id))
        return group;
    return std::unexpected(notFound("group").error());
}

Outcome<const Role *> requireRole(const PairState &state, std::string_view id)
{
    if (const Role *role = roleById(state, id))
        return role;
    return std::unexpected(notFound("role").error());
}

} // namespace tandem::simulator::talend
