// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QFuture>
#include <QMetaObject>
#include <QPromise>

#include <memory>
#include <utility>

namespace tandem::test {

/// An answer of the workspace to a service as a future. It is ready on the workspace's thread, behind the signals of
/// what it answers: then snapshot() has it too.
template<class Outcome>
class Answered
{
public:
    explicit Answered(Workspace &workspace) : m_workspace(&workspace) { m_promise->start(); }
    [[nodiscard]] QFuture<Outcome> future() const { return m_promise->future(); }
    void operator()(Outcome outcome) const
    {
        QMetaObject::invokeMethod(
            m_workspace,
            [promise = m_promise, told = std::make_shared<Outcome>(std::move(outcome))] {
                promise->addResult(std::move(*told));
                promise->finish();
            },
            Qt::QueuedConnection);
    }

private:
    Workspace *m_workspace;
    std::shared_ptr<QPromise<Outcome>> m_promise = std::make_shared<QPromise<Outcome>>();
};

inline QFuture<ActOutcome> perform(Workspace &workspace, Act act)
{
    const Answered<ActOutcome> answered(workspace);
    workspace.perform(std::move(act), answered);
    return answered.future();
}

inline QFuture<ActsOutcome> performTogether(Workspace &workspace, NextAct next)
{
    const Answered<ActsOutcome> answered(workspace);
    workspace.performTogether(std::move(next), answered);
    return answered.future();
}

} // namespace tandem::test
