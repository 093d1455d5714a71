#include "ui/widgets/navigationentry.h"

#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

namespace gancho {

NavigationEntry::NavigationEntry(const QString &label, const QString &iconName, const QString &shortcut,
                                 QWidget *parent)
    : QAbstractButton(parent)
    , m_shortcut(shortcut)
{
    setText(label);
    setIcon(theme().icon(iconName));
    setCheckable(true);
    connect(this, &QAbstractButton::clicked, this, &NavigationEntry::wanted);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void NavigationEntry::setBadge(int count)
{
    m_badge = count;
    describe();
    update();
}

void NavigationEntry::setFolded(bool folded)
{
    m_folded = folded;
    describe();
    update();
}

QSize NavigationEntry::sizeHint() const
{
    return {40, Theme::railEntryHeight};
}

void NavigationEntry::nextCheckState() {}

void NavigationEntry::describe()
{
    setAccessibleName(m_badge > 0 ? tr("%1, %n new", nullptr, m_badge).arg(text()) : text());
    setToolTip(m_folded ? QStringLiteral("%1 (%2)").arg(text(), m_shortcut) : m_shortcut);
}

void NavigationEntry::paintEvent(QPaintEvent *)
{
    const ThemeColours &c = theme().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(0, 0, 0, 0);
    if (isChecked() || underMouse() || hasFocus()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? c.selection : underMouse() ? c.hover : c.window);
        painter.drawRoundedRect(body, Theme::radius, Theme::radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), Theme::radius, Theme::radius);
    }
    const int side = 18;
    const int left = m_folded ? (width() - side) / 2 : 10;
    const QColor ink = isChecked() ? c.accent : c.text;
    icon().paint(&painter, QRect(left, (height() - side) / 2, side, side), Qt::AlignCenter, QIcon::Normal,
                 isChecked() ? QIcon::On : QIcon::Off);
    if (m_folded) {
        if (m_badge > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(c.accent);
            painter.drawEllipse(QRectF(width() - 13, 7, 6, 6));
        }
        return;
    }
    QFont font = theme().font();
    if (isChecked())
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(38, 0, -44, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (m_badge > 0) {
        font = theme().captionFont();
        font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(isChecked() ? c.accent : c.muted);
        const QString number = m_badge > 9999 ? QStringLiteral("9999+") : QLocale().toString(m_badge);
        painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight, number);
    }
}

} // namespace gancho
