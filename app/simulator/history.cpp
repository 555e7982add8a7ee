// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/history.h"

namespace tandem::simulator {

namespace {

constexpr std::size_t mostMoments = 1'000; ///< snapshots share what is equal, but not for nothing

} // namespace

void History::remember(const Snapshot &now)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_moments.empty() && m_moments.back().snapshot.revision == now.revision)
        return;
    m_moments.push_back({Clock::now(), now});
    if (m_moments.size() > mostMoments)
        m_moments.pop_front();
}

Snapshot History::before(const Snapshot &now, std::int64_t milliseconds)
{
    if (milliseconds <= 0)
        return now;
    remember(now);
    const std::scoped_lock lock(m_mutex);
    const auto then = Clock::now() - std::chrono::milliseconds(milliseconds);
    // What was replaced before that moment is of no more use.
    while (m_moments.size() > 1 && m_moments[1].since <= then)
        m_moments.pop_front();
    return m_moments.front().snapshot;
}

} // namespace tandem::simulator
