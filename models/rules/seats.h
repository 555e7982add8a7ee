// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/planner.h"

#include <span>

/// User entitlements ("seats") as other acts take and free them: EN-02, SU-10, ST-03, BX-09.
namespace tandem::rules {

/// A step that gives the user an entitlement; the caller knows that one is free.
void takeSeat(Planner &planner, UserId user);
/// A step that takes the user's entitlement away. False when there was none.
bool freeSeat(Planner &planner, UserId user);
/// True when at least `needed` entitlements are free, or they are unlimited.
bool seatsSuffice(const PairState &state, std::size_t needed);

/// EN-02: somebody joins and gets a free entitlement if licence auto-assignment is on; says when none is free.
void seatForJoining(Planner &planner, UserId user);
/// SU-10: people invited in Talend Cloud take an entitlement each, those who hold one and disabled ones apart. None
/// free: refused as a whole, with needed and free.
Verdict seatsForTalend(Planner &planner, std::span<const UserId> users);
/// BX-09: on a capacity tenant a role of type full user makes full users of basic ones: each active one without an
/// entitlement takes one. None free: refused as a whole.
Verdict seatsForFullUserRole(Planner &planner, RoleId role, std::span<const UserId> users);

} // namespace tandem::rules
