// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/planner.h"

/// EN: user entitlements.
namespace tandem::rules {

Verdict decide(const acts::AssignEntitlement &act, Planner &planner);
Verdict decide(const acts::RevokeEntitlement &act, Planner &planner);
Verdict decide(const acts::SetLicenceAutoAssign &act, Planner &planner);

} // namespace tandem::rules
