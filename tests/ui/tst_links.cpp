#include "app/platforms/contactsapi.h"
#include "app/platforms/conversationsapi.h"
#include "app/platforms/panelsapi.h"
#include "app/platforms/whazing/whazingplatform.h"
#include "tests/support/await.h"
#include "tests/support/rawclient.h"
#include "tests/ui/workbench.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;
using gancho::test::await;
using gancho::test::RawClient;

/// From an event of the log to what it concerns, and back, through the real window.
class TestLinks : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<MainWindow> m_window;

    template <class W>
    W *find(const char *name) const
    {
        return m_window->findChild<W *>(QLatin1String(name));
    }
    QString page() const
    {
        for (const Page *one : m_window->findChildren<Page *>())
            if (one->isVisible())
                return one->id();
        return {};
    }
    void arrives(const char *type, const QByteArray &content, const QString &contact, const QString &session,
                 const QString &card)
    {
        NewEvent event;
        event.receivedUs = QDateTime::currentMSecsSinceEpoch() * 1000;
        event.method = "POST";
        event.target = "/in/loja";
        event.head = "POST /in/loja HTTP/1.1\r\nContent-Type: application/json\r\n\r\n";
        event.type = QLatin1String(type);
        event.platform = PlatformKind::WtsChat;
        event.body = "{\"eventType\":\"" + QByteArray(type) + "\",\"content\":" + content + "}";
        event.contactId = contact;
        event.sessionId = session;
        event.cardId = card;
        m_bench->store->append(std::move(event), 1);
    }
    /// The window beside the sandbox of another platform, with an inbox of its account.
    void changeTo(PlatformKind platform)
    {
        m_window.reset();
        Account account;
        account.name = u"Loja Verde"_s;
        account.platform = platform;
        account.sandbox = true;
        account.id = m_bench->accounts.save(account)->id;
        m_bench->accounts.setCurrent(account.id);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->session.platform() && m_bench->session.platform()->kind() == platform, 20000);
        Inbox inbox;
        inbox.name = u"verde"_s;
        inbox.account = account.id;
        inbox.platform = platform;
        QVERIFY(await(m_bench->receiver.saveInbox(inbox)));
        QTRY_COMPARE(m_bench->receiver.state().phase, ReceiverState::Phase::Running);
        m_window = std::make_unique<MainWindow>(m_bench->services());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    /// As the platform would send it.
    void post(const QJsonObject &body, const QByteArray &query = {})
    {
        const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
        QByteArray answer;
        QVERIFY(QTest::qWaitFor(
            [&] {
                RawClient client(m_bench->receiver.state().port);
                client.send("POST /in/verde" + query +
                            " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: " +
                            QByteArray::number(bytes.size()) + "\r\n\r\n" + bytes);
                answer = client.readUntil("\r\n\r\n");
                return answer.startsWith("HTTP/1.1 200");
            },
            10000));
    }
    QPushButton *link(const char *name)
    {
        QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
        auto *button = find<QPushButton>(name);
        return QTest::qWaitFor([button] { return button && button->isVisible(); }, 5000) ? button : nullptr;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_bench->withSandbox();
        QTRY_VERIFY(m_bench->session.platform());
        m_window = std::make_unique<MainWindow>(m_bench->services());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_bench.reset();
    }

    void contact()
    {
        const auto list = await(m_bench->session.platform()->contacts()->contacts({}, {2, 5}));
        const Contact &wanted = list->items.last();
        arrives("CONTACT_UPDATE", "{\"id\":\"" + wanted.id.value.toUtf8() + "\"}", wanted.id.value, {}, {});
        auto *open = link("openEventContact");
        QVERIFY(open);
        open->click();
        QTRY_COMPARE(page(), QStringLiteral("contacts"));
        QTRY_COMPARE(find<QLineEdit>("contact_name")->text(), wanted.name);

        // And back: the event stands beside its contact.
        find<QTabWidget>("contactTabs")->setCurrentIndex(3);
        auto *events = find<QListView>("contactEvents");
        QTRY_COMPARE(events->model()->rowCount(), 1);
        Q_EMIT events->clicked(events->model()->index(0, 0));
        QTRY_COMPARE(page(), QStringLiteral("events"));
        QTRY_VERIFY(find<QPushButton>("openEventContact")->isVisible());
    }
    void aTicketOfWhazing()
    {
        changeTo(PlatformKind::Whazing);
        auto *whazing = qobject_cast<WhazingPlatform *>(m_bench->session.platform());
        Contact ana;
        ana.name = u"Ana Lima"_s;
        ana.phone = u"11987650001"_s;
        const auto known = await(whazing->contacts()->create(ana));
        QVERIFY(known);
        WhazingTicketDraft draft;
        draft.number = known->phone;
        draft.status = ConversationStatus::InProgress;
        const auto ticket = await(whazing->ticketDesk().open(draft));
        QVERIFY(ticket);
        post({{u"Type"_s, u"NewTicketUserCreate"_s},
              {u"messageBody"_s, QString()},
              {u"ticket"_s, QJsonObject{{u"id"_s, ticket->id.value.toLongLong()}, {u"status"_s, u"open"_s}}},
              {u"contact"_s, QJsonObject{{u"id"_s, known->id.value.toLongLong()},
                                         {u"name"_s, u"Ana Lima"_s},
                                         {u"phoneNumber"_s, u"5511987650001"_s}}},
              {u"whatsapp"_s, QJsonObject{{u"id"_s, 1}, {u"name"_s, u"Canal"_s}}}});
        auto *open = link("openEventConversation");
        QVERIFY(open);
        open->click();
        QTRY_COMPARE(page(), u"conversations"_s);
        // What is seen is acted on.
        QTRY_VERIFY(find<QPlainTextEdit>("composer") && find<QPlainTextEdit>("composer")->isEnabled());
        find<QPlainTextEdit>("composer")->setPlainText(u"Bom dia, Ana"_s);
        QTest::keyClick(find<QPlainTextEdit>("composer"), Qt::Key_Return, Qt::ControlModifier);
        const auto texts = [&] {
            QStringList all;
            const auto messages = await(whazing->conversations()->messages(ticket->id, {1, 50}));
            for (const Message &message : messages ? messages->items : QList<Message>())
                all += message.text;
            return all;
        };
        QTRY_VERIFY(texts().contains(u"Bom dia, Ana"_s));
        // And its contact.
        open = link("openEventContact");
        QVERIFY(open);
        open->click();
        QTRY_COMPARE(page(), u"contacts"_s);
        QTRY_COMPARE(find<QLineEdit>("contact_name")->text(), u"Ana Lima"_s);
    }
    void aDealOfClint()
    {
        changeTo(PlatformKind::Clint);
        PanelsApi &api = *m_bench->session.platform()->panels();
        const auto cards = await(api.cards({}, {}));
        QVERIFY(cards);
        Card deal;
        Contact contact;
        for (const Card &card : cards->items)
            if (card.status == CardStatus::Open && !card.contacts.isEmpty() && !deal.id.isValid()) {
                const auto found = await(m_bench->session.platform()->contacts()->contact(card.contacts.first().id));
                if (found && !found->email.isEmpty()) {
                    deal = card;
                    contact = *found;
                }
            }
        QVERIFY2(deal.id.isValid(), "the sandbox has an open deal whose contact has an e-mail");
        post({{u"contact_name"_s, contact.name},
              {u"contact_email"_s, contact.email},
              {u"deal_id"_s, deal.id.value},
              {u"deal_name"_s, deal.title},
              {u"deal_status"_s, u"OPEN"_s}});
        auto *open = link("openEventCard");
        QVERIFY(open);
        open->click();
        QTRY_COMPARE(page(), u"panels"_s);
        QTRY_COMPARE(find<QLineEdit>("cardTitle")->text(), deal.title);
        // What is seen is acted on.
        QTRY_VERIFY(find<QPushButton>("cardWon")->isVisible() && find<QPushButton>("cardWon")->isEnabled());
        find<QPushButton>("cardWon")->click();
        QTRY_COMPARE(await(api.card(deal.id))->status, CardStatus::Won);
        // Its contact has no id there, but an e-mail.
        open = link("findEventContact");
        QVERIFY(open);
        open->click();
        QTRY_COMPARE(page(), u"contacts"_s);
        QTRY_COMPARE(find<QTableView>("contactTable")->model()->rowCount(), 1);
    }
    void aDealOfClintUnderOtherNames()
    {
        changeTo(PlatformKind::Clint);
        const auto cards = await(m_bench->session.platform()->panels()->cards({}, {}));
        QVERIFY(cards && !cards->items.isEmpty());
        const Card deal = cards->items.first();
        ClintIntegration integration = newClintIntegration(ClintIntegration::Kind::Send);
        integration.name = u"Vendas"_s;
        integration.url = u"https://loja.example/in/verde"_s;
        for (ClintField &field : integration.fields) {
            field.used = true;
            if (field.field == u"deal_id"_s)
                field.identifier = u"negocio"_s;
            if (field.field == u"contact_email"_s)
                field.identifier = u"correio"_s;
        }
        const auto saved = m_bench->clintIntegrations.save(m_bench->accounts.current()->id, integration);
        QVERIFY(saved);
        post({{u"negocio"_s, deal.id.value}, {u"correio"_s, u"ana@loja.example"_s}},
             "?evento=deal_created&integ=" + saved->id.toUtf8());
        auto *open = link("openEventCard");
        QVERIFY(open);
        auto *search = link("findEventContact");
        QVERIFY(search);
        open->click();
        QTRY_COMPARE(page(), u"panels"_s);
        QTRY_COMPARE(find<QLineEdit>("cardTitle")->text(), deal.title);
    }
    void conversation()
    {
        const auto list = await(m_bench->session.platform()->conversations()->conversations({}, {2, 5}));
        const Conversation &wanted = list->items.last();
        arrives("SESSION_UPDATE", "{\"id\":\"" + wanted.id.value.toUtf8() + "\"}", wanted.contactId.value,
                wanted.id.value, {});
        auto *open = link("openEventConversation");
        QVERIFY(open);
        open->click();
        QTRY_COMPARE(page(), QStringLiteral("conversations"));
        QTRY_VERIFY(find<QLabel>("conversationFacts")->text().contains(wanted.number));
    }
    void card()
    {
        PanelsApi &api = *m_bench->session.platform()->panels();
        const auto panels = await(api.panels());
        CardQuery query;
        query.panelId = panels->last().id;
        const auto cards = await(api.cards(query, {}));
        const Card &wanted = cards->items.last();
        arrives("PANEL_CARD_UPDATE",
                "{\"id\":\"" + wanted.id.value.toUtf8() + "\",\"panelId\":\"" + wanted.panelId.value.toUtf8() + "\"}",
                {}, {}, wanted.id.value);
        auto *open = link("openEventCard");
        QVERIFY(open);
        open->click();
        QTRY_COMPARE(page(), QStringLiteral("panels"));
        QTRY_COMPARE(find<QLineEdit>("cardTitle")->text(), wanted.title);
    }
};

QTEST_MAIN(TestLinks)
#include "tst_links.moc"
