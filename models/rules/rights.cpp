// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rights.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tandem::rules {

std::vector<RoleOrigin> heldRoles(const PairState &state, UserId user)
{
    std::vector<RoleOrigin> held;
    if (!state.users().contains(user))
        return held;
    for (const RoleId role : state.directRoles(user))
        held.push_back({role, Origin::Direct, std::nullopt});
    for (const GroupId id : state.groupsOf(user)) {
        if (const Group *group = state.groups().find(id)) {
            for (const RoleId role : group->roles)
                held.push_back({role, Origin::Group, id});
        }
    }
    // BX-10: auto-assign gives the roles of the group Everyone, to which everybody belongs.
    for (const RoleId role : state.tenant().autoAssign)
        held.push_back({role, Origin::Auto, std::nullopt});
    std::ranges::sort(held, {}, [](const RoleOrigin &x) { return std::tuple(x.role, x.origin, x.via); });
    return held;
}

std::vector<Right> rightsOf(const PairState &state, UserId user)
{
    if (!state.users().contains(user))
        return {};
    std::map<std::pair<Side, std::string>, std::vector<RightOrigin>> rights;
    for (const std::string &permission : state.tenant().defaultPermissions)
        rights[{Side::Qlik, permission}].push_back({Origin::Default, std::nullopt, std::nullopt});
    std::vector<RoleOrigin> held = heldRoles(state, user);
    std::ranges::stable_sort(held, {}, &RoleOrigin::origin);
    for (const RoleOrigin &origin : held) {
        if (const Role *role = state.roles().find(origin.role)) {
            for (const std::string &permission : role->qlik)
                rights[{Side::Qlik, permission}].push_back({origin.origin, origin.role, origin.via});
        }
    }
    // SU-04, SR-07: on the Talend side only what the account itself carries counts, and that is always direct.
    if (const Account *account = state.accountOf(user)) {
        for (const RoleId id : state.talendRoles(*account)) {
            if (const Role *role = state.roles().find(id)) {
                for (const std::string &permission : role->talend)
                    rights[{Side::Talend, permission}].push_back({Origin::Direct, id, std::nullopt});
            }
        }
    }
    std::vector<Right> result;
    result.reserve(rights.size());
    for (auto &[key, origins] : rights)
        result.push_back({key.second, key.first, std::move(origins)});
    return result;
}

} // namespace tandem::rules
