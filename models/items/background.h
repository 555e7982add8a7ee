// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

class QThreadPool;

namespace tandem {

/// Whether somebody waits for the answer. What fills in later has one thread, so that it never stands before a list
/// that is on show.
enum class Urgency { Wanted, Patient };

/// The threads of long work behind windows. They are not those of QThreadPool::globalInstance(), because Qt paints with
/// these: a large fill is cut into parts for them and waited for, so that a sort of a million rows on every thread of
/// that pool held the window, black, until it was done (measured: 5 s and more on 2 cores). What runs here when the
/// application object goes is waited for. Any thread.
QThreadPool &backgroundPool();
/// Begins `work` there; what is patient has a pool of one thread beside it.
void startInBackground(std::function<void()> work, Urgency urgency = Urgency::Wanted);
/// Nothing runs or waits there.
[[nodiscard]] bool isBackgroundQuiet();
/// Does both and returns when both are done: `other` meanwhile on one of those threads if one is free at once, else
/// after `own` on this thread. Nobody waits for a thread, so work that runs there may call this too; what is patient
/// takes no second one.
void together(const std::function<void()> &own, const std::function<void()> &other);

/// Runs f on a pool thread; whoever holds the future hands it to whenAnswered(). f owns all it needs. The future
/// becomes ready on the caller's event loop, never within the call: Qt 6.4 runs a continuation twice that is hooked on
/// while another thread finishes the future.
template<class F>
QFuture<std::invoke_result_t<F>> inBackground(F f, Urgency urgency = Urgency::Wanted)
{
    using Answer = std::invoke_result_t<F>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QFuture<Answer> future = promise->future();
    // Lives on the caller's thread, whose event loop handles what is sent to it. An answer that comes when that loop
    // has ended is dropped with the application object, which holds its lock then: deleteLater() would wait for ever.
    const std::shared_ptr<QObject> caller(new QObject, [](QObject *object) {
        if (object->thread() == QThread::currentThread())
            delete object;
        else
            object->deleteLater();
    });
    auto run = [caller, promise, work = std::move(f)]() mutable {
        QMetaObject::invokeMethod(
            caller.get(),
            [caller, promise, answer = std::make_shared<Answer>(work())] { // caller: stays until it was called
                promise->addResult(std::move(*answer));
                promise->finish();
            },
            Qt::QueuedConnection);
    };
    startInBackground(std::move(run), urgency);
    return future;
}

/// Calls f with the answer, or with the finished future if it takes one, unless `context` is gone by then; a cancelled
/// future has no answer to call with. For futures that are finished on the thread of `context`, as inBackground() and
/// Workspace finish theirs; called there. (In Qt 6.4, then(context, f) asserts that `context` is still there.)
template<class Answer, class F>
void whenAnswered(QFuture<Answer> future, QObject *context, F f)
{
    future.then(QtFuture::Launch::Sync,
                [context = QPointer<QObject>(context), f = std::move(f)](const QFuture<Answer> &done) mutable {
                    if (!context)
                        return;
                    if constexpr (std::is_invocable_v<F, QFuture<Answer>>)
                        f(done);
                    else if (!done.isCanceled())
                        f(done.result());
                });
}

} // namespace tandem
