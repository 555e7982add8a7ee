// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"
#include "items/linesmodel.h"

namespace tandem {

/// What the detail pane says of a space: owner, members with their roles, content by kind.
std::vector<Line> spaceOverview(const PairState &state, SpaceId space);
/// What it says of an item: owner, place, state and why, what hangs on it and what it hangs on.
std::vector<Line> contentOverview(const PairState &state, ContentId item);

} // namespace tandem
