#include "ui/widgets/eventviews.h"

#include "models/base/droplater.h"
#include "models/base/future.h"
#include "models/items/headersmodel.h"
#include "ui/widgets/bodyimage.h"
#include "ui/widgets/bodyparts.h"
#include "ui/widgets/bodytable.h"
#include "ui/widgets/bodytree.h"
#include "ui/widgets/bodyview.h"
#include "ui/widgets/build.h"
#include "ui/widgets/eventanswer.h"
#include "ui/widgets/eventdeliveries.h"
#include "ui/widgets/eventpairs.h"
#include "ui/widgets/eventresends.h"
#include "ui/widgets/hexlines.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/textlines.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

namespace gancho {

namespace {

QByteArray queryOf(const QString &target)
{
    const auto mark = target.indexOf(u'?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1).toUtf8();
}

} // namespace

EventViews::EventViews(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
{
    identify(m_tabs, QStringLiteral("eventTabs"), tr("Views of the event"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setUsesScrollButtons(true);
    for (const QString &name : {tr("Tree"), tr("Table"), tr("Parts"), tr("Picture"), tr("Text"), tr("Headers"),
                                tr("Query"), tr("Raw"), tr("Hex"), tr("Answer"), tr("Deliveries"), tr("Routes")})
        m_tabs->addTab(name);
    makePages();
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(16, 0, 8, 0);
    tabRow->addWidget(m_tabs, 1);
    auto *column = makeColumn(this, 0, 0);
    column->addLayout(tabRow);
    column->addWidget(makeLine(this));
    column->addWidget(m_pages, 1);
    for (const Tab tab : {TableTab, PartsTab, ImageTab, QueryTab, HexTab, DeliveriesTab, RoutesTab})
        m_tabs->setTabVisible(tab, false);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_wanted = Tab(tab);
        showTab();
    });
    connect(m_tree, &BodyTree::copied, this, &EventViews::copied);
    connect(m_tree, &BodyTree::copyRequested, this, &EventViews::copyRequested);
    connect(m_tree, &BodyTree::searchRequested, this, &EventViews::searchRequested);
    connect(m_tree, &BodyTree::problemRequested, this, &EventViews::goToProblem);
    connect(m_table, &BodyTable::copied, this, &EventViews::copied);
    connect(m_parts, &BodyParts::saved, this, &EventViews::copied);
    connect(m_deliveries, &EventDeliveries::openRequested, this, &EventViews::openRequested);
}

void EventViews::makePages()
{
    m_tree = new BodyTree(m_pages);
    m_table = new BodyTable(m_pages);
    m_parts = new BodyParts(m_pages);
    m_image = new BodyImage(m_pages);
    m_text = new BodyView(m_pages);
    m_text->setObjectName(QStringLiteral("textBody"));
    m_headers = new EventPairs("eventHeaders", tr("Headers of the request"), m_pages);
    m_query = new EventPairs("eventQuery", tr("Query of the request"), m_pages);
    m_raw = new BodyView(m_pages, tr("Request as it came"));
    m_raw->setObjectName(QStringLiteral("rawBody"));
    m_hex = new BodyView(m_pages, tr("Body in hexadecimal"));
    m_hex->setObjectName(QStringLiteral("hexBody"));
    m_answer = new EventAnswer(m_pages);
    QWidget *deliveries = makeDeliveries();
    m_routes = new QWidget(m_pages);
    makeColumn(m_routes, 0, 0);
    // In the order of Tab.
    for (QWidget *page : std::initializer_list<QWidget *>{m_tree, m_table, m_parts, m_image, m_text, m_headers, m_query,
                                                          m_raw, m_hex, m_answer, deliveries, m_routes})
        m_pages->addWidget(page);
}

QWidget *EventViews::makeDeliveries()
{
    auto *page = new QWidget(m_pages);
    m_deliveries = new EventDeliveries(page);
    m_sentAgain = new QWidget(page);
    m_resends = new EventResends(m_sentAgain);
    QLabel *title = makeLabel(tr("Sent again from here"), "label", m_sentAgain);
    title->setContentsMargins(16, 8, 16, 4);
    auto *below = makeColumn(m_sentAgain, 0, 0);
    below->addWidget(makeLine(m_sentAgain));
    below->addWidget(title);
    below->addWidget(m_resends, 1);
    m_sentAgain->hide();
    auto *column = makeColumn(page, 0, 0);
    column->addWidget(m_deliveries, 1);
    column->addWidget(m_sentAgain, 1);
    connect(m_resends, &EventResends::compareRequested, this, &EventViews::compareRequested);
    return page;
}

bool EventViews::has(Tab tab) const
{
    using Kind = EventBody::Kind;
    switch (tab) {
    case TreeTab:
        return !m_body.tree.isEmpty();
    case TableTab:
        return !m_body.arrays.isEmpty();
    case PartsTab:
        return m_body.kind == Kind::Multipart;
    case ImageTab:
        return m_body.kind == Kind::Image;
    case TextTab:
        return m_body.kind == Kind::Json || m_body.kind == Kind::Form || m_body.kind == Kind::Xml ||
               m_body.kind == Kind::Text;
    case QueryTab:
        return m_event && m_event->summary.target.contains(u'?');
    case HexTab:
        return m_event && !m_event->body.isEmpty();
    case DeliveriesTab:
        return m_deliveryCount > 1 || m_resendCount > 0;
    case RoutesTab:
        return m_routeCount > 0;
    case HeadersTab:
    case RawTab:
    case AnswerTab:
    case TabCount:
        break;
    }
    return true;
}

void EventViews::offerTabs()
{
    const QSignalBlocker quiet(m_tabs);
    for (int tab = 0; tab < TabCount; ++tab)
        if (m_tabs->isTabVisible(tab) != has(Tab(tab)))
            m_tabs->setTabVisible(tab, has(Tab(tab)));
    m_tabs->setTabText(
        DeliveriesTab,
        tr("Deliveries %1").arg(QLocale().toString(qMax<qsizetype>(1, m_deliveryCount) + m_resendCount)));
    int shown = m_wanted;
    if (!has(m_wanted))
        for (const Tab tab : {ImageTab, PartsTab, TreeTab, TextTab, HexTab, HeadersTab})
            if (has(tab)) {
                shown = tab;
                break;
            }
    m_tabs->setCurrentIndex(shown);
}

void EventViews::setLoading(std::shared_ptr<const EventRecord> event)
{
    m_event = std::move(event);
    m_loading = true;
    m_filled = 0;
    m_deviations.clear();
    m_deliveryCount = 0;
    m_resendCount = 0;
    m_body = {};
    m_body.kind = EventBody::Kind::Text;
    m_body.notice = tr("Reading the body…");
    m_tree->setTree({}, m_body.notice);
    m_text->setLines({}, m_body.notice);
    m_table->setArrays({}, {});
    m_parts->setParts({}, {});
    m_image->clear();
    const unsigned readLater =
        (1U << TreeTab) | (1U << TextTab) | (1U << TableTab) | (1U << PartsTab) | (1U << ImageTab);
    m_filled |= readLater;
    showTab();
}

void EventViews::setEvent(std::shared_ptr<const EventRecord> event, const EventBody &body)
{
    if (!m_loading) {
        m_deviations.clear();
        m_deliveryCount = 0;
        m_resendCount = 0;
    }
    m_loading = false;
    m_event = std::move(event);
    m_body = body;
    m_filled = 0;
    offerTabs();
    if (body.kind == EventBody::Kind::Empty)
        m_text->setBody(body);
    if (!has(ImageTab))
        m_image->clear();
    showTab();
}

void EventViews::showTab()
{
    const auto tab = Tab(m_tabs->currentIndex());
    m_pages->setCurrentIndex(tab);
    if (m_event && !(m_filled & (1U << tab))) {
        m_filled |= 1U << tab;
        fill(tab);
    }
}

void EventViews::fill(Tab tab)
{
    switch (tab) {
    case TreeTab:
        fillTree();
        break;
    case TableTab:
        m_table->setArrays(m_body.tree, m_body.arrays);
        break;
    case PartsTab:
        m_parts->setParts(m_body.bytes, m_body.parts);
        break;
    case ImageTab:
        m_image->setImage(m_body.bytes, m_body.imageFormat);
        break;
    case TextTab:
        m_text->setBody(m_body);
        break;
    case HeadersTab:
        m_headers->setPairs(parseHeaders(m_event->head));
        break;
    case QueryTab:
        m_query->setPairs(HeadersModel::decodeForm(queryOf(m_event->summary.target)));
        break;
    case RawTab:
        fillRaw();
        break;
    case HexTab:
        m_hex->setLines(droppedLater(std::make_unique<const HexLines>(m_event->body)),
                        m_body.bytes.size() != m_event->body.size() && !m_loading
                            ? tr("The bytes as they were received.")
                            : QString());
        break;
    case AnswerTab:
        m_answer->setRecord(*m_event);
        break;
    case DeliveriesTab:
    case RoutesTab:
    case TabCount:
        break;
    }
}

void EventViews::fillTree()
{
    m_tree->setTree(m_body.tree, m_body.notice);
    if (!m_deviations.isEmpty())
        m_tree->setDeviations(m_deviations);
}

void EventViews::fillRaw()
{
    const auto made = [head = m_event->head, body = m_event->body] {
        return BodyLinesPtr(droppedLater(std::make_unique<const TextLines>(head + body)));
    };
    if (m_event->body.size() <= EventBody::small)
        m_raw->setLines(made());
    else
        m_raw->setLinesLater(QtConcurrent::run([made]() -> Result<BodyLinesPtr> { return made(); }));
}

void EventViews::setDeviations(const QVector<SchemaDeviation> &deviations)
{
    m_deviations = deviations;
    if (!m_loading && (m_filled & (1U << TreeTab)))
        m_tree->setDeviations(m_deviations);
}

void EventViews::setDeliveries(const QVector<EventSummary> &deliveries)
{
    m_deliveryCount = deliveries.size();
    m_deliveries->setDeliveries(deliveries, m_event ? m_event->summary.id : EventId());
    if (m_loading)
        return;
    offerTabs();
    showTab();
}

void EventViews::setResends(const QVector<Resend> &resends)
{
    m_resendCount = resends.size();
    m_sentAgain->setVisible(m_resendCount > 0);
    if (m_event)
        m_resends->setResends(*m_event, resends);
    if (m_loading)
        return;
    offerTabs();
    showTab();
}

void EventViews::setRoutesPage(QWidget *page)
{
    m_routes->layout()->addWidget(page);
}

void EventViews::setRouteCount(qsizetype count)
{
    if (std::exchange(m_routeCount, count) == count)
        return;
    m_tabs->setTabText(RoutesTab, tr("Routes %1").arg(QLocale().toString(count)));
    if (m_loading)
        return;
    offerTabs();
    showTab();
}

void EventViews::goToProblem()
{
    const auto problem = m_body.tree.problem;
    if (!problem || m_loading)
        return;
    m_tabs->setCurrentIndex(TextTab);
    m_text->goTo(problem->offset, problem->line, problem->column);
}

BodyView *EventViews::bodyInView() const
{
    switch (m_tabs->currentIndex()) {
    case TextTab:
        return m_text;
    case RawTab:
        return m_raw;
    case HexTab:
        return m_hex;
    case AnswerTab:
        return m_answer->body();
    case PartsTab:
        return m_parts->view();
    default:
        return nullptr;
    }
}

bool EventViews::copySelection()
{
    if (BodyView *view = bodyInView(); view && view->copySelection()) {
        Q_EMIT copied(tr("Selection copied"));
        return true;
    }
    if (m_tabs->currentIndex() == TableTab)
        return m_table->isAncestorOf(QApplication::focusWidget()) && m_table->copyCells();
    return m_tree->view()->hasFocus() && m_tree->copyValue();
}

bool EventViews::openSearch()
{
    QWidget *focus = QApplication::focusWidget();
    if (m_tabs->currentIndex() == TreeTab && m_tree->isAncestorOf(focus)) {
        m_tree->openSearch();
        return true;
    }
    BodyView *view = bodyInView();
    if (!view || !view->isAncestorOf(focus))
        return false;
    view->openSearch();
    return true;
}

bool EventViews::closeSearch()
{
    if (m_tabs->currentIndex() == TreeTab && m_tree->closeSearch())
        return true;
    BodyView *view = bodyInView();
    return view && view->closeSearch();
}

} // namespace gancho
