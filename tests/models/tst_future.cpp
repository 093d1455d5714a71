#include "models/base/future.h"

#include <QTest>
#include <QThread>

#include <optional>

using namespace gancho;

namespace {

template <class T>
struct Open
{
    Open() { promise->start(); }
    void give(Result<T> result)
    {
        promise->addResult(std::move(result));
        promise->finish();
    }
    Future<T> future() const { return promise->future(); }
    std::shared_ptr<QPromise<Result<T>>> promise = std::make_shared<QPromise<Result<T>>>();
};

Error wrong()
{
    Error error;
    error.kind = ErrorKind::Server;
    error.text = QStringLiteral("no");
    return error;
}

} // namespace

class TestFuture : public QObject
{
    Q_OBJECT

    template <class T>
    std::shared_ptr<std::optional<Result<T>>> listen(const Future<T> &future, QObject *context)
    {
        auto got = std::make_shared<std::optional<Result<T>>>();
        whenDone(future, context, [got](const Result<T> &result) { *got = result; });
        return got;
    }

private Q_SLOTS:
    void calledFromTheEventLoopOnly()
    {
        const auto got = listen(ready<int>(3), this);
        QVERIFY(!got->has_value());
        QTRY_VERIFY(got->has_value());
        QCOMPARE((*got)->value(), 3);
    }
    void everyListenerIsCalled()
    {
        Open<int> open;
        const auto one = listen(open.future(), this);
        const auto two = listen(open.future(), this);
        open.give(4);
        QTRY_VERIFY(one->has_value() && two->has_value());
        QCOMPARE((*one)->value() + (*two)->value(), 8);
    }
    void contextDies()
    {
        Open<int> open;
        auto context = std::make_unique<QObject>();
        const auto dead = listen(open.future(), context.get());
        const auto alive = listen(open.future(), this);
        context.reset();
        open.give(1);
        QTRY_VERIFY(alive->has_value());
        QVERIFY(!dead->has_value());
    }
    void cancelledIsAnOutcome()
    {
        Open<int> open;
        const auto got = listen(open.future(), this);
        open.future().cancel();
        open.promise->finish();
        QTRY_VERIFY(got->has_value());
        QVERIFY((*got)->error().isCancelled());
    }
    void promiseThatIsDroppedIsCancelled()
    {
        auto open = std::make_unique<Open<int>>();
        const auto got = listen(open->future(), this);
        open.reset();
        QTRY_VERIFY(got->has_value());
        QVERIFY((*got)->error().isCancelled());
    }
    void comesIntoTheThreadOfTheContext()
    {
        Open<int> open;
        QThread *seen = nullptr;
        whenDone(open.future(), this, [&seen](const Result<int> &) { seen = QThread::currentThread(); });
        std::unique_ptr<QThread> other(QThread::create([&open] { open.give(1); }));
        other->start();
        QTRY_VERIFY(seen);
        QCOMPARE(seen, thread());
        QVERIFY(other->wait());
    }

    void chain()
    {
        Open<int> first;
        Open<QString> second;
        const auto got = listen(andThen(first.future(), this,
                                        [&second](int value) {
                                            Q_ASSERT(value == 5);
                                            return second.future();
                                        }),
                                this);
        first.give(5);
        QCoreApplication::sendPostedEvents();
        QVERIFY(!got->has_value());
        second.give(QStringLiteral("five"));
        QTRY_VERIFY(got->has_value());
        QCOMPARE((*got)->value(), QStringLiteral("five"));
    }
    void errorPassesTheChainBy()
    {
        bool called = false;
        const auto got = listen(andThen(ready<int>(fail(wrong())), this,
                                        [&called](int) {
                                            called = true;
                                            return ready<QString>(QString());
                                        }),
                                this);
        QTRY_VERIFY(got->has_value());
        QCOMPARE((*got)->error().text, QStringLiteral("no"));
        QVERIFY(!called);
    }
    void contextOfTheChainDies()
    {
        Open<int> first;
        auto context = std::make_unique<QObject>();
        const auto got = listen(andThen(first.future(), context.get(), [](int) { return ready<int>(1); }), this);
        context.reset();
        first.give(1);
        QTRY_VERIFY(got->has_value());
        QVERIFY((*got)->error().isCancelled());
    }
    void cancelReachesTheFirstOfAChain()
    {
        Open<int> first;
        bool called = false;
        auto chained = andThen(first.future(), this, [&called](int) {
            called = true;
            return ready<int>(1);
        });
        const auto got = listen(chained, this);
        chained.cancel();
        QTRY_VERIFY(first.promise->isCanceled());
        first.promise->finish();
        QTRY_VERIFY(got->has_value());
        QVERIFY((*got)->error().isCancelled());
        QVERIFY(!called);
    }
    void cancelReachesTheSecondOfAChain()
    {
        Open<int> second;
        bool called = false;
        auto chained = andThen(ready<int>(1), this, [&](int) {
            called = true;
            return second.future();
        });
        const auto got = listen(chained, this);
        QTRY_VERIFY(called);
        chained.cancel();
        QTRY_VERIFY(second.promise->isCanceled());
        second.promise->finish();
        QTRY_VERIFY(got->has_value());
        QVERIFY((*got)->error().isCancelled());
    }

    void transforms()
    {
        const auto turn = [](const Result<int> &result) -> Result<QString> {
            return result ? QString::number(*result) : result.error().text;
        };
        const auto good = listen(transformed(ready<int>(7), this, turn), this);
        const auto bad = listen(transformed(ready<int>(fail(wrong())), this, turn), this);
        QTRY_VERIFY(good->has_value() && bad->has_value());
        QCOMPARE((*good)->value(), QStringLiteral("7"));
        QCOMPARE((*bad)->value(), QStringLiteral("no"));
    }
    void cancelReachesWhatIsTransformed()
    {
        Open<int> open;
        auto turned = transformed(open.future(), this, [](const Result<int> &result) { return result; });
        const auto got = listen(turned, this);
        turned.cancel();
        QTRY_VERIFY(open.promise->isCanceled());
        open.promise->finish();
        QTRY_VERIFY(got->has_value());
        QVERIFY((*got)->error().isCancelled());
    }
};

QTEST_GUILESS_MAIN(TestFuture)
#include "tst_future.moc"
