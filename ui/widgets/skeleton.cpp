#include "ui/widgets/skeleton.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace gancho {

void Skeleton::paintEvent(QPaintEvent *)
{
    const ThemeColours &c = theme().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(c.line);
    painter.setBrush(c.surface);
    painter.drawRoundedRect(frame, 8, 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.line);
    constexpr qreal widths[] = {0.62, 0.48, 0.7, 0.55, 0.4, 0.66};
    const qreal room = frame.width() - 24;
    int row = 0;
    for (qreal y = 18; y + 12 < frame.height() - 8 && row < 12; y += Theme::rowHeight, ++row) {
        painter.drawRoundedRect(QRectF(12, y, room * 0.16, 10), 5, 5);
        painter.drawRoundedRect(QRectF(12 + room * 0.2, y, room * 0.6 * widths[row % 6], 10), 5, 5);
        painter.drawRoundedRect(QRectF(12 + room * 0.88, y, room * 0.12, 10), 5, 5);
    }
}

} // namespace gancho
