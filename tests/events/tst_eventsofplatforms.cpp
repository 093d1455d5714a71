#include "app/sandbox/testevents.h"
#include "models/domain/clintevents.h"
#include "models/domain/whazingevents.h"
#include "models/items/eventtablemodel.h"
#include "tests/support/await.h"
#include "tests/support/rawclient.h"
#include "tests/ui/workbench.h"
#include "ui/pages/eventspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/eventcheckmenu.h"
#include "ui/widgets/eventtable.h"

#include <QAction>
#include <QLabel>
#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;
using gancho::test::await;
using gancho::test::RawClient;

/// The events of Whazing and Clint side by side on the events page: what their invented companies send, through the
/// real receiver.
class TestEventsOfPlatforms : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<EventsPage> m_page;

    template <class T>
    T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    QAbstractItemModel *table() const { return find<EventTable>(u"eventTable"_s)->model(); }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < table()->rowCount(); ++row)
            all += table()->index(row, EventTableModel::Event).data().toString();
        all.sort();
        return all;
    }
    void post(const QByteArray &target, const QByteArray &body) const
    {
        RawClient client(m_bench->receiver.state().port);
        client.send("POST " + target + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: " +
                    QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QVERIFY(client.readUntil("\r\n\r\n").startsWith("HTTP/1.1 200"));
    }
    /// Sends one of each; the names by which people know them.
    QStringList send(PlatformKind platform, const QList<EventType> &types, const QByteArray &inbox) const
    {
        TestEvents invented(7, platform);
        QStringList labels;
        for (const EventType &type : types) {
            const auto body = invented.next(type.id);
            if (!body)
                continue;
            // Clint's deals carry no name on the wire: the URL does.
            post("/in/" + inbox +
                     (clintDealEvents().contains(type.id) ? "?evento=" + type.id.toLatin1() : QByteArray()),
                 *body);
            labels += eventType(platform, type.id).label;
        }
        labels.sort();
        return labels;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        QVERIFY(await(m_bench->receiver.saveInbox({InboxId(), u"azul"_s, AccountId(u"a"_s), PlatformKind::Whazing})));
        QVERIFY(await(m_bench->receiver.saveInbox({InboxId(), u"verde"_s, AccountId(u"b"_s), PlatformKind::Clint})));
        QTRY_COMPARE(m_bench->receiver.inboxes().size(), 2);
        // It knows what was there before it: what comes for an inbox that it does not know yet is refused, and logged.
        m_bench->receiver.start(QHostAddress::LocalHost, 0);
        QTRY_COMPARE(m_bench->receiver.state().phase, ReceiverState::Phase::Running);
        m_page = std::make_unique<EventsPage>(*m_bench->store, m_bench->receiver, m_bench->settings);
        m_page->resize(1200, 740);
        m_page->show();
        m_page->activated();
    }
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void theTableCallsThemByName()
    {
        const QStringList whazing = send(PlatformKind::Whazing, whazingEvents(), "azul");
        const QStringList clint = send(PlatformKind::Clint, clintEventTypes(), "verde");
        QVERIFY(whazing.size() >= 6);
        QCOMPARE(clint.size(), clintEventTypes().size());
        QStringList wanted = whazing + clint;
        wanted.sort();
        QTRY_COMPARE(table()->rowCount(), int(wanted.size()));
        QTRY_COMPARE(names(), wanted);
        for (const EventType &type : whazingEvents() + clintEventTypes())
            QVERIFY2(!names().contains(type.id), qPrintable(type.id));
    }

    void theyAreFilteredByType()
    {
        send(PlatformKind::Whazing, whazingEvents(), "azul");
        send(PlatformKind::Clint, clintEventTypes(), "verde");
        QTRY_VERIFY(table()->rowCount() > 10);
        auto *types = find<EventCheckMenu>(u"eventTypes"_s);
        for (const EventType &type : whazingEvents() + clintEventTypes()) {
            QVERIFY2(types->hasEntry(type.id), qPrintable(type.id));
            QCOMPARE(types->textOf(type.id), eventType(PlatformKind::None, type.id).label);
        }
        types->setTicked({u"NewTicket"_s});
        const QString ticket = eventType(PlatformKind::Whazing, u"NewTicket"_s).label;
        QTRY_COMPARE(names(), QStringList{ticket});
        types->setTicked({u"deal_created"_s, u"sms.delivered"_s});
        QStringList wanted{eventType(PlatformKind::Clint, u"deal_created"_s).label,
                           eventType(PlatformKind::Clint, u"sms.delivered"_s).label};
        wanted.sort();
        QTRY_COMPARE(names(), wanted);
        // One of each platform together.
        types->setTicked({u"NewTicket"_s, u"deal_created"_s});
        wanted = {ticket, eventType(PlatformKind::Clint, u"deal_created"_s).label};
        wanted.sort();
        QTRY_COMPARE(names(), wanted);
        types->setTicked({});
        QTRY_VERIFY(table()->rowCount() > 10);
    }

    void theDetailIsTitledByTheName()
    {
        send(PlatformKind::Clint, {eventType(PlatformKind::Clint, u"stage_changed"_s)}, "verde");
        QTRY_COMPARE(find<QLabel>(u"eventTitle"_s)->text(), eventType(PlatformKind::Clint, u"stage_changed"_s).label);
        send(PlatformKind::Whazing, {eventType(PlatformKind::Whazing, u"TransferTicket"_s)}, "azul");
        QTRY_COMPARE(table()->rowCount(), 2);
        auto *view = find<EventTable>(u"eventTable"_s);
        view->setCurrentIndex(table()->index(0, 0));
        QTRY_COMPARE(find<QLabel>(u"eventTitle"_s)->text(),
                     eventType(PlatformKind::Whazing, u"TransferTicket"_s).label);
    }
};

QTEST_MAIN(TestEventsOfPlatforms)
#include "tst_eventsofplatforms.moc"
