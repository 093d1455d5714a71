#include "app/drafts/draftstore.h"
#include "models/items/conversationmodel.h"
#include "models/items/messagemodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gancho;

namespace {

const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0));

Message message(const QString &id, int minute, const QString &text = {},
                MessageDirection direction = MessageDirection::FromContact)
{
    Message message;
    message.id = MessageId(id);
    message.at = noon.addSecs(minute * 60);
    message.text = text.isEmpty() ? id : text;
    message.type = QStringLiteral("TEXT");
    message.direction = direction;
    return message;
}

QStringList ids(const MessageModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.at(row)->message.id.value;
    return ids;
}

MessageRow ours(const QString &localId, const QString &text)
{
    MessageRow row;
    row.localId = localId;
    row.phase = MessageRow::Phase::Sending;
    row.message.text = text;
    row.message.at = noon.addSecs(600);
    return row;
}

SendState accepted(const QString &id)
{
    SendState state;
    state.id = id;
    state.status = MessageStatus::Queued;
    return state;
}

Conversation conversation(const QString &id)
{
    Conversation conversation;
    conversation.id = ConversationId(id);
    conversation.contactName = QStringLiteral("Maria\nSouza");
    conversation.status = ConversationStatus::Pending;
    conversation.unread = 2;
    conversation.lastMessageText = QStringLiteral("Oi,\ntudo bem?");
    conversation.lastInteractionAt = QDateTime::currentDateTime();
    return conversation;
}

} // namespace

class TestConversationModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesStandInOrderWhateverTheOrderTheyCome()
    {
        MessageModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QString a = QStringLiteral("a"), b = QStringLiteral("b"), c = QStringLiteral("c"),
                      d = QStringLiteral("d");
        QCOMPARE(model.merge({message(d, 4), message(b, 2)}), 2);
        QCOMPARE(model.merge({message(c, 3), message(b, 2), message(a, 1), message(a, 1)}), 2);
        QCOMPARE(ids(model), QStringList({a, b, c, d}));
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QCOMPARE(model.merge({message(b, 2)}), 0);
        QCOMPARE(changes.count(), 0);
        QCOMPARE(model.merge({message(b, 2, QStringLiteral("edited"))}), 0);
        QCOMPARE(changes.count(), 1);
        model.remove(MessageId(b));
        QCOMPARE(ids(model), QStringList({a, c, d}));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
    void daysAndSendersAreSaidOnce()
    {
        MessageModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSender([](const Message &m) {
            return m.direction == MessageDirection::FromContact ? QStringLiteral("Maria") : QStringLiteral("Ana");
        });
        model.merge({message(QStringLiteral("a"), 0), message(QStringLiteral("b"), 1),
                     message(QStringLiteral("c"), 2, {}, MessageDirection::ToContact),
                     message(QStringLiteral("d"), 24 * 60)});
        QVERIFY(model.startsDay(0) && !model.startsDay(1) && model.startsDay(3));
        QCOMPARE(model.senderText(0), QStringLiteral("Maria"));
        QCOMPARE(model.senderText(1), QString());
        QCOMPARE(model.senderText(2), QStringLiteral("Ana"));
        // An older one takes over the beginning of the day, and says so.
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.merge({message(QStringLiteral("z"), -5)});
        QVERIFY(model.startsDay(0) && !model.startsDay(1));
        QVERIFY(changes.count() > 0);
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Maria, ")));
    }
    void oursBecomeThePlatformsRecord()
    {
        MessageModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.merge({message(QStringLiteral("a"), 0)});
        model.addLocal(ours(QStringLiteral("l1"), QStringLiteral("oi")));
        QCOMPARE(model.statusText(1), QStringLiteral("Sending…"));
        // One that comes meanwhile stands before what is on its way.
        model.merge({message(QStringLiteral("b"), 20)});
        QCOMPARE(model.at(2)->localId, QStringLiteral("l1"));
        model.setAccepted(QStringLiteral("l1"), accepted(QStringLiteral("m1")));
        QCOMPARE(model.statusText(2), QStringLiteral("Queued"));
        QCOMPARE(model.merge({message(QStringLiteral("m1"), 10, QStringLiteral("oi"), MessageDirection::ToContact)}),
                 0);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.at(2)->phase, MessageRow::Phase::Settled);
    }
    void aRecordOfAnotherIdIsKnownByItsText()
    {
        MessageModel model;
        model.addLocal(ours(QStringLiteral("l1"), QStringLiteral("oi")));
        model.addLocal(ours(QStringLiteral("l2"), QStringLiteral("oi")));
        model.setAccepted(QStringLiteral("l1"), accepted(QStringLiteral("s1")));
        model.setAccepted(QStringLiteral("l2"), accepted(QStringLiteral("s2")));
        // An old message with the same words is no record of it.
        QCOMPARE(model.merge({message(QStringLiteral("old"), -600, QStringLiteral("oi"), MessageDirection::ToContact)}),
                 1);
        QCOMPARE(model.merge({message(QStringLiteral("m1"), 10, QStringLiteral("oi"), MessageDirection::ToContact)}),
                 0);
        QCOMPARE(model.merge({message(QStringLiteral("m2"), 10, QStringLiteral("oi"), MessageDirection::ToContact)}),
                 0);
        QCOMPARE(ids(model), QStringList({QStringLiteral("old"), QStringLiteral("m1"), QStringLiteral("m2")}));
    }
    void aRecordThatIsFasterThanTheAnswerComesOnce()
    {
        MessageModel model;
        model.addLocal(ours(QStringLiteral("l1"), QStringLiteral("oi")));
        model.merge({message(QStringLiteral("m1"), 10, QStringLiteral("oi"), MessageDirection::ToContact)});
        QCOMPARE(model.rowCount(), 2);
        model.setAccepted(QStringLiteral("l1"), accepted(QStringLiteral("m1")));
        QCOMPARE(ids(model), QStringList{QStringLiteral("m1")});
    }
    void aRefusalStaysWithItsReason()
    {
        MessageModel model;
        model.addLocal(ours(QStringLiteral("l1"), QStringLiteral("oi")));
        model.setRefused(QStringLiteral("l1"), QStringLiteral("Janela fechada"));
        QCOMPARE(model.statusText(0), QStringLiteral("Not sent"));
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Janela fechada")));
        model.removeLocal(QStringLiteral("l1"));
        QCOMPARE(model.rowCount(), 0);
    }

    void conversationsReadInOneLine()
    {
        ConversationModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSource([](const PageRequest &) {
            PageOf<Conversation> page;
            page.items = {conversation(QStringLiteral("1")), conversation(QStringLiteral("1")),
                          conversation(QStringLiteral("2"))};
            return ready<PageOf<Conversation>>(page);
        });
        model.reload();
        QTRY_COMPARE(model.rowCount(), 2);
        const QModelIndex first = model.index(0, 0);
        QCOMPARE(first.data().toString(), QStringLiteral("Maria Souza"));
        QCOMPARE(first.data(ConversationModel::LastTextRole).toString(), QStringLiteral("Oi, tudo bem?"));
        QCOMPARE(first.data(ConversationModel::StatusRole).toString(), QStringLiteral("Pending"));
        QCOMPARE(first.data(ConversationModel::UnreadRole).toInt(), 2);
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Maria Souza, Pending, ")));
        Conversation odd = conversation(QStringLiteral("2"));
        odd.status = ConversationStatus::Unknown;
        odd.statusText = QStringLiteral("ON_HOLD");
        model.put(odd);
        QCOMPARE(model.index(1, 0).data(ConversationModel::StatusRole).toString(), QStringLiteral("ON_HOLD"));
    }

    void draftsOutliveTheProgram()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("drafts/a.json"));
        const QJsonObject draft{{QStringLiteral("text"), QStringLiteral("olá")}};
        {
            DraftStore store(file);
            store.put(QStringLiteral("k"), draft);
            store.put(QStringLiteral("gone"), draft);
            store.remove(QStringLiteral("gone"));
            QTRY_VERIFY(QFile::exists(file));
        }
        DraftStore again(file);
        QCOMPARE(again.value(QStringLiteral("k")), draft);
        QVERIFY(again.value(QStringLiteral("gone")).isEmpty());
        QCOMPARE(int(QFile(file).permissions() & (QFile::ReadGroup | QFile::ReadOther)), 0);
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("{\"k\":");
        damaged.close();
        QVERIFY(DraftStore(file).value(QStringLiteral("k")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConversationModels)
#include "tst_conversationmodels.moc"
