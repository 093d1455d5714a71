#include "app/platforms/schemacheck.h"
#include "app/sandbox/sandbox.h"
#include "app/sandbox/testevents.h"
#include "app/sandbox/whazing/whazinghooks.h"
#include "app/sandbox/whazing/whazingsandbox.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;
using test::await;

namespace {

QByteArray bodyOf(const QByteArray &request)
{
    return request.mid(request.indexOf("\r\n\r\n") + 4);
}

QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
    for (const QByteArray &line : request.left(request.indexOf("\r\n\r\n")).split('\n'))
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    return {};
}

QJsonArray allSwitches(WhazingHookKind kind = WhazingHookKind::Channel)
{
    QJsonArray ids;
    for (const WhazingSwitch which : whazingSwitches(kind))
        ids += whazingSwitchId(which);
    return ids;
}

} // namespace

/// The embedded Whazing as its webhooks and its panel show it.
class TestWhazingSandbox : public QObject
{
    Q_OBJECT

    Sandbox m_sandbox;
    QNetworkAccessManager m_network;

    struct Answer
    {
        int status = 0;
        QJsonDocument json;
    };
    Answer call(const QByteArray &method, const QString &path, const QJsonObject &body = {}, const QString &token = {})
    {
        QUrl url = m_sandbox.baseUrl();
        if (path.startsWith("/sandbox/"_L1))
            url.setPath(path);
        else
            url.setPath(url.path() + path);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const QString used = token.isNull() ? m_sandbox.token() : token;
        if (!used.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + used.toUtf8());
        QNetworkReply *reply =
            m_network.sendCustomRequest(request, method, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
        QSignalSpy(reply, &QNetworkReply::finished).wait(10000);
        reply->deleteLater();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                QJsonDocument::fromJson(reply->readAll())};
    }
    QJsonObject get(const QString &path) { return call("GET", path).json.object(); }
    void watchChannel(const ScriptedServer &server, const QJsonArray &switches = allSwitches())
    {
        QCOMPARE(call("PUT", u"/sandbox/panel/channel-webhook"_s,
                      {{u"active"_s, true},
                       {u"url"_s, server.url(u"/in/w"_s).toString()},
                       {u"switches"_s, switches},
                       {u"key"_s, u"chave"_s}})
                     .status,
                 200);
    }
    void setSpeed(double speed)
    {
        QCOMPARE(call("POST", u"/sandbox/panel/speed"_s, {{u"speed"_s, speed}}).json["speed"_L1].toDouble(), speed);
    }

private Q_SLOTS:
    void init()
    {
        SandboxOptions options;
        options.platform = PlatformKind::Whazing;
        options.contacts = 120;
        options.speed = 100;
        QVERIFY(await(m_sandbox.start(options)));
    }

    void theSeedMakesTheCompany()
    {
        const QJsonObject first = get(u"/sandbox/panel/lists"_s);
        QCOMPARE(first["contacts"_L1].toArray().size(), 120);
        const QString url = m_sandbox.baseUrl().path();
        QVERIFY(url.startsWith("/v1/api/external/"_L1));
        init();
        QCOMPARE(m_sandbox.baseUrl().path(), url);
        QCOMPARE(get(u"/sandbox/panel/lists"_s)["contacts"_L1].toArray()[5]["name"_L1],
                 first["contacts"_L1].toArray()[5]["name"_L1]);
    }

    void tokensAreAskedFor()
    {
        const auto error = [](const Answer &answer) {
            return answer.json["error"_L1].toString();
        };
        QCOMPARE(error(call("GET", u"/statuschannel"_s, {}, u""_s)), u"Token was not provided."_s);
        QCOMPARE(call("GET", u"/statuschannel"_s, {}, u"x"_s).status, 403);
        QCOMPARE(error(call("GET", u"/sandbox/panel/speed"_s, {}, u"x"_s)), u"Invalid token."_s);
        QCOMPARE(error(call("GET", u"x/statuschannel"_s)), u"ERR_SESSION_NOT_AUTH_TOKEN"_s);
        QCOMPARE(call("GET", u"/nothing"_s).status, 404);
    }

    void everyEventIsFired_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QStringList>("events");
        for (const SandboxAction &action : Sandbox::actions(PlatformKind::Whazing))
            QTest::newRow(qPrintable(action.id)) << action.id << action.events;
    }
    void everyEventIsFired()
    {
        QFETCH(QString, action);
        QFETCH(QStringList, events);
        ScriptedServer server({ScriptedServer::answer(200, "{}")});
        watchChannel(server);
        QCOMPARE(call("PUT", u"/sandbox/panel/saas-webhook"_s,
                      {{u"url"_s, server.url(u"/saas"_s).toString()}, {u"key"_s, u"chave"_s}})
                     .status,
                 200);
        QSignalSpy delivered(&m_sandbox, &Sandbox::delivered);
        const int queued = await(m_sandbox.perform(action)).value_or(0);
        QVERIFY(queued >= events.size());
        QTRY_COMPARE(delivered.size(), queued);
        QStringList told;
        SchemaCheck check(**Contract::of(PlatformKind::Whazing));
        for (const QList<QVariant> &each : delivered) {
            const auto delivery = each.first().value<SandboxDelivery>();
            QCOMPARE(delivery.status, 200);
            told += delivery.event;
        }
        for (const QString &event : events)
            QVERIFY2(told.contains(event), qPrintable(event));
        for (int i = 0; i < server.requests.size() && i < told.size(); ++i) {
            const QByteArray &request = server.requests[i];
            QVERIFY(request.startsWith("POST "));
            QCOMPARE(headerOf(request, "X-N8N-API-KEY"), QByteArray("chave"));
            QVERIFY(headerOf(request, "Authorization").isEmpty());
            const auto wrong = check.checkEvent(QJsonDocument::fromJson(bodyOf(request)).object(), told[i]);
            QVERIFY2(wrong.isEmpty(),
                     wrong.isEmpty() ? "" : qPrintable(told[i] + wrong.first().pointer + wrong.first().text));
        }
    }

    void threeTriesByTheClock()
    {
        // 3 s and twice 3 minutes, 600 times as fast: 5 ms and 300 ms.
        ScriptedServer server({ScriptedServer::answer(500, "")});
        watchChannel(server);
        setSpeed(600);
        QSignalSpy delivered(&m_sandbox, &Sandbox::delivered);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(*await(m_sandbox.perform(u"ticket-closed"_s)), 1);
        QTRY_COMPARE(delivered.size(), 3);
        QVERIFY(clock.elapsed() >= 600);
        QCOMPARE(delivered.last().first().value<SandboxDelivery>().attempt, 3);
        // Another one takes longer than a fourth attempt at this one would.
        QCOMPARE(*await(m_sandbox.perform(u"ticket-closed"_s)), 1);
        QTRY_COMPARE(delivered.size(), 6);
        for (const QList<QVariant> &one : delivered)
            QVERIFY(one.first().value<SandboxDelivery>().attempt <= 3);
    }

    void theClockIsTheReferences()
    {
        WhazingHooks hooks;
        hooks.channel.webhook.active = true;
        hooks.channel.webhook.url = u"https://e.com"_s;
        hooks.channel.webhook.switches = {WhazingSwitch::TicketClosed};
        SandboxEffects effects;
        hooks.ticketEvent(u"ClosedTicket"_s, {}, effects);
        hooks.ticketEvent(u"NewTicket"_s, {}, effects);
        QCOMPARE(effects.letters.size(), 1);
        using namespace std::chrono_literals;
        QCOMPARE(effects.letters.first().delay, std::chrono::milliseconds(3s));
        QCOMPARE(
            effects.letters.first().backOff,
            (std::vector<std::chrono::milliseconds>{std::chrono::milliseconds(3min), std::chrono::milliseconds(3min)}));
    }

    void switchesAndFiltersDecide_data()
    {
        QTest::addColumn<QStringList>("on");
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("letters");
        const auto row = [](const char *name, const char *on, const char *action, int letters) {
            QTest::newRow(name) << QString::fromLatin1(on).split(u' ', Qt::SkipEmptyParts)
                                << QString::fromLatin1(action) << letters;
        };
        row("nothing on", "", "everything", 0);
        row("no status filter", "message_received message_sent", "contact-writes", 0);
        row("both filters", "message_received filter_open filter_pending", "contact-writes", 1);
        row("the other direction", "message_received filter_open filter_pending", "attendant-answers", 0);
        row("groups off", "message_received filter_open filter_pending", "group-writes", 0);
        row("groups on", "message_received filter_open filter_pending group_messages", "group-writes", 1);
        row("tickets need no filter", "ticket_transferred", "ticket-transferred", 1);
        row("another ticket event", "ticket_closed", "ticket-transferred", 0);
    }
    void switchesAndFiltersDecide()
    {
        QFETCH(QStringList, on);
        QFETCH(QString, action);
        QFETCH(int, letters);
        ScriptedServer server({ScriptedServer::answer(200, "{}")});
        watchChannel(server, QJsonArray::fromStringList(on));
        QCOMPARE(*await(m_sandbox.perform(action)), letters);
    }

    void mediaGoesAlongWhereItIsWished()
    {
        ScriptedServer server({ScriptedServer::answer(200, "{}")});
        const QJsonArray on{u"message_received"_s, u"filter_open"_s, u"filter_pending"_s};
        for (const bool wished : {false, true}) {
            QJsonArray switches = on;
            if (wished)
                switches += u"media_base64"_s;
            watchChannel(server, switches);
            const qsizetype before = server.requests.size();
            QCOMPARE(*await(m_sandbox.perform(u"contact-sends-file"_s)), 1);
            QTRY_COMPARE(server.requests.size(), before + 1);
            const QJsonObject body = QJsonDocument::fromJson(bodyOf(server.requests.last())).object();
            QCOMPARE(body["mediaBase64"_L1].isString(), wished);
            QVERIFY(!body["mediaUrl"_L1].toString().isEmpty());
        }
    }

    void whatTheApiSendsComesBackWithItsKey()
    {
        ScriptedServer server({ScriptedServer::answer(200, "{}")});
        watchChannel(server);
        const QJsonObject ticket = [this] {
            for (const QJsonValue row : get(u"/sandbox/panel/lists"_s)["tickets"_L1].toArray())
                if (row["status"_L1] == "open"_L1)
                    return row.toObject();
            return QJsonObject();
        }();
        const Answer answer = call(
            "POST", {}, {{u"body"_s, u"Olá"_s}, {u"ticketId"_s, ticket["id"_L1]}, {u"externalKey"_s, u"pedido-1"_s}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json["message"_L1].toString(), u"Message add queue"_s);
        QTRY_COMPARE(server.requests.size(), 1);
        const QJsonObject body = QJsonDocument::fromJson(bodyOf(server.requests.first())).object();
        QCOMPARE(body["fromMe"_L1].toBool(), true);
        QCOMPARE(body["sendType"_L1].toString(), u"API"_s);
        QCOMPARE(body["ticket"_L1]["apiConfig"_L1]["externalKey"_L1].toString(), u"pedido-1"_s);
        // To a number without a ticket: one is opened for it.
        QCOMPARE(call("POST", {}, {{u"body"_s, u"Oi"_s}, {u"number"_s, u"5511987654321"_s}}).status, 200);
        QTRY_COMPARE(server.requests.size(), 3);
        QCOMPARE(QJsonDocument::fromJson(bodyOf(server.requests[1]))["Type"_L1].toString(), u"NewTicket"_s);
    }

    void queueIntegrations()
    {
        ScriptedServer server({ScriptedServer::answer(200, "{}")});
        const QString list = u"/sandbox/panel/queue-webhooks"_s;
        const QString url = server.url(u"/fila"_s).toString();
        QCOMPARE(call("POST", list, {{u"name"_s, u"Bot"_s}, {u"url"_s, u"nada"_s}}).status, 400);
        QCOMPARE(call("POST", list, {{u"url"_s, url}}).status, 400);
        QJsonObject made = call("POST", list,
                                {{u"name"_s, u"Bot"_s},
                                 {u"url"_s, url},
                                 {u"key"_s, u"outra"_s},
                                 {u"switches"_s, allSwitches(WhazingHookKind::Queue)},
                                 {u"queueIds"_s, QJsonArray{u"1"_s, u"2"_s, u"3"_s, u"4"_s}}})
                               .json.object();
        QCOMPARE(made["status"_L1].toString(), u"Ativo"_s);
        QCOMPARE(made["startsOnTransfer"_L1].toBool(), true);
        const QString one = list + u'/' + made["id"_L1].toString();

        // At once on transfer, with the last message received.
        QCOMPARE(*await(m_sandbox.perform(u"ticket-transferred"_s)), 1);
        QTRY_COMPARE(server.requests.size(), 1);
        QCOMPARE(headerOf(server.requests.first(), "x-n8n-api-key"), QByteArray("outra"));
        QCOMPARE(QJsonDocument::fromJson(bodyOf(server.requests.first()))["fromMe"_L1].toBool(true), false);
        made["startsOnTransfer"_L1] = false;
        QCOMPARE(call("PUT", one, made).status, 200);
        QCOMPARE(*await(m_sandbox.perform(u"ticket-transferred"_s)), 0);

        QCOMPARE(call("DELETE", one).status, 400);
        made["queueIds"_L1] = QJsonArray();
        QCOMPARE(call("PUT", one, made).json["status"_L1].toString(), u"Inativo"_s);
        QCOMPARE(call("DELETE", one).status, 200);
        QCOMPARE(call("GET", list).json.array().size(), 0);
    }

    void theTestButton()
    {
        ScriptedServer server({ScriptedServer::answer(500, "")});
        QCOMPARE(call("POST", u"/sandbox/panel/test"_s, {{u"x"_s, 1}}).status, 400);
        QCOMPARE(
            call("POST", u"/sandbox/panel/test"_s, {{u"url"_s, server.url(u"/t"_s).toString()}, {u"key"_s, u"nova"_s}})
                .status,
            200);
        QTRY_COMPARE(server.requests.size(), 1);
        QCOMPARE(headerOf(server.requests.first(), "X-N8N-API-KEY"), QByteArray("nova"));
        const QJsonObject body = QJsonDocument::fromJson(bodyOf(server.requests.first())).object();
        QCOMPARE(body["event"_L1].toString(), u"test"_s);
        QCOMPARE(body["origin"_L1].toString(), u"webhook-config"_s);
    }

    void inventedEventsFitTheContract()
    {
        const auto contract = *Contract::of(PlatformKind::Whazing);
        SchemaCheck check(*contract);
        TestEvents events(3, PlatformKind::Whazing);
        for (const QString &event : contract->events())
            for (int i = 0; i < 4; ++i) {
                const auto body = events.next(event);
                QVERIFY2(body, qPrintable(event));
                const auto wrong = check.checkEvent(QJsonDocument::fromJson(*body).object(), event);
                QVERIFY2(wrong.isEmpty(), wrong.isEmpty() ? "" : qPrintable(event + wrong.first().pointer));
            }
        QVERIFY(!events.next(u"CONTACT_NEW"_s));
    }

    void aTrickleRuns()
    {
        ScriptedServer server({ScriptedServer::answer(200, "{}")});
        watchChannel(server);
        m_sandbox.setTrickle(3000);
        QTRY_VERIFY(server.requests.size() > 10);
        m_sandbox.setTrickle(0);
    }
};

QTEST_GUILESS_MAIN(TestWhazingSandbox)
#include "tst_whazingsandbox.moc"
