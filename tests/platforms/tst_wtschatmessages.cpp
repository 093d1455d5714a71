#include "app/platforms/sendfollower.h"
#include "app/platforms/wtschat/messagecodec.h"
#include "app/platforms/wtschat/wtschatplatform.h"
#include "app/sandbox/sandbox.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace gancho;
using test::await;

namespace {

QByteArray line(const QByteArray &request)
{
    return request.left(request.indexOf(" HTTP/1.1"));
}

QByteArray bodyText(const QByteArray &request)
{
    return request.mid(request.indexOf("\r\n\r\n") + 4);
}

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

Message read(const QByteArray &text)
{
    return MessageCodec::read(json(text)).value_or(Message());
}

MessageTarget target()
{
    MessageTarget target;
    target.to = QStringLiteral("(11) 99999-0000");
    target.from = QStringLiteral("+55 11 4000-1000");
    target.forceStartSession = true;
    target.departmentId = DepartmentId(QStringLiteral("d"));
    return target;
}

MessageDraft text(const QString &text)
{
    MessageDraft draft;
    draft.text = text;
    return draft;
}

} // namespace

class TestWtsChatMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeMessageIsRead()
    {
        const Message got = read(R"({"id":"m","sessionId":"s","type":"AUDIO","direction":"FROM_HUB","origin":"GATEWAY",
            "status":"delivered","timestamp":"2026-03-02T14:05:56Z","createdAt":"2026-03-02T14:06:00.1040498Z",
            "details":{"file":{"id":"f","name":"voz.ogg","mimeType":"audio\/ogg","type":"AUDIO","publicUrl":"https:\/\/s3\/x?sig=1","size":"1024"},
            "files":[{"id":"f"},{"id":"g","name":"b.pdf","publicUrl":"https:\/\/s3\/y"}],
            "transcription":{"text":"oi, tudo bem"},"errors":[{"text":"caiu"}]}})");
        QCOMPARE(got.direction, MessageDirection::FromContact);
        QCOMPARE(got.status, MessageStatus::Delivered);
        QCOMPARE(got.at, QDateTime(QDate(2026, 3, 2), QTime(14, 5, 56), QTimeZone::utc()));
        QCOMPARE(got.files.size(), 2);
        QCOMPARE(got.files[0].size, 1024);
        QCOMPARE(got.transcription, QStringLiteral("oi, tudo bem"));
        QCOMPARE(got.failedReason, QStringLiteral("caiu"));
    }
    void nullsAndOddTypesDoNoHarm()
    {
        const Message got = read(R"({"id":12,"type":"HOLOGRAM","status":"TELEPORTED","direction":null,"details":null,
            "text":null,"timestamp":null,"createdAt":"2026-03-02T14:06:00.1Z","userId":null,"failedReason":null})");
        QCOMPARE(got.id.value, QStringLiteral("12"));
        QCOMPARE(got.type, QStringLiteral("HOLOGRAM"));
        QCOMPARE(got.status, MessageStatus::Unknown);
        QCOMPARE(got.statusText, QStringLiteral("TELEPORTED"));
        QCOMPARE(got.direction, MessageDirection::Unknown);
        QVERIFY(got.at.isValid());
        QVERIFY(got.raw.contains(QLatin1String("type")));
        QVERIFY(!MessageCodec::read({}));
        QVERIFY(!MessageCodec::readState({}));
        QCOMPARE(read(R"({"id":"1","details":{"location":{"latitude":-23.5,"longitude":"-46.6"}}})").text,
                 QStringLiteral("-23.5\n-46.6"));
    }
    void whoWroteIsToldInOnePlace_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<MessageDirection>("direction");
        const auto from = MessageDirection::FromContact;
        const auto to = MessageDirection::ToContact;
        QTest::newRow("inbound") << QByteArray(R"({"direction":"FROM_HUB","origin":"GATEWAY"})") << from;
        QTest::newRow("outbound") << QByteArray(R"({"direction":"TO_HUB","origin":"DEFAULT"})") << to;
        QTest::newRow("case") << QByteArray(R"({"direction":"fromHub"})") << from;
        QTest::newRow("a bot wrote") << QByteArray(R"({"direction":"FROM_HUB","origin":"BOT"})") << to;
        QTest::newRow("a person wrote") << QByteArray(R"({"direction":"FROM_HUB","userId":"u"})") << to;
        QTest::newRow("gateway alone") << QByteArray(R"({"origin":"GATEWAY"})") << from;
        QTest::newRow("nothing") << QByteArray("{}") << MessageDirection::Unknown;
    }
    void whoWroteIsToldInOnePlace()
    {
        QFETCH(QByteArray, message);
        QFETCH(MessageDirection, direction);
        QCOMPARE(MessageCodec::directionOf(json(message)), direction);
    }
    void parametersAreFilledInOnce()
    {
        QCOMPARE(filledTemplate(QStringLiteral("Oi {{nome}}, {{ dia }} e {{x}} {{"),
                                {{QStringLiteral("nome"), QStringLiteral("{{dia}}")},
                                 {QStringLiteral("dia"), QStringLiteral("hoje")}}),
                 QStringLiteral("Oi {{dia}}, hoje e {{x}} {{"));
    }

    void sendsAreWrittenAsThePlatformWantsThem()
    {
        ScriptedServer server({ScriptedServer::answer(200, R"({"id":"m","sessionId":"s","status":"QUEUED"})")});
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("pn_1")));
        MessagesApi &api = *platform.messages();
        QVERIFY(await(api.send(target(), text(QStringLiteral("oi")))).has_value());
        QCOMPARE(line(server.requests.last()), QByteArray("POST /chat/v1/message/send"));
        QCOMPARE(json(bodyText(server.requests.last())),
                 json(R"({"to":"5511999990000","from":"551140001000","body":{"text":"oi"},"department":{"id":"d"},
                          "options":{"forceStartSession":true}})"));
        QVERIFY(await(api.sendAndWait(target(), text(QStringLiteral("oi")))).has_value());
        QCOMPARE(line(server.requests.last()), QByteArray("POST /chat/v1/message/send-sync"));
        QVERIFY(await(api.sendTyped(SendKind::Text, target(), text(QStringLiteral("oi")))).has_value());
        QCOMPARE(line(server.requests.last()), QByteArray("POST /chat/v1/send/text"));
        QCOMPARE(json(bodyText(server.requests.last())),
                 json(R"({"to":"5511999990000","from":"551140001000","text":"oi",
                          "options":{"forceStartSession":true,"department":{"id":"d"}}})"));
        MessageDraft file = text(QStringLiteral("legenda"));
        file.fileUrl = QStringLiteral("https://a.br/x.ogg");
        MessageTarget maria;
        maria.to = QStringLiteral("@maria");
        QVERIFY(await(api.sendTyped(SendKind::Audio, maria, file)).has_value());
        QCOMPARE(line(server.requests.last()), QByteArray("POST /chat/v1/send/audio"));
        QCOMPARE(json(bodyText(server.requests.last())),
                 json(R"({"to":"@maria","fileIdOrUrl":"https:\/\/a.br\/x.ogg"})"));
        ChatbotSend bot;
        bot.key = ChatbotKey(QStringLiteral("k"));
        bot.conversationId = ConversationId(QStringLiteral("s"));
        bot.skipIfInProgress = true;
        QCOMPARE(await(api.sendChatbot(bot))->conversationId.value, QStringLiteral("s"));
        QCOMPARE(line(server.requests.last()), QByteArray("POST /chat/v1/chatbot/send"));
        QCOMPARE(json(bodyText(server.requests.last())),
                 json(R"({"botKey":"k","sessionId":"s","options":{"skipIfInProgress":true}})"));
        QVERIFY(await(api.remove(MessageId(QStringLiteral("m")))).has_value());
        QCOMPARE(line(server.requests.last()), QByteArray("DELETE /chat/v1/message/m"));
    }
    void aSendIsNeverRepeatedByItself()
    {
        ScriptedServer server({ScriptedServer::lost()});
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("pn_1")));
        QCOMPARE(await(platform.messages()->send(target(), text(QStringLiteral("oi")))).error().kind,
                 ErrorKind::Network);
        QCOMPARE(server.requests.size(), 1);
    }
    void filesGoToTheStorageWithoutTheToken()
    {
        ScriptedServer storage({ScriptedServer::answer(200, {})});
        const QByteArray place = storage.url(QStringLiteral("/bucket/a%20b.txt?X-Sig=a%2Bb%2Fc%3D&Z=1")).toEncoded();
        ScriptedServer server([&](const QByteArray &target) {
            return target.contains('?')
                       ? ScriptedServer::answer(200, R"({"tempFileId":"t","urlUpload":")" + place + R"("})")
                       : ScriptedServer::answer(200, R"({"id":"file-1"})");
        });
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("nota & fiscal.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello");
        file.close();
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("pn_1")));
        QCOMPARE(await(platform.messages()->upload(path)).value_or(QString()), QStringLiteral("file-1"));
        QCOMPARE(line(server.requests.first()),
                 QByteArray("GET /core/v2/file?Type=DOCUMENT&Name=nota%20%26%20fiscal.txt&MimeType=text%2Fplain"));
        QVERIFY(storage.requests.first().startsWith("PUT /bucket/a%20b.txt?X-Sig=a%2Bb"));
        QVERIFY(!storage.requests.first().toLower().contains("authorization"));
        QVERIFY(!storage.requests.first().contains("pn_1"));
        QCOMPARE(bodyText(storage.requests.first()), QByteArray("hello"));
        QCOMPARE(json(bodyText(server.requests.last())), json(R"({"tempFileId":"t"})"));
        QCOMPARE(await(platform.messages()->upload(folder.filePath(QStringLiteral("gone")))).error().kind,
                 ErrorKind::Storage);
    }

    void followingEndsWithTheFinalState()
    {
        ScriptedServer server(
            {ScriptedServer::answer(200, R"({"id":"m","status":"SENT"})"),
             ScriptedServer::answer(200, R"({"id":"m","status":"FAILED","failureReason":"sem sinal"})")});
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("pn_1")));
        SendState sent;
        sent.id = QStringLiteral("m");
        sent.status = MessageStatus::Queued;
        SendFollower follower([&](const SendState &state) { return platform.messages()->state(state); }, sent);
        QSignalSpy changes(&follower, &SendFollower::changed);
        QSignalSpy ends(&follower, &SendFollower::finished);
        QTRY_COMPARE(ends.count(), 1);
        QCOMPARE(changes.count(), 2);
        QCOMPARE(follower.state().status, MessageStatus::Failed);
        QCOMPARE(follower.state().failedReason, QStringLiteral("sem sinal"));
        QCOMPARE(line(server.requests.first()), QByteArray("GET /chat/v1/message/m/status"));
        QCOMPARE(server.requests.size(), 2);
    }
    void followingGivesUp()
    {
        int asked = 0;
        SendState sent;
        sent.id = QStringLiteral("m");
        SendFollower follower(
            [&asked](const SendState &state) {
                ++asked;
                return ready<SendState>(state);
            },
            sent, nullptr, 1000);
        QSignalSpy ends(&follower, &SendFollower::finished);
        QTRY_COMPARE(ends.count(), 1);
        QCOMPARE(asked, 2);
    }

    void theSandboxSends()
    {
        Sandbox sandbox;
        const auto url = await(sandbox.start({}));
        QVERIFY(url.has_value());
        WtsChatPlatform platform(*url, Secret(sandbox.token()));
        MessagesApi &api = *platform.messages();
        MessageTarget somebody;
        somebody.to = QStringLiteral("11988887777");
        const auto queued = await(api.send(somebody, text(QStringLiteral("oi"))));
        QVERIFY(queued && queued->status == MessageStatus::Queued && queued->conversationId.isValid());
        QTRY_VERIFY(await(api.state(*queued))->status == MessageStatus::Delivered);
        const auto waited = await(api.sendAndWait(somebody, text(QStringLiteral("de novo"))));
        QCOMPARE(waited->conversationId, queued->conversationId);
        const auto typed = await(api.sendTyped(SendKind::Text, somebody, text(QStringLiteral("e mais"))));
        QVERIFY(typed.has_value());
        QTRY_VERIFY(isFinal(await(api.state(*typed))->status));

        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("nota.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello");
        file.close();
        const auto id = await(api.upload(file.fileName()));
        QVERIFY(id.has_value());
        MessageDraft draft;
        draft.fileId = *id;
        QVERIFY(await(platform.conversations()->send(queued->conversationId, draft)).has_value());
        const auto shown = await(platform.conversations()->messages(queued->conversationId, {1, 1}));
        QCOMPARE(shown->items.first().files.first().name, QStringLiteral("nota.txt"));
        QVERIFY(await(api.remove(shown->items.first().id)).has_value());
        QCOMPARE(await(api.send(somebody, {})).error().kind, ErrorKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestWtsChatMessages)
#include "tst_wtschatmessages.moc"
