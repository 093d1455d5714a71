#pragma once

#include "ui/forms/recordform.h"
#include "ui/widgets/choicebutton.h"

namespace gancho {

class MembershipList;
class Switch;

/// Creates and edits a team: how it gets conversations, who sees them, who is in it.
class TeamForm : public RecordForm
{
    Q_OBJECT

public:
    explicit TeamForm(QWidget *parent = nullptr);
    /// By their user ids.
    void setUsers(const QList<Choice> &users);
    DirectoryRecord edited() const override;
    static Department fresh();

protected:
    void fill(const DirectoryRecord &record) override;
    QHash<QString, QString> problems() const override;

private:
    QLineEdit *m_name;
    Switch *m_default;
    Switch *m_distribution;
    QComboBox *m_restriction;
    MembershipList *m_members;
};

} // namespace gancho
