#include "ui/pages/eventspage.h"

#include "app/receiver/receiver.h"
#include "app/settings/settings.h"
#include "app/store/eventstore.h"
#include "models/items/eventtablemodel.h"
#include "ui/widgets/build.h"
#include "ui/widgets/eventdetail.h"
#include "ui/widgets/eventfilterbar.h"
#include "ui/widgets/eventmarkbar.h"
#include "ui/widgets/eventnotice.h"
#include "ui/widgets/eventtable.h"
#include "ui/widgets/eventtimeline.h"
#include "ui/widgets/recordlinks.h"
#include "ui/widgets/savedviewspopup.h"

#include <QAction>
#include <QDateTime>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace gancho {

namespace {

const QString filterState = QStringLiteral("events/search");
const QString columnState = QStringLiteral("events/tableColumns");
const QString orderState = QStringLiteral("events/order");
const QString timelineState = QStringLiteral("events/timeline");
const QString splitterState = QStringLiteral("events/splitter");
const QString lastSeenState = QStringLiteral("events/lastSeen");
constexpr int slideLeastMs = 5'000;
constexpr int slideMostMs = 300'000;

} // namespace

EventsPage::EventsPage(EventStore &store, Receiver &receiver, Settings &settings, QWidget *parent)
    : Page(entry(), parent)
    , m_store(store)
    , m_receiver(receiver)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("eventsPage"));
    build();
    makeActions();
    m_filters->setInboxes(receiver.inboxes());
    restore();
    connectList();
    connectRowMenu();
    connectStore();
    m_timeline->setFilter(m_model->filter(), m_filters->period().spanUs());
    setSlideInterval(0);
}

void EventsPage::connectStore()
{
    connect(&m_store, &EventStore::appended, this, &EventsPage::appended);
    connect(&m_store, &EventStore::marksChanged, this, [this](const QVector<qint64> &ids) {
        m_model->refresh(ids);
        if (ids.contains(m_markBar->event()))
            showMarks();
    });
    connect(&m_store, &EventStore::deleted, this, [this](qint64 upTo) {
        m_model->deleted(upTo);
        m_timeline->touch();
    });
    connect(&m_receiver, &Receiver::inboxesChanged, this, [this] { m_filters->setInboxes(m_receiver.inboxes()); });
}

void EventsPage::countUnseen()
{
    m_counted = true;
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
    m_actions += add("searchEvents", tr("Search events"), QKeySequence::Find, &EventsPage::focusSearch);
    m_actions += add("newestEvent", tr("Go to the newest event"), {}, [this] { m_table->goToNewest(); });
    m_actions += add("clearEventFilters", tr("Clear the filters of the events"), {}, [this] { m_filters->clear(); });
    m_actions +=
        add("eventColumnsAction", tr("Choose the columns of the events"), {}, [this] { m_table->openColumns(); });
    m_actions += add("eventViewsAction", tr("Saved views of the events"), {},
                     [this] { m_viewsPopup->openUnder(m_viewsButton); });
    m_actions += add("eventsNewestFirst", tr("List the events newest first"), {}, [this] { applyOrder({}); });
    add("escape", tr("Clear the search"), Qt::Key_Escape, &EventsPage::escape);
}

void EventsPage::restore()
{
    m_filters->restore(m_settings.layout(filterState));
    if (const QByteArray columns = m_settings.layout(columnState); !columns.isEmpty())
        m_table->restoreColumns(columns);
    m_timeline->restore(m_settings.layout(timelineState));
    const EventOrder order = orderFromJson(QJsonDocument::fromJson(m_settings.layout(orderState)).object());
    m_model->show(m_filters->filter(), order);
    m_table->showOrder(order);
    if (const QByteArray splitter = m_settings.layout(splitterState); !splitter.isEmpty())
        m_splitter->restoreState(splitter);
}

void EventsPage::save()
{
    m_settings.setLayout(filterState, m_filters->save());
    m_settings.setLayout(columnState, m_table->columns());
    m_settings.setLayout(orderState, QJsonDocument(orderToJson(m_model->order())).toJson(QJsonDocument::Compact));
    m_settings.setLayout(timelineState, m_timeline->save());
    m_settings.setLayout(splitterState, m_splitter->saveState());
}

void EventsPage::activated()
{
    markSeen();
    slide();
    m_table->setFocus();
}

void EventsPage::openEvent(EventId id)
{
    m_table->choose(id.value);
    m_detail->load(id.value);
}

void EventsPage::search(const QString &query)
{
    m_filters->search(query);
}

EventFilter EventsPage::filter() const
{
    return m_filters->filter();
}

EventOrder EventsPage::order() const
{
    return m_model->order();
}

QVector<qint64> EventsPage::selectedIds() const
{
    return m_table->selectedIds();
}

void EventsPage::addTools(const QList<QAction *> &tools)
{
    auto *button = new QToolButton(this);
    identify(button, QStringLiteral("eventTools"), tr("More for these events"));
    button->setText(QStringLiteral("⋯"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    menu->addActions(tools);
    button->setMenu(menu);
    m_filters->addButton(button);
    addActions(tools);
    m_actions += tools;
}

void EventsPage::setFieldSource(const std::function<QStringList()> &fields)
{
    m_filters->setFieldSource(fields);
    m_table->setFieldSource(fields);
}

void EventsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    markSeen();
    m_timeline->setActive(true);
}

void EventsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    markSeen();
    m_timeline->setActive(false);
}

void EventsPage::applyFilter()
{
    const EventFilter filter = m_filters->filter();
    m_model->setFilter(filter);
    m_timeline->setFilter(filter, m_filters->period().spanUs());
    setSlideInterval(m_slideMs);
    save();
}

void EventsPage::applyOrder(const EventOrder &order)
{
    m_table->showOrder(order);
    m_model->setOrder(order);
    save();
}

void EventsPage::applyView(const SavedView &view)
{
    if (!view.columns.isEmpty())
        m_table->restoreColumns(view.columns);
    m_table->showOrder(view.order);
    m_model->show(m_model->filter(), view.order);
    m_filters->setState(view.state);
}

SavedView EventsPage::currentView() const
{
    SavedView view;
    view.state = m_filters->state();
    view.order = m_model->order();
    view.columns = m_table->columns();
    return view;
}

void EventsPage::setSlideInterval(int ms)
{
    m_slideMs = ms;
    const qint64 span = m_filters->period().spanUs();
    if (span == 0) {
        m_slide.stop();
        return;
    }
    m_slide.start(ms > 0 ? ms : qBound(slideLeastMs, int(span / 60'000), slideMostMs));
}

void EventsPage::slide()
{
    if (m_filters->period().spanUs() > 0 && m_model->state() == EventTableModel::State::Ready)
        m_model->slide(m_filters->filter());
}

void EventsPage::showState()
{
    // Counting a large log takes a while, and would hold up the first rows.
    if (!m_counted && m_model->state() == EventTableModel::State::Ready)
        countUnseen();
    const bool empty = m_model->rowCount() == 0;
    const bool failed = m_model->state() == EventTableModel::State::Failed;
    const bool first = !failed && m_model->filter().isEmpty();
    m_notice->setSecond(first ? tr("Send a test event…") : QString());
    if (failed) {
        const bool order = m_model->error().kind == ErrorKind::Invalid && !m_model->order().isNewestFirst();
        m_notice->setContent(QStringLiteral("dialog-warning"),
                             order ? tr("The events cannot be put in this order") : tr("The events could not be read"),
                             m_model->error().text, order ? tr("Newest first") : tr("Try again"));
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
        showCut();
        return;
    }
    m_list->setCurrentWidget(m_notice);
    showCut();
}

void EventsPage::showCut()
{
    const bool cut = m_model->isCut() && m_list->currentWidget() == m_table;
    const int rows = m_model->rowCount();
    if (cut && m_cut->isVisibleTo(this) && qAbs(rows - m_cutRows) <= EventTableModel::surplus)
        return;
    m_cut->setVisible(cut);
    m_cutRows = rows;
    const auto generation = ++m_cutGeneration;
    if (!cut)
        return;
    const QString listed = QLocale().toString(rows);
    const bool newest = m_model->order().isNewestFirst();
    m_cut->setText(newest ? tr("The newest %1 events; older ones follow at the end of the list").arg(listed)
                          : tr("The first %1 events in this order; choose a period to see others").arg(listed));
    whenDone(m_store.count(m_model->filter()), this, [this, generation, newest, listed](const Result<qint64> &all) {
        if (generation != m_cutGeneration || !all)
            return;
        const QString total = QLocale().toString(*all);
        m_cut->setText(
            newest ? tr("The newest %1 of %2 events; older ones follow at the end of the list").arg(listed, total)
                   : tr("The first %1 of %2 events in this order; choose a period to see others").arg(listed, total));
    });
}

void EventsPage::actOnNotice()
{
    const bool failed = m_model->state() == EventTableModel::State::Failed;
    if (failed && m_model->error().kind == ErrorKind::Invalid && !m_model->order().isNewestFirst())
        applyOrder({});
    else if (failed)
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
    m_timeline->touch();
    m_viewsPopup->touch();
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

void EventsPage::focusSearch()
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
