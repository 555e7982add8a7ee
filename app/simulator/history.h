// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/outcome.h"

#include <chrono>
#include <deque>
#include <mutex>

namespace tandem::simulator {

/// What the pair was like some seconds ago, for indexes and for the other side, which lag behind on demand. Remembers
/// nothing until it is asked for a delay. Any thread; the real clock.
class History
{
public:
    /// The newest snapshot that is at least so old; the oldest known when none is. `now` is the present one.
    Snapshot before(const Snapshot &now, std::int64_t milliseconds);
    /// Takes note of the present one; to be called often while there are delays.
    void remember(const Snapshot &now);

private:
    using Clock = std::chrono::steady_clock;
    struct Moment
    {
        Clock::time_point since; ///< from when on it was the newest
        Snapshot snapshot;
    };
    std::mutex m_mutex;
    std::deque<Moment> m_moments;
};

} // namespace tandem::simulator
