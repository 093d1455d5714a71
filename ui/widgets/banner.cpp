#include "ui/widgets/banner.h"

#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace gancho {

Banner::Banner(Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_icon(new QLabel(this))
    , m_label(makeText({}, nullptr, this))
    , m_row(new QHBoxLayout(this))
{
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->setContentsMargins(12, 6, 8, 6);
    m_row->setSpacing(10);
    m_row->addWidget(m_icon, 0, Qt::AlignVCenter);
    m_row->addWidget(m_label, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&theme(), &Theme::changed, this, [this] { setMessage(m_tone, m_label->text()); });
    hide();
}

void Banner::setMessage(Tone tone, const QString &text, const QString &reference)
{
    m_tone = tone;
    const QString whole = reference.isEmpty() ? text : tr("%1 (reference %2)").arg(text, reference);
    const QString icon = tone == Tone::Bad || tone == Tone::Warn ? QStringLiteral("gancho-warning")
                         : tone == Tone::Ok                      ? QStringLiteral("gancho-check")
                                                                 : QStringLiteral("gancho-info");
    m_icon->setPixmap(theme().icon(icon, theme().toneText(tone)).pixmap(QSize(16, 16), devicePixelRatioF()));
    QPalette colours = m_label->palette();
    colours.setColor(QPalette::WindowText, theme().toneText(tone));
    m_label->setPalette(colours);
    m_label->setStyleSheet(QStringLiteral("color: %1").arg(theme().toneText(tone).name()));
    m_label->setText(whole);
    setAccessibleName(whole);
    const bool news = !text.isEmpty() && isHidden();
    setVisible(!text.isEmpty());
    if (news) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

QString Banner::text() const
{
    return m_label->text();
}

void Banner::addWidget(QWidget *widget)
{
    m_row->addWidget(widget, 0, Qt::AlignVCenter);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().toneBackground(m_tone));
    painter.drawRoundedRect(rect(), Theme::radius, Theme::radius);
}

} // namespace gancho
