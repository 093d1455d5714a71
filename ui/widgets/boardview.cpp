#include "ui/widgets/boardview.h"

#include "models/items/cardmodel.h"
#include "ui/forms/paneldesk.h"
#include "ui/widgets/boardcolumn.h"
#include "ui/widgets/cardlist.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QScrollBar>

namespace gancho {

namespace {
/// From this near to the edge a dragged card scrolls the board.
constexpr int scrollZone = 60;
constexpr int scrollStep = 24;
} // namespace

BoardView::BoardView(PanelDesk *desk, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_inside(new QWidget)
    , m_row(new QHBoxLayout(m_inside))
{
    setObjectName(QStringLiteral("board"));
    setAccessibleName(tr("Board"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_inside->setProperty("role", QStringLiteral("scrolled"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addStretch(1);
    setWidget(m_inside);
    viewport()->setAutoFillBackground(false);
    connect(m_desk, &PanelDesk::boardChanged, this, &BoardView::rebuild);
    connect(m_desk, &PanelDesk::sumsChanged, this, &BoardView::showSums);
    connect(m_desk, &PanelDesk::namesChanged, m_inside, [this] {
        for (const BoardColumn *column : std::as_const(m_columns))
            column->list()->viewport()->update();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *before, const QWidget *now) {
        if ((before && isAncestorOf(before)) || (now && isAncestorOf(now)))
            Q_EMIT currentChanged();
    });
    rebuild();
}

BoardView::~BoardView()
{
    // The columns go after this, and with them the focus.
    disconnect(qApp, nullptr, this, nullptr);
    m_columns.clear();
}

void BoardView::rebuild()
{
    const QList<PanelStep> steps = m_desk->panel() ? m_desk->panel()->steps : QList<PanelStep>();
    bool same = steps.size() == m_columns.size();
    for (qsizetype i = 0; same && i < steps.size(); ++i)
        same = m_columns[i]->stepId() == steps[i].id && m_columns[i]->list()->cards() == m_desk->models().value(i);
    if (same) {
        for (qsizetype i = 0; i < steps.size(); ++i)
            m_columns[i]->setTitle(steps[i].title);
    } else {
        // Out of the list first: whoever asks for the focus while they go must not find them.
        const auto gone = std::exchange(m_columns, {});
        qDeleteAll(gone);
        for (const PanelStep &step : steps)
            if (CardModel *model = m_desk->model(step.id))
                addColumn(step, model);
        horizontalScrollBar()->setValue(0);
    }
    showSums();
}

void BoardView::addColumn(const PanelStep &step, CardModel *model)
{
    auto *column = new BoardColumn(step, model, m_inside);
    m_row->insertWidget(m_row->count() - 1, column);
    m_columns += column;
    CardList *list = column->list();
    connect(list, &CardList::opened, this, &BoardView::opened);
    connect(list, &CardList::menuRequested, this, &BoardView::menuRequested);
    connect(list, &CardList::draggedAt, this, &BoardView::scrollNear);
    connect(list, &CardList::dropped, this, [this, column](const CardId &id, int row) {
        m_desk->move(id, column->stepId(), row);
        focusCard(id);
    });
    connect(list, &CardList::sidewaysRequested, this, [this, column](int columns) { sideways(column, columns); });
    connect(list, &CardList::moveRequested, this,
            [this, column](const CardId &id, int columns, int rows) { moveByKey(column, id, columns, rows); });
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, &BoardView::currentChanged);
    column->show();
}

void BoardView::showSums()
{
    for (BoardColumn *column : std::as_const(m_columns))
        column->setSum(m_desk->sum(column->stepId()));
}

void BoardView::moveByKey(BoardColumn *from, const CardId &id, int columns, int rows)
{
    const int row = from->list()->cards()->rowOf(id.value);
    BoardColumn *to = m_columns.value(m_columns.indexOf(from) + columns);
    if (row < 0 || !to)
        return;
    if (columns != 0)
        m_desk->move(id, to->stepId(), qMin(row, to->list()->cards()->rowCount()));
    else if (row + rows >= 0 && row + rows < from->list()->cards()->rowCount())
        m_desk->move(id, from->stepId(), rows < 0 ? row - 1 : row + 2);
    focusCard(id);
}

void BoardView::sideways(BoardColumn *from, int columns)
{
    BoardColumn *to = m_columns.value(m_columns.indexOf(from) + columns);
    if (!to)
        return;
    const CardList *list = from->list();
    // The card at the same height of the screen.
    const int height = list->currentIndex().isValid() ? list->visualRect(list->currentIndex()).center().y() : 0;
    const QModelIndex beside = to->list()->indexAt(QPoint(20, height));
    const int last = to->list()->cards()->rowCount() - 1;
    if (last >= 0)
        to->list()->setCurrent(beside.isValid() ? beside.row() : last);
    to->list()->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(to, 0, 0);
}

void BoardView::selectCard(const CardId &id)
{
    for (BoardColumn *column : std::as_const(m_columns)) {
        const int row = column->list()->cards()->rowOf(id.value);
        if (row >= 0)
            column->list()->setCurrent(row);
        else
            column->list()->clearSelection();
    }
}

void BoardView::focusCard(const CardId &id)
{
    selectCard(id);
    for (BoardColumn *column : std::as_const(m_columns))
        if (column->list()->cards()->rowOf(id.value) >= 0) {
            column->list()->setFocus(Qt::OtherFocusReason);
            ensureWidgetVisible(column, 0, 0);
        }
}

const Card *BoardView::current() const
{
    for (const BoardColumn *column : m_columns)
        if (column->list()->hasFocus())
            return column->list()->current();
    return nullptr;
}

void BoardView::focusBoard()
{
    if (!m_columns.isEmpty())
        m_columns.first()->list()->setFocus(Qt::TabFocusReason);
}

void BoardView::scrollNear(const QPoint &at)
{
    const int x = viewport()->mapFromGlobal(at).x();
    QScrollBar *bar = horizontalScrollBar();
    if (x < scrollZone)
        bar->setValue(bar->value() - scrollStep);
    else if (x > viewport()->width() - scrollZone)
        bar->setValue(bar->value() + scrollStep);
}

} // namespace gancho
