#include "app/platforms/conversationsapi.h"
#include "app/platforms/directoryapi.h"
#include "app/platforms/messagesapi.h"
#include "app/platforms/wtschat/wtschatplatform.h"
#include "app/sandbox/sandbox.h"
#include "tests/support/await.h"
#include "tests/support/contractproxy.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gancho;
using test::await;

/// Every request that the typed clients of conversations and messages make, held against the contract.
class TestConversationRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRequestIsInTheContract()
    {
        Sandbox sandbox;
        const auto url = await(sandbox.start({}));
        QVERIFY(url.has_value());
        test::ContractProxy proxy(*url);
        WtsChatPlatform platform(proxy.url(), Secret(sandbox.token()));
        ConversationsApi &conversations = *platform.conversations();
        MessagesApi &messages = *platform.messages();

        const auto first = await(conversations.conversations({}, {1, 2}))->items;
        QCOMPARE(first.size(), 2);
        ConversationQuery query;
        query.statuses = {ConversationStatus::InProgress, ConversationStatus::Pending};
        query.departmentId = first[0].departmentId;
        query.userId = UserId(QStringLiteral("11111111-1111-4111-8111-111111111111"));
        query.contactId = first[0].contactId;
        query.tagIds = {TagId(QStringLiteral("11111111-1111-4111-8111-111111111111"))};
        query.channelIds = {first[0].channelId};
        query.createdAfter = query.lastInteractionAfter = QDateTime::currentDateTimeUtc().addDays(-30);
        query.createdBefore = query.lastInteractionBefore = QDateTime::currentDateTimeUtc();
        QVERIFY(await(conversations.conversations(query, {})).has_value());
        const ConversationId id = first[0].id;
        QVERIFY(await(conversations.messages(id, {})).has_value());
        QVERIFY(await(conversations.notes(id, {})).has_value());
        const auto note = await(conversations.addNote(id, QStringLiteral("nota")));
        QVERIFY(await(conversations.removeNote(NoteId(note->id.value))).has_value());
        const UserId user = userOf(platform);
        QVERIFY(await(conversations.transferToDepartment(id, first[1].departmentId, true)).has_value());
        QVERIFY(await(conversations.transferToUser(id, user, first[1].departmentId, false)).has_value());
        QVERIFY(await(conversations.assign(id, user, true)).has_value());
        QVERIFY(await(conversations.setStatus(id, ConversationStatus::Pending, true)).has_value());

        MessageDraft text;
        text.text = QStringLiteral("oi");
        const auto sent = await(conversations.send(id, text));
        QVERIFY(await(messages.state(*sent)).has_value());
        QVERIFY(await(messages.remove(MessageId(sent->id))).has_value());
        MessageTarget somebody;
        somebody.to = QStringLiteral("(11) 98888-7777");
        somebody.from = first[0].channelId.value;
        somebody.enableBot = somebody.hiddenSession = somebody.forceStartSession = true;
        somebody.departmentId = first[1].departmentId;
        somebody.userId = user;
        QVERIFY(await(messages.send(somebody, text)).has_value());
        QVERIFY(await(messages.sendAndWait(somebody, text)).has_value());
        const auto typed = await(messages.sendTyped(SendKind::Text, somebody, text));
        QVERIFY(await(messages.state(*typed)).has_value());
        MessageDraft file;
        file.fileUrl = QStringLiteral("https://exemplo.com.br/a.pdf");
        for (const SendKind kind : {SendKind::Image, SendKind::Audio, SendKind::Video, SendKind::Document})
            QVERIFY(await(messages.sendTyped(kind, somebody, file)).has_value());
        const auto templates = await(platform.directory()->templates());
        MessageDraft filled;
        filled.templateId = templates->first().id;
        for (const QString &parameter : templates->first().parameters)
            filled.parameters.insert(parameter, QStringLiteral("x"));
        QVERIFY(await(messages.sendTyped(SendKind::Template, somebody, filled)).has_value());
        QVERIFY(await(conversations.send(id, filled)).has_value());
        ChatbotSend bot;
        bot.key = await(platform.directory()->chatbots())->first().key;
        bot.conversationId = id;
        bot.skipIfBotInExecution = bot.skipIfInProgress = bot.forceStartSession = bot.hiddenSession = true;
        QVERIFY(await(messages.sendChatbot(bot)).has_value());
        QVERIFY(await(conversations.complete(id, true, true)).has_value());

        QTemporaryDir folder;
        QFile local(folder.filePath(QStringLiteral("nota.txt")));
        QVERIFY(local.open(QIODevice::WriteOnly));
        local.write("hello");
        local.close();
        QVERIFY(await(messages.upload(local.fileName())).has_value());
        QVERIFY2(proxy.problems().isEmpty(), qPrintable(proxy.problems().join(u'\n')));
    }

private:
    static UserId userOf(WtsChatPlatform &platform)
    {
        const auto agents = await(platform.directory()->agents());
        return agents && !agents->isEmpty() ? agents->first().userId : UserId();
    }
};

QTEST_GUILESS_MAIN(TestConversationRequests)
#include "tst_conversationrequests.moc"
