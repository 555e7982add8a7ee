// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/planner.h"

/// DE: deleting a user on either side; SU-12 to SU-15, BX-04, BX-11.
namespace tandem::rules {

Verdict decide(const acts::DeleteUser &act, Planner &planner);

/// The user goes from both sides, whichever side the act is on (SU-12, JO-08). The caller has checked who may.
Verdict deleteOnBothSides(Planner &planner, UserId user);

} // namespace tandem::rules
