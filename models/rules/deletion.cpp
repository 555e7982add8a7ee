// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/deletion.h"

namespace tandem::rules {

Verdict decide(const acts::DeleteUser &, Planner &)
{
    return {};
}

} // namespace tandem::rules
