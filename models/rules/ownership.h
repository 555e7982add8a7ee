// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/planner.h"

/// OW: owners and places; BX-04 to BX-07, BX-11.
namespace tandem::rules {

Verdict decide(const acts::ChangeOwner &act, Planner &planner);
Verdict decide(const acts::MoveContent &act, Planner &planner);

} // namespace tandem::rules
