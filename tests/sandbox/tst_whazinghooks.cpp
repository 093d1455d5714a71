#include "app/sandbox/whazing/whazingplays.h"

#include <QJsonDocument>
#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;

/// Which events the embedded Whazing sends, to which webhook and with what in them (reference/whazing.md §4b–§4d).
class TestWhazingHooks : public QObject
{
    Q_OBJECT

    std::unique_ptr<WhazingCore> m_core;

    static QList<WhazingSwitch> switchesOf(const QString &ids)
    {
        QList<WhazingSwitch> on;
        for (const WhazingSwitch which : whazingSwitches(WhazingHookKind::Channel))
            if (ids.split(u' ').contains(whazingSwitchId(which)))
                on += which;
        return on;
    }
    void watchChannel(const QString &switches)
    {
        WhazingWebhook &webhook = m_core->hooks.channel.webhook;
        webhook.active = true;
        webhook.url = u"https://e.com/canal"_s;
        webhook.switches = switchesOf(switches);
    }
    void watchQueue(const QString &switches, const QStringList &queueIds, bool startsOnTransfer = false)
    {
        WhazingHooks::Config config;
        config.webhook.kind = WhazingHookKind::Queue;
        config.webhook.url = u"https://e.com/fila"_s;
        config.webhook.switches = switchesOf(switches);
        config.webhook.queueIds = queueIds;
        config.webhook.startsOnTransfer = startsOnTransfer;
        m_core->hooks.queues.insert(u"q"_s, config);
    }
    qint64 contact(bool group = false) const
    {
        for (const QJsonObject &each : m_core->world.contacts)
            if (each["isGroup"_L1].toBool() == group)
                return each["id"_L1].toInteger();
        return 0;
    }
    /// Nothing is told of its opening.
    qint64 ticket(const QString &status, qint64 queueId = 1, bool group = false)
    {
        WhazingDesk::Opening opening;
        opening.contactId = contact(group);
        opening.status = status;
        opening.queueId = queueId;
        SandboxEffects silent;
        return m_core->desk.open(opening, silent);
    }
    QVector<HookLetter> written(qint64 ticketId, const QString &sendType = {}, const QString &base64 = {},
                                qint64 authorId = 0)
    {
        WhazingDesk::Writing writing;
        writing.ticketId = ticketId;
        writing.text = u"Olá"_s;
        writing.fromMe = !sendType.isEmpty();
        writing.sendType = sendType;
        writing.base64 = base64;
        writing.authorId = authorId;
        if (sendType == "manual"_L1)
            writing.userId = (*m_core->world.users.begin())["id"_L1].toInteger();
        SandboxEffects effects;
        m_core->desk.write(writing, effects);
        return effects.letters;
    }
    QVector<HookLetter> moved(qint64 ticketId, qint64 queueId)
    {
        WhazingDesk::Change change;
        change.queueId = queueId;
        SandboxEffects effects;
        m_core->desk.change(ticketId, change, effects);
        return effects.letters;
    }
    static QJsonObject bodyOf(const HookLetter &letter) { return QJsonDocument::fromJson(letter.body).object(); }

private Q_SLOTS:
    void init()
    {
        m_core = std::make_unique<WhazingCore>(7);
        generateWhazingWorld(m_core->world, 60);
        QVERIFY(contact(true) > 0 && m_core->world.queues.size() > 2);
    }

    void aQueuesWebhookBeginsWithTheNextMessage()
    {
        watchQueue(u"message_received filter_open filter_pending"_s, {u"2"_s});
        const qint64 id = ticket(u"open"_s, 1);
        QCOMPARE(written(id).size(), 0);
        QCOMPARE(moved(id, 2).size(), 0);
        const auto told = written(id);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().event, u"MessageReceived"_s);
        QCOMPARE(bodyOf(told.first())["ticket"_L1]["queueId"_L1].toInteger(), 2);
        QCOMPARE(written(id).size(), 1);
        QCOMPARE(moved(id, 3).size(), 0);
        QCOMPARE(written(id).size(), 0);
    }

    void aQueuesWebhookBeginsAtOnceWhereItStartsOnTransfer()
    {
        watchQueue(u"message_received filter_open filter_pending"_s, {u"2"_s}, true);
        const qint64 id = ticket(u"open"_s, 1);
        QCOMPARE(moved(id, 2).size(), 0); // no message yet
        QCOMPARE(moved(id, 1).size(), 0);
        written(id);
        written(id, u"bot"_s);
        const auto told = moved(id, 2);
        QCOMPARE(told.size(), 1);
        QCOMPARE(bodyOf(told.first())["fromMe"_L1].toBool(true), false);
        QCOMPARE(written(id).size(), 1);
    }

    void oneFilter_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("letters");
        for (const bool open : {true, false})
            for (const char *status : {"open", "pending", "closed"})
                QTest::addRow("%s of a ticket that is %s", open ? "filter_open" : "filter_pending", status)
                    << (open ? u"filter_open"_s : u"filter_pending"_s) << QString::fromLatin1(status)
                    << int(QLatin1String(status) == (open ? "open"_L1 : "pending"_L1));
    }
    void oneFilter()
    {
        QFETCH(QString, filter);
        QFETCH(QString, status);
        QFETCH(int, letters);
        const QString on = u"message_received message_sent "_s + filter;
        const qint64 id = ticket(status);
        watchChannel(on);
        QCOMPARE(written(id).size(), letters);
        QCOMPARE(written(id, u"API"_s).size(), letters);
        m_core->hooks.channel.webhook.active = false;
        watchQueue(on, {u"1"_s});
        QCOMPARE(written(id).size(), letters);
        QCOMPARE(written(id, u"API"_s).size(), letters);
    }

    void whatIsSent_data()
    {
        QTest::addColumn<QString>("sendType");
        for (const char *type : {"manual", "bot", "API"})
            QTest::newRow(type) << QString::fromLatin1(type);
    }
    void whatIsSent()
    {
        QFETCH(QString, sendType);
        const qint64 id = ticket(u"open"_s);
        watchChannel(u"message_sent filter_open"_s);
        const auto told = written(id, sendType);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().event, u"MessageSent"_s);
        const QJsonObject body = bodyOf(told.first());
        QCOMPARE(body["sendType"_L1].toString(), sendType);
        QCOMPARE(body["fromMe"_L1].toBool(), true);
        QCOMPARE(body["user"_L1].isObject(), sendType == "manual"_L1);
        QVERIFY(body["user"_L1].isObject() || body["user"_L1].isNull());
        QCOMPARE(written(id).size(), 0);
        watchChannel(u"message_received filter_open"_s);
        QCOMPARE(written(id, sendType).size(), 0);
    }

    void newTicketsAlone()
    {
        watchChannel(u"ticket_new"_s);
        const auto opened = [this](bool byUser, const QString &body) {
            WhazingDesk::Opening opening;
            opening.contactId = contact();
            opening.byUser = byUser;
            opening.messageBody = body;
            SandboxEffects effects;
            m_core->desk.open(opening, effects);
            return effects.letters;
        };
        const auto byMessage = opened(false, u"oi"_s), byUser = opened(true, {});
        QCOMPARE(byMessage.size(), 1);
        QCOMPARE(bodyOf(byMessage.first())["Type"_L1].toString(), u"NewTicket"_s);
        QCOMPARE(bodyOf(byMessage.first())["messageBody"_L1].toString(), u"oi"_s);
        QCOMPARE(byUser.size(), 1);
        QCOMPARE(bodyOf(byUser.first())["Type"_L1].toString(), u"NewTicketUserCreate"_s);
        QCOMPARE(bodyOf(byUser.first())["messageBody"_L1], QJsonValue(QString()));
        const qint64 id = ticket(u"open"_s, 1);
        QCOMPARE(written(id).size() + moved(id, 2).size(), 0);
    }

    void aClosedTicket()
    {
        watchChannel(u"ticket_closed ticket_transferred"_s);
        const qint64 id = ticket(u"open"_s, 1);
        written(id);
        const auto transfer = moved(id, 2);
        QCOMPARE(transfer.size(), 1);
        QCOMPARE(bodyOf(transfer.first())["Type"_L1].toString(), u"TransferTicket"_s);
        QVERIFY(!bodyOf(transfer.first())["ticket"_L1].toObject().contains("closingReasonId"_L1));
        WhazingDesk::Change change;
        change.status = u"closed"_s;
        SandboxEffects effects;
        m_core->desk.change(id, change, effects);
        QCOMPARE(effects.letters.size(), 1);
        const QJsonObject body = bodyOf(effects.letters.first());
        QCOMPARE(body["Type"_L1].toString(), u"ClosedTicket"_s);
        QCOMPARE(body["ticket"_L1]["status"_L1].toString(), u"closed"_s);
        QVERIFY(body["ticket"_L1]["closingReasonId"_L1].toInteger() > 0);
        QCOMPARE(body["messageBody"_L1].toString(), u"Olá"_s);
        m_core->desk.change(id, change, effects);
        QCOMPARE(effects.letters.size(), 1);
    }

    void whatIsOffSendsNothing()
    {
        QStringList all;
        for (const WhazingSwitch which : whazingSwitches(WhazingHookKind::Channel))
            all += whazingSwitchId(which);
        watchChannel(all.join(u' '));
        SandboxEffects on;
        QVERIFY(whazingplay::perform(u"everything"_s, *m_core, on));
        QVERIFY(on.letters.size() >= 6);
        m_core->hooks.channel.webhook.active = false;
        watchQueue(all.join(u' '), {});
        SandboxEffects off;
        QVERIFY(whazingplay::perform(u"everything"_s, *m_core, off));
        QCOMPARE(off.letters.size(), 0);
    }

    void groupsAndFilesOfAQueue()
    {
        const QString messages = u"message_received filter_open"_s;
        const qint64 group = ticket(u"open"_s, 1, true);
        watchQueue(messages, {u"1"_s});
        QCOMPARE(written(group, {}, {}, contact()).size(), 0);
        watchQueue(messages + u" group_messages"_s, {u"1"_s});
        const auto told = written(group, {}, {}, contact());
        QCOMPARE(told.size(), 1);
        const QJsonObject body = bodyOf(told.first());
        QCOMPARE(body["ticket"_L1]["isGroup"_L1].toBool(), true);
        QCOMPARE(body["contact"_L1]["id"_L1].toInteger(), contact(true));
        QCOMPARE(body["contactmessage"_L1]["id"_L1].toInteger(), contact());

        const qint64 id = ticket(u"open"_s, 1);
        const auto plain = written(id, {}, u"QUJD"_s);
        QCOMPARE(plain.size(), 1);
        QVERIFY(bodyOf(plain.first())["mediaBase64"_L1].isNull());
        QVERIFY(bodyOf(plain.first())["contactmessage"_L1].isNull());
        watchQueue(messages + u" media_base64"_s, {u"1"_s});
        QCOMPARE(bodyOf(written(id, {}, u"QUJD"_s).value(0))["mediaBase64"_L1].toString(), u"QUJD"_s);
    }

    void theTestButtonTriesOnce()
    {
        watchChannel(u"message_sent"_s);
        m_core->hooks.channel.key = u"chave"_s;
        SandboxEffects effects;
        m_core->hooks.test(m_core->hooks.channel, m_core->world.now(), effects);
        QCOMPARE(effects.letters.size(), 1);
        QCOMPARE(effects.letters.first().delay.count(), 0);
        QVERIFY(effects.letters.first().backOff.empty());
        QVERIFY(effects.letters.first().headers.contains({"X-N8N-API-KEY", "chave"}));
    }
};

QTEST_GUILESS_MAIN(TestWhazingHooks)
#include "tst_whazinghooks.moc"
