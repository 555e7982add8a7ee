// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"

#include <memory>

namespace tandem {

/// A whole new state made of rows and memberships, as an import or a generator tells them. Every person gets a stored
/// id of its own, in the order of the rows, also one that had none; numbers go on after those of `before` (null for a
/// new workspace), since no id is ever used again.
std::shared_ptr<const PairState> wholeState(Changes rows, const PairState *before);

} // namespace tandem
