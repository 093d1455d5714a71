#include "app/platforms/contactsapi.h"
#include "app/platforms/conversationsapi.h"
#include "app/platforms/panelsapi.h"
#include "tests/support/await.h"
#include "tests/ui/workbench.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>

using namespace gancho;
using gancho::test::await;

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
