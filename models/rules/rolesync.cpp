// SPDX-License-Identifier: GPL-3.0-or-later
// Roles made, renamed and deleted; their permissions are in rolepermissions.cpp.
#include "rules/rolesync.h"

#include "domain/sentence.h"
#include "domain/text.h"
#include "rules/accountsync.h"
#include "rules/authority.h"
#include "rules/groups.h"
#include "rules/holders.h"
#include "rules/rolechecks.h"
#include "rules/rolepermissions.h"

#include <algorithm>

namespace tandem::rules {

namespace {

std::vector<ObjectRef> permissionObjects(const PermissionSet &permissions)
{
    return PermissionPair{permissions, {}}.objects();
}

/// SR-01, SR-13: a new custom role, on both sides once the pair is synchronized.
void makeRole(Planner &planner, std::string name, const PermissionPair &permissions)
{
    const Side side = planner.side();
    const bool paired = planner.state().tenant().paired;
    const RoleId id = planner.mintRole();
    Role role(id);
    role.name = std::move(name);
    role.onQlik = paired || side == Side::Qlik;
    role.onTalend = paired || side == Side::Talend;
    role.vendorId = role.onQlik ? planner.qlikKey(ObjectType::Role, id.value()) : std::string();
    role.talendVendorId = role.onTalend ? planner.talendKey(ObjectType::Role, id.value()) : std::string();
    role.distributed = side == Side::Talend;
    role.qlik = permissions.qlik;
    role.talend = permissions.talend;
    planner.step(StepKind::CreateRole, side, id, {role});

    if (!paired) {
        planner.say(RuleId::SR_15, Severity::Info, Sentence::RoleMadeOnOneSide, {id}, {ObjectRef(id)});
        return;
    }
    planner.say(RuleId::SR_01, Severity::Info, Sentence::RoleMadeOnBothSides, {id}, {ObjectRef(id)});
    if (role.distributed)
        planner.say(RuleId::SR_13, Severity::Info, Sentence::RoleGetsLabel, {id}, {ObjectRef(id)});
    if (role.talend.empty())
        planner.say(RuleId::SR_01, Severity::Info, Sentence::RoleEmptyInTalend, {id}, {ObjectRef(id)});
    planner.say(RuleId::SR_03, Severity::Info, Sentence::RoleQlikPermissionsHidden, permissionObjects(role.qlik),
                {ObjectRef(id)});
}

/// SR-17: the role made now and the one that came from the other side are one.
Verdict linkRole(Planner &planner, RoleId id, const PermissionPair &permissions)
{
    const Role old = planner.state().roles().at(id);
    if (isSecurityAdministrator(old))
        return refuse(RuleId::SR_18, {id}, {Sentence::RoleSecurityAdministrator, {ObjectRef(id)}},
                      {Sentence::RoleNameReservedNext});
    Role linked = old;
    linked.qlik = old.qlik.united(permissions.qlik);
    linked.talend = old.talend.united(permissions.talend);
    linked.onQlik = true;
    linked.onTalend = true;
    if (linked.vendorId.empty())
        linked.vendorId = planner.qlikKey(ObjectType::Role, id.value());
    if (linked.talendVendorId.empty())
        linked.talendVendorId = planner.talendKey(ObjectType::Role, id.value());

    // SR-13: the label tells where a role came from first, so linking neither gives nor takes it.
    planner.say(RuleId::SR_17, Severity::Warning, Sentence::RoleLinked, {id}, {ObjectRef(id)});
    const PermissionPair gained{linked.qlik.without(old.qlik), linked.talend.without(old.talend)};
    planner.say(RuleId::SR_17, Severity::Warning, Sentence::RoleLinkedGains, gained.objects(), {ObjectRef(id)});
    if (Verdict grown = growRole(planner, linked); !grown)
        return grown;
    const Roaring concerned = concernedBy(planner.state(), id, gained);
    planner.say(RuleId::SR_17, Severity::Warning, Sentence::RoleLinkedUsersGain, userObjects(concerned),
                {ObjectRef(id)});
    sayFromNextSignIn(planner, concerned);
    return {};
}

/// Everything that carries a role, in either product.
struct Carriers
{
    Roaring direct;
    Roaring accounts; ///< users whose linked account carries it
    Roaring unlinked; ///< Talend accounts without a linked user
    std::vector<GroupId> groups;
    bool everyone;

    [[nodiscard]] bool none() const
    {
        return direct.isEmpty() && accounts.isEmpty() && unlinked.isEmpty() && groups.empty() && !everyone;
    }
};

Carriers carriersOf(const PairState &state, RoleId role)
{
    return {state.directMembers(role).bits(), state.talendMembers(role).bits(),
            state.links(LinkKind::UnlinkedTalendRole, role.value()).bits(), groupsWith(state, role),
            std::ranges::binary_search(state.tenant().autoAssign, role)};
}

std::vector<ObjectRef> carrierObjects(const Carriers &carriers)
{
    std::vector<ObjectRef> objects = userObjects(carriers.direct | carriers.accounts);
    for (const std::uint32_t account : carriers.unlinked)
        objects.emplace_back(AccountId(account));
    objects.insert(objects.end(), carriers.groups.begin(), carriers.groups.end());
    if (carriers.everyone)
        objects.push_back(ObjectRef::tenant());
    return objects;
}

/// SR-09: neither product deletes a role that somebody holds, so it is taken from everybody first.
void takeFromEverybody(Planner &planner, RoleId role, const Carriers &carriers)
{
    std::vector<Step> steps;
    for (const std::uint32_t user : carriers.direct)
        steps.push_back({StepKind::RemoveRole,
                         Side::Qlik,
                         UserId(user),
                         {role},
                         {Link{LinkKind::DirectRole, role.value(), user, false}}});
    for (const std::uint32_t user : carriers.accounts)
        steps.push_back({StepKind::RemoveRole,
                         Side::Talend,
                         UserId(user),
                         {role},
                         {Link{LinkKind::TalendRole, role.value(), user, false}}});
    for (const std::uint32_t account : carriers.unlinked)
        steps.push_back({StepKind::RemoveRole,
                         Side::Talend,
                         AccountId(account),
                         {role},
                         {Link{LinkKind::UnlinkedTalendRole, role.value(), account, false}}});
    for (const GroupId id : carriers.groups) {
        Group group = planner.state().groups().at(id);
        std::erase(group.roles, role);
        steps.push_back({StepKind::UpdateGroup, group.side, id, {role}, {std::move(group)}});
    }
    if (carriers.everyone) {
        Tenant tenant = planner.state().tenant();
        std::erase(tenant.autoAssign, role);
        steps.push_back({StepKind::UpdateTenant, Side::Qlik, ObjectRef::tenant(), {role}, {std::move(tenant)}});
    }
    planner.steps(std::move(steps));
}

/// SR-10: what the Talend side can't show of a role it is about to delete.
void sayHiddenPermissions(Planner &planner, const Role &role, const Roaring &users)
{
    if (planner.side() != Side::Talend || role.qlik.empty())
        return;
    planner.say(RuleId::SR_10, Severity::Danger, Sentence::RoleHiddenPermissions, permissionObjects(role.qlik),
                {ObjectRef(role.id)});
    planner.sayCount(RuleId::SR_10, Severity::Danger, Sentence::RoleHiddenPermissionsUsed,
                     static_cast<std::int64_t>(users.cardinality()), userObjects(users), {ObjectRef(role.id)});
}

} // namespace

Verdict decide(const acts::CreateRole &act, Planner &planner)
{
    if (Verdict may = requireRoleAdmin(planner); !may)
        return may;
    if (Verdict named = requireRoleName(act.name, planner.state()); !named)
        return named;
    const auto other = roleToLink(planner, act.name);
    if (!other)
        return std::unexpected(other.error());
    // SR-02, SR-14: of both sides together in one role; SR-03 where the Talend side makes it.
    const auto permissions = readPermissions(act.permissions.value_or(std::vector<std::string>()), planner.side());
    if (!permissions)
        return std::unexpected(permissions.error());
    if (*other)
        return linkRole(planner, **other, *permissions);
    if (Verdict room = requireRoomForRole(planner); !room)
        return room;
    makeRole(planner, std::string(trimmed(act.name)), *permissions);
    return {};
}

Verdict decide(const acts::RenameRole &act, Planner &planner)
{
    if (Verdict may = requireRoleAdmin(planner); !may)
        return may;
    if (Verdict editable = requireEditableRole(planner, act.role); !editable)
        return editable;
    Role role = planner.state().roles().at(act.role);
    const std::string name(trimmed(act.name));
    if (trimmed(role.name) == name)
        return refuse(RuleId::SR_08, {act.role}, {Sentence::RoleHasThatName, {ObjectRef(act.role)}},
                      {Sentence::NextNothingToDo});
    if (Verdict named = requireRoleName(name, planner.state()); !named)
        return named;
    for (const RoleId id : planner.state().rolesByName(name)) {
        const Role &bearer = planner.state().roles().at(id);
        if ((bearer.onQlik && role.onQlik) || (bearer.onTalend && role.onTalend))
            return refuse(RuleId::BX_12, {id}, {Sentence::RoleNameTaken, {name}}, {Sentence::RoleNameNext});
    }
    role.name = name;
    planner.step(StepKind::UpdateRole, planner.side(), act.role, {role});
    planner.say(RuleId::SR_08, Severity::Info,
                role.isSynchronized() ? Sentence::RoleRenamed : Sentence::RoleRenamedOnOneSide, {act.role},
                {ObjectRef(act.role), name});
    if (role.isSynchronized() && origin(role) == Side::Talend)
        planner.say(RuleId::SR_13, Severity::Info, Sentence::RoleKeepsLabel, {act.role}, {name});
    return {};
}

Verdict decide(const acts::DeleteRole &act, Planner &planner)
{
    if (Verdict may = requireRoleAdmin(planner); !may)
        return may;
    if (Verdict editable = requireEditableRole(planner, act.role); !editable)
        return editable;
    const Role role = planner.state().roles().at(act.role);
    const Carriers carriers = carriersOf(planner.state(), act.role);
    if (act.onlyIfUnheld.value_or(false) && !carriers.none()) {
        auto objects = carrierObjects(carriers);
        const auto count = static_cast<std::int64_t>(objects.size());
        return refuse(RuleId::SR_09, std::move(objects), {Sentence::RoleDeletionBlocked, {ObjectRef(act.role)}, count},
                      {Sentence::RoleDeletionBlockedNext});
    }

    const Roaring users = holders(planner.state(), act.role) | carriers.accounts;
    planner.say(RuleId::SR_09, carriers.none() ? Severity::Warning : Severity::Danger,
                role.isSynchronized() ? Sentence::RoleDeleted : Sentence::RoleDeletedOnOneSide, {act.role},
                {ObjectRef(act.role)});
    sayHiddenPermissions(planner, role, holders(planner.state(), act.role));
    planner.say(RuleId::SR_09, Severity::Warning, Sentence::RoleDeletedHolders, userObjects(carriers.direct),
                {ObjectRef(act.role)});
    planner.say(RuleId::SR_09, Severity::Warning, Sentence::RoleDeletedIndirectHolders,
                userObjects(users - carriers.direct), {ObjectRef(act.role)});
    planner.say(RuleId::SR_09, Severity::Warning, Sentence::RoleDeletedGroups,
                {carriers.groups.begin(), carriers.groups.end()}, {ObjectRef(act.role)});
    if (carriers.everyone)
        planner.say(RuleId::SR_09, Severity::Warning, Sentence::RoleDeletedAutoAssign, {ObjectRef::tenant()},
                    {ObjectRef(act.role)});
    takeFromEverybody(planner, act.role, carriers);
    planner.step(StepKind::DeleteRole, planner.side(), act.role, {Drop{TableId::Roles, act.role.value()}});
    sayKeptWithoutRole(planner, userIds(carriers.direct | carriers.accounts));
    sayFromNextSignIn(planner, users);
    return {};
}

} // namespace tandem::rules
