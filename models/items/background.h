// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace tandem {

/// Runs f on a pool thread; whoever holds the future hooks a continuation with a context object to it, so that nothing
/// is called after that object is gone. f owns all it needs.
template<class F>
QFuture<std::invoke_result_t<F>> inBackground(F f)
{
    using Answer = std::invoke_result_t<F>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QFuture<Answer> future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(f)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace tandem
