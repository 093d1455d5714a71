#include "app/accounts/namesfeed.h"
#include "app/platforms/contactsapi.h"
#include "app/platforms/messagesapi.h"
#include "app/platforms/whazing/whazingplatform.h"
#include "app/sandbox/sandboxes.h"
#include "models/items/conversationmodel.h"
#include "models/items/messagemodel.h"
#include "tests/support/await.h"
#include "tests/support/rawclient.h"
#include "tests/ui/workbench.h"
#include "ui/pages/conversationspage.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;
using gancho::test::await;
using gancho::test::RawClient;

/// What the webhooks of Whazing bring to the conversations page, whose API lists no tickets: real receiver and sandbox.
class TestWhazingArrivals : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<NamesFeed> m_feed;
    std::unique_ptr<WhazingPlatform> m_elsewhere; ///< somebody else at work, of whom the page's client knows nothing
    std::unique_ptr<ConversationsPage> m_page;
    Conversation m_ticket;
    Contact m_ana;

    template <class T>
    T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    QAbstractItemModel *list() const { return find<QListView>(u"conversationList"_s)->model(); }
    const MessageModel *messages() const
    {
        return static_cast<const MessageModel *>(find<QListView>(u"thread"_s)->model());
    }
    QStringList texts() const
    {
        QStringList all;
        for (int row = 0; row < messages()->rowCount(); ++row)
            all += messages()->at(row)->message.text;
        return all;
    }
    QJsonObject contactOf(const Contact &contact) const
    {
        return {{u"id"_s, contact.id.value.toLongLong()}, {u"name"_s, contact.name}, {u"phoneNumber"_s, contact.phone}};
    }
    /// As Whazing would send it (reference/whazing.md §4d).
    void post(QJsonObject body, qint64 ticket) const
    {
        body.insert(u"ticket"_s,
                    QJsonObject{{u"id"_s, ticket}, {u"status"_s, u"open"_s}, {u"protocol"_s, u"2026-7"_s}});
        body.insert(u"whatsapp"_s, QJsonObject{{u"id"_s, 12}, {u"name"_s, u"Atendimento"_s}});
        const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
        // The receiver's thread knows a new inbox a moment after it is saved.
        QVERIFY(QTest::qWaitFor(
            [&] {
                RawClient client(m_bench->receiver.state().port);
                client.send("POST /in/azul HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: " +
                            QByteArray::number(bytes.size()) + "\r\n\r\n" + bytes);
                return client.readUntil("\r\n\r\n").startsWith("HTTP/1.1 200");
            },
            10000));
    }
    void postMessage(const QString &text, qint64 ticket) const
    {
        post({{u"messageId"_s, u"m-%1-%2"_s.arg(ticket).arg(text.size())},
              {u"messageBody"_s, text},
              {u"timestamp"_s, QDateTime::currentSecsSinceEpoch()},
              {u"fromMe"_s, false},
              {u"mediaType"_s, u"chat"_s},
              {u"contact"_s, contactOf(m_ana)}},
             ticket);
    }
    void openTheTicket() const
    {
        QTRY_COMPARE(list()->rowCount(), 1);
        auto *view = find<QListView>(u"conversationList"_s);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(list()->index(0, 0)).center());
        QTRY_VERIFY(find<QPlainTextEdit>(u"composer"_s)->isVisible());
        QTRY_VERIFY(find<QPlainTextEdit>(u"composer"_s)->isEnabled());
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_feed = std::make_unique<NamesFeed>(m_bench->session, *m_bench->store, m_bench->receiver);
        m_bench->receiver.start(QHostAddress::LocalHost, 0);
        Account account;
        account.name = u"Loja Azul"_s;
        account.platform = PlatformKind::Whazing;
        account.sandbox = true;
        account = *m_bench->accounts.save(account);
        m_bench->accounts.setCurrent(account.id);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->session.platform(), 20000);
        QVERIFY(await(m_bench->receiver.saveInbox({InboxId(), u"azul"_s, account.id, PlatformKind::Whazing})));
        QTRY_COMPARE(m_bench->receiver.state().phase, ReceiverState::Phase::Running);
        Sandbox &sandbox = m_bench->sandboxes.of(PlatformKind::Whazing);
        m_elsewhere = std::make_unique<WhazingPlatform>(sandbox.baseUrl(), Secret(sandbox.token()));
        Contact ana;
        ana.name = u"Ana Lima"_s;
        ana.phone = u"11987650001"_s;
        m_ana = await(m_elsewhere->contacts()->create(ana)).value_or(Contact());
        WhazingTicketDraft draft;
        draft.number = m_ana.phone;
        draft.status = ConversationStatus::InProgress;
        m_ticket = await(m_elsewhere->ticketDesk().open(draft)).value_or(Conversation());
        QVERIFY(m_ticket.id.isValid());
        m_page = std::make_unique<ConversationsPage>(m_bench->services());
        m_page->resize(1280, 800);
        m_page->show();
        m_page->activated();
        QCOMPARE(list()->rowCount(), 0);
    }
    void cleanup()
    {
        m_page.reset();
        m_elsewhere.reset();
        m_feed.reset();
        m_bench.reset();
    }

    void aTicketThatAnEventTellsOfIsWhole()
    {
        post({{u"Type"_s, u"NewTicket"_s}, {u"messageBody"_s, u"Bom dia"_s}, {u"contact"_s, contactOf(m_ana)}},
             m_ticket.id.value.toLongLong());
        QTRY_COMPARE(list()->rowCount(), 1);
        const auto *listed = static_cast<const ConversationModel *>(list());
        QTRY_COMPARE(listed->at(0)->contactName, u"Ana Lima"_s);
        QCOMPARE(listed->at(0)->contactPhone, m_ana.phone);
        QCOMPARE(listed->at(0)->channelName, u"Atendimento"_s);
        QCOMPARE(listed->at(0)->lastMessageText, u"Bom dia"_s);
        // What goes to a number, not to a ticket, can be sent from it.
        openTheTicket();
        for (QAction *action : find<QMenu>(u"otherSendsMenu"_s)->actions())
            if (action->text() == u"PIX key"_s)
                action->trigger();
        QVERIFY(find<QWidget>(u"specialForm"_s)->isVisible());
        find<QComboBox>(u"specialPixType"_s)->setCurrentText(u"E-mail"_s);
        find<QLineEdit>(u"specialPixKey"_s)->setText(u"loja@azul.example"_s);
        find<QLineEdit>(u"specialPixName"_s)->setText(u"Loja Azul Ltda"_s);
        find<QPushButton>(u"specialFormGo"_s)->click();
        const auto keys = [this] {
            QStringList sent;
            const auto page = await(m_elsewhere->conversations()->messages(m_ticket.id, {1, 50}));
            for (const Message &message : page ? page->items : QList<Message>())
                if (message.raw["mediaType"_L1].toString() == u"pixbutton"_s)
                    sent += message.text;
            return sent;
        };
        QTRY_COMPARE(keys(), QStringList{u"loja@azul.example"_s});
    }
    void aNumberIsCheckedAndItsTicketOpened()
    {
        Contact bia;
        bia.name = u"Bia Souza"_s;
        bia.phone = u"11987650002"_s;
        QVERIFY(await(m_elsewhere->contacts()->create(bia)));
        m_page->primaryAction()->trigger();
        auto *check = find<QPushButton>(u"newCheckNumber"_s);
        QTRY_VERIFY(check->isVisible());
        check->click();
        QVERIFY(find<QLineEdit>(u"newTo"_s)->property("invalid").toBool());
        QVERIFY(find<QWidget>(u"newProblem"_s)->isVisible());
        find<QLineEdit>(u"newTo"_s)->setText(u"(11) 98765-0001"_s);
        check->click();
        QTRY_VERIFY(find<QLabel>(u"newNumberState"_s)->text().startsWith(u"Yes"));
        find<QLineEdit>(u"newTo"_s)->setText(u"(11) 98765-0002"_s);
        QVERIFY(find<QLabel>(u"newNumberState"_s)->text().isEmpty());
        // Its ticket, of which no message is sent.
        find<QPushButton>(u"newTicketMore"_s)->click();
        QVERIFY(find<QPushButton>(u"newTicketOpen"_s)->isVisible());
        find<QComboBox>(u"newTicketStatus"_s)->setCurrentIndex(1);
        find<QPushButton>(u"newTicketOpen"_s)->click();
        QTRY_VERIFY(find<QListView>(u"thread"_s)->isVisible());
        const auto made = await(m_elsewhere->ticketDesk().lastOf(u"11987650002"_s));
        QVERIFY(made);
        QCOMPARE(made->status, ConversationStatus::InProgress);
        QTRY_VERIFY(find<QLabel>(u"conversationFacts"_s)->text().contains(made->number));
        QCOMPARE(await(m_elsewhere->conversations()->messages(made->id, {1, 50}))->items.size(), 0);
    }
    void anEventOfTheTicketRefreshesIt()
    {
        const qint64 ticket = m_ticket.id.value.toLongLong();
        postMessage(u"Bom dia"_s, ticket);
        openTheTicket();
        const auto events = [this] {
            return m_page->findChildren<QWidget *>(u"conversationEvent"_s).size();
        };
        QTRY_COMPARE(events(), 1);
        // Somebody else answers, and Whazing's event says so.
        MessageDraft answer;
        answer.text = u"Pois não?"_s;
        QVERIFY(await(m_elsewhere->conversations()->send(m_ticket.id, answer)));
        // Of a ticket whose number begins alike nothing is taken.
        postMessage(u"Outro"_s, ticket * 10 + 3);
        postMessage(u"Pois não?"_s, ticket);
        QTRY_COMPARE(events(), 2);
        QTRY_VERIFY(texts().contains(u"Pois não?"_s));
    }
};

QTEST_MAIN(TestWhazingArrivals)
#include "tst_whazingarrivals.moc"
