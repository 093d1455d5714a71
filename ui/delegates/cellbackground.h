#pragma once

#include <QStyleOptionViewItem>

class QPainter;

namespace gancho {

/// What lies behind a cell that a delegate draws: chosen or under the mouse. By hand, since the style sheet takes
/// longer for it than the cell's text does.
void paintCellBackground(QPainter *painter, const QStyleOptionViewItem &option);

} // namespace gancho
