#include "ui/widgets/pagedtable.h"

#include "models/items/pagedmodel.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace gancho {

PagedTable::PagedTable(PagedModelBase *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(model);
    setProperty("role", QStringLiteral("card"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(60);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PagedTable::readAhead);
    connect(model, &PagedModelBase::stateChanged, this, &PagedTable::readAhead);
}

QList<int> PagedTable::selectedRows() const
{
    QList<int> rows;
    const auto indexes = selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        rows += index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void PagedTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    readAhead();
}

void PagedTable::focusInEvent(QFocusEvent *event)
{
    // A view that has no current row takes the first one when it gets the focus; nobody has gone there.
    m_focusing = true;
    QTableView::focusInEvent(event);
    m_focusing = false;
}

void PagedTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() && !m_focusing)
        Q_EMIT rowChosen(current.row());
}

void PagedTable::readAhead()
{
    if (!isVisible() || m_model->rowCount() == 0)
        return;
    const int last = rowAt(viewport()->height() - 1);
    m_model->shown(last >= 0 ? last : m_model->rowCount() - 1);
}

} // namespace gancho
