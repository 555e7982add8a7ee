// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

class QThreadPool;

namespace tandem {

/// The threads of long work behind windows. They are not those of QThreadPool::globalInstance(), because Qt paints with
/// these: a large fill is cut into parts for them and waited for, so that a sort of a million rows on every thread of
/// that pool held the window, black, until it was done (measured: 5 s and more on 2 cores). What runs here when the
/// application object goes is waited for. Any thread.
QThreadPool &backgroundPool();
/// Begins `work` there.
void startInBackground(std::function<void()> work);

/// Calls on the application's thread, from its event loop; not at all once the application object is gone. Any thread.
void callFromEventLoop(std::function<void()> call);

/// Runs f on a pool thread; whoever holds the future hooks a continuation with a context object to it, so that nothing
/// is called after that object is gone. f owns all it needs. The future becomes ready on the application's thread,
/// never within the call: Qt 6.4 runs a continuation twice that is hooked on while another thread finishes the future.
template<class F>
QFuture<std::invoke_result_t<F>> inBackground(F f)
{
    using Answer = std::invoke_result_t<F>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QFuture<Answer> future = promise->future();
    startInBackground([promise, work = std::move(f)]() mutable {
        callFromEventLoop([promise, answer = std::make_shared<Answer>(work())] {
            promise->addResult(std::move(*answer));
            promise->finish();
        });
    });
    return future;
}

} // namespace tandem
