#include "ui/widgets/minichart.h"

#include "ui/theme/theme.h"
#include "ui/theme/themepalette.h"

#include <QPainter>

namespace gancho {

MiniChart::MiniChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setMinimumHeight(24);
}

void MiniChart::setBars(const QVector<Bar> &bars)
{
    m_bars = bars;
    update();
}

void MiniChart::paintEvent(QPaintEvent *)
{
    if (m_bars.isEmpty())
        return;
    const ThemeColours &c = theme().colours();
    qint64 most = 1;
    for (const Bar &bar : m_bars)
        most = qMax(most, bar.value);
    QPainter painter(this);
    painter.setPen(Qt::NoPen);
    const qreal step = qreal(width()) / qreal(m_bars.size());
    const qreal thick = qBound(1.0, step - 2.0, 6.0);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars[i];
        const qreal tall = bar.value == 0 ? 1.0 : qMax(3.0, qreal(height()) * qreal(bar.value) / qreal(most));
        painter.setBrush(bar.value == 0 ? c.line : mixed(c.surface, bar.bad ? c.bad : c.accent, 0.75));
        painter.drawRect(QRectF(qreal(i) * step, height() - tall, thick, tall));
    }
}

} // namespace gancho
