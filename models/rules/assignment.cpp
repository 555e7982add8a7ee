// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/assignment.h"

#include "domain/sentence.h"
#include "rules/accountsync.h"
#include "rules/seats.h"
#include "rules/targets.h"

#include <algorithm>

namespace tandem::rules {

namespace {

/// SR-04: what the Talend side does not show of the role.
void warnHiddenPermissions(Planner &planner, const Role &role)
{
    if (planner.side() != Side::Talend)
        return;
    std::vector<ObjectRef> hidden;
    for (const std::string &permission : role.qlik)
        hidden.push_back(ObjectRef::permission(permission));
    planner.say(RuleId::SR_04, Severity::Warning, Sentence::HiddenPermissionsGained, std::move(hidden), {role.id});
}

/// SU-02, SU-03, SU-08, SU-14: the Talend side follows (SR-19 is the example).
Verdict synchronize(Planner &planner, RoleId role, std::span<const UserId> users)
{
    planner.say(RuleId::SU_03, Severity::Info, Sentence::SynchronizedAtOnce, objects(users));
    std::vector<ObjectRef> carriers;
    for (const UserId user : users) {
        if (planner.state().linked().contains(user.value())
            && !planner.state().talendMembers(role).contains(user.value()))
            carriers.emplace_back(user);
    }
    if (Verdict verdict = makeAccounts(planner, users, AccountCause::RoleAssigned, RuleId::SU_02, true); !verdict)
        return verdict;
    alignTalendRoles(planner, users);
    planner.say(RuleId::SU_08, Severity::Info, Sentence::AccountsCarryRole, std::move(carriers), {role});
    return {};
}

} // namespace

std::vector<UserId> holdOtherwise(const PairState &state, RoleId role, std::span<const UserId> users)
{
    const std::vector<RoleId> &everyone = state.tenant().autoAssign;
    if (std::ranges::find(everyone, role) != everyone.end())
        return {users.begin(), users.end()};
    Roaring among;
    for (const UserId user : users)
        among.add(user.value());
    Roaring members;
    state.groups().forEach([&](const Group &group) {
        if (group.side == Side::Qlik && std::ranges::find(group.roles, role) != group.roles.end())
            members |= state.groupMembers(group.id).among(among);
    });
    std::vector<UserId> found;
    std::ranges::copy_if(users, std::back_inserter(found), [&](UserId user) { return members.contains(user.value()); });
    return found;
}

Verdict assignDirectly(Planner &planner, RoleId roleId, std::span<const UserId> users)
{
    const Role role = planner.state().roles().at(roleId);
    std::vector<UserId> gaining;
    std::vector<ObjectRef> concerned; // also those who hold it on the Qlik side while their account lacks it
    std::vector<Step> steps;
    for (const UserId user : users) {
        const bool held = planner.state().directMembers(roleId).contains(user.value());
        const bool lacked = role.isTalendBearing() && planner.state().linked().contains(user.value())
                            && !planner.state().talendMembers(roleId).contains(user.value());
        if (!held || lacked)
            concerned.emplace_back(user);
        if (held)
            continue;
        gaining.push_back(user);
        steps.push_back({StepKind::AssignRole,
                         Side::Qlik,
                         user,
                         {roleId},
                         {Link{LinkKind::DirectRole, roleId.value(), user.value(), true}}});
    }
    planner.steps(std::move(steps));
    planner.say(RuleId::BX_08, Severity::Info, Sentence::RoleAssigned, std::move(concerned), {roleId});
    planner.say(RuleId::BX_10, Severity::Info, Sentence::RoleHeldTwice,
                objects(holdOtherwise(planner.state(), roleId, gaining)), {roleId});
    warnHiddenPermissions(planner, role);
    if (role.isTalendBearing() && planner.state().tenant().paired) {
        if (Verdict verdict = synchronize(planner, roleId, users); !verdict)
            return verdict;
    } else if (planner.side() == Side::Talend) {
        planner.say(RuleId::SU_08, Severity::Info, Sentence::RoleOnQlikSideOnly, objects(gaining), {roleId});
    }
    return seatsForFullUserRole(planner, roleId, gaining);
}

} // namespace tandem::rules
