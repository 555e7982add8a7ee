// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/jobqueue.h"
#include "workspace/workspace.h"
#include "workspace/writer.h"

#include <QFuture>
#include <QMetaObject>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <future>
#include <mutex>
#include <utility>

namespace tandem {

/// An answer that is given on another thread and told on the workspace's own, from its event loop: behind the signals
/// of whatever was published before. Whoever drops it untold cancels the future. (Qt 6.4 runs a continuation twice that
/// is hooked on while another thread finishes the future; here it is finished where it is hooked on.)
template<class Answer>
class Promised
{
public:
    explicit Promised(QObject *owner) : m_owner(owner) { m_promise->start(); }

    [[nodiscard]] QFuture<Answer> future() const { return m_promise->future(); }
    [[nodiscard]] bool isCancelled() const { return m_promise->isCanceled(); }
    void keep(Answer answer) const
    {
        QMetaObject::invokeMethod(
            m_owner,
            [promise = m_promise, answer = std::make_shared<Answer>(std::move(answer))] {
                promise->addResult(std::move(*answer));
                promise->finish();
            },
            Qt::QueuedConnection);
    }

private:
    QObject *m_owner;
    std::shared_ptr<QPromise<Answer>> m_promise = std::make_shared<QPromise<Answer>>();
};

/// The parts of a Workspace: what is published (under the mutex), and the writer on the thread of its queue.
class Workspace::Private
{
public:
    explicit Private(Workspace *workspace) : owner(workspace) { }

    /// Runs a job on the writer's thread; what can wait is done behind it, when its answer is on its way.
    template<class F>
    void post(F job)
    {
        queue->post([this, job = std::move(job)]() mutable {
            job();
            writer->store().tidy();
        });
    }
    /// Runs f(Writer &) on the writer's thread and waits for its answer.
    template<class F>
    auto wait(F f)
    {
        using Answer = decltype(f(*writer));
        std::promise<Answer> promise;
        std::future<Answer> answer = promise.get_future();
        post([&] { promise.set_value(f(*writer)); });
        return answer.get();
    }
    /// The same without waiting. A future cancelled before its turn stops there.
    template<class F>
    auto later(F f)
    {
        Promised<decltype(f(*writer))> promised(owner);
        post([this, promised, f = std::move(f)] {
            if (!promised.isCancelled())
                promised.keep(f(*writer));
        });
        return promised.future();
    }

    struct Waiting
    {
        NextAct next;
        std::function<void(ActsOutcome)> answer;
    };
    /// Carries out all that wait, together.
    void performWaiting();

    Workspace *owner;
    mutable std::mutex mutex;
    Snapshot snapshot;
    Snapshot newest; ///< written, perhaps not yet told
    std::optional<JournalEntry> nextUndo;
    std::optional<JournalEntry> nextRedo;
    std::deque<Publication> pending; ///< written, not yet told
    std::deque<Waiting> waiting; ///< to be carried out

    std::string location;
    bool readOnly = false;
    QTimer *followTimer = nullptr;
    std::atomic<bool> following{false}; ///< a look is under way
    QThreadPool pool; ///< for planning
    std::unique_ptr<Writer> writer; ///< on the queue's thread
    std::unique_ptr<JobQueue> queue;
};

} // namespace tandem
