// SPDX-License-Identifier: GPL-3.0-or-later
// What groups and the group Everyone carry: roles, auto-assign, default permissions.
#include "domain/permissioncatalogue.h"
#include "domain/sentence.h"
#include "domain/text.h"
#include "rules/authority.h"
#include "rules/groups.h"
#include "rules/holders.h"
#include "rules/rolechecks.h"
#include "rules/rolepermissions.h"
#include "rules/seats.h"
#include "rules/targets.h"

#include <algorithm>

namespace tandem::rules {

namespace {

/// Talend groups hold users only; roles are given to groups in Qlik Cloud.
Verdict requireQlikGroup(const Planner &planner, GroupId group)
{
    if (Verdict there = requireGroup(planner, group); !there)
        return there;
    if (planner.state().groups().at(group).side == Side::Qlik)
        return {};
    return refuse(RuleId::SU_11, {group}, {Sentence::GroupTalendWithoutRoles, {ObjectRef(group)}},
                  {Sentence::GroupTalendWithoutRolesNext});
}

/// SR-07: what is given to groups or to everybody never reaches the Talend side; SU-04 names those concerned.
void sayNotSynchronized(Planner &planner, RoleId role, const Roaring &users)
{
    if (!planner.state().roles().at(role).isTalendBearing())
        return;
    planner.say(RuleId::SR_07, Severity::Info, Sentence::RoleThroughGroupStays, {role}, {ObjectRef(role)});
    sayHeldIndirectly(planner, role, users);
}

template<class T>
void insertSorted(std::vector<T> &sorted, const T &value)
{
    sorted.insert(std::ranges::lower_bound(sorted, value), value);
}

/// Ids of `permissions` as they are kept; BX-15 refuses what can't be a default permission.
std::expected<PermissionSet, Refusal> readDefaultPermissions(std::span<const std::string> permissions,
                                                             const PermissionSet &current)
{
    std::vector<std::string> ids;
    std::vector<ObjectRef> offenders;
    for (const std::string &given : permissions) {
        const std::string id = permissionCatalogue().canonicalId(trimmed(given), Side::Qlik);
        const PermissionInfo *info = permissionCatalogue().find(id, Side::Qlik);
        // What an import found there may stay, whatever the catalogue says.
        if (current.contains(id) || (info && info->defaultPermission))
            ids.push_back(id);
        else
            offenders.push_back(ObjectRef::permission(id));
    }
    if (offenders.empty())
        return PermissionSet(std::move(ids));
    const auto count = static_cast<std::int64_t>(offenders.size());
    return refuse(RuleId::BX_15, std::move(offenders), {Sentence::PermissionsNotDefault, {}, count},
                  {Sentence::PermissionsNotDefaultNext});
}

std::vector<ObjectRef> permissionObjects(const PermissionSet &permissions)
{
    return PermissionPair{permissions, {}}.objects();
}

Verdict setAutoAssigned(Planner &planner, RoleId role, bool enabled)
{
    Tenant tenant = planner.state().tenant();
    const Roaring before = holders(planner.state(), role);
    if (enabled) {
        if (tenant.autoAssign.size() >= groupRoleLimit)
            return refuse(RuleId::BX_12, {ObjectRef::tenant()},
                          {Sentence::AutoAssignFull, {}, static_cast<std::int64_t>(groupRoleLimit)},
                          {Sentence::AutoAssignFullNext});
        insertSorted(tenant.autoAssign, role);
    } else {
        std::erase(tenant.autoAssign, role);
    }
    planner.step(StepKind::UpdateTenant, Side::Qlik, ObjectRef::tenant(), {tenant}, {role});
    const Roaring after = holders(planner.state(), role);
    if (enabled) {
        planner.say(RuleId::BX_10, Severity::Info, Sentence::AutoAssignOn, userObjects(after - before),
                    {ObjectRef(role)});
        sayNotSynchronized(planner, role, after);
        sayFromNextSignIn(planner, after);
        return seatsForFullUserRole(planner, role, userIds(after - before));
    }
    planner.say(RuleId::BX_10, Severity::Warning, Sentence::AutoAssignOff, userObjects(before - after),
                {ObjectRef(role)});
    planner.say(RuleId::BX_10, Severity::Info, Sentence::RoleHeldOtherwise, userObjects(after), {ObjectRef(role)});
    sayFromNextSignIn(planner, before);
    return guardTenantAdmins(planner, before);
}

} // namespace

Verdict decide(const acts::AssignGroupRole &act, Planner &planner)
{
    if (Verdict may = requireUserAdmin(planner); !may)
        return may;
    if (Verdict there = requireQlikGroup(planner, act.group); !there)
        return there;
    if (Verdict there = requireRole(planner, act.role); !there)
        return there;
    Group group = planner.state().groups().at(act.group);
    if (std::ranges::binary_search(group.roles, act.role))
        return refuse(RuleId::SR_07, {act.group, act.role},
                      {Sentence::GroupHasRole, {ObjectRef(act.group), ObjectRef(act.role)}},
                      {Sentence::NextNothingToDo});
    if (group.roles.size() >= groupRoleLimit)
        return refuse(RuleId::BX_12, {act.group},
                      {Sentence::GroupFull, {ObjectRef(act.group), static_cast<std::int64_t>(groupRoleLimit)}},
                      {Sentence::GroupFullNext});
    insertSorted(group.roles, act.role);
    const Roaring before = holders(planner.state(), act.role);
    planner.step(StepKind::UpdateGroup, Side::Qlik, act.group, {group}, {act.role});

    const Roaring members = planner.state().groupMembers(act.group).bits();
    planner.sayCount(RuleId::BX_10, Severity::Info, Sentence::GroupGetsRole,
                     static_cast<std::int64_t>(members.cardinality()), userObjects(members),
                     {ObjectRef(act.group), ObjectRef(act.role)});
    sayNotSynchronized(planner, act.role, members);
    sayFromNextSignIn(planner, members);
    return seatsForFullUserRole(planner, act.role, userIds(members - before));
}

Verdict decide(const acts::RemoveGroupRole &act, Planner &planner)
{
    if (Verdict may = requireUserAdmin(planner); !may)
        return may;
    if (Verdict there = requireQlikGroup(planner, act.group); !there)
        return there;
    if (Verdict there = requireRole(planner, act.role); !there)
        return there;
    Group group = planner.state().groups().at(act.group);
    if (!std::ranges::binary_search(group.roles, act.role))
        return refuse(RuleId::SR_07, {act.group, act.role},
                      {Sentence::GroupLacksRole, {ObjectRef(act.group), ObjectRef(act.role)}},
                      {Sentence::NextNothingToDo});
    const Roaring before = holders(planner.state(), act.role);
    std::erase(group.roles, act.role);
    planner.step(StepKind::UpdateGroup, Side::Qlik, act.group, {group}, {act.role});

    const Roaring after = holders(planner.state(), act.role);
    const Roaring members = planner.state().groupMembers(act.group).bits();
    planner.sayCount(RuleId::BX_10, Severity::Info, Sentence::GroupLosesRole,
                     static_cast<std::int64_t>((before - after).cardinality()), userObjects(before - after),
                     {ObjectRef(act.group), ObjectRef(act.role)});
    planner.say(RuleId::BX_10, Severity::Info, Sentence::RoleHeldOtherwise, userObjects(members & after),
                {ObjectRef(act.role)});
    sayFromNextSignIn(planner, members);
    return guardTenantAdmins(planner, before);
}

Verdict decide(const acts::SetAutoAssign &act, Planner &planner)
{
    if (Verdict may = requireRoleAdmin(planner); !may)
        return may;
    if (planner.side() == Side::Talend)
        return refuse(RuleId::SR_07, {act.role}, {Sentence::AutoAssignOnlyInQlik}, {Sentence::NextActOnQlikSide});
    if (Verdict there = requireRole(planner, act.role); !there)
        return there;
    if (std::ranges::binary_search(planner.state().tenant().autoAssign, act.role) == act.enabled)
        return refuse(RuleId::SR_07, {act.role},
                      {act.enabled ? Sentence::AutoAssignIsOn : Sentence::AutoAssignIsOff, {ObjectRef(act.role)}},
                      {Sentence::NextNothingToDo});
    return setAutoAssigned(planner, act.role, act.enabled);
}

Verdict decide(const acts::SetDefaultPermissions &act, Planner &planner)
{
    if (Verdict may = requireRoleAdmin(planner); !may)
        return may;
    if (planner.side() == Side::Talend)
        return refuse(RuleId::BX_15, {ObjectRef::tenant()}, {Sentence::DefaultPermissionsOnlyInQlik},
                      {Sentence::NextActOnQlikSide});
    Tenant tenant = planner.state().tenant();
    const PermissionSet old(tenant.defaultPermissions);
    const auto wanted = readDefaultPermissions(act.permissions, old);
    if (!wanted)
        return std::unexpected(wanted.error());
    if (*wanted == old)
        return refuse(RuleId::BX_10, {ObjectRef::tenant()}, {Sentence::DefaultPermissionsAreSo},
                      {Sentence::NextNothingToDo});
    tenant.defaultPermissions = wanted->ids();
    planner.step(StepKind::UpdateTenant, Side::Qlik, ObjectRef::tenant(), {tenant});
    planner.say(RuleId::BX_10, Severity::Info, Sentence::EverybodyGains, permissionObjects(wanted->without(old)));
    planner.say(RuleId::BX_10, Severity::Warning, Sentence::EverybodyLoses, permissionObjects(old.without(*wanted)));
    sayFromNextSignIn(planner, everyone(planner.state()));
    return {};
}

} // namespace tandem::rules
