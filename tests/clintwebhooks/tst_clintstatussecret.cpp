#include "app/signing/signing.h"
#include "tests/clintwebhooks/clintwebhooksbench.h"
#include "tests/support/scriptedserver.h"

#include <QCheckBox>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace gancho;
using namespace Qt::StringLiterals;
using namespace gancho::test;

namespace {

const QByteArray originsBody =
    R"({"status":200,"totalCount":1,"hasNext":false,"data":[{"id":"o1","name":"Vendas","stages":[]}]})";

/// What GET /v2/webhooks answers.
QByteArray webhookOf(const QString &url, const QJsonValue &hasSecret)
{
    QJsonObject answer{{u"url"_s, url.isEmpty() ? QJsonValue() : QJsonValue(url)},
                       {u"events"_s, QJsonArray{u"sms.delivered"_s}}};
    if (hasSecret.isBool())
        answer.insert("has_secret"_L1, hasSecret);
    return QJsonDocument(answer).toJson();
}

} // namespace

/// The secret of Clint's status webhook where its answers are others than the sandbox's: whether a later PUT brings a
/// new one is not stated (reference/clint.md §3a).
class TestClintStatusSecret : public ClintWebhooksBench
{
    Q_OBJECT

    std::unique_ptr<ScriptedServer> m_server;
    QByteArray m_webhook; ///< what GET answers
    QStringList m_secrets;
    int m_sent = 0;

    /// An account of this server is chosen.
    void connectToServer()
    {
        m_server = std::make_unique<ScriptedServer>([this](const QByteArray &target) {
            if (target.startsWith("/v1/origins"))
                return ScriptedServer::answer(200, originsBody);
            if (!target.startsWith("/v2/webhooks"))
                return ScriptedServer::answer(200, R"({"status":200,"data":[]})");
            if (m_server->requests.last().startsWith("GET "))
                return ScriptedServer::answer(200, m_webhook);
            QJsonObject answer{{u"success"_s, true}};
            if (!m_secrets.isEmpty())
                answer.insert("secret"_L1, m_secrets.takeFirst());
            return ScriptedServer::answer(200, QJsonDocument(answer).toJson());
        });
        Account account;
        account.platform = PlatformKind::Clint;
        account.name = u"Fora"_s;
        account.baseUrl = m_server->url();
        const AccountId id = m_bench->accounts.save(account)->id;
        QVERIFY(await(m_bench->session.setToken(id, Secret(u"t0ken=="_s))));
        m_bench->accounts.setCurrent(id);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->session.platform(), 8000);
    }
    QString kept()
    {
        const auto secret =
            await(m_bench->secrets.read(ClintPlatform::statusSecretKey(m_bench->accounts.current()->id)));
        return secret ? secret->reveal() : QString();
    }
    /// How the inbox judges an event that is signed with it.
    Verification judged(const QByteArray &secret)
    {
        // Never the same twice: that would be a replay.
        const QByteArray body =
            QByteArray(R"({"channel":"SMS","message_id":"m%1","event":"sms.delivered","phone":"+5511999998888"})")
                .replace("%1", QByteArray::number(++m_sent));
        SenderCheck check;
        check.scheme = SenderScheme::Clint;
        const auto proof = signing::sign(check, secret, {}, QDateTime::currentSecsSinceEpoch(), body);
        if (!proof)
            return Verification::NotChecked;
        QNetworkRequest request(QUrl(child<QLineEdit>("statusUrl")->text()));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        for (const auto &[name, value] : *proof)
            request.setRawHeader(name, value);
        QNetworkAccessManager network;
        QNetworkReply *reply = network.post(request, body);
        QSignalSpy(reply, &QNetworkReply::finished).wait(10000);
        reply->deleteLater();
        return newest().verification;
    }

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init()
    {
        m_webhook = webhookOf({}, false);
        m_secrets.clear();
        open();
    }
    void cleanup()
    {
        close();
        m_server.reset();
    }

    void aLaterSecretTakesThePlaceOfTheFirst()
    {
        m_secrets = QStringList{u"whsec_a"_s, u"whsec_b"_s};
        connectToServer();
        begin();
        click("newKindStatus");
        QTRY_VERIFY(child<QWidget>("statusForm")->isVisible());
        click("statusHere");
        QTRY_VERIFY(!child<QLineEdit>("statusUrl")->text().isEmpty());
        click("statusSave");
        QTRY_COMPARE_WITH_TIMEOUT(child<QLineEdit>("statusSecret")->text(), u"whsec_a"_s, 8000);
        QTRY_COMPARE(kept(), u"whsec_a"_s);
        QTRY_COMPARE(judged("whsec_a"), Verification::Passed);

        child<QCheckBox>("event_voice.failed")->setChecked(false);
        click("statusSave");
        QTRY_COMPARE_WITH_TIMEOUT(child<QLineEdit>("statusSecret")->text(), u"whsec_b"_s, 8000);
        QTRY_COMPARE(kept(), u"whsec_b"_s);
        QTRY_COMPARE(judged("whsec_b"), Verification::Passed);
        QCOMPARE(judged("whsec_a"), Verification::Failed);

        // One that brings none changes nothing.
        child<QCheckBox>("event_voice.answered")->setChecked(false);
        click("statusSave");
        QTRY_VERIFY_WITH_TIMEOUT(!child<QPushButton>("statusSave")->isEnabled(), 8000);
        QTRY_COMPARE(child<QLineEdit>("statusSecret")->text(), u"whsec_b"_s);
        QCOMPARE(kept(), u"whsec_b"_s);
        QCOMPARE(judged("whsec_b"), Verification::Passed);
    }

    void thatThereIsNoSecretIsSaid_data()
    {
        QTest::addColumn<QJsonValue>("hasSecret");
        QTest::addColumn<bool>("said");
        QTest::newRow("none") << QJsonValue(false) << true;
        QTest::newRow("one") << QJsonValue(true) << false;
        QTest::newRow("not told") << QJsonValue() << false;
    }
    void thatThereIsNoSecretIsSaid()
    {
        QFETCH(QJsonValue, hasSecret);
        QFETCH(bool, said);
        m_webhook = webhookOf(u"https://e.com/x"_s, hasSecret);
        connectToServer();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, 8000);
        auto *table = child<QTableView>("clintHookTable");
        table->setCurrentIndex(table->model()->index(0, 0));
        QTRY_VERIFY(child<QWidget>("statusForm")->isVisible());
        QCOMPARE(banner("statusNote").contains(u"has no secret"_s), said);
    }
};

QTEST_MAIN(TestClintStatusSecret)
#include "tst_clintstatussecret.moc"
