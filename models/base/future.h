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

/// Cancelling `outer` cancels `inner` too, as long as `context` lives.
template <class T, class U>
void passCancelOn(const Future<U> &outer, const Future<T> &inner, QObject *context)
{
    auto *watcher = new QFutureWatcher<Result<U>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::canceled, context,
                     [inner = Future<T>(inner)]() mutable { inner.cancel(); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(outer);
}

template <class T>
struct FutureValue;
template <class T>
struct FutureValue<QFuture<Result<T>>>
{
    using type = T;
};

/// Chains: f(T) returns a Future<U>, run in the thread of `context`. An error passes f by. When `context` dies first,
/// the returned future is cancelled. Cancelling the returned future cancels the one that is under way.
template <class T, class F>
auto andThen(const Future<T> &future, QObject *context, F &&f) -> std::invoke_result_t<F, const T &>
{
    using U = typename FutureValue<std::invoke_result_t<F, const T &>>::type;
    auto promise = std::make_shared<QPromise<Result<U>>>();
    promise->start();
    auto result = promise->future();
    passCancelOn<T, U>(result, future, context);
    whenDone(future, context, [promise, context, f = std::forward<F>(f)](const Result<T> &first) mutable {
        if (promise->isCanceled()) {
            promise->finish();
            return;
        }
        if (!first) {
            promise->addResult(Result<U>(fail(first.error())));
            promise->finish();
            return;
        }
        const Future<U> next = f(*first);
        passCancelOn<U, U>(promise->future(), next, context);
        whenDone(next, context, [promise](const Result<U> &second) {
            promise->addResult(second);
            promise->finish();
        });
    });
    return result;
}

/// Turns an outcome into another, run in the thread of `context`: f(Result<T>) returns a Result<U>. Ends as andThen()
/// does when `context` dies or the returned future is cancelled.
template <class T, class F>
auto transformed(const Future<T> &future, QObject *context, F &&f)
    -> QFuture<std::invoke_result_t<F, const Result<T> &>>
{
    using Outcome = std::invoke_result_t<F, const Result<T> &>;
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    auto result = promise->future();
    passCancelOn<T, typename Outcome::value_type>(result, future, context);
    whenDone(future, context, [promise, f = std::forward<F>(f)](const Result<T> &first) mutable {
        if (!promise->isCanceled())
            promise->addResult(f(first));
        promise->finish();
    });
    return result;
}

} // namespace gancho
