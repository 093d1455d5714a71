#pragma once

#include "app/platforms/directoryapi.h"
#include "app/platforms/wtschat/wtschatcalls.h"

namespace gancho {

/// Tags, teams, users, channels, chatbots, templates and custom fields of wts.chat (reference/wts-chat.md §2.1, §2.4 to
/// §2.9, §2.12).
class WtsChatDirectory : public WtsChatCalls, public DirectoryApi
{
public:
    using WtsChatCalls::WtsChatCalls;

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
    Future<QList<MessageTemplate>> templates() override;
    Future<QList<CustomField>> customFields() override;
};

} // namespace gancho
