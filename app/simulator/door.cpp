// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/door.h"

#include "workspace/workspace.h"

#include <QMetaObject>

namespace tandem::simulator {

Door::Door(Workspace &workspace, Actor actor) : m_workspace(workspace), m_actor(actor) { }

Snapshot Door::snapshot() const
{
    return m_workspace.snapshot();
}

void Door::perform(Act act, std::function<void(ActOutcome)> then) const
{
    Workspace *workspace = &m_workspace;
    QMetaObject::invokeMethod(
        workspace,
        [workspace, act = std::move(act), then = std::move(then)] {
            workspace->performLater(act).then(QtFuture::Launch::Sync, then);
        },
        Qt::QueuedConnection);
}

void Door::performTogether(NextAct next, std::function<void(ActsOutcome)> then) const
{
    Workspace *workspace = &m_workspace;
    QMetaObject::invokeMethod(
        workspace,
        [workspace, next = std::move(next), then = std::move(then)] {
            workspace->performTogether(next).then(QtFuture::Launch::Sync, then);
        },
        Qt::QueuedConnection);
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
