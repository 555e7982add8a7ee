// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/planner.h"

/// SU: direct assignments and what they do to Talend accounts; BX-03, BX-08, BX-09.
namespace tandem::rules {

Verdict decide(const acts::AssignRole &act, Planner &planner);
Verdict decide(const acts::RemoveRole &act, Planner &planner);
Verdict decide(const acts::LinkAccount &act, Planner &planner);
Verdict decide(const acts::Synchronize &act, Planner &planner);

} // namespace tandem::rules
