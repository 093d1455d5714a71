#include "ui/widgets/inboxanswers.h"

#include "ui/forms/answerrulesform.h"
#include "ui/widgets/build.h"

#include <QVBoxLayout>

namespace gancho {

InboxAnswers::InboxAnswers(const Services &services, QWidget *parent)
    : InboxTab(parent)
    , m_form(new AnswerRulesForm(services, this))
{
    auto *column = makeColumn(this, 12, 0);
    column->addWidget(m_form);
    connect(m_form, &AnswerRulesForm::toast, this, &InboxAnswers::toast);
    connect(m_form, &AnswerRulesForm::dirtyChanged, this, [this](bool dirty) {
        if (!dirty && m_then)
            std::exchange(m_then, nullptr)();
    });
}

void InboxAnswers::setInbox(const Inbox *inbox)
{
    m_then = nullptr;
    m_form->setInbox(inbox ? inbox->id : InboxId());
}

bool InboxAnswers::isDirty() const
{
    return m_form->isDirty();
}

void InboxAnswers::save(std::function<void()> then)
{
    m_then = std::move(then);
    m_form->save();
}

void InboxAnswers::discard()
{
    m_then = nullptr;
    m_form->discard();
}

} // namespace gancho
