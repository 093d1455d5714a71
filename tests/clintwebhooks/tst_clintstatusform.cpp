#include "models/domain/clintevents.h"
#include "tests/clintwebhooks/clintwebhooksbench.h"

#include <QCheckBox>

using namespace gancho;
using namespace gancho::test;
using namespace Qt::StringLiterals;

/// The form of the one status webhook of an account and its “Verify”, against the embedded Clint.
class TestClintStatusForm : public ClintWebhooksBench
{
    Q_OBJECT

    Subscription held() const
    {
        auto *platform = qobject_cast<ClintPlatform *>(m_bench->session.platform());
        const auto all = await(platform->statusWebhook().subscriptions());
        return all && !all->isEmpty() ? all->first() : Subscription();
    }
    void beginStatus()
    {
        begin();
        click("newKindStatus");
        QTRY_VERIFY(child<QWidget>("statusForm") ? child<QWidget>("statusForm")->isVisible()
                                                 : child<QLineEdit>("statusUrl")->isVisible());
    }
    void saveStatus()
    {
        m_toasts->clear();
        click("statusSave");
        QTRY_VERIFY_WITH_TIMEOUT(!m_toasts->isEmpty(), 8000);
        QCOMPARE(banner("statusError"), QString());
        QVERIFY(!child<QPushButton>("statusSave")->isEnabled());
    }
    /// Kept in Clint, and sent to this computer.
    void makeStatus()
    {
        beginStatus();
        click("statusHere");
        QTRY_VERIFY(!child<QLineEdit>("statusUrl")->text().isEmpty());
        saveStatus();
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(m_bench->receiver.inboxes().first().check.scheme, SenderScheme::Clint);
    }
    QStringList sorted(QStringList list) const
    {
        list.sort();
        return list;
    }
    void waitForOne() const
    {
        click("statusVerify");
        QTRY_COMPARE(child<QPushButton>("statusVerify")->text(), u"Stop waiting"_s);
    }
    /// As somebody would who does not know the secret.
    int post(const QByteArray &signature) const
    {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(child<QLineEdit>("statusUrl")->text()));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        if (!signature.isEmpty()) {
            request.setRawHeader("X-Clint-Timestamp", QByteArray::number(QDateTime::currentSecsSinceEpoch()));
            request.setRawHeader("X-Clint-Signature", signature);
        }
        QNetworkReply *reply = network.post(request, QByteArray("{\"event\":\"sms.delivered\"}"));
        (void)QTest::qWaitFor([reply] { return reply->isFinished(); }, 8000);
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }

    void urlAndEventsAreChanged()
    {
        makeStatus();
        QCOMPARE(sorted(held().events), sorted(clintStatusEvents()));
        const QString secret = child<QLineEdit>("statusSecret")->text();
        QVERIFY(!secret.isEmpty());
        type("statusUrl", u"https://exemplo.com.br/status"_s);
        for (const char *name : {"event_voice.answered", "event_voice.failed"})
            child<QCheckBox>(name)->click();
        saveStatus();
        const Subscription now = held();
        QCOMPARE(now.url, u"https://exemplo.com.br/status"_s);
        QStringList wanted = clintStatusEvents();
        wanted.removeAll(u"voice.answered"_s);
        wanted.removeAll(u"voice.failed"_s);
        QCOMPARE(sorted(now.events), sorted(wanted));
        QTRY_COMPARE(child<QLineEdit>("statusSecret")->text(), secret);
        QVERIFY(!child<QCheckBox>("event_voice.failed")->isChecked());
        // What is typed and taken back leaves it as it is.
        type("statusUrl", u"https://outro.com.br/status"_s);
        QVERIFY(child<QPushButton>("statusSave")->isEnabled());
        click("statusCancel");
        QCOMPARE(child<QLineEdit>("statusUrl")->text(), u"https://exemplo.com.br/status"_s);
        QCOMPARE(held().url, u"https://exemplo.com.br/status"_s);
    }

    void withoutAnEventOrAUrlItIsNotSent()
    {
        beginStatus();
        type("statusUrl", u"exemplo"_s);
        QVERIFY(child<QLabel>("statusUrlProblem")->isVisible());
        click("statusSave");
        QCOMPARE(rows(), 0);
        type("statusUrl", u"https://exemplo.com.br/status"_s);
        QVERIFY(!child<QLabel>("statusUrlProblem")->isVisible());
        click("eventsNone");
        click("statusSave");
        QVERIFY(child<QLabel>("eventsProblem")->isVisible());
        QVERIFY(child<QLabel>("eventsProblem")->text().contains(u"at least one"_s));
        QVERIFY(!held().id.isValid());
        child<QCheckBox>("event_sms.error")->click();
        QVERIFY(!child<QLabel>("eventsProblem")->isVisible());
        saveStatus();
        QCOMPARE(held().events, QStringList{u"sms.error"_s});
    }

    void verifyTellsWhatCameAndThatItsKeyIsRight()
    {
        makeStatus();
        QVERIFY(child<QPushButton>("statusVerify")->isEnabled());
        waitForOne();
        QVERIFY(await(clint().perform(u"sms-undelivered"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(!banner("statusVerifyResult").isEmpty(), 8000);
        const QString said = banner("statusVerifyResult");
        QVERIFY2(said.contains(eventType(PlatformKind::Clint, u"sms.undelivered"_s).label), qPrintable(said));
        QVERIFY2(said.contains(u"The key is right."_s), qPrintable(said));
        QCOMPARE(newest().type, u"sms.undelivered"_s);
        QCOMPARE(newest().verification, Verification::Passed);
        QVERIFY(child<QWidget>("statusVerifyLines"));
    }

    void aWrongSignatureAndNoneAreTold()
    {
        makeStatus();
        waitForOne();
        QCOMPARE(post("sha256=" + QByteArray(64, '0')), 401);
        QTRY_VERIFY(banner("statusVerifyResult").contains(u"its key is not right"_s));
        const QString wrong = banner("statusVerifyResult");
        waitForOne();
        QCOMPARE(post({}), 401);
        QTRY_VERIFY(banner("statusVerifyResult").contains(u"its key is not right"_s));
        QVERIFY(banner("statusVerifyResult") != wrong);
        QCOMPARE(newest().verification, Verification::Failed);
    }

    void elsewhereThereIsNothingToWaitFor()
    {
        beginStatus();
        type("statusUrl", u"https://exemplo.com.br/status"_s);
        QVERIFY(!child<QPushButton>("statusVerify")->isEnabled());
        QVERIFY(child<QLabel>("statusVerifyHint")->text().contains(u"no inbox of this computer"_s));
    }
};

QTEST_MAIN(TestClintStatusForm)
#include "tst_clintstatusform.moc"
