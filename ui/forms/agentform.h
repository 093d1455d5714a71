#pragma once

#include "ui/forms/recordform.h"
#include "ui/widgets/choicebutton.h"

namespace gancho {

class MembershipList;
class Switch;

/// Creates and edits a user of the platform, with the teams.
class AgentForm : public RecordForm
{
    Q_OBJECT

public:
    explicit AgentForm(QWidget *parent = nullptr);
    void setTeams(const QList<Choice> &teams);
    DirectoryRecord edited() const override;
    static Agent fresh();

protected:
    void fill(const DirectoryRecord &record) override;
    QHash<QString, QString> problems() const override;

private:
    QLineEdit *m_name;
    QLineEdit *m_shortName;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QComboBox *m_profile;
    Switch *m_available;
    MembershipList *m_teams;
};

} // namespace gancho
