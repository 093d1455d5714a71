#include "ui/widgets/eventnotice.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gancho {

EventNotice::EventNotice(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_second(new QPushButton(this))
{
    setObjectName(QStringLiteral("eventNotice"));
    m_title->setObjectName(QStringLiteral("noticeTitle"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_title->setProperty("role", QStringLiteral("section"));
    m_text->setProperty("role", QStringLiteral("muted"));
    m_button->setObjectName(QStringLiteral("noticeButton"));
    m_second->setObjectName(QStringLiteral("noticeSecond"));
    m_second->setProperty("kind", QStringLiteral("link"));
    m_second->hide();
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    m_text->setMaximumWidth(440);
    m_text->setMinimumWidth(260);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::grid);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(Theme::grid);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addWidget(m_second, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EventNotice::clicked);
    connect(m_second, &QPushButton::clicked, this, &EventNotice::secondClicked);
    connect(&theme(), &Theme::changed, this, &EventNotice::applyTheme);
    applyTheme();
}

void EventNotice::setContent(const QString &icon, const QString &title, const QString &text, const QString &button)
{
    m_iconName = icon;
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(button);
    applyTheme();
}

void EventNotice::setSecond(const QString &button)
{
    m_second->setText(button);
    m_second->setVisible(!button.isEmpty());
}

void EventNotice::applyTheme()
{
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(theme().icon(m_iconName, theme().colours().muted).pixmap(QSize(40, 40), devicePixelRatioF()));
}

} // namespace gancho
