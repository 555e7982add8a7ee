// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/door.h"
#include "simulator/exchange.h"
#include "simulator/faults.h"

#include <memory>
#include <mutex>
#include <string>

namespace tandem::simulator {

/// What is not the vendors': /simulator/faults, clock, sign-ins and dump, the same on both sides. Outlives the gates.
class Controls
{
public:
    /// The door sees everything at once; `lag` is what the sides' own doors see through.
    Controls(const Door &door, std::shared_ptr<Lag> lag) : m_door(door), m_lag(std::move(lag)) { }

    /// Requests whose path begins with /simulator.
    void serve(const Request &request, Side side, const Answer &answer);
    [[nodiscard]] FaultBook &faults() { return m_faults; }

private:
    void serveFaults(const Request &request, const Answer &answer);
    void serveClock(const Request &request, const Answer &answer);
    void serveSignIns(const Request &request, Side side, const Answer &answer);
    void serveDump(const Answer &answer);

    void setDelays();

    Door m_door;
    std::shared_ptr<Lag> m_lag;
    FaultBook m_faults;
    std::mutex m_mutex;
    std::shared_ptr<const std::string> m_dump; ///< of m_dumpRevision: a hundred requests share one text
    Revision m_dumpRevision = 0;
};

} // namespace tandem::simulator
