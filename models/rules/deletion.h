// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/planner.h"

/// DE: deleting a user on either side; SU-12 to SU-15, BX-04, BX-11.
namespace tandem::rules {

Verdict decide(const acts::DeleteUser &act, Planner &planner);

} // namespace tandem::rules
