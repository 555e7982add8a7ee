// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan.h"

namespace tandem {

Changes Plan::changes() const
{
    Changes all;
    std::size_t count = 0;
    for (const Step &step : steps)
        count += step.changes.size();
    all.reserve(count);
    for (const Step &step : steps)
        all.insert(all.end(), step.changes.begin(), step.changes.end());
    return all;
}

} // namespace tandem
