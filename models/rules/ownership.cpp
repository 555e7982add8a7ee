// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ownership.h"

namespace tandem::rules {

Verdict decide(const acts::ChangeOwner &, Planner &)
{
    return {};
}

Verdict decide(const acts::MoveContent &, Planner &)
{
    return {};
}

} // namespace tandem::rules
