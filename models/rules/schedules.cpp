// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/schedules.h"

namespace tandem::rules {

Verdict decide(const acts::ReplaceSchedule &, Planner &)
{
    return {};
}

Verdict decide(const acts::RunSchedule &, Planner &)
{
    return {};
}

Verdict decide(const acts::AdvanceClock &, Planner &)
{
    return {};
}

} // namespace tandem::rules
