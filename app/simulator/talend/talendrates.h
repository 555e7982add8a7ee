// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/exchange.h"

#include <array>
#include <chrono>
#include <functional>
#include <mutex>
#include <optional>
#include <string_view>

namespace tandem::simulator::talend {

/// What the vendor's Talend side grants a minute, where a figure is published: the subscription 60 requests,
/// permissions in spaces 600. It answers with X-RateLimit-Limit, -Remaining and -Reset, and no Retry-After. Any thread.
class TalendRates
{
public:
    using Clock = std::function<std::chrono::steady_clock::time_point()>;

    /// `scale`: 0 for no limits, 10 for ten times as many requests.
    TalendRates(double scale, Clock clock) : m_scale(scale), m_clock(std::move(clock)) { }

    /// What is left after a request of this path: the headers to answer with; nullopt: no limit applies.
    struct Standing
    {
        std::int64_t limit;
        std::int64_t remaining; ///< below 0: too many
        std::int64_t reset; ///< seconds until the minute is over
        void addTo(Reply &reply) const;
    };
    [[nodiscard]] std::optional<Standing> count(std::string_view path);

private:
    struct Window
    {
        std::chrono::steady_clock::time_point begin = {};
        std::int64_t requests = 0;
    };
    const double m_scale;
    const Clock m_clock;
    std::mutex m_mutex;
    std::array<Window, 2> m_windows;
};

} // namespace tandem::simulator::talend
