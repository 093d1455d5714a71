#include "ui/widgets/logo.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace gancho {

Logo::Logo(int size, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
    setAccessibleName(QStringLiteral("Gancho"));
}

void Logo::paintEvent(QPaintEvent *)
{
    const ThemeColours &c = theme().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.accent);
    painter.drawRoundedRect(rect(), width() * 0.2, width() * 0.2);
    const int inset = width() / 4;
    theme()
        .icon(QStringLiteral("gancho-hook"), theme().isDark() ? c.onAccent : QColor(Qt::white))
        .paint(&painter, rect().adjusted(inset, inset, -inset, -inset));
}

} // namespace gancho
