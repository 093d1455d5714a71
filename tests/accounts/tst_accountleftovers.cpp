#include "app/accounts/accountleftovers.h"
#include "app/accounts/accountstore.h"
#include "app/accounts/clintintegrationstore.h"
#include "app/platforms/whazing/whazingwebhookstore.h"
#include "app/secrets/secretstore.h"
#include "tests/support/await.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;
using gancho::test::await;

/// What is kept of the webhooks of an account goes with the account, and nothing of the others does.
class TestAccountLeftovers : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    SecretStore m_secrets{QString()};

    AccountId make(AccountStore &accounts, const QString &name, PlatformKind platform)
    {
        Account account;
        account.name = name;
        account.platform = platform;
        return accounts.save(account)->id;
    }
    QString hooksOf(const AccountId &id) const { return WhazingWebhookStore::fileOf(m_folder->path(), id); }
    /// A webhook with a key.
    QString addHook(const AccountId &id)
    {
        WhazingWebhookStore store(hooksOf(id), m_secrets);
        WhazingWebhook webhook;
        webhook.name = u"Canal"_s;
        const QString made = store.save(webhook)->id;
        store.setKey(made, Secret(u"chave-secreta"_s));
        return made;
    }
    bool hasKey(const QString &hook)
    {
        WhazingWebhookStore none(m_folder->filePath(u"none.json"_s), m_secrets);
        return !await(none.key(hook))->isEmpty();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void goesWithTheAccount()
    {
        AccountStore accounts(m_folder->filePath(u"accounts.json"_s));
        ClintIntegrationStore clint(m_folder->filePath(u"clint-integrations.json"_s), m_secrets);
        const AccountLeftovers leftovers(accounts, m_secrets, clint, m_folder->path());
        const AccountId whazing = make(accounts, u"W"_s, PlatformKind::Whazing);
        const AccountId other = make(accounts, u"O"_s, PlatformKind::Whazing);
        const AccountId crm = make(accounts, u"C"_s, PlatformKind::Clint);
        const AccountId kept = make(accounts, u"K"_s, PlatformKind::Clint);
        const QString hook = addHook(whazing), otherHook = addHook(other);
        ClintIntegration integration = newClintIntegration(ClintIntegration::Kind::Receive);
        integration.name = u"Site"_s;
        const QString gone = clint.save(crm, integration)->id;
        integration.id.clear();
        QVERIFY(clint.save(kept, integration));
        QVERIFY(await(clint.setReceiveUrl(crm, gone, Secret(u"https://x.example/secreto"_s))));

        // A change of an account takes nothing.
        Account renamed = *accounts.find(whazing);
        renamed.name = u"Outro nome"_s;
        QVERIFY(accounts.save(renamed));
        QCoreApplication::sendPostedEvents();
        QVERIFY(QFile::exists(hooksOf(whazing)) && hasKey(hook));

        QVERIFY(accounts.remove(whazing));
        QTRY_VERIFY(!QFile::exists(hooksOf(whazing)));
        QVERIFY(!hasKey(hook));
        QVERIFY(QFile::exists(hooksOf(other)) && hasKey(otherHook));
        QCOMPARE(clint.integrations(crm).size(), 1);

        QVERIFY(accounts.remove(crm));
        QTRY_VERIFY(clint.integrations(crm).isEmpty());
        QVERIFY(await(clint.receiveUrl(crm, gone))->isEmpty());
        QCOMPARE(clint.integrations(kept).size(), 1);
        QFile file(m_folder->filePath(u"clint-integrations.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(crm.value.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(TestAccountLeftovers)
#include "tst_accountleftovers.moc"
