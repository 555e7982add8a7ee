// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"
#include "domain/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tandem {

/// What a new pair is told beside its kind; whatever is absent is the sample's own.
struct SampleOptions
{
    std::optional<std::uint32_t> entitlements = {}; ///< seats in total
    std::optional<std::uint32_t> talendLimit = {}; ///< SR-12
    std::string adminEmail = {}; ///< of the creator: service account owner and first tenant administrator (JO-01)
    std::optional<Subscription> subscription = {};
};

/// "empty", "demo" and "unpaired".
[[nodiscard]] std::span<const std::string_view> sampleNames();

/// A sample pair. `empty`: paired and fresh, the creator alone; `demo`: a small firm in which every rule can be seen;
/// `unpaired`: two sides before initial synchronization, with clashing names. Equal arguments give equal pairs.
/// Error: BadValue for another name, or an option that the sample does not fit into. Any thread.
[[nodiscard]] Result<PairState> samplePair(std::string_view name, const SampleOptions &options = {});

} // namespace tandem
