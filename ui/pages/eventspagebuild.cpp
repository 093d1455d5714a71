#include "app/receiver/receiver.h"
#include "app/store/eventstore.h"
#include "models/items/eventtablemodel.h"
#include "ui/pages/eventspage.h"
#include "ui/widgets/build.h"
#include "ui/widgets/eventdetail.h"
#include "ui/widgets/eventfilterbar.h"
#include "ui/widgets/eventmarkbar.h"
#include "ui/widgets/eventmarks.h"
#include "ui/widgets/eventnotice.h"
#include "ui/widgets/eventrowmenu.h"
#include "ui/widgets/eventtable.h"
#include "ui/widgets/eventtimeline.h"
#include "ui/widgets/recordlinks.h"
#include "ui/widgets/savedviewspopup.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gancho {

namespace {

EventTableModel::Sources sourcesOf(EventStore &store)
{
    return {[&store](const EventFilter &filter, qint64 after, qint64 before, int limit) {
                return store.ids(filter, after, before, limit);
            },
            [&store](const QVector<qint64> &ids) { return store.summaries(ids); },
            [&store](const EventFilter &filter, const EventOrder &order, int limit) {
                return store.sorted(filter, order, limit);
            },
            [&store](const QVector<qint64> &ids, const QStringList &fields) {
                return store.fieldValues(ids, fields);
            }};
}

} // namespace

void EventsPage::build()
{
    m_model = new EventTableModel(sourcesOf(m_store), this);
    m_marks = new EventMarks({[this](const QVector<qint64> &ids) { return m_store.summaries(ids); },
                              [this](const QVector<QPair<EventId, EventMark>> &marks) {
                                  return m_store.setMarks(marks);
                              }},
                             this);
    m_views = new SavedViews(m_settings, this);
    m_filters = new EventFilterBar(this);
    m_viewsButton = makeButton(QStringLiteral("viewsButton"), tr("Views"), nullptr, this);
    m_viewsButton->setAccessibleName(tr("Saved views"));
    m_filters->addButton(m_viewsButton);
    m_viewsPopup = new SavedViewsPopup(
        *m_views, [this](const EventFilter &filter) { return m_store.count(filter); }, [this] { return currentView(); },
        this);
    connect(m_viewsButton, &QPushButton::clicked, this, [this] { m_viewsPopup->openUnder(m_viewsButton); });
    m_timeline = new EventTimeline(
        {[this](const EventFilter &filter, qint64 bucketUs) { return m_store.histogram(filter, bucketUs); },
         [this](const EventFilter &filter, qint64 bucketUs) {
             return m_store.timeline(filter, bucketUs);
         }},
        [this](const EventFilter &filter) { return m_store.delays(filter); }, this);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("eventSplitter"));
    m_splitter->setHandleWidth(12);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());

    m_detail = new EventDetail([this](EventId event) { return m_store.record(event); },
                               [this] { return QStringLiteral("http://") + m_receiver.state().listen(); }, m_splitter);
    m_markBar = new EventMarkBar(*m_marks, m_detail);
    m_detail->addHeadWidget(m_markBar);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 4);
    m_detail->setMinimumWidth(300);
    m_splitter->setSizes({575, 453});

    auto *column = makeColumn(this, 0, 12);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(m_filters);
    column->addWidget(m_timeline);
    column->addWidget(m_splitter, 1);

    connect(m_detail->links(), &RecordLinks::contactRequested, this, &EventsPage::contactRequested);
    connect(m_detail->links(), &RecordLinks::contactSearchRequested, this, &EventsPage::contactSearchRequested);
    connect(m_detail->links(), &RecordLinks::conversationRequested, this, &EventsPage::conversationRequested);
    connect(m_detail->links(), &RecordLinks::cardRequested, this, &EventsPage::cardRequested);
}

QWidget *EventsPage::buildList()
{
    QFrame *card = makeCard(m_splitter);
    card->setMinimumWidth(300);
    m_list = new QStackedWidget(card);
    m_table = new EventTable(*m_model, m_list);
    m_notice = new EventNotice(m_list);
    m_list->addWidget(m_table);
    m_list->addWidget(m_notice);
    m_cut = makeText({}, "caption", card);
    m_cut->setObjectName(QStringLiteral("eventsCut"));
    m_cut->setContentsMargins(12, 6, 12, 6);
    m_cut->hide();
    auto *inside = makeColumn(card, 1, 0);
    inside->addWidget(m_list, 1);
    inside->addWidget(m_cut);
    m_rowMenu = new EventRowMenu(
        *m_marks,
        [this](qint64 id) {
            const int row = m_model->rowOf(id);
            return row < 0 ? nullptr : m_model->rowAt(row);
        },
        this);
    return card;
}

void EventsPage::connectList()
{
    connect(m_filters, &EventFilterBar::filterChanged, this, &EventsPage::applyFilter);
    connect(m_filters, &EventFilterBar::typeCountsWanted, this, &EventsPage::showTypeCounts);
    connect(m_timeline, &EventTimeline::periodChosen, this, &EventsPage::choosePeriod);
    connect(m_timeline, &EventTimeline::changed, this, &EventsPage::save);
    connect(m_timeline, &EventTimeline::typeChosen, this, [this](const QString &type) {
        onlyWith([&type](EventFilter &filter) { filter.types = QStringList{type}; });
    });
    connect(m_viewsPopup, &SavedViewsPopup::chosen, this, &EventsPage::applyView);
    connect(m_viewsPopup, &SavedViewsPopup::toast, this, &Page::toast);
    connect(m_viewsPopup, &SavedViewsPopup::noticeRequested, this, &EventsPage::noticeRequested);
    connect(m_marks, &EventMarks::toast, this, &Page::toast);
    connect(m_table, &EventTable::eventChosen, this, [this](qint64 id) {
        m_noteWanted = 0;
        m_detail->load(id);
    });
    connect(m_table, &EventTable::copyRequested, m_detail, &EventDetail::copy);
    connect(m_table, &EventTable::columnsChanged, this, &EventsPage::save);
    connect(m_table, &EventTable::orderRequested, this, &EventsPage::applyOrder);
    connect(m_table, &EventTable::starRequested, m_marks, &EventMarks::toggleStar);
    connect(m_splitter, &QSplitter::splitterMoved, this, &EventsPage::save);
    connect(m_detail, &EventDetail::copied, this, [this](const QString &what) { Q_EMIT toast(what, nullptr); });
    connect(m_detail, &EventDetail::shown, this, &EventsPage::showMarks);
    connect(m_markBar, &EventMarkBar::refreshWanted, this, &EventsPage::showMarks);
    connect(m_model, &EventTableModel::stateChanged, this, &EventsPage::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &EventsPage::showState);
    connect(m_notice, &EventNotice::clicked, this, &EventsPage::actOnNotice);
    connect(m_notice, &EventNotice::secondClicked, this, &EventsPage::testEventRequested);
    connect(&m_slide, &QTimer::timeout, this, &EventsPage::slide);
}

} // namespace gancho
