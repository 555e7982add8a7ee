// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/planner.h"
#include "rules/rolechecks.h"

#include <roaring/roaring.hh>

/// What follows when a role's permissions change: SR-03, SR-08, SR-11, SU-03 to SU-05, SU-08, SU-14, BX-08.
namespace tandem::rules {

/// Over so many direct members an added Talend permission is warned of before it is saved (SR-11).
inline constexpr std::uint64_t manyMembers = 500;

/// Replaces a role by one that holds the same permissions and more; its direct members get the Talend accounts that
/// the added Talend permissions ask for. Refuses by SR-12 and BX-03.
Verdict growRole(Planner &planner, const Role &grown);
/// Users whose rights change when the role gains or loses these permissions: its holders for Qlik ones, the accounts
/// that carry it for Talend ones.
Roaring concernedBy(const PairState &state, RoleId role, const PermissionPair &permissions);
/// BX-08: from when on the change counts for these users.
void sayFromNextSignIn(Planner &planner, const Roaring &users);

} // namespace tandem::rules
