#include "app/accounts/accountsession.h"
#include "app/net/apiclient.h"
#include "app/platforms/clint/clintplatform.h"
#include "app/sandbox/sandboxes.h"
#include "app/secrets/secretstore.h"
#include "tests/support/scriptedserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace gancho;

/// With the real sandbox behind it.
class TestAccountSession : public QObject
{
    Q_OBJECT

    struct Parts
    {
        explicit Parts(const QString &file)
            : accounts(file)
            , secrets(QString())
            , session(accounts, secrets, sandboxes)
        {
        }
        AccountStore accounts;
        SecretStore secrets;
        Sandboxes sandboxes;
        Sandbox &sandbox = sandboxes.of(PlatformKind::WtsChat);
        AccountSession session;
    };

    QTemporaryDir m_folder;
    std::unique_ptr<Parts> m;

    Account add(const QUrl &baseUrl, bool sandbox = false)
    {
        Account account;
        account.name = QStringLiteral("Loja");
        account.baseUrl = baseUrl;
        account.sandbox = sandbox;
        return m->accounts.save(account).value();
    }

    template <class T>
    Result<T> outcome(const Future<T> &future)
    {
        std::optional<Result<T>> got;
        whenDone(future, this, [&got](const Result<T> &result) { got = result; });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 10000))
            return fail(ErrorKind::Timeout, QStringLiteral("the future did not finish"));
        return *got;
    }

private Q_SLOTS:
    void init()
    {
        const QString name = QString::fromLatin1(QTest::currentTestFunction()) + QLatin1String(".json");
        m = std::make_unique<Parts>(m_folder.filePath(name));
    }
    void cleanup() { m.reset(); }

    void noAccountNoPlatform()
    {
        QVERIFY(!m->session.platform());
        QVERIFY(!m->session.isConnecting());
        QVERIFY(m->session.problem().isEmpty());
    }
    void withoutATokenItSaysSo()
    {
        const Account account = add(QUrl(QStringLiteral("http://127.0.0.1:1")));
        m->accounts.setCurrent(account.id);
        QVERIFY(m->session.isConnecting());
        QTRY_VERIFY(!m->session.isConnecting());
        QVERIFY(!m->session.platform());
        QVERIFY(m->session.problem().contains(account.name));
    }
    void tokenConnects()
    {
        ScriptedServer server({ScriptedServer::answer(200, "[]")});
        const Account account = add(server.url());
        m->accounts.setCurrent(account.id);
        QTRY_VERIFY(!m->session.problem().isEmpty());
        QVERIFY(outcome(m->session.setToken(account.id, Secret(QStringLiteral("pn_1")))));
        QTRY_VERIFY(m->session.platform());
        QVERIFY(m->session.problem().isEmpty());
        QVERIFY(outcome(m->session.platform()->subscriptions()->subscriptions()));
        // Qt 6.8 sends the names of headers in lower case.
        QVERIFY(server.requests.first().toLower().contains("authorization: bearer pn_1\r\n"));
    }
    void anotherAddressConnectsAnew()
    {
        Account account = add(QUrl(QStringLiteral("http://127.0.0.1:1")));
        outcome(m->session.setToken(account.id, Secret(QStringLiteral("pn_1"))));
        m->accounts.setCurrent(account.id);
        QTRY_VERIFY(m->session.platform());
        QSignalSpy changed(&m->session, &AccountSession::platformChanged);
        account.name = QStringLiteral("Other name");
        QVERIFY(m->accounts.save(account));
        QCOMPARE(changed.count(), 0);
        account.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:2"));
        QVERIFY(m->accounts.save(account));
        QTRY_VERIFY(m->session.platform());
        QCOMPARE(m->session.platform()->client().endpoint().baseUrl.port(), 2);
    }
    void theLastChoiceWins()
    {
        const Account one = add(QUrl(QStringLiteral("http://127.0.0.1:1")));
        const Account two = add(QUrl(QStringLiteral("http://127.0.0.1:2")));
        outcome(m->session.setToken(one.id, Secret(QStringLiteral("pn_1"))));
        outcome(m->session.setToken(two.id, Secret(QStringLiteral("pn_2"))));
        m->accounts.setCurrent(one.id);
        m->accounts.setCurrent(two.id);
        QTRY_VERIFY(m->session.platform());
        QCOMPARE(m->session.platform()->client().endpoint().baseUrl.port(), 2);
        QVERIFY(m->session.platform()->client().endpoint().token == Secret(QStringLiteral("pn_2")));
    }
    void removedAccountTakesItsTokenAlong()
    {
        const Account account = add(QUrl(QStringLiteral("http://127.0.0.1:1")));
        outcome(m->session.setToken(account.id, Secret(QStringLiteral("pn_1"))));
        m->accounts.setCurrent(account.id);
        QTRY_VERIFY(m->session.platform());
        QVERIFY(m->accounts.remove(account.id));
        QVERIFY(!m->session.platform());
        QVERIFY(outcome(m->secrets.read(account.id.value))->isEmpty());
    }
    void platformWithoutAClient()
    {
        const auto probed = outcome(AccountSession::probe(PlatformKind::None, {}, {}, this));
        QVERIFY(!probed);
        QCOMPARE(probed.error().kind, ErrorKind::Unsupported);
        QVERIFY(!probed.error().text.isEmpty());
    }
    void theSecretThatClintShowsIsKept()
    {
        ScriptedServer server({ScriptedServer::answer(200, R"({"url":null,"events":[],"has_secret":false})"),
                               ScriptedServer::answer(200, R"({"success":true,"secret":"whsec_once"})")});
        Account account = add(server.url());
        account.platform = PlatformKind::Clint;
        account = m->accounts.save(account).value();
        outcome(m->session.setToken(account.id, Secret(QStringLiteral("k/=="))));
        m->accounts.setCurrent(account.id);
        QTRY_VERIFY(m->session.platform());
        Subscription webhook;
        webhook.url = QStringLiteral("https://gancho.exemplo.com.br/in/clint");
        webhook.events = QStringList{QStringLiteral("sms.error")};
        QVERIFY(outcome(m->session.platform()->subscriptions()->create(webhook)));
        const QString key = ClintPlatform::statusSecretKey(account.id);
        QVERIFY(*outcome(m->secrets.read(key)) == Secret(QStringLiteral("whsec_once")));
        QVERIFY(m->accounts.remove(account.id));
        QTRY_VERIFY(outcome(m->secrets.read(key))->isEmpty());
    }

    void sandboxIsStartedAndSpokenTo()
    {
        m->accounts.setCurrent(add({}, true).id);
        QVERIFY(!m->session.platform());
        QVERIFY(m->session.isConnecting());
        QTRY_VERIFY_WITH_TIMEOUT(m->session.platform(), 20000);
        SubscriptionsApi &api = *m->session.platform()->subscriptions();
        const auto offered = outcome(api.offeredEvents());
        QVERIFY2(offered, offered ? "" : qPrintable(offered.error().text));
        QVERIFY(offered->size() >= 11);

        Subscription wanted;
        wanted.name = QStringLiteral("ERP");
        wanted.url = QStringLiteral("http://127.0.0.1:9/hook?x=1");
        wanted.events = QStringList{QStringLiteral("SESSION_NEW"), QStringLiteral("MESSAGE_RECEIVED")};
        const auto created = outcome(api.create(wanted));
        QVERIFY2(created, created ? "" : qPrintable(created.error().text));
        QVERIFY(created->id.isValid());
        QCOMPARE(created->url, wanted.url);
        QCOMPARE(QSet<QString>(created->events.begin(), created->events.end()),
                 QSet<QString>(wanted.events.begin(), wanted.events.end()));

        Subscription paused = *created;
        paused.enabled = false;
        const auto updated = outcome(api.update(*created, paused));
        QVERIFY2(updated, updated ? "" : qPrintable(updated.error().text));
        QVERIFY(!updated->enabled);
        QCOMPARE(updated->name, wanted.name);

        QVERIFY(outcome(api.remove(created->id)));
        const auto remaining = outcome(api.subscriptions());
        QVERIFY(remaining);
        for (const Subscription &left : *remaining)
            QVERIFY(left.id != created->id);
        QVERIFY(outcome(api.remove(created->id)).error().kind == ErrorKind::NotFound);
    }
    void sandboxThatRunsIsReused()
    {
        QVERIFY(outcome(m->sandbox.start(SandboxOptions())));
        const QUrl url = m->sandbox.baseUrl();
        m->accounts.setCurrent(add({}, true).id);
        QVERIFY(m->session.platform());
        QCOMPARE(m->session.platform()->client().endpoint().baseUrl.port(), url.port());
        QCOMPARE(m->sandbox.baseUrl(), url);
    }
    void sandboxAllowsEveryGroup()
    {
        QVERIFY(outcome(m->sandbox.start(SandboxOptions())));
        const auto groups = outcome(
            AccountSession::probe(PlatformKind::WtsChat, m->sandbox.baseUrl(), Secret(m->sandbox.token()), this));
        QVERIFY2(groups, groups ? "" : qPrintable(groups.error().text));
        for (const GroupAccess &group : *groups)
            QVERIFY2(group.state == GroupAccess::State::Allowed, qPrintable(group.group + u' ' + group.text));
    }
    void sandboxThatStopsIsAProblemUntilReconnected()
    {
        m->accounts.setCurrent(add({}, true).id);
        QTRY_VERIFY_WITH_TIMEOUT(m->session.platform(), 20000);
        m->sandbox.stop();
        QTRY_VERIFY(!m->session.platform());
        QVERIFY(!m->session.problem().isEmpty());
        m->session.reconnect();
        QTRY_VERIFY_WITH_TIMEOUT(m->session.platform(), 20000);
    }
};

QTEST_GUILESS_MAIN(TestAccountSession)
#include "tst_accountsession.moc"
