#include "ui/widgets/pillflow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QPainter>

#include "moc_pillflow.cpp"

namespace gancho {

namespace {
constexpr int gap = 6;
}

PillFlow::PillFlow(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PillFlow::setPills(const QList<QPair<QString, Tone>> &pills)
{
    m_pills = pills;
    QStringList names;
    for (const auto &[text, tone] : pills)
        names += text;
    setAccessibleName(names.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QList<QRect> PillFlow::places(int width) const
{
    QList<QRect> places;
    int x = 0, y = 0;
    for (const auto &[text, tone] : m_pills) {
        const int wide = qMin(width, Pill::widthOf(text));
        if (x > 0 && x + wide > width) {
            x = 0;
            y += Pill::height + gap;
        }
        places += QRect(x, y, wide, Pill::height);
        x += wide + gap;
    }
    return places;
}

int PillFlow::heightForWidth(int width) const
{
    const auto all = places(width);
    return all.isEmpty() ? 0 : all.last().bottom() + 1;
}

QSize PillFlow::sizeHint() const
{
    return {120, heightForWidth(qMax(120, width()))};
}

void PillFlow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto all = places(width());
    for (qsizetype i = 0; i < all.size(); ++i)
        Pill::draw(&painter, all[i], m_pills[i].first, m_pills[i].second);
}

} // namespace gancho
