// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/act.h"
#include "domain/pairstate.h"

#include <cstdint>
#include <optional>
#include <utility>

namespace tandem::property {

/// The dice of one act: which kind, and what it is about. Thrown beforehand, read against the pair as it then is, so
/// that a shortened sequence still means something.
using Dice = std::pair<std::uint32_t, std::uint32_t>;

/// An act that these dice mean in this pair: legal or not, on either side, by anybody. Nullopt: undo the last one.
std::optional<Act> actOf(const Dice &dice, const PairState &pair);

} // namespace tandem::property
