// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/jobqueue.h"
#include "workspace/workspace.h"
#include "workspace/writer.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <future>
#include <mutex>
#include <utility>

namespace tandem {

/// The parts of a Workspace: what is published (under the mutex), and the writer on the thread of its queue.
class Workspace::Private
{
public:
    /// Runs f(Writer &) on the writer's thread and waits for its answer.
    template<class F>
    auto wait(F f)
    {
        using Answer = decltype(f(*writer));
        std::promise<Answer> promise;
        std::future<Answer> answer = promise.get_future();
        queue->post([&] { promise.set_value(f(*writer)); });
        return answer.get();
    }
    /// The same without waiting. A future cancelled before its turn stops there.
    template<class F>
    auto later(F f)
    {
        using Answer = decltype(f(*writer));
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QFuture<Answer> future = promise->future();
        queue->post([this, promise, f = std::move(f)] {
            if (!promise->isCanceled())
                promise->addResult(f(*writer));
            promise->finish();
        });
        return future;
    }

    struct Waiting
    {
        NextAct next;
        std::function<bool()> isCancelled;
        std::function<void(std::optional<ActsOutcome>)> answer; ///< nothing: it was cancelled
    };
    /// Waits for its turn with whatever else waits.
    void wait(Waiting one);
    /// Carries out all that wait, together.
    void performWaiting();

    mutable std::mutex mutex;
    Snapshot snapshot;
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
