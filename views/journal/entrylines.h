// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"
#include "items/linesmodel.h"
#include "workspace/store.h"

namespace tandem {

/// One entry of the journal, line by line: the plan as it was kept (ids, counts, rules; names as far as they still
/// exist).
std::vector<Line> entryLines(const PairState &state, const JournalEntry &entry);

} // namespace tandem
