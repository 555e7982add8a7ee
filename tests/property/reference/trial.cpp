// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial.h"

#include <algorithm>

namespace reference {

Trial::Trial(const World &world, const tandem::Act &act_, Names &names_)
    : w(world)
    , before(world)
    , act(act_)
    , names(names_)
    , onTalend(act_.side == tandem::Side::Talend)
    , actor(row(act_.actor.user))
{ }

void Trial::refuseIf(bool condition, RuleId rule)
{
    if (condition)
        refuse(rule);
}

void Trial::sayCount(RuleId rule, std::size_t count)
{
    say(rule);
    out.counts.emplace_back(rule, static_cast<std::int64_t>(count));
}

void Trial::gone()
{
    for (const RuleId rule : {RuleId::AL_04, RuleId::AL_02, RuleId::ST_05, RuleId::SR_09}) // of users, of roles
        refuse(rule);
}

bool Trial::actorIsAdmin() const
{
    if (!actor)
        return true;
    return activeAdmins(before).contains(*actor);
}

bool Trial::actorHasTalendPermission(const Text &permission) const
{
    if (!actor || !onTalend || !before.users.contains(*actor) || before.users.at(*actor).status != "active")
        return false;
    const auto account = accountOf(before, *actor);
    if (!account || before.accounts.at(*account).status != "active")
        return false;
    const std::set<int> &roles = before.accounts.at(*account).roles;
    return std::ranges::any_of(roles, [&](int role) { return before.roles.at(role).talend.contains(permission); });
}

void Trial::needAdmin()
{
    refuseIf(!actorIsAdmin(), RuleId::BX_13);
}

void Trial::needUserAdmin()
{
    refuseIf(!actorIsAdmin() && !actorHasTalendPermission("TMC_USER_MANAGEMENT"), RuleId::BX_13);
}

void Trial::needRoleAdmin()
{
    refuseIf(!actorIsAdmin() && !actorHasTalendPermission("TMC_ROLE_MANAGEMENT"), RuleId::BX_13);
}

namespace {

/// SR-12: an act that would pass the limit of the Talend side is refused as a whole.
void judgeTalendLimit(Trial &t)
{
    const bool more = t.w.accounts.size() > t.before.accounts.size();
    t.refuseIf(more && static_cast<int>(t.w.accounts.size()) > t.w.tenant.talendLimit, RuleId::SR_12);
}

/// BX-01: never without an active tenant administrator; nobody takes the role from oneself.
void judgeLastAdmin(Trial &t)
{
    const auto had = activeAdmins(t.before);
    const auto has = activeAdmins(t.w);
    const bool last = !had.empty() && has.empty();
    const bool stays = t.actor && t.before.users.contains(*t.actor) && t.w.users.contains(*t.actor);
    const bool oneself =
        stays && holdsBuiltIn(t.before, *t.actor, "TenantAdmin") && !holdsBuiltIn(t.w, *t.actor, "TenantAdmin");
    if (!t.actor && last)
        t.say(RuleId::BX_01);
    t.refuseIf(t.actor && (last || oneself), RuleId::BX_01);
    const auto owner = t.before.tenant.serviceAccountOwner;
    if (owner && t.w.users.contains(*owner) && holdsBuiltIn(t.before, *owner, "TenantAdmin")
        && !holdsBuiltIn(t.w, *owner, "TenantAdmin"))
        t.say(RuleId::BX_02); // demoted
}

} // namespace

Outcome apply(World &world, const tandem::Act &act, Names &names)
{
    Trial trial(world, act, names);
    if (trial.actor && !world.users.contains(*trial.actor))
        trial.actor = -1; // a deleted user may nothing
    if (!world.tenant.paired)
        trial.mayRefuse({RuleId::SU_17}); // what crosses over has to wait for the initial synchronization
    std::visit([&](const auto &body) { decide(trial, body); }, act.body);
    judgeTalendLimit(trial);
    judgeLastAdmin(trial);
    if (trial.refused()) {
        trial.out.says.clear();
        trial.out.counts.clear();
        return trial.out;
    }
    trial.out.nothing = trial.w == world;
    world = std::move(trial.w);
    return trial.out;
}

} // namespace reference
