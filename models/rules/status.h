// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/planner.h"

/// ST: enabling and disabling; SU-09, BX-01, BX-02, BX-14.
namespace tandem::rules {

Verdict decide(const acts::EnableUser &act, Planner &planner);
Verdict decide(const acts::DisableUser &act, Planner &planner);

} // namespace tandem::rules
