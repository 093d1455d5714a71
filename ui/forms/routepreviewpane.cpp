#include "ui/forms/routepreviewpane.h"

#include "models/items/eventtext.h"
#include "models/items/jsonparser.h"
#include "ui/forms/routeeventtree.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/jsontext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>

#include <algorithm>

namespace gancho {

namespace {

constexpr int laterMs = 200; ///< from the last key to the preview
constexpr int idRole = Qt::UserRole + 1;
enum Column { EventColumn, OutcomeColumn, ColumnCount };

/// "POST /webhook/lead"; of an action the operation, in words.
QString firstLine(const QByteArray &head)
{
    QString line = QString::fromUtf8(head.left(head.indexOf('\n') < 0 ? head.size() : head.indexOf('\n'))).trimmed();
    if (line.endsWith(QLatin1String(" HTTP/1.1")))
        line.chop(9);
    return line;
}

} // namespace

RoutePreviewPane::RoutePreviewPane(Sources sources, QWidget *parent)
    : QWidget(parent)
    , m_sources(std::move(sources))
    , m_pages(new QStackedWidget(this))
{
    m_pages->addWidget(makeOne());
    m_pages->addWidget(makeAll());
    auto *column = makeColumn(this, 0, 0);
    column->addWidget(m_pages, 1);
    column->addWidget(makeLine(this));
    column->addWidget(makeFoot());
    m_later.setSingleShot(true);
    m_later.setInterval(laterMs);
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (!m_looked || m_found.types != m_route.when.types || m_found.inbox != m_route.when.inbox ||
            m_found.platform != m_route.when.platform)
            findEvents();
        else
            loadPreview();
    });
    showFoot();
}

QWidget *RoutePreviewPane::makeOne()
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("previewSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    auto *above = new QWidget(splitter);
    m_head = new ElidedLabel({}, "mono", above);
    m_head->setObjectName(QStringLiteral("previewHead"));
    m_head->setContentsMargins(16, 8, 16, 0);
    m_reason = new Banner(Tone::Info, above);
    m_reason->setObjectName(QStringLiteral("previewReason"));
    m_reason->hide();
    m_body = new JsonText(above);
    m_body->setObjectName(QStringLiteral("previewBody"));
    m_body->setAccessibleName(tr("What the route would send"));
    m_nothing = makeText({}, "muted", above);
    m_nothing->setObjectName(QStringLiteral("previewNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(16, 16, 16, 16);
    auto *column = makeColumn(above, 0, 8);
    auto *padded = new QVBoxLayout;
    padded->setContentsMargins(12, 8, 12, 0);
    padded->addWidget(m_reason);
    column->addWidget(m_head);
    column->addLayout(padded);
    column->addWidget(m_body, 1);
    column->addWidget(m_nothing, 1);
    m_tree = new RouteEventTree(splitter);
    splitter->addWidget(above);
    splitter->addWidget(m_tree);
    splitter->setSizes({260, 240});
    connect(m_tree, &RouteEventTree::fieldChosen, this, &RoutePreviewPane::fieldChosen);
    return splitter;
}

QWidget *RoutePreviewPane::makeAll()
{
    auto *page = new QWidget(this);
    m_sum = makeText({}, "label", page);
    m_sum->setObjectName(QStringLiteral("dryRunSum"));
    m_sum->setContentsMargins(16, 12, 16, 0);
    m_list = new QTableWidget(0, ColumnCount, page);
    identify(m_list, QStringLiteral("dryRunList"), tr("What would become of the last events"),
             tr("Enter shows what would be sent."));
    m_list->setHorizontalHeaderLabels({tr("Event"), tr("Outcome")});
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setTabKeyNavigation(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->setColumnWidth(EventColumn, 130);
    auto *back = makeButton(QStringLiteral("dryRunBack"), tr("Back to one event"), "link", page);
    auto *backRow = new QHBoxLayout;
    backRow->setContentsMargins(16, 4, 16, 8);
    backRow->addWidget(back);
    backRow->addStretch(1);
    auto *column = makeColumn(page, 0, 8);
    column->addWidget(m_sum);
    column->addWidget(m_list, 1);
    column->addLayout(backRow);
    const auto openRow = [this] {
        const int row = m_list->currentRow();
        if (row < 0)
            return;
        const auto at = m_ids.indexOf(m_list->item(row, EventColumn)->data(idRole).toLongLong());
        m_pages->setCurrentIndex(0);
        if (at >= 0)
            go(int(at));
    };
    connect(m_list, &QTableWidget::activated, this, openRow);
    connect(m_list, &QTableWidget::doubleClicked, this, openRow);
    connect(back, &QPushButton::clicked, this, [this] { m_pages->setCurrentIndex(0); });
    return page;
}

QWidget *RoutePreviewPane::makeFoot()
{
    auto *foot = new QWidget(this);
    m_position = makeLabel({}, "muted", foot);
    m_position->setObjectName(QStringLiteral("previewPosition"));
    m_previous = makeButton(QStringLiteral("previewPrevious"), QStringLiteral("‹"), "quiet", foot);
    m_next = makeButton(QStringLiteral("previewNext"), QStringLiteral("›"), "quiet", foot);
    m_open = makeButton(QStringLiteral("previewOpen"), tr("Open"), "link", foot);
    m_previous->setAccessibleName(tr("The event after this one"));
    m_next->setAccessibleName(tr("The event before this one"));
    m_open->setAccessibleName(tr("Open this event"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(m_position, 1);
    row->addWidget(m_open);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    connect(m_previous, &QPushButton::clicked, this, [this] { go(m_index - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_index + 1); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_index < m_ids.size())
            Q_EMIT eventRequested(EventId(m_ids[m_index]));
    });
    return foot;
}

void RoutePreviewPane::setRoute(const Route &route)
{
    if (m_looked && route == m_route)
        return;
    m_route = route;
    m_later.start();
}

void RoutePreviewPane::setEvent(EventId id)
{
    m_wanted = id;
    m_looked = false;
    m_later.start();
}

void RoutePreviewPane::refresh()
{
    m_looked = false;
    m_later.start();
}

void RoutePreviewPane::focusTree()
{
    m_pages->setCurrentIndex(0);
    m_tree->focusTree();
}

void RoutePreviewPane::findEvents()
{
    m_looked = true;
    m_found = m_route.when;
    const qint64 shown = m_index < m_ids.size() ? m_ids[m_index] : 0;
    whenDone(m_sources.ids(m_route.when, events), this,
             [this, shown, generation = ++m_idsGeneration](const Result<QVector<qint64>> &ids) {
                 if (generation != m_idsGeneration)
                     return;
                 m_ids = ids.value_or(QVector<qint64>());
                 if (m_wanted.isValid() && !m_ids.contains(m_wanted.value))
                     m_ids.prepend(m_wanted.value);
                 const auto at = m_ids.indexOf(m_wanted.isValid() ? m_wanted.value : shown);
                 m_wanted = {};
                 go(int(qMax(qsizetype(0), at)));
             });
}

void RoutePreviewPane::go(int index)
{
    m_index = m_ids.isEmpty() ? 0 : qBound(0, index, int(m_ids.size()) - 1);
    loadRecord();
    loadPreview();
    showFoot();
}

void RoutePreviewPane::loadRecord()
{
    ++m_recordGeneration;
    if (m_ids.isEmpty()) {
        m_hasRecord = false;
        m_tree->clear();
        m_tree->hide();
        return;
    }
    const EventId id(m_ids[m_index]);
    if (m_hasRecord && m_record.summary.id == id)
        return;
    whenDone(m_sources.record(id), this, [this, generation = m_recordGeneration](const Result<EventRecord> &record) {
        if (generation != m_recordGeneration)
            return;
        m_hasRecord = record.has_value();
        if (record) {
            m_record = *record;
            m_tree->setEvent(*record);
        }
        m_tree->setVisible(m_hasRecord);
        showFoot();
    });
}

void RoutePreviewPane::loadPreview()
{
    ++m_previewGeneration;
    if (m_ids.isEmpty()) {
        showPreviews({});
        return;
    }
    // Whether a value has changed depends on the events before.
    const bool changes = std::any_of(
        m_route.when.conditions.cbegin(), m_route.when.conditions.cend(),
        [](const RouteCondition &condition) { return condition.test == RouteCondition::Test::Changed; });
    const EventId shown(m_ids[m_index]);
    whenDone(m_sources.preview(m_route, changes ? m_ids.mid(m_index) : QVector<qint64>{shown.value}), this,
             [this, shown, generation = m_previewGeneration](const Result<QVector<RoutePreview>> &previews) {
                 if (generation != m_previewGeneration)
                     return;
                 if (previews) {
                     QVector<RoutePreview> ofShown = *previews;
                     ofShown.removeIf([shown](const RoutePreview &preview) { return preview.event != shown; });
                     showPreviews(ofShown);
                     return;
                 }
                 showPreviews({});
                 m_reason->setMessage(Tone::Bad, previews.error().text);
             });
    if (m_pages->currentIndex() == 1)
        dryRun();
}

void RoutePreviewPane::showPreviews(const QVector<RoutePreview> &previews)
{
    QStringList heads, bodies, reasons;
    bool json = true;
    for (const RoutePreview &preview : previews) {
        if (!preview.reason.isEmpty() && !reasons.contains(preview.reason))
            reasons += preview.reason;
        if (!preview.taken)
            continue;
        heads += firstLine(preview.requestHead);
        const auto formatted = formatJson(preview.requestBody);
        json = json && formatted.has_value();
        bodies += QString::fromUtf8(formatted.value_or(preview.requestBody));
    }
    m_head->setText(heads.join(QLatin1String(" · ")));
    m_head->setVisible(!heads.isEmpty());
    m_reason->setMessage(Tone::Info, reasons.join(u'\n'));
    bodies.removeDuplicates();
    m_body->setText(bodies.join(QLatin1String("\n\n")), json && bodies.size() == 1 ? JsonText::Language::Json
                                                                                : JsonText::Language::Plain);
    m_body->setVisible(!heads.isEmpty());
    m_nothing->setVisible(m_ids.isEmpty());
    m_nothing->setText(tr("No event of this kind has come yet. What is sent is shown here as soon as there is one."));
}

void RoutePreviewPane::dryRun()
{
    m_pages->setCurrentIndex(1);
    whenDone(m_sources.preview(m_route, m_ids), this,
             [this, generation = m_previewGeneration](const Result<QVector<RoutePreview>> &previews) {
                 if (generation != m_previewGeneration)
                     return;
                 if (previews)
                     showAll(*previews);
                 else
                     m_sum->setText(previews.error().text);
             });
}

void RoutePreviewPane::showAll(const QVector<RoutePreview> &previews)
{
    m_list->setRowCount(0);
    int taken = 0;
    EventId last;
    for (const RoutePreview &preview : previews) {
        const bool first = preview.event != last;
        last = preview.event;
        if (!first)
            continue;
        taken += preview.taken && preview.reason.isEmpty() ? 1 : 0;
        const int row = m_list->rowCount();
        m_list->insertRow(row);
        auto *event = new QTableWidgetItem(tr("%1 of %2").arg(m_ids.indexOf(preview.event.value) + 1).arg(m_ids.size()));
        event->setData(idRole, preview.event.value);
        QString outcome = preview.reason;
        if (preview.taken && outcome.isEmpty())
            outcome = preview.requestBody.isEmpty() ? firstLine(preview.requestHead)
                                                    : QString::fromUtf8(preview.requestBody.left(400)).simplified();
        auto *what = new QTableWidgetItem(preview.taken ? tr("Sent: %1").arg(outcome) : tr("Not taken: %1").arg(outcome));
        what->setToolTip(outcome);
        if (!preview.taken)
            what->setForeground(theme().colours().muted);
        m_list->setItem(row, EventColumn, event);
        m_list->setItem(row, OutcomeColumn, what);
    }
    m_sum->setText(m_list->rowCount() == 0
                       ? tr("There is no event to test with yet.")
                       : tr("%1 of the last %n event(s) would be sent. Nothing was sent now.", nullptr,
                            m_list->rowCount())
                             .arg(taken));
}

void RoutePreviewPane::showFoot()
{
    const bool any = !m_ids.isEmpty();
    m_previous->setEnabled(any && m_index > 0);
    m_next->setEnabled(any && m_index + 1 < m_ids.size());
    m_open->setVisible(any);
    m_position->setText(!any ? tr("No event yet")
                        : m_hasRecord
                            ? tr("Event of %1 · %2 of %3")
                                  .arg(eventtext::time(m_record.summary.receivedUs))
                                  .arg(m_index + 1)
                                  .arg(m_ids.size())
                            : tr("%1 of %2").arg(m_index + 1).arg(m_ids.size()));
}

} // namespace gancho
