#include "ui/widgets/eventtable.h"

#include "models/items/eventcolumns.h"
#include "models/items/eventtablemodel.h"
#include "ui/delegates/eventdelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"
#include "ui/widgets/eventtablecolumns.h"
#include "ui/widgets/uniformrowheader.h"

#include <QContextMenuEvent>

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace gancho {

EventTable::EventTable(EventTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_newer(new QPushButton(this))
    , m_skeletonDelay(new QTimer(this))
{
    setObjectName(QStringLiteral("eventTable"));
    setAccessibleName(tr("Events, newest first"));
    setVerticalHeader(new UniformRowHeader(Theme::rowHeight, this));
    setModel(&model);
    setItemDelegate(new EventDelegate(*this));
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    verticalScrollBar()->setSingleStep(Theme::rowHeight);

    m_columns = new EventTableColumns(*this, model);
    connect(m_columns, &EventTableColumns::changed, this, &EventTable::columnsChanged);
    connect(m_columns, &EventTableColumns::sortRequested, this, &EventTable::headerClicked);
    horizontalHeader()->setSectionsClickable(true);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &EventTable::headerClicked);
    m_columnButton = new QToolButton(this);
    identify(m_columnButton, QStringLiteral("columnsButton"), tr("Choose the columns"));
    m_columnButton->setToolTip(tr("Choose the columns"));
    m_columnButton->setText(QStringLiteral("⋮"));
    connect(m_columnButton, &QToolButton::clicked, this, &EventTable::openColumns);

    m_newer->setObjectName(QStringLiteral("newEvents"));
    m_newer->setProperty("kind", QStringLiteral("primary"));
    m_newer->setCursor(Qt::PointingHandCursor);
    m_newer->hide();
    connect(m_newer, &QPushButton::clicked, this, &EventTable::goToNewest);
    connect(&model, &EventTableModel::pendingChanged, this, &EventTable::showPending);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int value) { m_model.setFollowing(value <= 0); });

    m_skeletonDelay->setSingleShot(true);
    m_skeletonDelay->setInterval(200);
    connect(m_skeletonDelay, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &EventTableModel::stateChanged, this, [this] {
        if (m_model.state() == EventTableModel::State::Loading)
            m_skeletonDelay->start();
        viewport()->update();
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_resetting = true; });
    connect(&model, &QAbstractItemModel::modelReset, this, &EventTable::chooseAgain);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_chosen == 0)
            chooseAgain();
    });
    connect(&theme(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void EventTable::chooseAgain()
{
    m_resetting = false;
    verticalScrollBar()->setValue(0);
    m_model.setFollowing(true);
    if (m_model.rowCount() == 0)
        return;
    const int row = m_chosen > 0 ? m_model.rowOf(m_chosen) : 0;
    if (row >= 0)
        selectionModel()->setCurrentIndex(m_model.index(row, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    verticalScrollBar()->setValue(0);
}

bool EventTable::choose(qint64 id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return false;
    const QModelIndex index = m_model.index(row, 0);
    // A row that is in view stays where it is.
    const int y = visualRect(index).center().y();
    const bool inView = y >= 0 && y < viewport()->height();
    setCurrentIndex(index);
    if (!inView)
        scrollTo(index, QAbstractItemView::PositionAtCenter);
    return true;
}

void EventTable::goToNewest()
{
    m_model.showPending();
    verticalScrollBar()->setValue(0);
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
    setFocus();
}

void EventTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_resetting || !current.isValid())
        return;
    const qint64 id = m_model.idAt(current.row());
    if (id == m_chosen)
        return;
    m_chosen = id;
    Q_EMIT eventChosen(id);
}

void EventTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
    } else if (event->key() == Qt::Key_Home) {
        goToNewest();
    } else if (event->key() == Qt::Key_S && event->modifiers() == Qt::NoModifier) {
        if (const auto ids = selectedIds(); !ids.isEmpty())
            Q_EMIT starRequested(ids);
    } else if (event->key() == Qt::Key_N && event->modifiers() == Qt::NoModifier) {
        if (currentIndex().isValid())
            Q_EMIT noteRequested(m_model.idAt(currentIndex().row()));
    } else if (event->key() == Qt::Key_End && m_model.rowCount() > 0) {
        setCurrentIndex(m_model.index(m_model.rowCount() - 1, currentIndex().isValid() ? currentIndex().column() : 0));
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void EventTable::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void EventTable::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(rowAt(event->pos().y()));
    QTableView::mouseMoveEvent(event);
}

void EventTable::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QTableView::leaveEvent(event);
}

void EventTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model.rowCount() > 0 || m_model.state() != EventTableModel::State::Loading || m_skeletonDelay->isActive())
        return;
    QPainter painter(viewport());
    for (int row = 0; row * Theme::rowHeight < viewport()->height(); ++row)
        for (int column = 0; column < m_model.columnCount(); ++column)
            if (!isColumnHidden(column))
                EventDelegate::paintSkeleton(painter,
                                             QRect(columnViewportPosition(column) + 12, row * Theme::rowHeight,
                                                   columnWidth(column) - 24, Theme::rowHeight),
                                             row + column);
}

void EventTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeButton();
}

void EventTable::showPending(int count)
{
    m_newer->setVisible(count > 0);
    if (count == 0)
        return;
    m_newer->setText(tr("%n new ↑", nullptr, count));
    m_newer->setAccessibleName(tr("Show %n new event(s)", nullptr, count));
    placeButton();
}

void EventTable::placeButton()
{
    m_newer->adjustSize();
    m_newer->move((width() - m_newer->width()) / 2, height() - m_newer->height() - 12);
    m_newer->raise();
    const int high = horizontalHeader()->height();
    // Over the marks, whose column has no title.
    m_columnButton->setGeometry(2, (high - 24) / 2, 24, 24);
    m_columnButton->raise();
}

void EventTable::headerClicked(int section)
{
    EventOrder order;
    if (section >= EventTableModel::ColumnCount) {
        order.key = EventOrder::Key::Field;
        order.field = m_model.fields().value(section - EventTableModel::ColumnCount);
    } else if (const auto key = eventcolumns::orderKey(section)) {
        order.key = *key;
    } else {
        showOrder(m_order);
        return;
    }
    const bool same = order.key == m_order.key && order.field == m_order.field;
    const bool words = order.key == EventOrder::Key::Event || order.key == EventOrder::Key::Subject ||
                       order.key == EventOrder::Key::Inbox || order.key == EventOrder::Key::Sender ||
                       order.key == EventOrder::Key::Method || order.key == EventOrder::Key::Path ||
                       order.key == EventOrder::Key::Field;
    order.descending = same ? !m_order.descending : !words;
    Q_EMIT orderRequested(order);
}

void EventTable::showOrder(const EventOrder &order)
{
    m_order = order;
    int section = eventcolumns::columnOf(order.key);
    if (order.key == EventOrder::Key::Field) {
        const auto at = m_model.fields().indexOf(order.field);
        section = at < 0 ? -1 : EventTableModel::ColumnCount + int(at);
    }
    // Newest first is what everybody expects: no arrow for that.
    const bool shown = section >= 0 && !order.isNewestFirst();
    horizontalHeader()->setSortIndicatorShown(shown);
    if (shown)
        horizontalHeader()->setSortIndicator(section, order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    setAccessibleName(order.isNewestFirst() ? tr("Events, newest first") : tr("Events, sorted"));
}

QVector<qint64> EventTable::selectedIds() const
{
    QVector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows += row;
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QVector<qint64> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        ids += m_model.idAt(row);
    return ids;
}

void EventTable::contextMenuEvent(QContextMenuEvent *event)
{
    const auto ids = selectedIds();
    if (ids.isEmpty() || !m_menuHook)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("eventMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menuHook(*menu, ids);
    const QPoint at = event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid()
                          ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                          : event->globalPos();
    menu->popup(at);
}

void EventTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && index.isValid() &&
        index.column() == EventTableModel::Mark) {
        Q_EMIT starRequested({m_model.idAt(index.row())});
        return;
    }
    QTableView::mousePressEvent(event);
}

QByteArray EventTable::columns() const
{
    return m_columns->save();
}

void EventTable::restoreColumns(const QByteArray &state)
{
    m_columns->restore(state);
}

void EventTable::openColumns()
{
    m_columns->openPopup();
}

void EventTable::setFieldSource(std::function<QStringList()> fields)
{
    m_columns->popup()->setFieldSource(std::move(fields));
}

} // namespace gancho
