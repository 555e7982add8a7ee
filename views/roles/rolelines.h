// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"
#include "items/lens.h"
#include "items/linesmodel.h"

namespace tandem {

/// Facts of a role and who holds it, line by line: by origin with counts, the first holders by name.
std::vector<Line> roleOverview(const PairState &state, RoleId role, Lens lens);

} // namespace tandem
