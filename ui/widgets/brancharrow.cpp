#include "ui/widgets/brancharrow.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QTreeView>

namespace gancho {

void paintBranchArrow(QPainter &painter, const QRect &rect, const QTreeView &view, const QModelIndex &index)
{
    const ThemeColours &colours = theme().colours();
    if (view.selectionModel()->isSelected(index))
        painter.fillRect(rect, colours.selection);
    if (!view.model()->hasChildren(index))
        return;
    const QPointF middle(rect.right() - view.indentation() / 2.0 + 2, rect.center().y() + 0.5);
    QPolygonF arrow;
    if (view.isExpanded(index))
        arrow << middle + QPointF(-3.5, -2) << middle + QPointF(3.5, -2) << middle + QPointF(0, 2.5);
    else
        arrow << middle + QPointF(-2, -3.5) << middle + QPointF(-2, 3.5) << middle + QPointF(2.5, 0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.muted);
    painter.drawPolygon(arrow);
    painter.restore();
}

} // namespace gancho
