#include "ui/widgets/pill.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace gancho {

namespace {

constexpr int padding = 8;

QFont pillFont()
{
    QFont font = theme().captionFont();
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

Pill::Pill(const QString &text, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Pill::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Pill::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Pill::sizeHint() const
{
    return {widthOf(m_text), height};
}

int Pill::widthOf(const QString &text)
{
    return QFontMetrics(pillFont()).horizontalAdvance(text) + 2 * padding;
}

void Pill::draw(QPainter *painter, const QRect &within, const QString &text, Tone tone)
{
    const int width = qMin(widthOf(text), within.width());
    const QRect body(within.left(), within.top() + (within.height() - height) / 2, width, height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().toneBackground(tone));
    painter->drawRoundedRect(body, height / 2.0, height / 2.0);
    painter->setPen(theme().toneText(tone));
    painter->setFont(pillFont());
    const QRect inner = body.adjusted(padding, 0, -padding + 1, 0);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    painter->restore();
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(&painter, rect(), m_text, m_tone);
}

} // namespace gancho
