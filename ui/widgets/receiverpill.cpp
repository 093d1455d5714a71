#include "ui/widgets/receiverpill.h"

#include "ui/theme/theme.h"
#include "ui/theme/themepalette.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace gancho {

QString receiverWord(const ReceiverState &state)
{
    switch (state.phase) {
    case ReceiverState::Phase::Stopped:
        return QCoreApplication::translate("ReceiverPill", "Stopped");
    case ReceiverState::Phase::Starting:
        return QCoreApplication::translate("ReceiverPill", "Starting…");
    case ReceiverState::Phase::Running:
        return state.storageFailed ? QCoreApplication::translate("ReceiverPill", "Cannot store")
                                   : QCoreApplication::translate("ReceiverPill", "Receiving");
    case ReceiverState::Phase::Failed:
        return QCoreApplication::translate("ReceiverPill", "Not receiving");
    }
    return {};
}

Tone receiverTone(const ReceiverState &state)
{
    switch (state.phase) {
    case ReceiverState::Phase::Stopped:
        return Tone::Neutral;
    case ReceiverState::Phase::Starting:
        return Tone::Warn;
    case ReceiverState::Phase::Running:
        return state.storageFailed ? Tone::Bad : state.beyondLoopback ? Tone::Warn : Tone::Ok;
    case ReceiverState::Phase::Failed:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

ReceiverPill::ReceiverPill(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("receiverPill"));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void ReceiverPill::setState(const ReceiverState &state)
{
    m_state = state;
    describe();
}

void ReceiverPill::setRate(qint64 perMinute)
{
    m_rate = perMinute;
    describe();
}

void ReceiverPill::setShort(bool isShort)
{
    m_short = isShort;
    describe();
}

void ReceiverPill::describe()
{
    m_word = receiverWord(m_state);
    m_detail = m_state.phase == ReceiverState::Phase::Running
                   ? tr("%1 · %2/min").arg(m_state.listen(), QLocale().toString(m_rate))
                   : QString();
    setAccessibleName(m_detail.isEmpty() ? tr("Receiver: %1").arg(m_word)
                                         : tr("Receiver: %1, %2").arg(m_word, m_detail));
    setToolTip(m_short ? m_detail : m_state.problem);
    updateGeometry();
    update();
}

QSize ReceiverPill::sizeHint() const
{
    const QFontMetrics metrics(theme().font());
    int width = 13 + 8 + 8 + metrics.horizontalAdvance(m_word) + 13;
    if (!m_short && !m_detail.isEmpty())
        width += 9 + metrics.horizontalAdvance(m_detail);
    return {width, 30};
}

void ReceiverPill::paintEvent(QPaintEvent *)
{
    const ThemeColours &c = theme().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus()     ? c.accent
                        : underMouse() ? mixed(c.line, c.muted, 0.45)
                                       : c.line,
                        hasFocus() ? 2 : 1));
    painter.setBrush(underMouse() ? c.hover : c.surface);
    const qreal radius = height() / 2.0 - 1;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().toneText(receiverTone(m_state)));
    painter.drawEllipse(QRectF(13, height() / 2.0 - 4, 8, 8));
    painter.setFont(theme().font());
    painter.setPen(c.text);
    const int x = 29;
    painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, m_word);
    if (m_short || m_detail.isEmpty())
        return;
    painter.setPen(c.muted);
    painter.drawText(QRect(x + painter.fontMetrics().horizontalAdvance(m_word) + 9, 0, width(), height()),
                     Qt::AlignVCenter | Qt::AlignLeft, m_detail);
}

} // namespace gancho
