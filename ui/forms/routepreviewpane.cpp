#include "ui/forms/routepreviewpane.h"

#include "models/items/eventtext.h"
#include "models/items/jsonparser.h"
#include "models/items/routepreviewtext.h"
#include "ui/forms/routedryrun.h"
#include "ui/forms/routeeventtree.h"
#include "ui/forms/routeschemaview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/jsontext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace gancho {

namespace {

constexpr int laterMs = 200; ///< from the last key to the preview

} // namespace

RoutePreviewPane::RoutePreviewPane(Sources sources, QWidget *parent)
    : QWidget(parent)
    , m_sources(std::move(sources))
    , m_pages(new QStackedWidget(this))
    , m_all(new RouteDryRun(this))
{
    m_pages->addWidget(makeOne());
    m_pages->addWidget(m_all);
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
    connect(m_all, &RouteDryRun::back, this, [this] { m_pages->setCurrentIndex(0); });
    connect(m_all, &RouteDryRun::sendRequested, this, &RoutePreviewPane::sendRequested);
    connect(m_all, &RouteDryRun::chosen, this, [this](EventId id) {
        m_pages->setCurrentIndex(0);
        if (const auto at = m_ids.indexOf(id.value); at >= 0)
            go(int(at));
    });
    showFoot();
}

void RoutePreviewPane::setWhyNotSent(const QString &text)
{
    m_all->setWhyNot(text);
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
    m_schema = new RouteSchemaView(above);
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
    column->addWidget(m_schema, 1);
    column->addWidget(m_body, 1);
    column->addWidget(m_nothing, 1);
    column->addStretch(0);
    m_tree = new RouteEventTree(splitter);
    splitter->addWidget(above);
    splitter->addWidget(m_tree);
    splitter->setSizes({260, 240});
    connect(m_tree, &RouteEventTree::fieldChosen, this, &RoutePreviewPane::fieldChosen);
    return splitter;
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
    m_schema->setTargets(m_sources.schemas(route));
    if (m_looked && route == m_route)
        return;
    if (route.id != m_route.id)
        m_pages->setCurrentIndex(0);
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
    const bool changes =
        std::any_of(m_route.when.conditions.cbegin(), m_route.when.conditions.cend(),
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
    QByteArray given;
    bool json = true;
    for (const RoutePreview &preview : previews) {
        if (!preview.reason.isEmpty() && !reasons.contains(preview.reason))
            reasons += preview.reason;
        if (!preview.taken)
            continue;
        heads += routepreviewtext::firstLine(preview.requestHead);
        // One comes for each target, in their order.
        if (m_route.targets.value(heads.size() - 1).kind == RouteTarget::Kind::Action)
            given = preview.requestBody;
        const auto formatted = formatJson(preview.requestBody);
        json = json && formatted.has_value();
        bodies += QString::fromUtf8(formatted.value_or(preview.requestBody));
    }
    m_head->setText(heads.join(QStringLiteral(" · ")));
    m_head->setVisible(!heads.isEmpty());
    m_reason->setMessage(Tone::Info, reasons.join(u'\n'));
    bodies.removeDuplicates();
    m_schema->setValues(given);
    m_body->setText(bodies.join(QLatin1String("\n\n")),
                    json && bodies.size() == 1 ? JsonText::Language::Json : JsonText::Language::Plain);
    // What an action is given stands beside what it takes.
    const bool acts = std::all_of(m_route.targets.cbegin(), m_route.targets.cend(),
                                  [](const RouteTarget &target) { return target.kind == RouteTarget::Kind::Action; });
    m_body->setVisible(!heads.isEmpty() && (!acts || m_schema->isEmpty()));
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
                 if (!previews) {
                     m_all->showProblem(previews.error().text);
                     return;
                 }
                 whenDone(m_sources.summaries(m_ids), this,
                          [this, generation, previews = *previews](const Result<QVector<EventSummary>> &summaries) {
                              if (generation == m_previewGeneration)
                                  m_all->showAll(previews, summaries.value_or(QVector<EventSummary>()));
                          });
             });
}

void RoutePreviewPane::showFoot()
{
    const bool any = !m_ids.isEmpty();
    m_previous->setEnabled(any && m_index > 0);
    m_next->setEnabled(any && m_index + 1 < m_ids.size());
    m_open->setVisible(any);
    m_position->setText(!any          ? tr("No event yet")
                        : m_hasRecord ? tr("Event of %1 · %2 of %3")
                                            .arg(eventtext::time(m_record.summary.receivedUs))
                                            .arg(m_index + 1)
                                            .arg(m_ids.size())
                                      : tr("%1 of %2").arg(m_index + 1).arg(m_ids.size()));
}

} // namespace gancho
