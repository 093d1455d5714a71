#include "ui/forms/routedeliveriespane.h"

#include "app/routes/routes.h"
#include "models/items/routedeliverymodel.h"
#include "ui/delegates/celldelegate.h"
#include "ui/delegates/pilldelegate.h"
#include "ui/dialogs/questions.h"
#include "ui/forms/deliveryscope.h"
#include "ui/forms/routeattempts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/statepane.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace gancho {

namespace {
constexpr int most = 300;
constexpr int laterMs = 150;
/// For the answer beside the rest, pixels.
constexpr int wideEnough = 440;
} // namespace

RouteDeliveriesPane::RouteDeliveriesPane(Routes &routes, Of of, QWidget *parent)
    : QWidget(parent)
    , m_routes(routes)
    , m_of(of)
    , m_model(new RouteDeliveryModel(this))
    , m_table(new QTableView(this))
    , m_pane(new StatePane(m_table, this))
    , m_scope(new DeliveryScope(routes, this))
    , m_states(new QComboBox(this))
    , m_retryAll(makeButton(QStringLiteral("retryAll"), tr("Send all again"), nullptr, this))
    , m_again(new QAction(tr("Send again"), this))
    , m_mend(new QAction(tr("Correct and send…"), this))
    , m_discard(new QAction(tr("Discard"), this))
    , m_discardAll(new QAction(tr("Discard all of these…"), this))
    , m_open(new QAction(of == Of::Route ? tr("Open the event") : tr("Open the route"), this))
    , m_openRoute(new QAction(tr("Open the route"), this))
    , m_attempts(new RouteAttempts(this))
{
    makeTable();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_pane);
    splitter->addWidget(m_attempts);
    splitter->setSizes({190, 310});
    m_states->setVisible(of == Of::Route);
    m_scope->setVisible(of == Of::Route);
    m_openRoute->setVisible(of == Of::Route);
    auto *column = makeColumn(this, 0, 0);
    column->addWidget(makeTop());
    column->addWidget(splitter, 1);
    m_later.setSingleShot(true);
    m_later.setInterval(laterMs);
    connect(&m_later, &QTimer::timeout, this, &RouteDeliveriesPane::load);
    connect(&routes, &Routes::figuresChanged, this, &RouteDeliveriesPane::refresh);
    connect(&routes, &Routes::routesChanged, this, &RouteDeliveriesPane::refresh);
    connect(m_again, &QAction::triggered, this, &RouteDeliveriesPane::retryOne);
    connect(m_discard, &QAction::triggered, this, &RouteDeliveriesPane::discardOne);
    connect(m_discardAll, &QAction::triggered, this, &RouteDeliveriesPane::discardAll);
    connect(m_mend, &QAction::triggered, m_attempts, &RouteAttempts::mend);
    connect(m_attempts, &RouteAttempts::mended, this, &RouteDeliveriesPane::mend);
    connect(m_retryAll, &QPushButton::clicked, this, &RouteDeliveriesPane::retryAll);
    connect(m_pane, &StatePane::retry, this, &RouteDeliveriesPane::refresh);
    connect(m_open, &QAction::triggered, this, [this] {
        if (const Delivery *delivery = current())
            m_of == Of::Route ? Q_EMIT eventRequested(delivery->event) : Q_EMIT routeRequested(delivery->route);
    });
    connect(m_openRoute, &QAction::triggered, this, [this] {
        if (const Delivery *delivery = current())
            Q_EMIT routeRequested(delivery->route);
    });
    showActions();
}

QWidget *RouteDeliveriesPane::makeTop()
{
    auto *top = new QWidget(this);
    identify(m_states, QStringLiteral("deliveryStates"), tr("Which deliveries are listed"));
    m_states->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_states->addItem(tr("All"), -1);
    for (const auto state :
         {DeliveryState::Undeliverable, DeliveryState::Waiting, DeliveryState::Delivered, DeliveryState::Discarded})
        m_states->addItem(RouteDeliveryModel::stateWord(state), int(state));
    connect(m_states, &QComboBox::currentIndexChanged, this, &RouteDeliveriesPane::refresh);
    connect(m_scope, &DeliveryScope::changed, this, [this] {
        arrangeColumns();
        m_shown = {};
        m_attempts->stopMending();
        load();
    });
    m_retryAll->setToolTip(tr("All that could not be delivered go out again."));
    auto *more = new QToolButton(top);
    identify(more, QStringLiteral("deliveryMenu"), tr("More with this delivery"));
    more->setIcon(theme().icon(QStringLiteral("gancho-more")));
    more->setPopupMode(QToolButton::InstantPopup);
    more->addActions({m_again, m_mend, m_discard, m_discardAll, m_open, m_openRoute});
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_states, 1);
    row->addWidget(m_retryAll);
    row->addWidget(more);
    auto *column = makeColumn(top, 0, 8);
    column->setContentsMargins(12, 8, 8, 8);
    column->addWidget(m_scope);
    column->addLayout(row);
    return top;
}

void RouteDeliveriesPane::makeTable()
{
    identify(m_table, QStringLiteral("routeDeliveries"), tr("Deliveries"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(this));
    m_table->setItemDelegateForColumn(RouteDeliveryModel::StateColumn, new PillDelegate(this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(40);
    header->setStretchLastSection(true);
    header->resizeSection(RouteDeliveryModel::StateColumn,
                          Pill::widthOf(RouteDeliveryModel::stateWord(DeliveryState::Undeliverable)) + 24);
    header->resizeSection(RouteDeliveryModel::TimeColumn, 112);
    header->resizeSection(RouteDeliveryModel::RouteColumn, 160);
    header->resizeSection(RouteDeliveryModel::AttemptsColumn,
                          header->sectionSizeHint(RouteDeliveryModel::AttemptsColumn));
    header->resizeSection(RouteDeliveryModel::OutcomeColumn, 40);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto name = [](QAction *action, const char *objectName) {
        action->setObjectName(QLatin1String(objectName));
    };
    name(m_again, "deliveryAgain");
    name(m_mend, "deliveryMend");
    name(m_discard, "deliveryDiscard");
    name(m_discardAll, "deliveryDiscardAll");
    name(m_open, "deliveryOpen");
    name(m_openRoute, "deliveryOpenRoute");
    m_table->addActions({m_again, m_mend, m_discard, m_discardAll, m_open, m_openRoute});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RouteDeliveriesPane::rowChosen);
    connect(m_table, &QTableView::activated, m_open, &QAction::trigger);
}

/// What a narrow column cannot show is told below of the one that is chosen.
void RouteDeliveriesPane::arrangeColumns()
{
    const bool ofTarget = m_of == Of::Route && !m_scope->targetKey().isEmpty();
    m_table->setColumnHidden(RouteDeliveryModel::RouteColumn, m_of == Of::Route && !ofTarget);
    m_table->setColumnHidden(RouteDeliveryModel::AttemptsColumn, ofTarget);
    m_table->setColumnHidden(RouteDeliveryModel::OutcomeColumn,
                             ofTarget || (m_of == Of::Route && width() < wideEnough));
}

void RouteDeliveriesPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeColumns();
}

void RouteDeliveriesPane::setFilter(const DeliveryFilter &filter)
{
    m_filter = filter;
    m_scope->setRoute(filter.route);
    // A target that was chosen stays so while one looks through its routes.
    if (!m_scope->targetKey().isEmpty())
        return;
    m_shown = {};
    m_attempts->showNothing();
    m_stale = true;
    if (isNothing()) {
        ++m_generation;
        showRows({});
        return;
    }
    m_model->setDeliveries({});
    if (m_of == Of::Event || isVisible())
        load();
}

bool RouteDeliveriesPane::isNothing() const
{
    return !m_filter.route.isValid() && !m_filter.event.isValid() && m_scope->targetKey().isEmpty();
}

DeliveryFilter RouteDeliveriesPane::filter() const
{
    DeliveryFilter filter = m_filter;
    if (const QString target = m_scope->targetKey(); !target.isEmpty()) {
        filter.route = {};
        filter.targetKey = target;
    }
    if (const int state = m_states->currentData().toInt(); state >= 0)
        filter.states = {DeliveryState(state)};
    return filter;
}

void RouteDeliveriesPane::refresh()
{
    m_stale = true;
    if ((isVisible() || m_of == Of::Event) && !m_later.isActive())
        m_later.start();
}

void RouteDeliveriesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

int RouteDeliveriesPane::count() const
{
    return m_model->rowCount();
}

void RouteDeliveriesPane::load()
{
    m_stale = false;
    if (isNothing()) {
        showRows({});
        return;
    }
    whenDone(m_routes.deliveries(filter(), most), this,
             [this, generation = ++m_generation](const Result<QVector<Delivery>> &deliveries) {
                 if (generation != m_generation)
                     return;
                 if (deliveries)
                     showRows(*deliveries);
                 else
                     m_pane->showError(deliveries.error().text, deliveries.error().reference);
             });
}

void RouteDeliveriesPane::showRows(const QVector<Delivery> &deliveries)
{
    QHash<RouteId, QString> names;
    for (const Route &route : m_routes.routes())
        names.insert(route.id, route.name);
    m_model->setRouteNames(names);
    m_model->setDeliveries(deliveries);
    if (deliveries.isEmpty())
        m_pane->showEmpty(m_states->currentIndex() == 0 ? tr("Nothing delivered yet") : tr("None of these"),
                          !m_scope->targetKey().isEmpty() ? tr("What any route sends to this target is listed here.")
                          : !isNothing() ? tr("What the route sends is listed here, with every attempt and its answer.")
                                         : tr("Save the route first."));
    else
        m_pane->showContent();
    const int row = m_model->rowOf(m_shown);
    if (row >= 0 && m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_model->index(row, 0));
    else if (row < 0 && !deliveries.isEmpty() && !m_attempts->isMending())
        m_table->setCurrentIndex(m_model->index(0, 0));
    rowChosen();
    Q_EMIT counted();
}

const Delivery *RouteDeliveriesPane::current() const
{
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
    return row >= 0 && row < m_model->deliveries().size() ? &m_model->deliveries()[row] : nullptr;
}

void RouteDeliveriesPane::rowChosen()
{
    const Delivery *delivery = current();
    showActions();
    m_attempts->setVisible(delivery != nullptr);
    if (!delivery) {
        m_shown = {};
        return;
    }
    const bool same = m_shown == delivery->id;
    if (same && (m_shownAttempts == delivery->attempts * 8 + int(delivery->state) || m_attempts->isMending()))
        return;
    if (!same)
        m_attempts->stopMending();
    m_shown = delivery->id;
    m_shownAttempts = delivery->attempts * 8 + int(delivery->state);
    whenDone(m_routes.attempts(delivery->id), this,
             [this, shown = *delivery](const Result<QVector<DeliveryAttempt>> &attempts) {
                 if (attempts && m_shown == shown.id && !m_attempts->isMending())
                     m_attempts->setAttempts(shown, *attempts);
             });
}

void RouteDeliveriesPane::showActions()
{
    const Delivery *delivery = current();
    const bool failed = delivery && delivery->state == DeliveryState::Undeliverable;
    m_again->setEnabled(failed || (delivery && delivery->state == DeliveryState::Discarded));
    m_mend->setEnabled(failed);
    m_discard->setEnabled(delivery && (failed || delivery->state == DeliveryState::Waiting));
    m_open->setEnabled(delivery != nullptr);
    m_openRoute->setEnabled(delivery != nullptr);
    const QVector<Delivery> &rows = m_model->deliveries();
    m_discardAll->setEnabled(std::any_of(rows.cbegin(), rows.cend(), [](const Delivery &each) {
        return each.state == DeliveryState::Undeliverable || each.state == DeliveryState::Waiting ||
               each.state == DeliveryState::UnderWay;
    }));
    m_retryAll->setEnabled(
        std::any_of(rows.cbegin(), rows.cend(),
                    [](const Delivery &each) { return each.state == DeliveryState::Undeliverable; }) ||
        (m_of == Of::Route && m_scope->targetKey().isEmpty() && m_filter.route.isValid() &&
         m_routes.figures(m_filter.route).undeliverable > 0));
}

void RouteDeliveriesPane::retryOne()
{
    const Delivery *delivery = current();
    if (!delivery)
        return;
    whenDone(m_routes.retry(delivery->id), this, [this](const Result<Done> &done) {
        Q_EMIT toast(done ? tr("It goes out again.") : done.error().text);
        refresh();
    });
}

void RouteDeliveriesPane::retryAll()
{
    DeliveryFilter all = filter();
    all.states = {DeliveryState::Undeliverable};
    whenDone(m_routes.retry(all), this, [this](const Result<qint64> &count) {
        Q_EMIT toast(count ? tr("%n delivery(ies) go out again.", nullptr, int(*count)) : count.error().text);
        refresh();
    });
}

void RouteDeliveriesPane::discardOne()
{
    const Delivery *delivery = current();
    if (!delivery)
        return;
    DeliveryFilter one;
    one.id = delivery->id;
    whenDone(m_routes.discard(one), this, [this](const Result<qint64> &count) {
        Q_EMIT toast(count ? tr("Discarded: it is not sent any more.") : count.error().text);
        refresh();
    });
}

void RouteDeliveriesPane::discardAll()
{
    const int state = m_states->currentData().toInt();
    const QString title = state == int(DeliveryState::Waiting)         ? tr("Discard all that waits?")
                          : state == int(DeliveryState::Undeliverable) ? tr("Discard all that could not be delivered?")
                                                                       : tr("Discard all that is not delivered?");
    const QString whose = m_of == Of::Event                ? tr("The deliveries of this event are not sent any more.")
                          : m_scope->targetKey().isEmpty() ? tr("The deliveries of this route are not sent any more, "
                                                                "also those that the list is too short for.")
                                                           : tr("The deliveries of every route to this target are not "
                                                                "sent any more, also those that the list is too short "
                                                                "for.");
    askDestroy(
        window(), title, whose + u' ' + tr("The events stay in the log."), tr("Discard"), [this, all = filter()] {
            whenDone(m_routes.discard(all), this, [this](const Result<qint64> &count) {
                Q_EMIT toast(count ? tr("%n delivery(ies) discarded.", nullptr, int(*count)) : count.error().text);
                refresh();
            });
        });
}

void RouteDeliveriesPane::mend(const QByteArray &body)
{
    const Delivery *delivery = current();
    if (!delivery)
        return;
    const DeliveryId id = delivery->id;
    const auto sent = andThen(m_routes.mend(id, body), this, [this, id](const Done &) { return m_routes.retry(id); });
    whenDone(sent, this, [this](const Result<Done> &done) {
        if (done)
            m_attempts->stopMending();
        Q_EMIT toast(done ? tr("Corrected; it goes out again.") : done.error().text);
        refresh();
    });
}

} // namespace gancho
