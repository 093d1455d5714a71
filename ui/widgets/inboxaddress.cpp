#include "ui/widgets/inboxaddress.h"

#include "ui/widgets/build.h"
#include "ui/widgets/clip.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gancho {

InboxAddress::InboxAddress(QWidget *parent)
    : QWidget(parent)
    , m_shown(new ElidedLabel({}, "mono", this))
    , m_copy(makeButton(QStringLiteral("inboxCopyAddress"), tr("Copy"), "link", this))
    , m_note(makeText({}, "caption", this))
{
    m_shown->setObjectName(QStringLiteral("inboxAddress"));
    m_shown->setElideMode(Qt::ElideMiddle);
    m_copy->setAccessibleName(tr("Copy the address of the inbox"));
    m_note->setObjectName(QStringLiteral("inboxAddressNote"));
    auto *column = makeColumn(this, 0, 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_shown, 1);
    row->addWidget(m_copy);
    column->addLayout(row);
    column->addWidget(m_note);
    connect(m_copy, &QPushButton::clicked, this, &InboxAddress::copy);
}

void InboxAddress::setAddress(const QString &shown, const QString &whole, const QString &note)
{
    m_shown->setText(shown);
    m_whole = whole;
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void InboxAddress::copy()
{
    putOnClipboard(m_whole);
    Q_EMIT copied();
}

} // namespace gancho
