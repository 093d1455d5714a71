#include "ui/widgets/palettefield.h"

#include "ui/theme/theme.h"
#include "ui/theme/themepalette.h"

#include <QKeySequence>
#include <QPainter>

namespace gancho {

PaletteField::PaletteField(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("paletteField"));
    setText(tr("Go to or do…"));
    setAccessibleName(tr("Go to or do"));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize PaletteField::sizeHint() const
{
    return {230, Theme::fieldHeight};
}

QSize PaletteField::minimumSizeHint() const
{
    return {90, Theme::fieldHeight};
}

void PaletteField::paintEvent(QPaintEvent *)
{
    const ThemeColours &c = theme().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus()     ? c.accent
                        : underMouse() ? mixed(c.line, c.muted, 0.45)
                                       : c.line,
                        hasFocus() ? 2 : 1));
    painter.setBrush(c.surface);
    const qreal inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Theme::radius, Theme::radius);

    const QString key = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    painter.setFont(theme().captionFont());
    const int keyWidth = painter.fontMetrics().horizontalAdvance(key) + 10;
    const QRectF keyBox(width() - keyWidth - 10, (height() - 18) / 2.0 + 0.5, keyWidth, 17);
    painter.setPen(c.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(keyBox, 4, 4);
    painter.setPen(c.muted);
    painter.drawText(keyBox, Qt::AlignCenter, key);

    painter.setFont(theme().font());
    const QRect inner = rect().adjusted(11, 0, -keyWidth - 18, 0);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
}

} // namespace gancho
