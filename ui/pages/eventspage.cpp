#include "ui/pages/eventspage.h"

#include "app/receiver/receiver.h"
#include "app/settings/settings.h"
#include "app/store/eventstore.h"
#include "models/items/eventtablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/eventdetail.h"
#include "ui/widgets/eventfilterbar.h"
#include "ui/widgets/eventhistogram.h"
#include "ui/widgets/eventhistogramfeed.h"
#include "ui/widgets/eventnotice.h"
#include "ui/widgets/eventtable.h"
#include "ui/widgets/recordlinks.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gancho {

namespace {

const QString filterState = QStringLiteral("events/filter");
const QString columnState = QStringLiteral("events/columns");
const QString splitterState = QStringLiteral("events/splitter");
const QString lastSeenState = QStringLiteral("events/lastSeen");

EventTableModel::Sources sourcesOf(EventStore &store)
{
    return {[&store](const EventFilter &filter, qint64 after, qint64 before, int limit) {
                return store.ids(filter, after, before, limit);
            },
            [&store](const QVector<qint64> &ids) {
                return store.summaries(ids);
            }};
}

} // namespace

EventsPage::EventsPage(EventStore &store, Receiver &receiver, Settings &settings, QWidget *parent)
    : Page(parent)
    , m_store(store)
    , m_receiver(receiver)
    , m_settings(settings)
    , m_model(new EventTableModel(sourcesOf(store), this))
{
    setObjectName(QStringLiteral("eventsPage"));
    build();
    makeActions();
    m_filters->setInboxes(receiver.inboxes());
    restore();

    connect(m_filters, &EventFilterBar::filterChanged, this, &EventsPage::applyFilter);
    connect(m_filters, &EventFilterBar::typeCountsWanted, this, &EventsPage::showTypeCounts);
    connect(m_histogram, &EventHistogram::periodChosen, this, &EventsPage::choosePeriod);
    connect(m_table, &EventTable::eventChosen, m_detail, &EventDetail::load);
    connect(m_table, &EventTable::copyRequested, m_detail, &EventDetail::copy);
    connect(m_table, &EventTable::columnsChanged, this, &EventsPage::save);
    connect(m_splitter, &QSplitter::splitterMoved, this, &EventsPage::save);
    connect(m_detail, &EventDetail::copied, this, [this](const QString &what) { Q_EMIT toast(what, nullptr); });
    connect(m_model, &EventTableModel::stateChanged, this, &EventsPage::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &EventsPage::showState);
    connect(m_notice, &EventNotice::clicked, this, &EventsPage::actOnNotice);
    connect(&m_store, &EventStore::appended, this, &EventsPage::appended);
    connect(&m_receiver, &Receiver::inboxesChanged, this, [this] { m_filters->setInboxes(m_receiver.inboxes()); });

    whenDone(m_store.statistics(), this, [this](const Result<LogStatistics> &log) {
        if (!log)
            return;
        m_newest = qMax(m_newest, log->newestId);
        const QByteArray seen = m_settings.layout(lastSeenState);
        if (isVisible())
            markSeen();
        else if (!seen.isEmpty())
            setUnseen(m_unseen + qMax<qint64>(0, log->newestId - seen.toLongLong()));
    });
    applyFilter();
}

void EventsPage::build()
{
    m_filters = new EventFilterBar(this);
    m_histogram = new EventHistogram(this);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("eventSplitter"));
    m_splitter->setHandleWidth(12);
    m_splitter->setChildrenCollapsible(false);

    auto *card = new QFrame(m_splitter);
    card->setProperty("role", QStringLiteral("card"));
    m_list = new QStackedWidget(card);
    m_table = new EventTable(*m_model, m_list);
    m_notice = new EventNotice(m_list);
    m_list->addWidget(m_table);
    m_list->addWidget(m_notice);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_list);

    m_detail = new EventDetail([this](EventId event) { return m_store.record(event); },
                               [this] { return QStringLiteral("http://") + m_receiver.state().listen(); }, m_splitter);
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 4);
    card->setMinimumWidth(300);
    m_detail->setMinimumWidth(300);
    m_splitter->setSizes({575, 453});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_filters);
    column->addWidget(m_histogram);
    column->addWidget(m_splitter, 1);

    connect(m_detail->links(), &RecordLinks::contactRequested, this, &EventsPage::contactRequested);
    connect(m_detail->links(), &RecordLinks::conversationRequested, this, &EventsPage::conversationRequested);
    connect(m_detail->links(), &RecordLinks::cardRequested, this, &EventsPage::cardRequested);
    m_feed = new EventHistogramFeed(
        [this](const EventFilter &filter, qint64 bucketUs) { return m_store.histogram(filter, bucketUs); },
        *m_histogram, this);
}

void EventsPage::makeActions()
{
    const auto add = [this](const char *name, const QString &text, const QKeySequence &key, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_actions += add("searchEvents", tr("Search events"), QKeySequence::Find, &EventsPage::search);
    m_actions += add("newestEvent", tr("Go to the newest event"), {}, [this] { m_table->goToNewest(); });
    m_actions += add("clearEventFilters", tr("Clear the filters of the events"), {}, [this] { m_filters->clear(); });
    add("escape", tr("Clear the search"), Qt::Key_Escape, &EventsPage::escape);
}

void EventsPage::restore()
{
    m_filters->restore(m_settings.layout(filterState));
    if (const QByteArray columns = m_settings.layout(columnState); !columns.isEmpty())
        m_table->restoreColumns(columns);
    if (const QByteArray splitter = m_settings.layout(splitterState); !splitter.isEmpty())
        m_splitter->restoreState(splitter);
}

void EventsPage::save()
{
    m_settings.setLayout(filterState, m_filters->save());
    m_settings.setLayout(columnState, m_table->columns());
    m_settings.setLayout(splitterState, m_splitter->saveState());
}

void EventsPage::activated()
{
    markSeen();
    // A period such as the last hour is counted back from now.
    if (m_filters->period().spanUs() > 0)
        applyFilter();
    m_table->setFocus();
}

void EventsPage::openEvent(EventId id)
{
    m_table->choose(id.value);
    m_detail->load(id.value);
}

void EventsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    markSeen();
    m_feed->setActive(true);
}

void EventsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    markSeen();
    m_feed->setActive(false);
}

void EventsPage::applyFilter()
{
    save();
    const EventFilter filter = m_filters->filter();
    m_model->setFilter(filter);
    m_feed->setFilter(filter, m_filters->period().spanUs());
}

void EventsPage::showState()
{
    const bool empty = m_model->rowCount() == 0;
    const bool failed = m_model->state() == EventTableModel::State::Failed;
    if (failed) {
        m_notice->setContent(QStringLiteral("dialog-warning"), tr("The events could not be read"),
                             m_model->error().text, tr("Try again"));
    } else if (empty && m_model->state() == EventTableModel::State::Ready) {
        if (m_model->filter().isEmpty())
            m_notice->setContent(QStringLiteral("view-list-text"), tr("No events yet"),
                                 tr("Set up a webhook that leads to this computer. What the platform sends appears "
                                    "here the moment it arrives."),
                                 tr("Set up a webhook"));
        else
            m_notice->setContent(QStringLiteral("view-filter"), tr("Nothing matches"),
                                 tr("No event fits the search and the filters."), tr("Clear filters"));
    } else {
        m_list->setCurrentWidget(m_table);
        return;
    }
    m_list->setCurrentWidget(m_notice);
}

void EventsPage::actOnNotice()
{
    if (m_model->state() == EventTableModel::State::Failed)
        m_model->reload();
    else if (m_model->filter().isEmpty())
        Q_EMIT configureWebhookRequested();
    else
        m_filters->clear();
}

void EventsPage::appended(qint64 first, qint64 last)
{
    m_newest = qMax(m_newest, last);
    m_model->appended(first, last);
    m_feed->touch();
    if (!isVisible())
        setUnseen(m_unseen + last - first + 1);
}

void EventsPage::setUnseen(qint64 count)
{
    if (count == m_unseen)
        return;
    m_unseen = count;
    Q_EMIT badgeChanged(int(qMin<qint64>(count, INT_MAX)));
}

void EventsPage::markSeen()
{
    setUnseen(0);
    m_settings.setLayout(lastSeenState, QByteArray::number(m_newest));
}

void EventsPage::showTypeCounts()
{
    EventFilter filter = m_filters->filter();
    filter.types.clear();
    whenDone(m_store.typeCounts(filter), this, [this](const Result<QVector<QPair<QString, qint64>>> &counts) {
        if (counts)
            m_filters->setTypeCounts(*counts);
    });
}

void EventsPage::choosePeriod(qint64 fromUs, qint64 toUs)
{
    EventPeriod period;
    period.kind = EventPeriod::Kind::Custom;
    period.fromUs = fromUs;
    period.toUs = toUs;
    m_filters->setPeriod(period);
}

void EventsPage::search()
{
    if (!m_detail->openSearch())
        m_filters->focusSearch();
}

void EventsPage::escape()
{
    if (m_detail->closeSearch())
        return;
    if (m_filters->hasSearchText())
        m_filters->clearSearch();
    m_table->setFocus();
}

} // namespace gancho
