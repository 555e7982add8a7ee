// SPDX-License-Identifier: GPL-3.0-or-later
// Permissions given to a role and taken from it.
#include "rules/rolepermissions.h"

#include "domain/sentence.h"
#include "rules/accountsync.h"
#include "rules/authority.h"
#include "rules/groups.h"
#include "rules/holders.h"
#include "rules/rolesync.h"

#include <algorithm>

namespace tandem::rules {

namespace {

std::vector<ObjectRef> permissionObjects(const PermissionSet &permissions)
{
    return PermissionPair{permissions, {}}.objects();
}

/// SU-08: this one role appears on the accounts of these users, or drops off them. What else their accounts carry is no
/// concern of an act on a role: drift waits for `synchronize` (SU-18).
void changeOnAccounts(Planner &planner, RoleId role, const Roaring &users, bool carried)
{
    std::vector<Step> steps;
    steps.reserve(users.cardinality());
    for (const std::uint32_t user : users) {
        steps.push_back({carried ? StepKind::AssignRole : StepKind::RemoveRole,
                         Side::Talend,
                         UserId(user),
                         {role},
                         {Link{LinkKind::TalendRole, role.value(), user, carried}}});
    }
    planner.steps(std::move(steps));
}

/// SR-11, SU-03: the direct members of a role that just gained a Talend permission.
Verdict synchronizeDirectMembers(Planner &planner, RoleId role)
{
    const PairState &state = planner.state();
    const Roaring direct = state.directMembers(role).bits();
    const Roaring without = direct - state.linked().bits();
    std::vector<UserId> toMake = withoutAccount(state, userIds(without), false);
    // BX-03: link-account has given the account of that address to somebody else; nothing waits for these.
    const auto passedOver =
        std::ranges::stable_partition(toMake, [&](UserId user) { return !isPassedOver(state, user); });
    planner.say(RuleId::BX_03, Severity::Warning, Sentence::AddressLinkedToOther,
                {passedOver.begin(), passedOver.end()});
    toMake.erase(passedOver.begin(), passedOver.end());
    std::vector<ObjectRef> synchronized = userObjects(direct & state.linked().bits());
    synchronized.insert(synchronized.end(), toMake.begin(), toMake.end());
    planner.say(RuleId::SU_03, Severity::Info, Sentence::SynchronizedAtOnce, std::move(synchronized));
    if (direct.cardinality() > manyMembers && !toMake.empty())
        planner.sayCount(RuleId::SR_11, Severity::Warning, Sentence::RoleManyMembers,
                         static_cast<std::int64_t>(toMake.size()), {toMake.begin(), toMake.end()},
                         {static_cast<std::int64_t>(direct.cardinality()), ObjectRef(role)});
    // SU-14: a permission added to a role still held does not bring back who was deleted in Talend.
    planner.say(RuleId::SU_14, Severity::Info, Sentence::RoleMembersHeldBack,
                userObjects(without & state.heldBack().bits()), {ObjectRef(role)});
    if (Verdict made = makeAccounts(planner, toMake, AccountCause::RoleAssigned, RuleId::SR_11, false); !made)
        return made;
    if (!state.roles().at(role).onTalend)
        return {}; // an import may bring a role that the Talend side lacks: there is nothing to carry
    const Roaring lacking = (direct & state.linked().bits()) - state.talendMembers(role).bits();
    planner.say(RuleId::SU_08, Severity::Info, Sentence::RoleAppearsOnAccounts, userObjects(lacking),
                {ObjectRef(role)});
    changeOnAccounts(planner, role, lacking, true);
    return {};
}

/// SU-08, SU-05: a role that lost its last Talend permission drops off the accounts and stays with the Qlik users.
void dropOffAccounts(Planner &planner, RoleId role)
{
    const Roaring carriers = planner.state().talendMembers(role).bits();
    const Roaring holders = planner.state().directMembers(role).bits() & planner.state().linked().bits();
    planner.say(RuleId::SU_08, Severity::Warning, Sentence::RoleDropsOffAccounts, userObjects(carriers),
                {ObjectRef(role)});
    changeOnAccounts(planner, role, carriers, false);
    sayKeptWithoutRole(planner, userIds(carriers | holders));
}

void sayQlikPermissionsKept(Planner &planner, const Role &role)
{
    if (planner.side() == Side::Talend)
        planner.say(RuleId::SR_08, Severity::Info, Sentence::RoleQlikPermissionsKept, permissionObjects(role.qlik),
                    {ObjectRef(role.id)});
}

} // namespace

Roaring concernedBy(const PairState &state, RoleId role, const PermissionPair &permissions)
{
    Roaring users;
    if (!permissions.qlik.empty())
        users |= holders(state, role);
    if (!permissions.talend.empty())
        users |= state.talendMembers(role).bits();
    return users;
}

void sayFromNextSignIn(Planner &planner, const Roaring &users)
{
    planner.say(RuleId::BX_08, Severity::Info, Sentence::RightsFromNextSignIn, userObjects(users));
}

Verdict growRole(Planner &planner, const Role &grown)
{
    const Role old = planner.state().roles().at(grown.id);
    const PermissionPair gained{grown.qlik.without(old.qlik), grown.talend.without(old.talend)};
    planner.step(StepKind::UpdateRole, planner.side(), grown.id, {grown});
    planner.say(RuleId::SR_08, Severity::Info, Sentence::RoleGains, gained.objects(), {ObjectRef(grown.id)});
    if (!gained.qlik.empty() && grown.isSynchronized())
        planner.say(RuleId::SR_03, Severity::Info, Sentence::RoleQlikPermissionsHidden, permissionObjects(gained.qlik),
                    {ObjectRef(grown.id)});
    if (gained.talend.empty() || !planner.state().tenant().paired)
        return {};
    if (Verdict synchronized = synchronizeDirectMembers(planner, grown.id); !synchronized)
        return synchronized;
    const Roaring indirect =
        indirectHolders(planner.state(), grown.id) - planner.state().directMembers(grown.id).bits();
    if (!old.isTalendBearing() && !indirect.isEmpty())
        sayHeldIndirectly(planner, grown.id, indirect);
    return {};
}

Verdict decide(const acts::AddPermissions &act, Planner &planner)
{
    if (Verdict may = requireRoleAdmin(planner); !may)
        return may;
    if (Verdict editable = requireEditableRole(planner, act.role); !editable)
        return editable;
    const auto given = readPermissions(act.permissions, planner.side());
    if (!given)
        return std::unexpected(given.error());

    Role grown = planner.state().roles().at(act.role);
    const PermissionPair known{given->qlik.without(given->qlik.without(grown.qlik)),
                               given->talend.without(given->talend.without(grown.talend))};
    const PermissionPair gained{given->qlik.without(grown.qlik), given->talend.without(grown.talend)};
    if (gained.empty())
        return refuse(RuleId::SR_08, given->objects(), {Sentence::RoleHoldsAll, {ObjectRef(act.role)}},
                      {Sentence::NextNothingToDo});
    planner.say(RuleId::SR_08, Severity::Info, Sentence::RoleHoldsAlready, known.objects(), {ObjectRef(act.role)});
    grown.qlik = grown.qlik.united(gained.qlik);
    grown.talend = grown.talend.united(gained.talend);
    sayQlikPermissionsKept(planner, grown);
    if (Verdict done = growRole(planner, grown); !done)
        return done;
    sayFromNextSignIn(planner, concernedBy(planner.state(), act.role, gained));
    return {};
}

Verdict decide(const acts::RemovePermissions &act, Planner &planner)
{
    if (Verdict may = requireRoleAdmin(planner); !may)
        return may;
    if (Verdict editable = requireEditableRole(planner, act.role); !editable)
        return editable;
    const Role old = planner.state().roles().at(act.role);
    const auto lost = readHeldPermissions(act.permissions, planner.side(), old);
    if (!lost)
        return std::unexpected(lost.error());
    if (lost->empty())
        return refuse(RuleId::SR_08, {act.role}, {Sentence::RoleHoldsNone, {ObjectRef(act.role)}},
                      {Sentence::NextNothingToDo});

    const Roaring concerned = concernedBy(planner.state(), act.role, *lost);
    Role shrunk = old;
    shrunk.qlik = old.qlik.without(lost->qlik);
    shrunk.talend = old.talend.without(lost->talend);
    planner.step(StepKind::UpdateRole, planner.side(), act.role, {shrunk});
    planner.say(RuleId::SR_08, Severity::Warning, Sentence::RoleLoses, lost->objects(), {ObjectRef(act.role)});
    sayQlikPermissionsKept(planner, shrunk);
    if (old.isTalendBearing() && !shrunk.isTalendBearing())
        dropOffAccounts(planner, act.role);
    sayFromNextSignIn(planner, concerned);
    return {};
}

} // namespace tandem::rules
