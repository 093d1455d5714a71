#include "app/platforms/contract.h"
#include "tests/support/program.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>

using namespace gancho;
using namespace Qt::StringLiterals;
using gancho::test::Program;

/// The whole way by the command line alone, with the real program as platform and as receiver: connect, list, create,
/// have the webhook sent, receive, decode.
class TestPlatformChain : public QObject
{
    Q_OBJECT

    struct Outcome
    {
        int code = -1;
        QByteArray out, err;
        QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
        QList<QJsonObject> rows() const
        {
            QList<QJsonObject> all;
            for (const QByteArray &line : out.split('\n'))
                if (!line.isEmpty())
                    all += QJsonDocument::fromJson(line).object();
            return all;
        }
        QByteArray told() const { return QByteArray::number(code) + '\n' + out.left(1000) + '\n' + err; }
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_sandbox;
    std::unique_ptr<Program> m_receiver;
    QString m_platform;
    QString m_base;
    QByteArray m_token;
    QString m_inbox;

    static Outcome run(const QStringList &words, const QByteArray &input = {})
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("GANCHO_BINARY", QStringLiteral(GANCHO_BINARY)), words);
        process.write(input);
        process.closeWriteChannel();
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60000))
            process.kill();
        process.waitForFinished(5000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    Outcome at(const QStringList &words, const QJsonObject &body = {}) const
    {
        QStringList all = words + QStringList{u"--platform"_s, m_platform, u"--base-url"_s, m_base};
        if (!body.isEmpty())
            all += {u"--body"_s, u"-"_s};
        return run(all, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
    }
    void begin(const QString &platform)
    {
        m_platform = platform;
        m_folder = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<Program>(
            QStringList{u"sandbox"_s, u"--platform"_s, platform, u"--contacts"_s, u"60"_s, u"--speed"_s, u"100"_s});
        const QJsonObject ready = m_sandbox->ready();
        QVERIFY2(ready["ready"_L1].toBool(), m_sandbox->errors().constData());
        m_base = ready["base_url"_L1].toString();
        m_token = ready["token"_L1].toString().toUtf8();
        qputenv("GANCHO_TOKEN", m_token);
        m_receiver = std::make_unique<Program>(
            QStringList{u"receive"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--data-dir"_s, m_folder->path()});
        const QJsonObject receiving = m_receiver->ready();
        m_inbox = receiving["inboxes"_L1].toArray().first()["url"_L1].toString();
        QVERIFY2(!m_inbox.isEmpty(), m_receiver->errors().constData());
    }
    /// What is done by hand in the platform's own panel; the HTTP status.
    int inPanel(const QByteArray &method, const QString &path, const QJsonObject &body)
    {
        QUrl url(m_base);
        url.setPath(u"/sandbox/panel"_s + path);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setRawHeader("Authorization", "Bearer " + m_token);
        request.setRawHeader("api-token", m_token);
        QNetworkAccessManager network;
        QNetworkReply *reply = network.sendCustomRequest(request, method, QJsonDocument(body).toJson());
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 10000))
            return -1;
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    /// The events of this type that the receiver has in its log by now.
    QList<QJsonObject> received(const QString &type) const
    {
        QList<QJsonObject> found;
        for (const QJsonObject &event : gancho::test::exported(m_folder->path(), {u"--type"_s, type}))
            found += event;
        return found;
    }
    static QJsonObject decoded(const QJsonObject &event)
    {
        return QJsonDocument::fromJson(gancho::test::bodyOf(event)).object();
    }

private Q_SLOTS:
    void cleanup()
    {
        m_receiver.reset();
        m_sandbox.reset();
        m_folder.reset();
    }

    void everyEventIsToldByName_data()
    {
        QTest::addColumn<PlatformKind>("platform");
        QTest::newRow("wts-chat") << PlatformKind::WtsChat;
        QTest::newRow("whazing") << PlatformKind::Whazing;
        QTest::newRow("clint") << PlatformKind::Clint;
    }
    void everyEventIsToldByName()
    {
        QFETCH(PlatformKind, platform);
        m_folder = std::make_unique<QTemporaryDir>();
        m_receiver = std::make_unique<Program>(
            QStringList{u"receive"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--data-dir"_s, m_folder->path()});
        m_inbox = m_receiver->ready()["inboxes"_L1].toArray().first()["url"_L1].toString();
        QVERIFY2(!m_inbox.isEmpty(), m_receiver->errors().constData());
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QStringList events = (*Contract::of(platform))->events();
        QVERIFY(events.size() > 5);
        for (const QString &event : events) {
            const Outcome sent =
                run({u"send"_s, u"--platform"_s, name, u"--event"_s, event, u"--to"_s, m_inbox, u"--no-mark"_s});
            QVERIFY2(sent.code == 0, sent.told().constData());
            QTRY_VERIFY2_WITH_TIMEOUT(received(event).size() == 1, qPrintable(event), 20000);
            QCOMPARE(received(event).first()["platform"_L1].toString(), name);
        }
    }
    void whazing()
    {
        begin(u"whazing"_s);
        QCOMPARE(at({u"api"_s, u"getChannelStatus"_s}).object()["status"_L1].toString(), u"CONNECTED"_s);
        QVERIFY(!at({u"list"_s, u"boards"_s}).rows().isEmpty());
        QCOMPARE(inPanel("PUT", u"/channel-webhook"_s,
                         {{u"active"_s, true},
                          {u"url"_s, m_inbox},
                          {u"key"_s, u"chave-do-canal"_s},
                          {u"switches"_s, QJsonArray{u"message_received"_s, u"message_sent"_s, u"ticket_new"_s,
                                                     u"ticket_closed"_s, u"filter_open"_s, u"filter_pending"_s}}}),
                 200);
        const Outcome contact =
            at({u"api"_s, u"createContact"_s}, {{u"name"_s, u"Ana Lima"_s}, {u"number"_s, u"5511987650001"_s}});
        QVERIFY2(contact.code == 0, contact.told().constData());
        const Outcome ticket =
            at({u"api"_s, u"createTicket"_s},
               {{u"number"_s, u"5511987650001"_s}, {u"status"_s, u"open"_s}, {u"queueId"_s, 1}, {u"userId"_s, 1}});
        QVERIFY2(ticket.code == 0, ticket.told().constData());
        const Outcome sent =
            at({u"api"_s, u"sendMessage"_s},
               {{u"number"_s, u"5511987650001"_s}, {u"body"_s, u"Bom dia, Ana"_s}, {u"externalKey"_s, u"pedido-42"_s}});
        QVERIFY2(sent.code == 0, sent.told().constData());

        QTRY_COMPARE_WITH_TIMEOUT(received(u"NewTicketUserCreate"_s).size(), 1, 20000);
        const QJsonObject opened = received(u"NewTicketUserCreate"_s).first();
        QCOMPARE(opened["platform"_L1].toString(), u"whazing"_s);
        QCOMPARE(opened["status"_L1].toInt(), 200);
        QCOMPARE(decoded(opened)["contact"_L1]["name"_L1].toString(), u"Ana Lima"_s);
        bool keyed = false;
        for (const QJsonValue header : opened["headers"_L1].toArray())
            keyed = keyed || header[0].toString().compare("x-n8n-api-key"_L1, Qt::CaseInsensitive) == 0;
        QVERIFY2(keyed, "the key goes in its header");
        QTRY_COMPARE_WITH_TIMEOUT(received(u"MessageSent"_s).size(), 1, 20000);
        const QJsonObject message = decoded(received(u"MessageSent"_s).first());
        QCOMPARE(message["messageBody"_L1].toString(), u"Bom dia, Ana"_s);
        QCOMPARE(message["ticket"_L1]["apiConfig"_L1]["externalKey"_L1].toString(), u"pedido-42"_s);
    }

    void clint()
    {
        begin(u"clint"_s);
        const QList<QJsonObject> origins = at({u"list"_s, u"origins"_s}).rows();
        QVERIFY(!origins.isEmpty());
        const QString origin = origins.first()["id"_L1].toString();
        // The one webhook that the API sets up, and one of the panel.
        const Outcome set =
            at({u"api"_s, u"setStatusWebhook"_s}, {{u"url"_s, m_inbox}, {u"events"_s, QJsonArray{u"sms.delivered"_s}}});
        QVERIFY2(set.code == 0 && !set.object()["secret"_L1].toString().isEmpty(), set.told().constData());
        QCOMPARE(inPanel("POST", u"/integrations"_s,
                         {{u"id"_s, u"envio-1"_s},
                          {u"kind"_s, u"send"_s},
                          {u"name"_s, u"Envio"_s},
                          {u"origin_id"_s, origin},
                          {u"trigger"_s, u"deal_created"_s},
                          {u"method"_s, u"POST"_s},
                          {u"url"_s, QString(m_inbox + u"?evento=deal_created&integ=envio-1"_s)}}),
                 201);
        const Outcome contact = at({u"api"_s, u"createContact"_s}, {{u"name"_s, u"Ana Lima"_s},
                                                                    {u"ddi"_s, u"+55"_s},
                                                                    {u"phone"_s, u"11987650001"_s},
                                                                    {u"email"_s, u"ana@exemplo.com"_s}});
        QVERIFY2(contact.code == 0, contact.told().constData());
        const QString id = contact.object()["id"_L1].toString();
        QVERIFY2(!id.isEmpty(), contact.told().constData());
        const Outcome deal =
            at({u"api"_s, u"POST /v1/deals"_s}, {{u"origin_id"_s, origin}, {u"contact_id"_s, id}, {u"value"_s, 200.5}});
        QVERIFY2(deal.code == 0, deal.told().constData());
        const Outcome sms =
            at({u"api"_s, u"sendSms"_s},
               {{u"phone"_s, u"+5511987650001"_s}, {u"message"_s, u"Olá"_s}, {u"sms_type"_s, u"SMS"_s}});
        QVERIFY2(sms.code == 0, sms.told().constData());

        QTRY_COMPARE_WITH_TIMEOUT(received(u"deal_created"_s).size(), 1, 20000);
        const QJsonObject created = received(u"deal_created"_s).first();
        QCOMPARE(created["platform"_L1].toString(), u"clint"_s);
        QCOMPARE(decoded(created)["contact_email"_L1].toString(), u"ana@exemplo.com"_s);
        QCOMPARE(decoded(created)["deal_value"_L1].toDouble(), 200.5);
        QTRY_COMPARE_WITH_TIMEOUT(received(u"sms.delivered"_s).size(), 1, 20000);
        const QJsonObject delivered = received(u"sms.delivered"_s).first();
        QCOMPARE(decoded(delivered)["message_id"_L1], sms.object()["message_id"_L1]);
        bool isSigned = false;
        for (const QJsonValue header : delivered["headers"_L1].toArray())
            isSigned = isSigned || header[0].toString().compare("x-clint-signature"_L1, Qt::CaseInsensitive) == 0;
        QVERIFY(isSigned);
        const QList<QJsonObject> deals = at({u"list"_s, u"deals"_s, u"--param"_s, u"contact_id="_s + id}).rows();
        QCOMPARE(deals.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPlatformChain)
#include "tst_platformchain.moc"
