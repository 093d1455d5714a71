#include "ui/widgets/elidedlabel.h"

#include <QPainter>
#include <QStyle>

namespace gancho {

ElidedLabel::ElidedLabel(const QString &text, const char *role, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    if (role)
        setProperty("role", QLatin1String(role));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(fontMetrics().averageCharWidth() * 4, QLabel::sizeHint().width()), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect area = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), m_mode, area.width());
    if (const QString whole = shown == text() ? QString() : text(); toolTip() != whole)
        setToolTip(whole);
    style()->drawItemText(&painter, area, int(alignment()), palette(), isEnabled(), shown, foregroundRole());
}

} // namespace gancho
