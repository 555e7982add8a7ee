// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/pairstate.h"

#include <roaring/roaring.hh>

#include <string_view>
#include <vector>

/// Who holds what, as sets of user ids: queries without a decision, for the rules, and for "who gains, who loses" of
/// the role matrix (the difference of the same query before and after a plan).
namespace tandem::rules {

/// Every user of the Qlik side.
Roaring everyone(const PairState &state);
/// Users who hold the role through a Qlik group or through auto-assign, whether or not also directly.
Roaring indirectHolders(const PairState &state, RoleId role);
/// Users who hold the role on the Qlik side by any origin (BX-10).
Roaring holders(const PairState &state, RoleId role);
/// Those of `among` who do: looks at no others, so that it takes as long in a large pair as in a small one.
Roaring holdersAmong(const PairState &state, RoleId role, const Roaring &among);
/// Those of `among` who hold the built-in role TenantAdmin by any origin.
Roaring tenantAdminsAmong(const PairState &state, const Roaring &among);
/// Users who have a permission: on the Qlik side by default or by a role of any origin, on the Talend side by a role
/// of their account. `permission` is the id the roles keep.
Roaring usersWithRight(const PairState &state, std::string_view permission, Side side);

/// Groups of either side that carry the role.
std::vector<GroupId> groupsWith(const PairState &state, RoleId role);

std::vector<UserId> userIds(const Roaring &users);
std::vector<ObjectRef> userObjects(const Roaring &users);

} // namespace tandem::rules
