// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"

#include <memory>

namespace tandem {

/// Decides an act: what would happen to this pair, by which rules, or why not. Pure: no I/O, no clock, no translation;
/// the same arguments give the same plan, on any thread. The answer is always a plan; a refused one has no steps.
Plan plan(const Act &act, std::shared_ptr<const PairState> state, Revision baseRevision);

} // namespace tandem
