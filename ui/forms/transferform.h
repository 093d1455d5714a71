#pragma once

#include "models/domain/directory.h"
#include "ui/forms/threadpanel.h"

class QCheckBox;

namespace gancho {

class PickerBox;

/// Hands the conversation to a team, or to a user.
class TransferForm : public ThreadPanel
{
    Q_OBJECT

public:
    explicit TransferForm(QWidget *parent = nullptr);
    void setPeople(const QList<Department> &teams, const QList<Agent> &agents);
    void begin();

Q_SIGNALS:
    /// To `user`, of `team` where that is chosen; to the team where no user is.
    void transferRequested(const gancho::DepartmentId &team, const gancho::UserId &user, bool stopBot);

private:
    void fillUsers();

    QList<Agent> m_agents;
    PickerBox *m_team;
    PickerBox *m_user;
    QCheckBox *m_stopBot;
};

} // namespace gancho
