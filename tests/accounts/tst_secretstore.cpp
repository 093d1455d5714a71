#include "app/secrets/secretstore.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <optional>
#include <type_traits>

using namespace gancho;

static_assert(!std::is_convertible_v<Secret, QString>);

class TestSecretStore : public QObject
{
    Q_OBJECT

    template <class T>
    std::optional<Result<T>> outcome(const Future<T> &future)
    {
        std::optional<Result<T>> got;
        whenDone(future, this, [&got](const Result<T> &result) { got = result; });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 8000))
            return {};
        return got;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/gancho-test-bus");
        qunsetenv("DISPLAY");
        qunsetenv("XDG_CURRENT_DESKTOP");
    }
    void fallsBackToTheSession_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<bool>("tells");
        QTest::newRow("no keychain") << QStringLiteral("gancho-test") << true;
        QTest::newRow("session wanted") << QString() << false;
    }
    void fallsBackToTheSession()
    {
        QFETCH(QString, service);
        QFETCH(bool, tells);
        SecretStore store(service);
        QCOMPARE(store.persistent(), tells);
        QSignalSpy persistent(&store, &SecretStore::persistentChanged);
        QElapsedTimer clock;
        clock.start();
        const QString key = QStringLiteral("account");
        const Secret token(QStringLiteral("pn_1"));

        QVERIFY(outcome(store.write(key, token))->has_value());
        QVERIFY(outcome(store.read(key))->value() == token);
        QVERIFY(outcome(store.read(QStringLiteral("other")))->value().isEmpty());
        QVERIFY(outcome(store.remove(key))->has_value());
        QVERIFY(outcome(store.read(key))->value().isEmpty());

        QVERIFY(!store.persistent());
        QCOMPARE(persistent.count(), tells ? 1 : 0);
        QVERIFY2(clock.elapsed() < SecretStore::patienceMs + 2000, qPrintable(QString::number(clock.elapsed())));
    }
    void goesAwayWhileAsking()
    {
        Future<Secret> future;
        {
            SecretStore store(QStringLiteral("gancho-test"));
            future = store.read(QStringLiteral("account"));
        }
        const auto result = outcome(future);
        QVERIFY(result.has_value());
        QVERIFY(!result->has_value() && result->error().isCancelled());
    }
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
