// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/door.h"

#include "workspace/workspace.h"

#include <QMetaObject>

namespace tandem::simulator {

Door::Door(Workspace &workspace, Actor actor, std::shared_ptr<Lag> lag, Side side)
    : m_workspace(workspace), m_actor(actor), m_lag(std::move(lag)), m_side(side)
{ }

Snapshot Door::snapshot() const
{
    return m_lag ? m_lag->seenFrom(m_side, m_workspace.newest()) : m_workspace.newest();
}

Snapshot Door::indexSnapshot() const
{
    return m_lag ? m_lag->seenByIndex(m_workspace.newest()) : m_workspace.newest();
}

void Door::perform(Act act, std::function<void(ActOutcome)> then) const
{
    m_workspace.perform(std::move(act), [then = std::move(then), lag = m_lag, side = m_side](ActOutcome outcome) {
        if (lag && outcome)
            lag->wrote(side, outcome->revision);
        then(std::move(outcome));
    });
}

void Door::performTogether(NextAct next, std::function<void(ActsOutcome)> then) const
{
    m_workspace.performTogether(std::move(next),
                                [then = std::move(then), lag = m_lag, side = m_side](ActsOutcome outcome) {
                                    if (lag && outcome && !outcome->empty())
                                        lag->wrote(side, outcome->back().revision);
                                    then(std::move(outcome));
                                });
}

void Door::journal(Revision before, std::size_t limit,
                   std::function<void(Result<std::vector<JournalEntry>>)> then) const
{
    Workspace *workspace = &m_workspace;
    QMetaObject::invokeMethod(
        workspace,
        [workspace, before, limit, then = std::move(then)] {
            workspace->journalLater(before, limit).then(QtFuture::Launch::Sync, then);
        },
        Qt::QueuedConnection);
}

} // namespace tandem::simulator
