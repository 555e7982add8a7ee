// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/authority.h"

#include "domain/sentence.h"

#include <algorithm>
#include <string_view>
#include <tuple>

namespace tandem::rules {

namespace {

bool isTenantAdminRole(const Role &role)
{
    return role.kind == RoleKind::QlikBuiltIn && role.name == "TenantAdmin";
}

bool isAutoAssigned(const PairState &state, RoleId role)
{
    return std::ranges::find(state.tenant().autoAssign, role) != state.tenant().autoAssign.end();
}

/// Calls f with the members of every Qlik group that bears the role.
template<class F>
void forGroupsWith(const PairState &state, RoleId role, F &&f)
{
    state.groups().forEach([&](const Group &group) {
        if (group.side == Side::Qlik && std::ranges::find(group.roles, role) != group.roles.end())
            f(state.groupMembers(group.id));
    });
}

/// Active tenant administrators, by any origin (BX-10).
Roaring activeAdmins(const PairState &state)
{
    Roaring holders;
    bool everybody = false;
    state.roles().forEach([&](const Role &role) {
        if (!isTenantAdminRole(role))
            return;
        everybody = everybody || isAutoAssigned(state, role.id);
        holders |= state.directMembers(role.id).bits();
        forGroupsWith(state, role.id, [&](const SharedBitmap &members) { holders |= members.bits(); });
    });
    const Roaring &active = state.usersWith(UserStatus::Active).bits();
    return everybody ? active : holders & active;
}

/// The same, whether there is one: an act on one user must not look at all that are.
bool hasActiveAdmin(const PairState &state)
{
    const SharedBitmap &active = state.usersWith(UserStatus::Active);
    const auto isActive = [&](std::uint32_t user) { return active.contains(user); };
    bool found = false;
    state.roles().forEach([&](const Role &role) {
        if (found || !isTenantAdminRole(role))
            return;
        found = (isAutoAssigned(state, role.id) && active.count() > 0) || state.directMembers(role.id).anyOf(isActive);
        forGroupsWith(state, role.id, [&](const SharedBitmap &members) { found = found || members.anyOf(isActive); });
    });
    return found;
}

/// True when the actor's Talend account is active and carries a role with this permission.
bool hasTalendPermission(const PairState &state, UserId user, std::string_view permission)
{
    const Account *account = state.accountOf(user);
    if (!account || account->status != UserStatus::Active)
        return false;
    return std::ranges::any_of(state.talendRoles(*account),
                               [&](RoleId role) { return state.roles().at(role).talend.contains(permission); });
}

/// BX-13: who acts must be an active member; a tenant administrator then may everything.
enum class Standing { MayAll, Active, None };

Standing standing(const PairState &state, const Actor &actor)
{
    if (!actor.user)
        return Standing::MayAll; // Tandem itself acts on a pair that has no administrator
    const User *user = state.users().find(*actor.user);
    if (!user || user->status != UserStatus::Active)
        return Standing::None;
    return isTenantAdmin(state, user->id) ? Standing::MayAll : Standing::Active;
}

std::vector<ObjectRef> actorObject(const Actor &actor)
{
    return actor.user ? std::vector<ObjectRef>{*actor.user} : std::vector<ObjectRef>{};
}

Verdict requireRight(const Planner &planner, std::string_view talendPermission, Sentence missing)
{
    const Actor &actor = planner.actor();
    const Standing who = standing(planner.state(), actor);
    if (who == Standing::MayAll)
        return {};
    if (who == Standing::None)
        return refuse(RuleId::BX_13, actorObject(actor), {Sentence::ActorNotActive, {*actor.user}},
                      {Sentence::NextAskTenantAdmin});
    const bool talend = planner.side() == Side::Talend && !talendPermission.empty();
    if (talend && hasTalendPermission(planner.state(), *actor.user, talendPermission))
        return {};
    if (talend)
        return refuse(RuleId::BX_13, actorObject(actor),
                      {Sentence::NeedsTalendRight, {*actor.user, std::string(talendPermission)}},
                      {Sentence::NextAskTalendAdmin, {std::string(talendPermission)}});
    return refuse(RuleId::BX_13, actorObject(actor), {missing, {*actor.user}}, {Sentence::NextAskTenantAdmin});
}

} // namespace

bool isTenantAdmin(const PairState &state, UserId user)
{
    bool found = false;
    state.roles().forEach([&](const Role &role) {
        if (found || !isTenantAdminRole(role))
            return;
        found = state.directMembers(role.id).contains(user.value()) || isAutoAssigned(state, role.id);
        forGroupsWith(state, role.id,
                      [&](const SharedBitmap &members) { found = found || members.contains(user.value()); });
    });
    return found;
}

std::vector<UserId> activeTenantAdmins(const PairState &state)
{
    std::vector<UserId> admins;
    for (const std::uint32_t id : activeAdmins(state))
        admins.emplace_back(id);
    return admins;
}

Actor defaultActor(const PairState &state)
{
    const std::vector<UserId> admins = activeTenantAdmins(state);
    const auto first = std::ranges::min_element(admins, {}, [&](UserId id) {
        const User &user = state.users().at(id);
        return std::tuple(user.createdAt, user.vendorId());
    });
    return first == admins.end() ? Actor{} : Actor{*first};
}

Verdict requireUserAdmin(const Planner &planner)
{
    return requireRight(planner, "TMC_USER_MANAGEMENT", Sentence::NeedsTenantAdminForUsers);
}

Verdict requireRoleAdmin(const Planner &planner)
{
    return requireRight(planner, "TMC_ROLE_MANAGEMENT", Sentence::NeedsTenantAdminForRoles);
}

Verdict requireTenantAdmin(const Planner &planner)
{
    return requireRight(planner, {}, Sentence::NeedsTenantAdmin);
}

Verdict requirePerson(const Planner &planner, UserId person)
{
    const Actor &actor = planner.actor();
    if (actor.user == person || standing(planner.state(), actor) == Standing::MayAll)
        return {};
    return refuse(RuleId::BX_13, {*actor.user, person}, {Sentence::OnlyThePerson, {person, *actor.user}},
                  {Sentence::NextActAsPerson, {person}});
}

Verdict keepTenantAdmin(Planner &planner, UserId concerned)
{
    const Actor &actor = planner.actor();
    if (actor.user && isTenantAdmin(planner.before(), *actor.user) && !isTenantAdmin(planner.state(), *actor.user))
        return refuse(RuleId::BX_01, {*actor.user}, {Sentence::TenantAdminFromOneself, {*actor.user}},
                      {Sentence::NextOtherTenantAdmin});
    if (hasActiveAdmin(planner.state()))
        return {};
    const bool hadOne = hasActiveAdmin(planner.before());
    if (!actor.user) {
        if (hadOne || isTenantAdmin(planner.before(), concerned))
            planner.say(RuleId::BX_01, Severity::Warning, Sentence::NoTenantAdminLeft, {concerned});
        return {};
    }
    if (!hadOne)
        return {};
    return refuse(RuleId::BX_01, {concerned}, {Sentence::LastTenantAdmin, {concerned}},
                  {Sentence::NextMakeTenantAdmin});
}

void warnServiceAccountOwner(Planner &planner, UserId user)
{
    if (planner.before().tenant().serviceAccountOwner == user)
        planner.say(RuleId::BX_02, Severity::Warning, Sentence::ServiceAccountOwnerLeaves, {user}, {user});
}

} // namespace tandem::rules
