// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"
#include "items/lens.h"
#include "items/linesmodel.h"
#include "workspace/store.h"

#include <QString>

namespace tandem {

/// What a user's detail pane says, line by line.
std::vector<Line> userOverview(const PairState &state, UserId user, Lens lens);
/// Every right with all its origins; only those whose label or id holds `filter`.
std::vector<Line> userRights(const PairState &state, UserId user, Lens lens, const QString &filter);
std::vector<Line> journalLines(const PairState &state, const std::vector<JournalEntry> &entries);

} // namespace tandem
