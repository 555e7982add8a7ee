// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"
#include "items/tablesearch.h"

#include <cstdint>
#include <optional>

namespace tandem {

/// The figures of the status bar: how full the pair is, and what waits to be put right.
struct PairFigures
{
    std::uint64_t talendUsed = 0; ///< SR-12
    std::uint64_t talendLimit = 0;
    std::uint64_t seatsUsed = 0;
    std::optional<std::uint64_t> seats = {}; ///< nullopt: unlimited
    std::uint64_t withoutOwner = 0; ///< spaces and items whose owner is deleted, or that never had one (OW-04)
    std::uint64_t failingSchedules = 0; ///< OW-06
    std::uint64_t differences = 0; ///< what `synchronize` would put right (SU-18)
};

/// Walks all spaces and items: for a pool thread. nullopt: cancelled.
std::optional<PairFigures> figuresOf(const PairState &state, const CancelFlag &cancel);

} // namespace tandem
