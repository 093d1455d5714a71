#include "ui/widgets/inlinemessage.h"

#include "ui/widgets/build.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "moc_inlinemessage.cpp"

namespace gancho {

InlineMessage::InlineMessage(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_text(makeText({}, "muted", this))
    , m_button(makeButton(name, tr("Try again"), nullptr, this))
{
    m_text->setObjectName(name + QStringLiteral("Text"));
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = makeColumn(this, 24, 12);
    column->addStretch(2);
    column->addWidget(m_text);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &InlineMessage::clicked);
}

void InlineMessage::showText(const QString &text, const QString &verb)
{
    m_text->setText(text);
    m_button->setText(verb);
    m_button->setAccessibleName(verb);
    m_button->setVisible(!verb.isEmpty());
}

QString InlineMessage::text() const
{
    return m_text->text();
}

} // namespace gancho
