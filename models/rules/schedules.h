// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/planner.h"

/// Reload schedules and the rehearsal clock: DE-10, OW-06, BX-07, JO-06.
namespace tandem::rules {

Verdict decide(const acts::ReplaceSchedule &act, Planner &planner);
Verdict decide(const acts::RunSchedule &act, Planner &planner);
Verdict decide(const acts::AdvanceClock &act, Planner &planner);

/// Switches a schedule, alert or subscription on again, also after its owner was disabled (BX-14). A schedule whose
/// time has passed meanwhile runs next one interval from now.
void switchOn(ContentItem &row, Instant now);

} // namespace tandem::rules
