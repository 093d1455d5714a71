#include "ui/widgets/eventtable.h"

#include "models/items/eventtablemodel.h"
#include "ui/delegates/eventdelegate.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

namespace gancho {

EventTable::EventTable(EventTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_newer(new QPushButton(this))
    , m_skeletonDelay(new QTimer(this))
{
    setObjectName(QStringLiteral("eventTable"));
    setAccessibleName(tr("Events, newest first"));
    setModel(&model);
    setItemDelegate(new EventDelegate(*this));
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(Theme::rowHeight);
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    verticalScrollBar()->setSingleStep(Theme::rowHeight);

    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(48);
    header->setSectionResizeMode(EventTableModel::Subject, QHeaderView::Stretch);
    const QFontMetrics metrics(theme().font());
    setColumnWidth(EventTableModel::Time, metrics.horizontalAdvance(QStringLiteral("00:00:00,000")) + 26);
    setColumnWidth(EventTableModel::Event, 178);
    setColumnWidth(EventTableModel::Inbox, 66);
    setColumnWidth(EventTableModel::Answer, 100);
    setColumnWidth(EventTableModel::Size, 80);
    setColumnHidden(EventTableModel::Size, true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &EventTable::showColumnMenu);
    connect(header, &QHeaderView::sectionResized, this, &EventTable::columnsChanged);
    connect(header, &QHeaderView::sectionMoved, this, &EventTable::columnsChanged);

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
    setCurrentIndex(m_model.index(row, 0));
    scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtCenter);
    return true;
}

void EventTable::goToNewest()
{
    m_model.setFollowing(true);
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
        for (int column = 0; column < EventTableModel::ColumnCount; ++column)
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
}

void EventTable::showColumnMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = EventTableModel::Subject; column < EventTableModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            Q_EMIT columnsChanged();
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

QByteArray EventTable::columns() const
{
    return horizontalHeader()->saveState();
}

void EventTable::restoreColumns(const QByteArray &state)
{
    horizontalHeader()->restoreState(state);
}

} // namespace gancho
