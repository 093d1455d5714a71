#include "app/accounts/clintintegrationstore.h"
#include "app/secrets/secretstore.h"
#include "tests/support/await.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace gancho;
using gancho::test::await;
using namespace Qt::StringLiterals;

class TestClintIntegrationStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    SecretStore m_secrets{QString()};
    const AccountId m_account{u"a"_s};

    QString file() const { return m_folder->filePath(u"clint-integrations.json"_s); }
    static ClintIntegration named(const QString &name, ClintIntegration::Kind kind = ClintIntegration::Kind::Receive)
    {
        ClintIntegration integration = newClintIntegration(kind);
        integration.id.clear();
        integration.name = name;
        return integration;
    }
    QByteArray written() const
    {
        QFile file(this->file());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void savedPerAccount()
    {
        ClintIntegrationStore store(file(), m_secrets);
        QSignalSpy changed(&store, &ClintIntegrationStore::changed);
        const auto site = store.save(m_account, named(u"Site"_s));
        QVERIFY(site && !site->id.isEmpty());
        QVERIFY(store.save(AccountId(u"b"_s), named(u"ERP"_s, ClintIntegration::Kind::Send)));
        QCOMPARE(changed.size(), 2);
        ClintIntegration renamed = *site;
        renamed.name = u"Site novo"_s;
        QVERIFY(store.save(m_account, renamed));
        ClintIntegrationStore again(file(), m_secrets);
        QVERIFY(again.problem().isEmpty());
        QCOMPARE(again.integrations(m_account), QList<ClintIntegration>{renamed});
        QCOMPARE(again.integrations(AccountId(u"b"_s)).size(), 1);
        QVERIFY(again.integrations(AccountId(u"c"_s)).isEmpty());
    }

    void theUrlIsASecret()
    {
        ClintIntegrationStore store(file(), m_secrets);
        const QString id = store.save(m_account, named(u"Site"_s))->id;
        const Secret url(u"https://functions-api.clint.digital/endpoints/integration/webhook/the-secret"_s);
        QVERIFY(await(store.setReceiveUrl(m_account, id, url)));
        QVERIFY(*await(store.receiveUrl(m_account, id)) == url);
        QVERIFY(!written().contains("the-secret") && written().contains("Site"));
        const auto copy = store.duplicate(m_account, id);
        QVERIFY(copy->id != id && copy->name != u"Site"_s);
        QVERIFY(await(store.receiveUrl(m_account, copy->id))->isEmpty());
        QVERIFY(store.remove(m_account, id));
        QVERIFY(!store.find(m_account, id));
        QVERIFY(await(store.receiveUrl(m_account, id))->isEmpty());
        QVERIFY(store.duplicate(m_account, id).error().kind == ErrorKind::NotFound);
        QVERIFY(await(store.setReceiveUrl(m_account, copy->id, url)));
        QVERIFY(store.forget(m_account));
        QVERIFY(await(store.receiveUrl(m_account, copy->id))->isEmpty());
        QVERIFY(store.integrations(m_account).isEmpty());
    }

    void aTokenInTheAddressIsASecret()
    {
        ClintIntegration typed = newClintIntegration(ClintIntegration::Kind::Send);
        typed.id = u"s"_s;
        typed.name = u"Envio"_s;
        typed.url = u"https://n8n.example/webhook/x?origem=clint&token=the-secret#a"_s;
        const QString hidden = u"https://n8n.example/webhook/x?origem=clint&token=***#a"_s;
        ClintIntegrationStore store(file(), m_secrets);
        QVERIFY(store.save(m_account, typed));
        QVERIFY(!written().contains("the-secret") && written().contains("token=***"));
        QCOMPARE(store.find(m_account, typed.id)->url, typed.url);

        // The program is started again: the secret is there as soon as the keychain has answered.
        ClintIntegrationStore again(file(), m_secrets);
        QTRY_COMPARE(again.find(m_account, typed.id)->url, typed.url);
        const auto copy = again.duplicate(m_account, typed.id);
        QCOMPARE(copy->url, typed.url);
        QVERIFY(!written().contains("the-secret"));

        // Where it is gone, the rest of the address is, and says that it lacks something.
        SecretStore empty{QString()};
        ClintIntegrationStore without(file(), empty);
        QCOMPARE(without.find(m_account, typed.id)->url, hidden);
        QVERIFY(checkClintIntegration(*without.find(m_account, typed.id)).contains(clintfield::url));
        QVERIFY(!checkClintIntegration(typed).contains(clintfield::url));
        // Saved as it is, it takes nothing from the others.
        QVERIFY(without.save(m_account, *without.find(m_account, typed.id)));

        // An address without a secret leaves none behind.
        ClintIntegration open = typed;
        open.url = u"https://n8n.example/webhook/x"_s;
        QVERIFY(again.save(m_account, open));
        const QString key = m_account.value + u"/clint-send/s"_s;
        QVERIFY(await(m_secrets.read(key))->isEmpty());
        QVERIFY(again.save(m_account, typed));
        QVERIFY(!await(m_secrets.read(key))->isEmpty());
        QVERIFY(again.forget(m_account));
        QVERIFY(await(m_secrets.read(key))->isEmpty());
    }

    void whatCannotBeReadIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("damaged") << QByteArray("{\"version\":1,");
        QTest::newRow("newer") << QByteArray(R"({"version":9,"accounts":{}})");
        QTest::newRow("unknown kind") << QByteArray(R"({"version":1,"accounts":{"a":[{"kind":"x"}]}})");
    }
    void whatCannotBeReadIsLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        out.close();
        ClintIntegrationStore store(file(), m_secrets);
        QVERIFY(!store.problem().isEmpty());
        QVERIFY(store.save(m_account, named(u"x"_s)).error().kind == ErrorKind::Storage);
        QCOMPARE(written(), bytes);
    }

    void aFolderThatIsNotThere()
    {
        ClintIntegrationStore store(m_folder->filePath(u"none/x.json"_s), m_secrets);
        QVERIFY(store.save(m_account, named(u"x"_s)).error().kind == ErrorKind::Storage);
        QVERIFY(store.integrations(m_account).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestClintIntegrationStore)
#include "tst_clintintegrationstore.moc"
