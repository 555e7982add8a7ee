// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/samples.h"

#include <cstdint>

namespace tandem {

/// A generated pair of `users` users: skewed role popularity, owners by a power law, groups, auto-assigned roles that
/// must not cause an account, users deleted in Talend earlier, some drift between the sides. The Talend side keeps its
/// limit: once it is reached, no further user is given a Talend-bearing role. Equal arguments give equal pairs, on
/// every machine. A million users take some seconds. Any thread.
[[nodiscard]] PairState generatedPair(std::uint32_t users, std::uint64_t seed, const SampleOptions &options = {});

} // namespace tandem
