// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/door.h"

#include "workspace/workspace.h"

#include <QMetaObject>

namespace tandem::simulator {

namespace {

/// Hands on the answer once the workspace has published its revision: whoever is answered finds in the next snapshot
/// what was done. The signal's event was posted before the future was ready.
template<class T>
void whenPublished(Workspace &workspace, QFuture<T> future, const std::function<void(T)> &then)
{
    Workspace *context = &workspace;
    future.then(QtFuture::Launch::Sync, [context, then](T outcome) {
        QMetaObject::invokeMethod(
            context, [then, outcome = std::move(outcome)] { then(outcome); }, Qt::QueuedConnection);
    });
}

} // namespace

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
            whenPublished(*workspace, workspace->performLater(act), then);
        },
        Qt::QueuedConnection);
}

void Door::performTogether(NextAct next, std::function<void(ActsOutcome)> then) const
{
    Workspace *workspace = &m_workspace;
    QMetaObject::invokeMethod(
        workspace,
        [workspace, next = std::move(next), then = std::move(then)] {
            whenPublished(*workspace, workspace->performTogether(next), then);
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
            workspace->journalLater(before, limit)
                .then(QtFuture::Launch::Sync,
                      [then](Result<std::vector<JournalEntry>> entries) { then(std::move(entries)); });
        },
        Qt::QueuedConnection);
}

} // namespace tandem::simulator
