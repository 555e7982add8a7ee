// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"

namespace tandem {

/// A whole state as the rows and memberships that make it: what a new workspace begins with, or what takes the place of
/// everything in one. Rows are shared, not copied; a million users take some 200 MB while they live.
Changes rowsOf(const PairState &state);

} // namespace tandem
