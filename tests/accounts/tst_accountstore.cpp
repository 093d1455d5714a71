#include "app/accounts/accountstore.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gancho;

namespace {

Account loja()
{
    Account account;
    account.name = QStringLiteral("Loja Azul");
    account.colour = QStringLiteral("#112233");
    account.baseUrl = QUrl(QStringLiteral("https://api.wts.chat"));
    return account;
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestAccountStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

private Q_SLOTS:
    void init()
    {
        m_file = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QLatin1String(".json"));
    }

    void roundTrip()
    {
        Account saved;
        {
            AccountStore store(m_file);
            QSignalSpy changed(&store, &AccountStore::changed);
            saved = store.save(loja()).value();
            QVERIFY(saved.id.isValid());
            Account sandbox;
            sandbox.name = QStringLiteral("Sandbox");
            sandbox.sandbox = true;
            QVERIFY(store.save(sandbox));
            QCOMPARE(changed.count(), 2);
        }
        const AccountStore again(m_file);
        QVERIFY(again.problem().isEmpty());
        QCOMPARE(again.accounts().size(), 2);
        QVERIFY(*again.find(saved.id) == saved);
        QVERIFY(again.accounts().last().sandbox);
    }
    void fileIsTheOwnersAlone()
    {
        AccountStore store(m_file);
        QVERIFY(store.save(loja()));
        QVERIFY(store.save(loja()));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(m_file) & others, QFile::Permissions());
    }
    void replacesById()
    {
        AccountStore store(m_file);
        Account account = store.save(loja()).value();
        account.name = QStringLiteral("Loja Verde");
        QVERIFY(store.save(account));
        QCOMPARE(store.accounts().size(), 1);
        QCOMPARE(AccountStore(m_file).accounts().first().name, QStringLiteral("Loja Verde"));
    }
    void removingTheChosenChoosesNone()
    {
        AccountStore store(m_file);
        const Account account = store.save(loja()).value();
        store.setCurrent(account.id);
        QCOMPARE(store.current()->name, account.name);
        QSignalSpy current(&store, &AccountStore::currentChanged);
        QVERIFY(store.remove(account.id));
        QCOMPARE(current.count(), 1);
        QVERIFY(!store.current());
        QVERIFY(AccountStore(m_file).accounts().isEmpty());
    }
    void unknownIdChoosesNone()
    {
        AccountStore store(m_file);
        store.setCurrent(AccountId(QStringLiteral("nobody")));
        QVERIFY(!store.current());
    }
    void damagedFileIsKeptAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("half") << QByteArray("{\"version\":1,\"accounts\":[{\"id\"");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another form") << QByteArray("[1,2]");
        QTest::newRow("account without id") << QByteArray(R"({"version":1,"accounts":[{"platform":"wts-chat"}]})");
    }
    void damagedFileIsKeptAside()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("accounts.json"));
        put(path, bytes);
        AccountStore store(path);
        QVERIFY(store.accounts().isEmpty());
        const QStringList aside = QDir(folder.path()).entryList({QStringLiteral("accounts.json.damaged-*")});
        QCOMPARE(aside.size(), 1);
        QVERIFY2(store.problem().contains(aside.first()), qPrintable(store.problem()));
        QVERIFY(store.save(loja()));
        QCOMPARE(bytesOf(folder.filePath(aside.first())), bytes);
        QCOMPARE(AccountStore(path).accounts().size(), 1);
    }
    void newerFileIsLeftAlone()
    {
        const QByteArray newer = R"({"version":2,"accounts":[],"more":true})";
        put(m_file, newer);
        AccountStore store(m_file);
        QVERIFY(!store.problem().isEmpty());
        const auto saved = store.save(loja());
        QVERIFY(!saved);
        QVERIFY(saved.error().kind == ErrorKind::Storage);
        QVERIFY(store.accounts().isEmpty());
        QCOMPARE(bytesOf(m_file), newer);
    }
    void unwritableFolderIsAnErrorAndChangesNothing()
    {
        AccountStore store(m_folder.filePath(QStringLiteral("missing/accounts.json")));
        QSignalSpy changed(&store, &AccountStore::changed);
        const auto saved = store.save(loja());
        QVERIFY(!saved);
        QVERIFY(saved.error().kind == ErrorKind::Storage);
        QVERIFY(store.accounts().isEmpty());
        QCOMPARE(changed.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAccountStore)
#include "tst_accountstore.moc"
