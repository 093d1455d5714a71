#pragma once

#include "ui/services.h"
#include "ui/widgets/inboxtab.h"

class QAction;

namespace gancho {

class AnswerRulesForm;

/// How an inbox answers, as a tab of its panel.
class InboxAnswers : public InboxTab
{
    Q_OBJECT

public:
    explicit InboxAnswers(const Services &services, QWidget *parent = nullptr);

    void setInbox(const Inbox *inbox) override;
    bool isDirty() const override;
    void save(std::function<void()> then) override;
    void discard() override;

Q_SIGNALS:
    /// As Page::toast().
    void toast(const QString &text, QAction *undo);

private:
    AnswerRulesForm *m_form;
    std::function<void()> m_then; ///< waits for what is being saved
};

} // namespace gancho
