#pragma once

#include "app/platforms/directoryapi.h"
#include "app/platforms/whazing/learntnames.h"

namespace gancho {

/// What is known of an account's queues (as departments), users, tags, channels and chatbots: Whazing lists none of
/// them, so it is what LearntNames gathered. A change of a name is kept here alone; the rest cannot be changed from
/// outside Whazing.
class WhazingDirectory : public DirectoryApi
{
public:
    explicit WhazingDirectory(LearntNames &names)
        : m_names(names)
    {
    }

    QList<DirectoryKind> kinds() const override;
    /// All may be named, added by their numbers, and forgotten: here alone.
    DirectoryAbility ability(DirectoryKind) const override { return {true, true, true}; }
    bool isNamed(DirectoryKind) const override { return true; }
    Future<QList<NamedRecord>> named(DirectoryKind kind) override;
    Future<NamedRecord> saveNamed(const NamedRecord &record) override;
    Future<Done> removeNamed(const NamedRecord &record) override;

    Future<QList<Tag>> tags() override;
    Future<QList<TagColour>> tagColours() override;
    Future<Tag> createTag(const Tag &tag) override;
    /// Names it, for Gancho.
    Future<Tag> updateTag(const Tag &tag) override;
    Future<Done> removeTag(const TagId &id, bool fromContacts) override;

    Future<QList<Department>> departments() override;
    Future<Department> createDepartment(const Department &department) override;
    /// Names it, for Gancho.
    Future<Department> updateDepartment(const Department &before, const Department &after) override;
    Future<Done> setMembers(const DepartmentId &id, const QList<TeamMember> &members) override;
    Future<Done> removeDepartment(const DepartmentId &id) override;

    Future<QList<Agent>> agents() override;
    Future<Agent> createAgent(const Agent &agent) override;
    /// Names it, for Gancho.
    Future<Agent> updateAgent(const Agent &before, const Agent &after) override;
    Future<Done> setTeams(const AgentId &id, const QList<AgentTeam> &teams) override;
    Future<Done> removeAgent(const AgentId &id, const AgentRemoval &removal) override;

    Future<QList<Channel>> channels() override;
    Future<QList<Chatbot>> chatbots() override;
    Future<QList<MessageTemplate>> templates() override;
    Future<QList<CustomField>> customFields() override;

private:
    LearntNames &m_names;
};

} // namespace gancho
