#include "ui/forms/agentremovalform.h"

#include "ui/widgets/build.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gancho {

AgentRemovalForm::AgentRemovalForm(QWidget *parent)
    : QFrame(parent)
    , m_question(makeText({}, "label", this))
    , m_what(new QComboBox(this))
    , m_heir(new QComboBox(this))
    , m_remove(makeButton(QStringLiteral("removeAgent"), tr("Delete user…"), "danger", this))
{
    identify(m_what, QStringLiteral("removalConversations"), tr("What happens to the open conversations"));
    m_what->addItem(tr("Return to pending"), static_cast<int>(AgentRemoval::Conversations::ReturnToPending));
    m_what->addItem(tr("Complete them"), static_cast<int>(AgentRemoval::Conversations::Complete));
    m_what->addItem(tr("Transfer to a user"), static_cast<int>(AgentRemoval::Conversations::Transfer));
    identify(m_heir, QStringLiteral("removalHeir"), tr("User who takes over the conversations"));
    QPushButton *keep = makeButton(QStringLiteral("keepAgent"), tr("Keep"), nullptr, this);
    auto *column = makeColumn(this, 0, 8);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(m_question);
    column->addWidget(m_what);
    column->addWidget(m_heir);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_remove);
    buttons->addWidget(keep);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_what, &QComboBox::currentIndexChanged, this, &AgentRemovalForm::showHeir);
    connect(m_remove, &QPushButton::clicked, this, &AgentRemovalForm::removeRequested);
    connect(keep, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void AgentRemovalForm::open(const QString &name, const QList<Choice> &heirs)
{
    m_question->setText(tr("What happens to the open conversations of %1?").arg(name));
    m_what->setCurrentIndex(0);
    m_heir->clear();
    for (const Choice &heir : heirs)
        m_heir->addItem(heir.text, heir.id);
    showHeir();
    show();
    m_what->setFocus();
}

AgentRemoval AgentRemovalForm::removal() const
{
    AgentRemoval removal;
    removal.conversations = static_cast<AgentRemoval::Conversations>(m_what->currentData().toInt());
    if (removal.conversations == AgentRemoval::Conversations::Transfer)
        removal.transferTo = UserId(m_heir->currentData().toString());
    return removal;
}

QString AgentRemovalForm::heirName() const
{
    return m_heir->currentText();
}

void AgentRemovalForm::showHeir()
{
    const bool transfer = removal().conversations == AgentRemoval::Conversations::Transfer;
    m_heir->setVisible(transfer);
    m_remove->setEnabled(!transfer || m_heir->count() > 0);
}

} // namespace gancho
