#include "ui/widgets/linebutton.h"

#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QPainter>

#include "moc_linebutton.cpp"

namespace gancho {

namespace {
constexpr int lineHeight = 26;
constexpr int gap = 8;
} // namespace

LineButton::LineButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LineButton::setLine(const QString &lead, const QString &text, const QString &right)
{
    m_lead = lead;
    m_text = text;
    m_right = right;
    m_pill.clear();
    describe();
}

void LineButton::setPillLine(const QString &lead, const QString &pill, Tone tone)
{
    setLine(lead, {});
    m_pill = pill;
    m_tone = tone;
    describe();
}

void LineButton::describe()
{
    QStringList parts{m_lead, m_text, m_pill, m_right};
    parts.removeAll(QString());
    setAccessibleName(parts.join(QStringLiteral(", ")));
    update();
}

QSize LineButton::sizeHint() const
{
    return {160, lineHeight};
}

void LineButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours &c = theme().colours();
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(c.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? c.hover : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
    }
    QRect area = rect();
    painter.setFont(theme().captionFont());
    painter.setPen(c.muted);
    const int leadWidth = painter.fontMetrics().horizontalAdvance(m_lead);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_lead);
    if (!m_lead.isEmpty())
        area.setLeft(area.left() + leadWidth + gap);
    painter.setFont(theme().font());
    const int rightWidth = painter.fontMetrics().horizontalAdvance(m_right);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_right);
    if (!m_right.isEmpty())
        area.setRight(area.right() - rightWidth - gap);
    if (!m_pill.isEmpty()) {
        Pill::draw(&painter, area, m_pill, m_tone);
        return;
    }
    painter.setPen(c.text);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_text, Qt::ElideRight, area.width()));
}

} // namespace gancho
