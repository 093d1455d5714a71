#pragma once

#include "models/base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QPromise>

#include <memory>
#include <type_traits>

namespace gancho {

/// What every asynchronous call returns. Listen to it with whenDone() or andThen() only: on Qt 6.4 QFuture::then aborts
/// in debug builds when its context has died, and lets a second listener replace the first.
template <class T>
using Future = QFuture<Result<T>>;

/// A future that is finished already.
template <class T>
Future<T> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

/// Calls f(Result<T>) in the thread of `context` once `future` has finished, from the event loop and never from within
/// this call. A cancelled future yields ErrorKind::Cancelled. Nothing is called once `context` is gone.
template <class T, class F>
void whenDone(const Future<T> &future, QObject *context, F &&f)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, f = std::forward<F>(f)]() mutable {
        const auto done = watcher->future();
        watcher->deleteLater();
        if (done.resultCount() > 0)
            f(done.resultAt(0));
        else
            f(Result<T>(fail(ErrorKind::Cancelled, QString())));
    });
    watcher->setFuture(future);
}

template <class T>
struct FutureValue;
template <class T>
struct FutureValue<QFuture<Result<T>>>
{
    using type = T;
};

/// Chains: f(T) returns a Future<U>, run in the thread of `context`. An error passes f by. When `context` dies first,
/// the returned future is cancelled.
template <class T, class F>
auto andThen(const Future<T> &future, QObject *context, F &&f) -> std::invoke_result_t<F, const T &>
{
    using U = typename FutureValue<std::invoke_result_t<F, const T &>>::type;
    auto promise = std::make_shared<QPromise<Result<U>>>();
    promise->start();
    auto result = promise->future();
    whenDone(future, context, [promise, context, f = std::forward<F>(f)](const Result<T> &first) mutable {
        if (!first) {
            promise->addResult(Result<U>(fail(first.error())));
            promise->finish();
            return;
        }
        whenDone(f(*first), context, [promise](const Result<U> &second) {
            promise->addResult(second);
            promise->finish();
        });
    });
    return result;
}

} // namespace gancho
