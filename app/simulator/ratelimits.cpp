// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/ratelimits.h"

#include <algorithm>
#include <string_view>

namespace tandem::simulator {

namespace {

/// Requests a minute, by tier.
constexpr std::array<double, RateLimits::TierCount> perMinute{1000, 100, 200, 1000, 800, 600, 50};

} // namespace

RateLimits::Tier RateLimits::tierOf(const Request &request)
{
    const std::string_view path = request.path;
    if (path.starts_with("/api/v1/tasks"))
        return Tasks;
    if (request.method == "GET")
        return path.starts_with("/api/v1/audits") ? Audits : Reads;
    if (path == "/api/v1/users/actions/filter" || path == "/api/v1/groups/actions/filter")
        return Filters;
    if (request.method == "PUT" && path.starts_with("/api/v1/data-files/"))
        return FileUploads;
    if (request.method == "POST" && path.starts_with("/api/v1/reloads"))
        return Reloads;
    return Writes;
}

std::optional<int> RateLimits::charge(const Request &request, Clock::time_point now)
{
    if (m_scale <= 0)
        return std::nullopt;
    const Tier tier = tierOf(request);
    const auto limit = static_cast<std::uint64_t>(std::max(1.0, perMinute[tier] * m_scale * (windowSeconds / 60.0)));
    const std::int64_t second = std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
    const std::scoped_lock lock(m_mutex);
    Window &window = m_windows[tier];
    const auto slot = [](std::int64_t at) { return static_cast<std::size_t>(at % windowSeconds); };
    for (std::int64_t gone = std::max(window.newest + 1, second - windowSeconds + 1); gone <= second; ++gone) {
        window.sum -= window.counts[slot(gone)];
        window.counts[slot(gone)] = 0;
    }
    if (second - window.newest >= windowSeconds)
        window.sum = 0;
    window.newest = std::max(window.newest, second);
    if (second < window.blockedUntil)
        return static_cast<int>(window.blockedUntil - second);
    if (window.sum < limit) {
        ++window.counts[slot(second)];
        ++window.sum;
        return std::nullopt;
    }
    // Wait until the oldest second that was counted has left the window.
    std::int64_t oldest = second - windowSeconds + 1;
    while (oldest < second && window.counts[slot(oldest)] == 0)
        ++oldest;
    window.blockedUntil = oldest + windowSeconds;
    return static_cast<int>(window.blockedUntil - second);
}

} // namespace tandem::simulator
