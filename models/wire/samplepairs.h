// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/samplebuilder.h"

/// The samples that take a file each. Private to models/wire.
namespace tandem {

/// A small firm in which every rule can be seen.
[[nodiscard]] PairState demoPair(const SampleOptions &options);
/// Two sides before initial synchronization, with clashing names.
[[nodiscard]] PairState unpairedPair(const SampleOptions &options);

} // namespace tandem
