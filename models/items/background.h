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

/// Runs f on a pool thread; whoever holds the future hooks a continuation with a context object to it, so that nothing
/// is called after that object is gone. f owns all it needs.
template<class F>
QFuture<std::invoke_result_t<F>> inBackground(F f)
{
    using Answer = std::invoke_result_t<F>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QFuture<Answer> future = promise->future();
    startInBackground([promise, work = std::move(f)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace tandem
