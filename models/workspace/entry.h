// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "workspace/store.h"

namespace tandem {

/// The journal's line of a plan that is carried out on this state (DE-12): the objects of its steps, the rules of its
/// consequences, the act's arguments, the count of each rule and what was said (said.h); ids and counts, nothing
/// personal (DE-04).
JournalEntry entryOf(const Plan &plan, const PairState &before);

} // namespace tandem
