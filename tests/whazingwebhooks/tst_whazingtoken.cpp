#include "app/platforms/whazing/whazingplatform.h"
#include "app/sandbox/sandboxes.h"
#include "models/domain/whazingtoken.h"
#include "tests/support/await.h"
#include "tests/ui/workbench.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/pages/whazingwebhookspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;
using gancho::test::await;

namespace {

QString part(const QJsonObject &json)
{
    return QString::fromLatin1(QJsonDocument(json)
                                   .toJson(QJsonDocument::Compact)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// A token of channel 12 that ends so many days from now, and an hour; without an end for none.
QString token(std::optional<int> days)
{
    QJsonObject claims{{u"tenantId"_s, 3}, {u"sessionId"_s, 12}, {u"profile"_s, u"admin"_s}};
    if (days)
        claims.insert(u"exp"_s, QDateTime::currentSecsSinceEpoch() + qint64(*days) * 24 * 60 * 60 + 60 * 60);
    return part({{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}}) + u'.' + part(claims) + u".c2lnbmF0dXJl"_s;
}

} // namespace

/// What the token of an account of Whazing says of itself, where it is entered and where its webhooks are.
class TestWhazingToken : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;

    static QString textOf(const Banner *banner) { return banner && !banner->isHidden() ? banner->text() : QString(); }
    /// An account with that token, chosen.
    Account connected(const QString &text) const
    {
        const auto url = await(m_bench->sandboxes.running(PlatformKind::Whazing));
        Account account;
        account.name = u"Loja Azul"_s;
        account.platform = PlatformKind::Whazing;
        account.baseUrl = url.value_or(QUrl());
        account = *m_bench->accounts.save(account);
        if (!await(m_bench->session.setToken(account.id, Secret(text))))
            return {};
        m_bench->accounts.setCurrent(account.id);
        return account;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { m_bench = std::make_unique<Workbench>(); }
    void cleanup() { m_bench.reset(); }

    void theDialogTellsChannelAndExpiry()
    {
        AccountDialog dialog(m_bench->services(), Account());
        dialog.show();
        auto *platform = dialog.findChild<QComboBox *>(u"accountPlatform"_s);
        platform->setCurrentIndex(platform->findData(int(PlatformKind::Whazing)));
        auto *sandbox = dialog.findChild<QCheckBox *>(u"accountSandbox"_s);
        QVERIFY(sandbox);
        sandbox->setChecked(false);
        auto *field = dialog.findChild<QLineEdit *>(u"accountToken"_s);
        QVERIFY(field->isVisible());
        const auto note = [&dialog] {
            return textOf(dialog.findChild<Banner *>(u"accountTokenNote"_s));
        };
        QCOMPARE(note(), QString());
        field->setText(u"not a token"_s);
        QCOMPARE(note(), QString());
        field->setText(token(90));
        QVERIFY2(note().contains(u"channel 12"_s) && note().contains(u"Expires on"_s), qPrintable(note()));
        QVERIFY(!note().contains(u"Create a new one"_s));
        field->setText(token(12));
        QVERIFY2(note().contains(u"in 12 days"_s) && note().contains(u"Create a new one"_s), qPrintable(note()));
        field->setText(token(-3));
        QVERIFY2(note().contains(u"Expired on"_s), qPrintable(note()));
        field->setText(token(std::nullopt));
        QVERIFY2(note().contains(u"does not say when it expires"_s), qPrintable(note()));
        // It says nothing of another platform's token, or of the sandbox's.
        platform->setCurrentIndex(platform->findData(int(PlatformKind::Clint)));
        QCOMPARE(note(), QString());
        platform->setCurrentIndex(platform->findData(int(PlatformKind::Whazing)));
        QVERIFY(!note().isEmpty());
        sandbox->setChecked(true);
        QCOMPARE(note(), QString());
    }

    void theStoredTokenIsToldOfWithoutBeingShown()
    {
        const Account account = connected(token(20));
        QVERIFY(account.id.isValid());
        AccountDialog dialog(m_bench->services(), account);
        dialog.show();
        const auto *note = dialog.findChild<Banner *>(u"accountTokenNote"_s);
        QTRY_VERIFY(textOf(note).contains(u"in 20 days"_s));
        QVERIFY(dialog.findChild<QLineEdit *>(u"accountToken"_s)->text().isEmpty());
    }

    void theWebhooksPageWarnsFromThirtyDaysBefore_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("said");
        QTest::newRow("in three months") << 90 << QString();
        QTest::newRow("in thirty-one days") << 31 << QString();
        QTest::newRow("in twenty-nine days") << 29 << u"in 29 days"_s;
        QTest::newRow("within a day") << 0 << u"in 0 days"_s;
        QTest::newRow("expired") << -2 << u"Expired on"_s;
    }
    void theWebhooksPageWarnsFromThirtyDaysBefore()
    {
        QFETCH(int, days);
        QFETCH(QString, said);
        QVERIFY(connected(token(days)).id.isValid());
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->session.platform(), 20000);
        WhazingWebhooksPage page(m_bench->services());
        page.show();
        const auto *banner = page.findChild<Banner *>(u"whazingTokenBanner"_s);
        QVERIFY(banner);
        if (said.isEmpty())
            QCOMPARE(textOf(banner), QString());
        else
            QVERIFY2(textOf(banner).contains(said) && textOf(banner).contains(u"Create a new one"_s),
                     qPrintable(textOf(banner)));
    }

    void aNewTokenEndsTheWarning()
    {
        const Account account = connected(token(-2));
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->session.platform(), 20000);
        WhazingWebhooksPage page(m_bench->services());
        page.show();
        const auto *banner = page.findChild<Banner *>(u"whazingTokenBanner"_s);
        QVERIFY(textOf(banner).contains(u"Expired"_s));
        QVERIFY(await(m_bench->session.setToken(account.id, Secret(token(200)))));
        QTRY_COMPARE(textOf(banner), QString());
    }
};

QTEST_MAIN(TestWhazingToken)
#include "tst_whazingtoken.moc"
