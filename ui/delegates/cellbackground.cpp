#include "ui/delegates/cellbackground.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace gancho {

void paintCellBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme().colours().selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme().colours().hover);
}

} // namespace gancho
