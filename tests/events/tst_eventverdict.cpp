#include "models/items/verdicttext.h"
#include "tests/events/detailbench.h"
#include "ui/widgets/banner.h"

#include <QLabel>

using namespace gancho;
using gancho::test::message;

class TestEventVerdict : public test::DetailBench
{
    Q_OBJECT

    void openWith(SenderReason reason)
    {
        m_record.verdict.scheme = SenderScheme::StandardWebhooks;
        m_record.verdict.place = QStringLiteral("webhook-signature");
        m_record.verdict.part = QStringLiteral("webhook-timestamp");
        m_record.verdict.reason = reason;
        m_record.verdict.seconds = 420;
        m_record.summary.verification = verificationOf(m_record.verdict);
        open(message, "application/json");
    }

private Q_SLOTS:
    void initTestCase() { startTheme(); }
    void cleanupTestCase() { endTheme(); }
    void init() { startDetail(); }
    void cleanup() { m_detail.reset(); }

    void aFailedCheckSaysWhy()
    {
        auto *banner = find<Banner>("eventVerdict");
        QVERIFY(!banner->isVisible());
        openWith(SenderReason::MissingHeader);
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->text(), verdicttext::sentence(m_record.verdict));
        QVERIFY(banner->text().contains(QStringLiteral("webhook-timestamp")));
        QCOMPARE(banner->accessibleName(), banner->text());
        openWith(SenderReason::TooOld);
        QVERIFY(banner->text().contains(QStringLiteral("7 minute")));
        // Whole, at the narrowest.
        m_detail->resize(360, 580);
        QTRY_VERIFY(
            banner->findChildren<QLabel *>().last()->heightForWidth(banner->findChildren<QLabel *>().last()->width()) <=
            banner->findChildren<QLabel *>().last()->height());
        const QString folder = qEnvironmentVariable("GANCHO_TEST_PICTURES");
        if (!folder.isEmpty())
            for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
                m_theme->setScheme(scheme);
                m_detail->grab().save(folder + QStringLiteral("/verdict%1.png").arg(int(scheme)));
            }
    }

    void othersSayNothing()
    {
        openWith(SenderReason::Passed);
        QVERIFY(!find<Banner>("eventVerdict")->isVisible());
        QVERIFY(find<QLabel>("eventFacts")->text().contains(QStringLiteral("Standard Webhooks")));
        openWith(SenderReason::NotChecked);
        QVERIFY(!find<Banner>("eventVerdict")->isVisible());
        m_record.verdict = {};
        open(message, "application/json");
        QVERIFY(!find<Banner>("eventVerdict")->isVisible());
        QVERIFY(!find<QLabel>("eventFacts")->text().contains(QStringLiteral("Standard Webhooks")));
    }
};

QTEST_MAIN(TestEventVerdict)
#include "tst_eventverdict.moc"
