#include "ui/forms/transferform.h"

#include "ui/widgets/build.h"
#include "ui/widgets/pickerbox.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "moc_transferform.cpp"

namespace gancho {

TransferForm::TransferForm(QWidget *parent)
    : ThreadPanel(QStringLiteral("transferForm"), tr("Transfer the conversation"), tr("Transfer"), parent)
    , m_team(new PickerBox(QStringLiteral("transferTeam"), tr("Team"), this))
    , m_user(new PickerBox(QStringLiteral("transferUser"), tr("User"), this))
    , m_stopBot(new QCheckBox(tr("Stop the chatbot"), this))
{
    identify(m_stopBot, QStringLiteral("transferStopBot"), m_stopBot->text());
    m_stopBot->setChecked(true);
    addField(tr("Team"), m_team);
    addField(tr("User (may be left to the team)"), m_user);
    body()->addWidget(m_stopBot);
    connect(m_team, &PickerBox::keyChanged, this, &TransferForm::fillUsers);
    connect(go(), &QPushButton::clicked, this, [this] {
        const DepartmentId team(m_team->key());
        const UserId user(m_user->key());
        showProblem(team.isValid() || user.isValid() ? QString() : tr("Choose a team or a user."));
        if (team.isValid() || user.isValid())
            Q_EMIT transferRequested(team, user, m_stopBot->isChecked());
    });
}

void TransferForm::setPeople(const QList<Department> &teams, const QList<Agent> &agents)
{
    m_agents = agents;
    PickerBox::Choices choices;
    for (const Department &team : teams)
        choices += {team.id.value, team.name};
    m_team->setChoices(choices, tr("No team"));
    fillUsers();
}

void TransferForm::fillUsers()
{
    const DepartmentId team(m_team->key());
    PickerBox::Choices choices;
    for (const Agent &agent : std::as_const(m_agents)) {
        const bool member = std::any_of(agent.teams.cbegin(), agent.teams.cend(),
                                        [&](const AgentTeam &each) { return each.departmentId == team; });
        if (!team.isValid() || member)
            choices += {agent.userId.value, agent.name};
    }
    m_user->setChoices(choices, tr("Nobody in particular"));
}

void TransferForm::begin()
{
    showProblem({});
    m_team->setKey({});
    m_user->setKey({});
    m_team->setFocus();
}

} // namespace gancho
