#include "ui/widgets/diffview.h"

#include "models/items/jsondiffmodel.h"
#include "ui/delegates/diffdelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/brancharrow.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace gancho {

namespace {

/// As many differences as are unfolded by themselves.
constexpr int opensByItself = 200;
constexpr int stateWidth = 130;
constexpr int mostSteps = 5000;

} // namespace

DiffView::DiffView(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QTreeView(parent)
    , m_model(new JsonDiffModel(this))
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setModel(m_model);
    setItemDelegate(new DiffDelegate(this));
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setIndentation(16);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(60);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&theme(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void DiffView::setDiff(const std::shared_ptr<JsonDiff> &diff)
{
    m_model->setDiff(diff);
    openDifferences();
    fitColumns();
}

void DiffView::setOnlyDifferences(bool only)
{
    const int current = currentIndex().isValid() ? currentIndex().data(JsonDiffModel::RowRole).toInt() : -1;
    m_model->setOnlyDifferences(only);
    openDifferences();
    if (const QModelIndex index = m_model->indexOf(current); index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index, PositionAtCenter);
    }
}

void DiffView::openDifferences()
{
    const JsonDiff *diff = m_model->diff();
    if (!diff)
        return;
    int opened = 0;
    for (const int row : diff->differences()) {
        if (opened++ >= opensByItself)
            break;
        for (QModelIndex at = m_model->indexOf(row).parent(); at.isValid() && !isExpanded(at); at = at.parent())
            expand(at);
    }
}

bool DiffView::goToDifference(bool forward)
{
    const JsonDiff *diff = m_model->diff();
    if (!diff || diff->differences().empty())
        return false;
    const std::vector<int> &all = diff->differences();
    const int current = currentIndex().isValid() ? currentIndex().data(JsonDiffModel::RowRole).toInt() : -1;
    int wanted = forward ? all.front() : all.back();
    if (const auto known = std::find(all.begin(), all.end(), current); known != all.end()) {
        if (forward && known + 1 != all.end())
            wanted = *(known + 1);
        else if (!forward && known != all.begin())
            wanted = *(known - 1);
    } else if (current >= 0) {
        // The nearest in the order of what is seen.
        QModelIndex at = currentIndex();
        for (int step = 0; step < mostSteps && at.isValid(); ++step) {
            at = forward ? indexBelow(at) : indexAbove(at);
            const int row = at.data(JsonDiffModel::RowRole).toInt();
            if (at.isValid() && diff->row(row).differences > 0 && diff->row(row).children.empty()) {
                wanted = row;
                break;
            }
        }
    }
    const QModelIndex index = m_model->indexOf(wanted);
    for (QModelIndex at = index.parent(); at.isValid(); at = at.parent())
        expand(at);
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
    return index.isValid();
}

void DiffView::fitColumns()
{
    const int width = viewport()->width();
    const int values = qMax(120, (width - stateWidth) * 36 / 100);
    setColumnWidth(JsonDiffModel::State, stateWidth);
    setColumnWidth(JsonDiffModel::Left, values);
    setColumnWidth(JsonDiffModel::Right, values);
    setColumnWidth(JsonDiffModel::Field, qMax(140, width - stateWidth - 2 * values));
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void DiffView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

void DiffView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    paintBranchArrow(*painter, rect, *this, index);
}

} // namespace gancho
