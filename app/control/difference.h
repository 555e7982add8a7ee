// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"

#include <vector>

namespace tandem::control {

/// What differs between two revisions, told as steps without changes: for undo and redo, which decide nothing and so
/// have no steps of their own. Cheap: chunks that both revisions share are not looked into.
std::vector<Step> stepsBetween(const PairState &before, const PairState &after);

} // namespace tandem::control
