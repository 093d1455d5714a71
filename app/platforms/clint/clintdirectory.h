#pragma once

#include "app/platforms/clint/clintcalls.h"
#include "app/platforms/directoryapi.h"

namespace gancho {

/// Tags, users, channels, templates and custom fields of Clint (reference/clint.md §2). Its API has no teams and no
/// chatbots, and changes none of the others but tags, which it creates and deletes: all else is Unsupported.
class ClintDirectory : public ClintCalls, public DirectoryApi
{
public:
    using ClintCalls::ClintCalls;

    QList<DirectoryKind> kinds() const override;
    DirectoryAbility ability(DirectoryKind kind) const override;
    bool isNamed(DirectoryKind kind) const override;
    /// Origins with their stages, groups with their origins, and lost statuses; the archived ones too.
    Future<QList<NamedRecord>> named(DirectoryKind kind) override;

    Future<QList<Tag>> tags() override;
    Future<QList<TagColour>> tagColours() override;
    Future<Tag> createTag(const Tag &tag) override;
    Future<Tag> updateTag(const Tag &tag) override;
    Future<Done> removeTag(const TagId &id, bool fromContacts) override;

    Future<QList<Department>> departments() override;
    Future<Department> createDepartment(const Department &department) override;
    Future<Department> updateDepartment(const Department &before, const Department &after) override;
    Future<Done> setMembers(const DepartmentId &id, const QList<TeamMember> &members) override;
    Future<Done> removeDepartment(const DepartmentId &id) override;

    Future<QList<Agent>> agents() override;
    Future<Agent> createAgent(const Agent &agent) override;
    Future<Agent> updateAgent(const Agent &before, const Agent &after) override;
    Future<Done> setTeams(const AgentId &id, const QList<AgentTeam> &teams) override;
    Future<Done> removeAgent(const AgentId &id, const AgentRemoval &removal) override;

    Future<QList<Channel>> channels() override;
    Future<QList<Chatbot>> chatbots() override;
    /// Of each channel of the type WHATSAPP_OFFICIAL.
    Future<QList<MessageTemplate>> templates() override;
    /// Of contacts, deals and organizations.
    Future<QList<CustomField>> customFields() override;

private:
    Future<QList<NamedRecord>> origins();
    Future<QList<NamedRecord>> groups();
    Future<QList<Tag>> tagsNamed(const QString &name);
    Future<QList<MessageTemplate>> templatesOf(const ChannelId &channel);
};

} // namespace gancho
