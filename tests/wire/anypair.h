// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"

#include <cstdint>

namespace tandem::test {

/// A pair in which every field of every row has any value it can have: drift, strangers, deleted owners, double names
/// and addresses, texts with quotes, commas, line breaks and accents. Follows from the seed.
PairState anyPair(std::uint32_t seed);

} // namespace tandem::test
