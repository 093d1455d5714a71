#include "ui/forms/eventdesk.h"

#include "app/accounts/accountstore.h"
#include "app/accounts/clintintegrationstore.h"
#include "app/catalogue/cataloguereader.h"
#include "app/exchange/eventexport.h"
#include "app/platforms/contract.h"
#include "app/platforms/eventshape.h"
#include "app/receiver/receiver.h"
#include "app/store/eventreader.h"
#include "app/store/eventstore.h"
#include "models/items/eventtext.h"
#include "ui/dialogs/comparedialog.h"
#include "ui/dialogs/eventexportdialog.h"
#include "ui/dialogs/eventimportdialog.h"
#include "ui/forms/eventfieldnames.h"
#include "ui/forms/routedeliveriespane.h"
#include "ui/forms/senddesk.h"
#include "ui/pages/eventspage.h"
#include "ui/widgets/eventcopymenu.h"
#include "ui/widgets/eventdetail.h"
#include "ui/widgets/recordlinks.h"

#include <QAction>
#include <QDir>
#include <QMenu>
#include <QtConcurrent/QtConcurrentRun>

namespace gancho {

namespace {

/// More are handed over as a file.
constexpr qsizetype mostCopied = 500;

CompareSide sideOf(const EventRecord &record)
{
    return {QStringLiteral("%1 · %2").arg(eventtext::label(record.summary), eventtext::time(record.summary.receivedUs)),
            record.body, parseHeaders(record.head)};
}

std::shared_ptr<const Contract> contractOf(PlatformKind platform)
{
    return Contract::of(platform).value_or(nullptr);
}

bool hasExample(const EventSummary &event)
{
    const auto contract = contractOf(event.platform);
    return contract && contract->events().contains(event.type);
}

} // namespace

EventDesk::EventDesk(EventsPage &page, const Services &services)
    : QObject(&page)
    , m_page(page)
    , m_services(services)
    , m_sends(new SendDesk(page, services))
{
    makeTools();
    makeDetail();
    makeRoutes();
    offerFields();
    page.setSelectionMenu([this](QMenu &menu, const QVector<qint64> &ids) { fillMenu(menu, ids); });
}

QString EventDesk::origin() const
{
    return QStringLiteral("http://") + m_services.receiver.state().listen();
}

void EventDesk::offerFields()
{
    auto *names = new EventFieldNames(
        [reader = CatalogueReader(QDir(m_services.dataFolder).filePath(QStringLiteral("search.sqlite")))] {
            return reader.fieldNames();
        },
        this);
    const auto offer = [this, names] {
        m_page.setFieldSource([names] { return names->names(); });
    };
    connect(names, &EventFieldNames::changed, this, offer);
    offer();
}

void EventDesk::makeTools()
{
    const auto add = [this](const char *name, const QString &text, const QKeySequence &key, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_page.addTools(m_sends->tools() +
                    QList<QAction *>{add("exportEvents", tr("Export these events…"), QKeySequence(Qt::CTRL | Qt::Key_E),
                                         [this] { exportEvents({}); }),
                                     add("importEvents", tr("Import events…"), {}, &EventDesk::importEvents),
                                     add("openCatalogue", tr("Catalogue of fields"), {},
                                         [this] { Q_EMIT catalogueRequested(PlatformKind::None, QString()); })});
}

void EventDesk::makeDetail()
{
    EventDetail *detail = m_page.detail();
    auto *copies = makeCopyMenu(detail);
    copies->setSource([detail] {
        return ready<QVector<EventRecord>>(detail->record() ? QVector<EventRecord>{*detail->record()}
                                                            : QVector<EventRecord>());
    });
    detail->setCopyMenu(copies);
    detail->links()->setIntegrations([this] {
        QList<ClintIntegration> all;
        for (const Account &account : m_services.accounts.accounts())
            if (account.platform == PlatformKind::Clint)
                all += m_services.clintIntegrations.integrations(account.id);
        return all;
    });
    detail->setDeliverySource([this](EventId id) { return m_services.store.deliveries(id); });
    detail->setDeviationSource([](const EventRecord &record) -> Future<QVector<SchemaDeviation>> {
        const auto contract = contractOf(record.summary.platform);
        if (!contract || record.summary.refused)
            return ready<QVector<SchemaDeviation>>(QVector<SchemaDeviation>());
        return QtConcurrent::run(
            [contract, type = record.summary.type, body = record.body]() -> Result<QVector<SchemaDeviation>> {
                return EventShape(contract).deviations(type, body).value_or(QVector<SchemaDeviation>());
            });
    });
    connect(detail, &EventDetail::openRequested, &m_page, [this](qint64 id) { m_page.openEvent(EventId(id)); });
    connect(detail, &EventDetail::searchRequested, &m_page, &EventsPage::search);

    QMenu *menu = detail->menu();
    menu->addSeparator();
    QAction *example = menu->addAction(tr("Compare with the documented example"), this, [this, detail] {
        if (detail->record())
            compareWithExample(*detail->record());
    });
    example->setObjectName(QStringLiteral("compareWithExample"));
    menu->addAction(tr("Compare with the one before of its kind"), this,
                    [this, detail] {
                        if (detail->record())
                            compareWithBefore(*detail->record());
                    })
        ->setObjectName(QStringLiteral("compareWithBefore"));
    menu->addAction(tr("Fields of this kind of event"), this,
                    [this, detail] {
                        if (detail->record())
                            Q_EMIT catalogueRequested(detail->record()->summary.platform,
                                                      detail->record()->summary.type);
                    })
        ->setObjectName(QStringLiteral("fieldsOfEvent"));
    connect(menu, &QMenu::aboutToShow, example,
            [example, detail] { example->setEnabled(detail->record() && hasExample(detail->record()->summary)); });
}

void EventDesk::makeRoutes()
{
    EventDetail *detail = m_page.detail();
    auto *pane = new RouteDeliveriesPane(m_services.routes, RouteDeliveriesPane::Of::Event, detail);
    detail->setRoutesPage(pane);
    connect(detail, &EventDetail::shown, pane, [pane](qint64 id) {
        DeliveryFilter filter;
        filter.event = EventId(id);
        pane->setFilter(filter);
    });
    connect(pane, &RouteDeliveriesPane::counted, detail, [detail, pane] { detail->setRouteCount(pane->count()); });
    connect(pane, &RouteDeliveriesPane::toast, &m_page,
            [this](const QString &text) { Q_EMIT m_page.toast(text, nullptr); });
    connect(pane, &RouteDeliveriesPane::routeRequested, this, &EventDesk::routeRequested);
    detail->menu()
        ->addAction(tr("New route with this event"), this,
                    [this, detail] {
                        if (detail->record())
                            Q_EMIT newRouteRequested(*detail->record());
                    })
        ->setObjectName(QStringLiteral("newRouteFromEvent"));
}

EventCopyMenu *EventDesk::makeCopyMenu(QWidget *parent)
{
    auto *menu = new EventCopyMenu([this] { return origin(); }, parent);
    const auto tell = [this](const QString &text) {
        Q_EMIT m_page.toast(text, nullptr);
    };
    connect(menu, &EventCopyMenu::copied, &m_page, tell);
    connect(menu, &EventCopyMenu::failed, &m_page, tell);
    return menu;
}

Future<QVector<EventRecord>> EventDesk::records(const QVector<qint64> &ids)
{
    return QtConcurrent::run(
        [ids, reader = std::shared_ptr<EventReader>(m_services.store.makeReader())]() -> Result<QVector<EventRecord>> {
            QVector<EventRecord> records;
            for (const qint64 id : ids) {
                auto record = reader->record(EventId(id));
                if (!record)
                    return fail(record.error());
                records += std::move(*record);
            }
            return records;
        });
}

void EventDesk::fillMenu(QMenu &menu, const QVector<qint64> &ids)
{
    m_sends->fillMenu(menu, ids);
    menu.addSeparator();
    EventCopyMenu *copies = makeCopyMenu(&menu);
    copies->setSource([this, ids] { return records(ids); });
    copies->setEnabled(ids.size() <= mostCopied);
    menu.addMenu(copies);
    menu.addAction(tr("Export %n event(s)…", nullptr, int(ids.size())), this, [this, ids] { exportEvents(ids); })
        ->setObjectName(QStringLiteral("exportChosen"));
    if (ids.size() == 2)
        menu.addAction(tr("Compare the two"), this, [this, ids] { compareTwo(ids); })
            ->setObjectName(QStringLiteral("compareTwo"));
    if (ids.size() != 1)
        return;
    const auto with = [this, ids](auto then) {
        whenDone(m_services.store.record(EventId(ids.first())), this, [this, then](const Result<EventRecord> &record) {
            record ? (this->*then)(*record) : Q_EMIT m_page.toast(record.error().text, nullptr);
        });
    };
    menu.addAction(tr("New route with this event"), this, [with] { with(&EventDesk::newRouteRequested); })
        ->setObjectName(QStringLiteral("newRouteChosen"));
    menu.addAction(tr("Compare with the documented example"), this, [with] { with(&EventDesk::compareWithExample); });
    menu.addAction(tr("Compare with the one before of its kind"), this,
                   [with] { with(&EventDesk::compareWithBefore); });
}

void EventDesk::exportEvents(const QVector<qint64> &ids)
{
    EventExportRequest request;
    request.filter = m_page.filter();
    request.ids = ids;
    auto *dialog = new EventExportDialog(m_services.store, request, ids.isEmpty() ? -1 : ids.size(), m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void EventDesk::importEvents()
{
    auto *dialog = new EventImportDialog(m_services.store, m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void EventDesk::compareTwo(const QVector<qint64> &ids)
{
    // The older one at the left: what came later is the change.
    const QVector<qint64> inOrder{std::min(ids[0], ids[1]), std::max(ids[0], ids[1])};
    whenDone(records(inOrder), this, [this](const Result<QVector<EventRecord>> &both) {
        both ? compare(sideOf(both->first()), sideOf(both->last())) : Q_EMIT m_page.toast(both.error().text, nullptr);
    });
}

void EventDesk::compareWithExample(const EventRecord &record)
{
    if (const auto contract = contractOf(record.summary.platform); contract && hasExample(record.summary))
        compare(CompareDialog::exampleOf(*contract, record.summary.type), sideOf(record));
    else
        Q_EMIT m_page.toast(tr("No example of this kind of event is documented."), nullptr);
}

void EventDesk::compareWithBefore(const EventRecord &record)
{
    EventFilter same;
    same.types = QStringList{record.summary.type};
    const auto before = andThen(m_services.store.ids(same, 0, record.summary.id.value, 1), this,
                                [this](const QVector<qint64> &ids) { return records(ids); });
    whenDone(before, this, [this, record](const Result<QVector<EventRecord>> &found) {
        if (!found)
            Q_EMIT m_page.toast(found.error().text, nullptr);
        else if (found->isEmpty())
            Q_EMIT m_page.toast(tr("This is the first event of its kind."), nullptr);
        else
            compare(sideOf(found->first()), sideOf(record));
    });
}

void EventDesk::compare(const CompareSide &left, const CompareSide &right)
{
    auto *dialog = new CompareDialog(left, right, m_page.window());
    dialog->show();
}

} // namespace gancho
