// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/exchange.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>

namespace tandem::simulator {

/// The vendor's rate tiers (reference: section 1.7): so many requests a minute, measured over five rolling minutes, so
/// that short bursts pass. Who goes over one is kept out of that whole tier until enough have left the window. Runs on
/// the real clock. Any thread.
class RateLimits
{
public:
    using Clock = std::chrono::steady_clock;

    /// `scale`: how many times the vendor's limits; 0: none.
    explicit RateLimits(double scale) : m_scale(scale) { }

    /// Counts a request; the seconds to wait when it is one too many.
    [[nodiscard]] std::optional<int> charge(const Request &request, Clock::time_point now = Clock::now());

    enum Tier : std::size_t { Reads, Writes, Filters, Audits, FileUploads, Tasks, Reloads, TierCount };
    [[nodiscard]] static Tier tierOf(const Request &request);

private:
    static constexpr std::int64_t windowSeconds = 300;
    struct Window
    {
        std::array<std::uint32_t, windowSeconds> counts{}; ///< by second, round and round
        std::int64_t newest = 0; ///< the second that was counted last
        std::uint64_t sum = 0;
        std::int64_t blockedUntil = 0;
    };

    double m_scale;
    std::mutex m_mutex;
    std::array<Window, TierCount> m_windows;
};

} // namespace tandem::simulator
