#include "ui/forms/agentform.h"

#include "models/domain/directorywords.h"
#include "models/domain/phonetext.h"
#include "ui/forms/membershiplist.h"
#include "ui/widgets/build.h"
#include "ui/widgets/switch.h"

#include <QComboBox>
#include <QLineEdit>

namespace gancho {

AgentForm::AgentForm(QWidget *parent)
    : RecordForm(parent)
    , m_name(addLine(QStringLiteral("name"), QStringLiteral("agentName"), tr("Name")))
    , m_shortName(addLine(QStringLiteral("shortname"), QStringLiteral("agentShortName"), tr("Short name")))
    , m_email(addLine(QStringLiteral("email"), QStringLiteral("agentEmail"), tr("E-mail")))
    , m_phone(addLine(QStringLiteral("phonenumber"), QStringLiteral("agentPhone"), tr("Phone")))
    , m_profile(new QComboBox(this))
    , m_available(new Switch(tr("Available for conversations"), this))
    , m_teams(new MembershipList(DirectoryKind::Teams, QStringLiteral("agentTeams"), tr("Teams"), this))
{
    m_phone->setPlaceholderText(tr("(11) 99999-0000"));
    for (const char *value : {"Admin", "Agent", "RestrictedAgent"})
        m_profile->addItem(profileWord(QLatin1String(value)).text, QLatin1String(value));
    identify(m_available, QStringLiteral("agentAvailable"), m_available->text());
    addField(QStringLiteral("profile"), QStringLiteral("agentProfile"), tr("Profile"), m_profile);
    addField(QStringLiteral("availability"), QStringLiteral("agentAvailable"), {}, m_available);
    addField(QStringLiteral("departments"), QStringLiteral("agentMemberships"), tr("Is in the teams"), m_teams);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &AgentForm::noteChange);
    connect(m_available, &Switch::toggled, this, &AgentForm::noteChange);
    connect(m_teams, &MembershipList::changed, this, &AgentForm::noteChange);
    connect(m_teams, &MembershipList::recordRequested, this, &AgentForm::recordRequested);
}

Agent AgentForm::fresh()
{
    Agent agent;
    agent.profile = QStringLiteral("Agent");
    agent.available = true;
    return agent;
}

void AgentForm::setTeams(const QList<Choice> &teams)
{
    m_teams->setChoices(teams);
}

DirectoryRecord AgentForm::edited() const
{
    const auto *before = std::get_if<Agent>(&this->before());
    Agent agent = before ? *before : Agent();
    agent.name = textOf(m_name, agent.name);
    agent.shortName = textOf(m_shortName, agent.shortName);
    agent.email = textOf(m_email, agent.email);
    agent.phone = textOf(m_phone, agent.phone, phoneForPeople(agent.phone));
    agent.profile = chosen(m_profile, agent.profile);
    agent.available = m_available->isChecked();
    agent.teams.clear();
    for (const auto &entry : m_teams->entries())
        agent.teams += AgentTeam{DepartmentId(entry.id), entry.isAgent, entry.isSupervisor};
    return agent;
}

void AgentForm::fill(const DirectoryRecord &record)
{
    const auto *given = std::get_if<Agent>(&record);
    const Agent agent = given ? *given : Agent();
    m_name->setText(agent.name);
    m_shortName->setText(agent.shortName);
    // The platform takes a short name from the second save on, and makes one up at the first.
    m_shortName->setEnabled(agent.id.isValid());
    m_shortName->setPlaceholderText(agent.id.isValid() ? QString() : tr("Made of the name; can be changed later"));
    m_email->setText(agent.email);
    m_phone->setText(phoneForPeople(agent.phone));
    choose(m_profile, agent.profile, profileWord(agent.profile).text);
    m_available->setChecked(agent.available);
    QList<MembershipList::Entry> entries;
    for (const AgentTeam &team : agent.teams)
        entries += MembershipList::Entry{team.departmentId.value, team.isAgent, team.isSupervisor};
    m_teams->setEntries(entries);
}

QHash<QString, QString> AgentForm::problems() const
{
    QHash<QString, QString> wrong;
    if (m_name->text().trimmed().isEmpty())
        wrong.insert(QStringLiteral("name"), tr("A user needs a name."));
    const QString email = m_email->text().trimmed();
    if (!email.isEmpty() && (email.indexOf(u'@') < 1 || email.endsWith(u'@') || email.contains(u' ')))
        wrong.insert(QStringLiteral("email"), tr("This is no e-mail address."));
    const QString phone = m_phone->text().trimmed();
    const auto *before = std::get_if<Agent>(&this->before());
    if (!phone.isEmpty() && !readPhone(phone).isValid() && !(before && phone == phoneForPeople(before->phone)))
        wrong.insert(QStringLiteral("phonenumber"), tr("This is no phone number. Write it with its area code."));
    for (const auto &entry : m_teams->entries())
        if (!entry.isAgent && !entry.isSupervisor)
            wrong.insert(QStringLiteral("departments"), tr("In each team a user is agent, supervisor, or both."));
    return wrong;
}

} // namespace gancho
