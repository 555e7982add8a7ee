// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/holders.h"

#include <algorithm>

namespace tandem::rules {

Roaring everyone(const PairState &state)
{
    return state.usersWith(UserStatus::Active).bits() | state.usersWith(UserStatus::Invited).bits()
           | state.usersWith(UserStatus::Disabled).bits();
}

Roaring indirectHolders(const PairState &state, RoleId role)
{
    if (std::ranges::binary_search(state.tenant().autoAssign, role))
        return everyone(state);
    Roaring found;
    state.groups().forEach([&](const Group &group) {
        if (group.side == Side::Qlik && std::ranges::binary_search(group.roles, role))
            found |= state.groupMembers(group.id).bits();
    });
    return found;
}

Roaring holders(const PairState &state, RoleId role)
{
    return indirectHolders(state, role) | state.directMembers(role).bits();
}

Roaring holdersAmong(const PairState &state, RoleId role, const Roaring &among)
{
    Roaring found = state.directMembers(role).among(among);
    if (std::ranges::binary_search(state.tenant().autoAssign, role)) {
        for (const UserStatus status : {UserStatus::Active, UserStatus::Invited, UserStatus::Disabled})
            found |= state.usersWith(status).among(among);
        return found;
    }
    state.groups().forEach([&](const Group &group) {
        if (group.side == Side::Qlik && std::ranges::binary_search(group.roles, role))
            found |= state.groupMembers(group.id).among(among);
    });
    return found;
}

Roaring tenantAdminsAmong(const PairState &state, const Roaring &among)
{
    Roaring found;
    for (const RoleId id : state.rolesByName("TenantAdmin")) {
        if (state.roles().at(id).kind == RoleKind::QlikBuiltIn)
            found |= holdersAmong(state, id, among);
    }
    return found;
}

Roaring usersWithRight(const PairState &state, std::string_view permission, Side side)
{
    if (side == Side::Qlik
        && std::ranges::find(state.tenant().defaultPermissions, permission) != state.tenant().defaultPermissions.end())
        return everyone(state);
    Roaring found;
    state.roles().forEach([&](const Role &role) {
        if (side == Side::Qlik && role.qlik.contains(permission))
            found |= holders(state, role.id);
        if (side == Side::Talend && role.talend.contains(permission))
            found |= state.talendMembers(role.id).bits();
    });
    return found;
}

std::vector<GroupId> groupsWith(const PairState &state, RoleId role)
{
    std::vector<GroupId> found;
    state.groups().forEach([&](const Group &group) {
        if (std::ranges::binary_search(group.roles, role))
            found.push_back(group.id);
    });
    return found;
}

std::vector<UserId> userIds(const Roaring &users)
{
    std::vector<UserId> ids;
    ids.reserve(users.cardinality());
    for (const std::uint32_t id : users)
        ids.emplace_back(id);
    return ids;
}

std::vector<ObjectRef> userObjects(const Roaring &users)
{
    std::vector<ObjectRef> objects;
    objects.reserve(users.cardinality());
    for (const std::uint32_t id : users)
        objects.emplace_back(UserId(id));
    return objects;
}

} // namespace tandem::rules
