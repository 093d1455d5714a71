#include "app/platforms/wtschat/conversationcodec.h"
#include "app/platforms/wtschat/messagecodec.h"
#include "app/platforms/wtschat/wtschatplatform.h"
#include "app/sandbox/sandbox.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

#include <QTest>
#include <QTimeZone>

using namespace gancho;
using test::await;

namespace {

const ConversationId known(QStringLiteral("44444444-4444-4444-8444-444444444444"));
const QByteArray session = R"({"id":"44444444-4444-4444-8444-444444444444","status":"IN_PROGRESS"})";

QByteArray line(const QByteArray &request)
{
    return request.left(request.indexOf(" HTTP/1.1"));
}

QJsonObject body(const QByteArray &request)
{
    return QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object();
}

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

Conversation read(const QByteArray &text)
{
    return ConversationCodec::read(json(text)).value_or(Conversation());
}

} // namespace

class TestWtsChatConversations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeConversationIsRead()
    {
        const Conversation got = read(R"({"id":"s","number":"2026030200012","status":"in_progress","contactId":"c",
            "contactDetails":{"id":"c","name":"Maria Souza","phonenumber":"+55|11999990000","tagsName":["VIP"]},
            "channelId":"h","channelDetails":{"platform":"WhatsApp","displayName":null},"channelType":"CLOUDAPI_WHATSAPP",
            "departmentId":"d","departmentDetails":{"name":"Suporte"},"userId":"u","agentDetails":{"name":"Ana Lima"},
            "botId":"b","lastMessageText":"Ol\u00e1","unreadCount":"2","windowStatus":"Active",
            "createdAt":"2026-03-02T14:06:00Z","lastMessageIn":"2026-03-02T14:06:00.1260435Z","previewUrl":"https:\/\/x"})");
        QCOMPARE(got.status, ConversationStatus::InProgress);
        QCOMPARE(got.contactName, QStringLiteral("Maria Souza"));
        QCOMPARE(got.contactPhone, QStringLiteral("+55|11999990000"));
        QCOMPARE(got.contactTags, QStringList{QStringLiteral("VIP")});
        QCOMPARE(got.channelName, QStringLiteral("WhatsApp"));
        QCOMPARE(got.departmentName, QStringLiteral("Suporte"));
        QCOMPARE(got.userName, QStringLiteral("Ana Lima"));
        QCOMPARE(got.unread, 2);
        QCOMPARE(got.window, MessageWindow::Active);
        QCOMPARE(got.lastMessageInAt.time().msec(), 126);
        QCOMPARE(got.windowClosesAt(), got.lastMessageInAt.addDays(1));
        QVERIFY(got.acceptsText(got.lastMessageInAt.addSecs(60)));
        QVERIFY(!got.acceptsText(got.lastMessageInAt.addDays(2)));
        QVERIFY(got.raw.contains(QLatin1String("previewUrl")));
    }
    void nullsAndOddTypesDoNoHarm()
    {
        const Conversation got = read(R"({"id":7,"number":2026030200012,"status":"ON_HOLD","contactId":null,
            "contactDetails":null,"agentDetails":[],"channelDetails":"x","departmentDetails":null,"unreadCount":-4,
            "windowStatus":null,"createdAt":"yesterday","lastMessageText":null})");
        QCOMPARE(got.id.value, QStringLiteral("7"));
        QCOMPARE(got.number, QStringLiteral("2026030200012"));
        QCOMPARE(got.status, ConversationStatus::Unknown);
        QCOMPARE(got.statusText, QStringLiteral("ON_HOLD"));
        QCOMPARE(got.unread, 0);
        QCOMPARE(got.window, MessageWindow::Unknown);
        QVERIFY(!got.createdAt.isValid());
        QVERIFY(got.acceptsText(QDateTime::currentDateTime()));
        QCOMPARE(got.displayName(), QStringLiteral("2026030200012"));
        QVERIFY(!ConversationCodec::read({}));
    }
    void fractionsOfAnyLength_data()
    {
        QTest::addColumn<QByteArray>("fraction");
        for (const char *each : {"", ".1", ".12", ".126", ".126043", ".1260435"})
            QTest::newRow(each) << QByteArray(each);
    }
    void fractionsOfAnyLength()
    {
        QFETCH(QByteArray, fraction);
        const auto got = read(R"({"id":"s","createdAt":"2026-03-02T14:06:00)" + fraction + R"(Z"})");
        QCOMPARE(got.createdAt.toUTC().toString(Qt::ISODate), QStringLiteral("2026-03-02T14:06:00Z"));
    }

    void theListAsksWithEveryFilter()
    {
        ScriptedServer server({ScriptedServer::answer(
            200, R"({"items":[)" + session + R"(,null,{"no":"id"}],"totalItems":"9","hasMorePages":true})")});
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("pn_1")));
        ConversationQuery query;
        query.statuses = {ConversationStatus::Pending, ConversationStatus::InProgress, ConversationStatus::Unknown};
        query.departmentId = DepartmentId(QStringLiteral("d"));
        query.userId = UserId(QStringLiteral("u"));
        query.contactId = ContactId(QStringLiteral("c&x"));
        query.tagIds = {TagId(QStringLiteral("t1")), TagId(QStringLiteral("t2"))};
        query.channelIds = {ChannelId(QStringLiteral("h"))};
        query.lastInteractionAfter = QDateTime(QDate(2026, 3, 2), QTime(14, 5), QTimeZone::utc());
        const auto page = await(platform.conversations()->conversations(query, {2, 500}));
        QCOMPARE(page->items.size(), 1);
        QCOMPARE(page->total, 9);
        QVERIFY(page->more);
        QCOMPARE(line(server.requests.first()),
                 QByteArray("GET /chat/v2/session?Status=PENDING&Status=IN_PROGRESS&DepartmentId=d&UserId=u&"
                            "ContactId=c%26x&TagsId=t1&TagsId=t2&ChannelsId=h&"
                            "LastInteractionAt.After=2026-03-02T14:05:00.000Z&IncludeDetails=AgentDetails&"
                            "IncludeDetails=DepartmentsDetails&IncludeDetails=ContactDetails&"
                            "IncludeDetails=ChannelTypeDetails&IncludeDetails=ChannelDetails&OrderBy=createdAt&"
                            "OrderDirection=DESCENDING&PageNumber=2&PageSize=100"));
    }

    void changesAreSentAsThePlatformWantsThem_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("sent");
        const QByteArray path = "PUT /chat/v1/session/" + known.value.toLatin1();
        QTest::newRow("team")
            << 0 << path + "/transfer"
            << QByteArray(R"({"type":"DEPARTMENT","newDepartmentId":"d","options":{"stopBotInExecution":true}})");
        QTest::newRow("user")
            << 1 << path + "/transfer"
            << QByteArray(
                   R"({"type":"USER","newUserId":"u","newDepartmentId":"d","options":{"stopBotInExecution":false}})");
        QTest::newRow("assign") << 2 << path + "/assignee"
                                << QByteArray(R"({"userId":"u","options":{"stopBotInExecution":true}})");
        QTest::newRow("status") << 3 << path + "/status"
                                << QByteArray(R"({"newStatus":"IN_PROGRESS","options":{"stopBotInExecution":false}})");
        QTest::newRow("complete") << 4 << path + "/complete"
                                  << QByteArray(R"({"reactivateOnNewMessage":true,"stopBotInExecution":true})");
    }
    void changesAreSentAsThePlatformWantsThem()
    {
        QFETCH(int, which);
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, sent);
        ScriptedServer server({ScriptedServer::answer(200, session)});
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("pn_1")));
        ConversationsApi &api = *platform.conversations();
        const DepartmentId team(QStringLiteral("d"));
        const UserId user(QStringLiteral("u"));
        const auto changed = await(which == 0   ? api.transferToDepartment(known, team, true)
                                   : which == 1 ? api.transferToUser(known, user, team, false)
                                   : which == 2 ? api.assign(known, user, true)
                                   : which == 3 ? api.setStatus(known, ConversationStatus::InProgress, false)
                                                : api.complete(known, true, true));
        QCOMPARE(changed->id, known);
        QCOMPARE(line(server.requests.value(0)), request);
        QCOMPARE(body(server.requests.value(0)), json(sent));
        QVERIFY(line(server.requests.value(1)).startsWith("GET /chat/v2/session/" + known.value.toLatin1()));
    }
    void aChangeThatWasMadeIsNoFailure()
    {
        ScriptedServer server({ScriptedServer::answer(200, {}), ScriptedServer::answer(500, "{}")});
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("pn_1")));
        QCOMPARE(await(platform.conversations()->complete(known, false, false))->id, known);
    }
    void messagesNotesAndSendsAreAskedForExactly()
    {
        ScriptedServer server([](const QByteArray &target) {
            return target.contains("PageNumber")
                       ? ScriptedServer::answer(200, R"({"items":[{"id":"m","text":"oi"}],"hasMorePages":false})")
                       : ScriptedServer::answer(
                             200,
                             R"({"id":"m","status":"QUEUED","statusUrl":"https:\/\/other.host\/chat\/v1\/message\/m\/status"})");
        });
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("pn_1")));
        ConversationsApi &api = *platform.conversations();
        const QByteArray path = " /chat/v1/session/" + known.value.toLatin1();
        QCOMPARE(await(api.messages(known, {3, 50}))->items.size(), 1);
        QCOMPARE(line(server.requests.last()),
                 "GET" + path + "/message?OrderBy=createdAt&OrderDirection=DESCENDING&PageNumber=3&PageSize=50");
        QCOMPARE(await(api.notes(known, {1, 50}))->items.size(), 1);
        QVERIFY(line(server.requests.last()).startsWith("GET" + path + "/note?"));
        QVERIFY(await(api.addNote(known, QStringLiteral("ligar")))->isNote());
        QCOMPARE(line(server.requests.last()), "POST" + path + "/note");
        QCOMPARE(body(server.requests.last()), json(R"({"text":"ligar"})"));
        QVERIFY(await(api.removeNote(NoteId(QStringLiteral("n")))).has_value());
        QCOMPARE(line(server.requests.last()), QByteArray("DELETE /chat/v1/session/note/n"));
        MessageDraft draft;
        draft.templateId = TemplateId(QStringLiteral("t"));
        draft.parameters = {{QStringLiteral("nome"), QStringLiteral("Maria")}};
        const auto state = await(api.send(known, draft));
        QCOMPARE(line(server.requests.last()), "POST" + path + "/message");
        QCOMPARE(body(server.requests.last()), json(R"({"templateId":"t","parameters":{"nome":"Maria"}})"));
        QCOMPARE(state->conversationId, known);
        // The host of the answer is not asked: the token goes to the account's own.
        QCOMPARE(state->statusPath, QStringLiteral("/chat/v1/message/m/status"));
    }
    void anEmptyIdNamesNoList()
    {
        ScriptedServer server({ScriptedServer::answer(200, session)});
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("pn_1")));
        await(platform.conversations()->complete({}, false, false));
        QCOMPARE(line(server.requests.first()), QByteArray("PUT /chat/v1/session/-/complete"));
    }

    void theSandboxHoldsAWholeConversation()
    {
        Sandbox sandbox;
        const auto url = await(sandbox.start({}));
        QVERIFY(url.has_value());
        WtsChatPlatform platform(*url, Secret(sandbox.token()));
        ConversationsApi &api = *platform.conversations();
        ConversationQuery open;
        open.statuses = {ConversationStatus::InProgress};
        const auto page = await(api.conversations(open, {1, 20}));
        QVERIFY(page && page->items.size() > 5);
        for (qsizetype i = 1; i < page->items.size(); ++i)
            QVERIFY(page->items[i - 1].createdAt >= page->items[i].createdAt);
        const Conversation first = page->items.first();
        QVERIFY(!first.contactName.isEmpty() && !first.departmentName.isEmpty() && !first.userName.isEmpty());
        QCOMPARE(await(api.conversation(first.id))->number, first.number);
        const auto messages = await(api.messages(first.id, {1, 2}));
        QCOMPARE(messages->items.size(), 2);
        QVERIFY(messages->items[0].at >= messages->items[1].at);
        QVERIFY(messages->items[0].direction != MessageDirection::Unknown);
        const auto notes = await(api.notes(first.id, {}))->items.size();
        QVERIFY(await(api.addNote(first.id, QStringLiteral("nota")))->isNote());
        QCOMPARE(await(api.notes(first.id, {}))->items.size(), notes + 1);

        const Conversation other = page->items.at(1);
        const auto moved = await(api.transferToDepartment(first.id, other.departmentId, true));
        QCOMPARE(moved->departmentName, other.departmentName);
        QCOMPARE(moved->status, ConversationStatus::Pending);
        QCOMPARE(await(api.assign(first.id, other.userId, false))->userName, other.userName);
        QCOMPARE(await(api.setStatus(first.id, ConversationStatus::Pending, false))->status,
                 ConversationStatus::Pending);
        QCOMPARE(await(api.complete(first.id, false, true))->status, ConversationStatus::Completed);
        QCOMPARE(await(api.conversation(ConversationId(QStringLiteral("none")))).error().kind, ErrorKind::NotFound);

        WtsChatPlatform limited(*url, Secret(sandbox.limitedToken()));
        QCOMPARE(await(limited.conversations()->conversations({}, {})).error().kind, ErrorKind::Unauthorized);
    }
};

QTEST_GUILESS_MAIN(TestWtsChatConversations)
#include "tst_wtschatconversations.moc"
