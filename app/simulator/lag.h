// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "workspace/outcome.h"

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <deque>
#include <mutex>

namespace tandem::simulator {

/// What the pair was like some time ago, for the two sides and for the index of items, which lag behind on demand.
/// Remembers nothing as long as there are no delays. Time is that of the real clock and, when it is moved, of the
/// rehearsal. Any thread.
class Lag
{
public:
    struct Delays
    {
        std::int64_t sync = 0; ///< milliseconds until one side sees what the other did; 0: at once
        std::int64_t items = 0; ///< milliseconds until the index of items sees anything
    };
    /// From now on there are these delays, or, with none, no more. What is there now is seen by everybody.
    void begin(const Delays &delays, const Snapshot &now);
    /// Takes note of a new revision. Nothing to do while there are no delays.
    void note(const Snapshot &now);
    /// A side has written this revision: it sees its own doings at once, and all that was there before them.
    void wrote(Side side, Revision revision);
    /// The rehearsal's clock was moved by so much.
    void passed(std::int64_t milliseconds);

    /// What one side sees of the pair.
    [[nodiscard]] Snapshot seenFrom(Side side, const Snapshot &now);
    /// What the index of items, on the Qlik side, sees of it.
    [[nodiscard]] Snapshot seenByIndex(const Snapshot &now);

private:
    using Clock = std::chrono::steady_clock;
    struct Moment
    {
        Clock::time_point since; ///< from when on it was the newest
        Snapshot snapshot;
    };
    void remember(const Snapshot &now);
    /// The newest that is so old, or the one that brought the revision `atLeast`; the oldest known when none is.
    [[nodiscard]] Snapshot before(const Snapshot &now, std::int64_t milliseconds, Revision atLeast) const;

    std::atomic<bool> m_on{false};
    mutable std::mutex m_mutex;
    Delays m_delays;
    std::array<Revision, 2> m_written{}; ///< the newest of each side's own
    std::deque<Moment> m_moments;
};

} // namespace tandem::simulator
