// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/act.h"
#include "simulator/lag.h"
#include "workspace/outcome.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace tandem {
class Workspace;
}

namespace tandem::simulator {

/// The surfaces' only way to the pair (AL-01): snapshots to read, acts to change it. Every method may be called on any
/// thread; continuations come on an unspecified one, so they only hand on.
class Door
{
public:
    /// `workspace` outlives the door. `actor` is whom the key acts as. With a lag, the door is that of one side: it
    /// shows the pair as late as was asked for. What is done through any door is done on the newest state.
    Door(Workspace &workspace, Actor actor, std::shared_ptr<Lag> lag = {}, Side side = Side::Qlik);

    [[nodiscard]] Snapshot snapshot() const;
    /// What the index of items knows of the pair.
    [[nodiscard]] Snapshot indexSnapshot() const;
    [[nodiscard]] Actor actor() const { return m_actor; }
    /// Plans and carries out on the newest state; acts that wait together share one durable commit.
    void perform(Act act, std::function<void(ActOutcome)> then) const;
    /// Several acts as one thing: see Workspace::performTogether. `next` is asked on another thread.
    void performTogether(NextAct next, std::function<void(ActsOutcome)> then) const;
    /// Newest entries of the journal before a revision.
    void journal(Revision before, std::size_t limit, std::function<void(Result<std::vector<JournalEntry>>)> then) const;

private:
    Workspace &m_workspace;
    Actor m_actor;
    std::shared_ptr<Lag> m_lag;
    Side m_side;
};

} // namespace tandem::simulator
