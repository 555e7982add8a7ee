// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/initialsync.h"

namespace tandem::rules {

Verdict decide(const acts::InitialSync &, Planner &)
{
    return {};
}

} // namespace tandem::rules
