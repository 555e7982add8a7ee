// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/lag.h"

#include <algorithm>

namespace tandem::simulator {

namespace {

constexpr std::size_t mostMoments = 1'000; ///< snapshots share what is equal, but not for nothing

constexpr std::size_t indexOf(Side side)
{
    return side == Side::Qlik ? 0 : 1;
}

} // namespace

void Lag::begin(const Delays &delays, const Snapshot &now)
{
    const std::scoped_lock lock(m_mutex);
    m_delays = delays;
    m_written = {};
    m_moments.clear();
    m_on = delays.sync > 0 || delays.items > 0;
    if (m_on)
        m_moments.push_back({Clock::now(), now});
}

void Lag::note(const Snapshot &now)
{
    if (!m_on)
        return;
    const std::scoped_lock lock(m_mutex);
    remember(now);
}

void Lag::wrote(Side side, Revision revision)
{
    if (!m_on)
        return;
    const std::scoped_lock lock(m_mutex);
    Revision &newest = m_written[indexOf(side)];
    newest = std::max(newest, revision);
}

void Lag::passed(std::int64_t milliseconds)
{
    const std::scoped_lock lock(m_mutex);
    for (Moment &moment : m_moments)
        moment.since -= std::chrono::milliseconds(milliseconds);
}

Snapshot Lag::seenFrom(Side side, const Snapshot &now)
{
    if (!m_on)
        return now;
    const std::scoped_lock lock(m_mutex);
    if (m_delays.sync <= 0)
        return now;
    remember(now);
    return before(now, m_delays.sync, m_written[indexOf(side)]);
}

Snapshot Lag::seenByIndex(const Snapshot &now)
{
    if (!m_on)
        return now;
    const std::scoped_lock lock(m_mutex);
    remember(now);
    const Snapshot side = m_delays.sync > 0 ? before(now, m_delays.sync, m_written[indexOf(Side::Qlik)]) : now;
    const Snapshot index = m_delays.items > 0 ? before(now, m_delays.items, 0) : now;
    return index.revision < side.revision ? index : side;
}

void Lag::remember(const Snapshot &now)
{
    if (m_moments.empty() || m_moments.back().snapshot.revision >= now.revision)
        return;
    const auto present = Clock::now();
    m_moments.push_back({present, now});
    // What was replaced longer ago than any delay is of no more use.
    const auto useless = present - std::chrono::milliseconds(std::max(m_delays.sync, m_delays.items));
    while (m_moments.size() > mostMoments || (m_moments.size() > 1 && m_moments[1].since <= useless))
        m_moments.pop_front();
}

Snapshot Lag::before(const Snapshot &now, std::int64_t milliseconds, Revision atLeast) const
{
    if (m_moments.empty())
        return now;
    const auto then = Clock::now() - std::chrono::milliseconds(milliseconds);
    // Several acts may have been published at once: then what was written is in the first moment that holds it.
    const auto isYoung = [&](const Moment &moment) {
        return moment.since > then && (atLeast == 0 || moment.snapshot.revision > atLeast);
    };
    const auto holds = [&](const Moment &moment) { return moment.snapshot.revision >= atLeast; };
    const auto written = atLeast > 0 ? std::ranges::find_if(m_moments, holds) : m_moments.begin();
    auto newest = std::ranges::find_if(m_moments, isYoung);
    if (newest != m_moments.begin())
        --newest;
    const Moment &seen =
        written != m_moments.end() && written->snapshot.revision > newest->snapshot.revision ? *written : *newest;
    return seen.snapshot;
}

} // namespace tandem::simulator
