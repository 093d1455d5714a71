#include "ui/forms/teamform.h"

#include "models/domain/directorywords.h"
#include "ui/forms/membershiplist.h"
#include "ui/widgets/build.h"
#include "ui/widgets/switch.h"

#include <QComboBox>
#include <QLineEdit>

namespace gancho {

namespace {
constexpr int longestName = 100; ///< reference/wts-chat.md §2.4
}

TeamForm::TeamForm(QWidget *parent)
    : RecordForm(parent)
    , m_name(addLine(QStringLiteral("name"), QStringLiteral("teamName"), tr("Name")))
    , m_default(new Switch(tr("Default team of the account"), this))
    , m_distribution(new Switch(tr("The platform hands out its conversations"), this))
    , m_restriction(new QComboBox(this))
    , m_members(new MembershipList(DirectoryKind::Users, QStringLiteral("teamUsers"), tr("Users"), this))
{
    m_name->setMaxLength(longestName);
    identify(m_default, QStringLiteral("teamDefault"), m_default->text());
    identify(m_distribution, QStringLiteral("teamDistribution"), m_distribution->text());
    addField(QStringLiteral("isdefault"), QStringLiteral("teamDefault"), {}, m_default);
    addField(QStringLiteral("distributionisenabled"), QStringLiteral("teamDistribution"), {}, m_distribution);
    for (const char *value : {"NONE", "DEPARTMENT_RESTRICTION", "USER_RESTRICTION"})
        m_restriction->addItem(restrictionWord(QLatin1String(value)).text, QLatin1String(value));
    addField(QStringLiteral("restrictiontype"), QStringLiteral("teamRestriction"), tr("Who sees its conversations"),
             m_restriction);
    addField(QStringLiteral("agents"), QStringLiteral("teamMembers"), tr("Who is in it"), m_members);
    connect(m_default, &Switch::toggled, this, &TeamForm::noteChange);
    connect(m_distribution, &Switch::toggled, this, &TeamForm::noteChange);
    connect(m_restriction, &QComboBox::currentIndexChanged, this, &TeamForm::noteChange);
    connect(m_members, &MembershipList::changed, this, &TeamForm::noteChange);
    connect(m_members, &MembershipList::recordRequested, this, &TeamForm::recordRequested);
}

Department TeamForm::fresh()
{
    Department team;
    team.restriction = QStringLiteral("NONE");
    return team;
}

void TeamForm::setUsers(const QList<Choice> &users)
{
    m_members->setChoices(users);
}

DirectoryRecord TeamForm::edited() const
{
    const auto *before = std::get_if<Department>(&this->before());
    Department team = before ? *before : Department();
    team.name = textOf(m_name, team.name);
    team.isDefault = m_default->isChecked();
    team.distribution = m_distribution->isChecked();
    team.restriction = chosen(m_restriction, team.restriction);
    team.members.clear();
    for (const auto &entry : m_members->entries())
        team.members += TeamMember{UserId(entry.id), entry.isAgent, entry.isSupervisor};
    return team;
}

void TeamForm::fill(const DirectoryRecord &record)
{
    const auto *given = std::get_if<Department>(&record);
    const Department team = given ? *given : Department();
    m_name->setText(team.name);
    m_default->setChecked(team.isDefault);
    m_distribution->setChecked(team.distribution);
    choose(m_restriction, team.restriction, team.restriction);
    QList<MembershipList::Entry> entries;
    for (const TeamMember &member : team.members)
        entries += MembershipList::Entry{member.userId.value, member.isAgent, member.isSupervisor};
    m_members->setEntries(entries);
}

QHash<QString, QString> TeamForm::problems() const
{
    QHash<QString, QString> wrong;
    if (m_name->text().trimmed().isEmpty())
        wrong.insert(QStringLiteral("name"), tr("A team needs a name."));
    for (const auto &entry : m_members->entries())
        if (!entry.isAgent && !entry.isSupervisor)
            wrong.insert(QStringLiteral("agents"), tr("Everybody in it is an agent, a supervisor, or both."));
    return wrong;
}

} // namespace gancho
