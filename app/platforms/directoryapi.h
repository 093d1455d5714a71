#pragma once

#include "models/base/future.h"
#include "models/domain/customfield.h"
#include "models/domain/directory.h"
#include "models/domain/namedrecord.h"

namespace gancho {

/// What happens to the conversations of a user who is deleted.
struct AgentRemoval
{
    enum class Conversations { Complete, Transfer, ReturnToPending };
    Conversations conversations = Conversations::ReturnToPending;
    UserId transferTo; ///< counts with Transfer
};

/// What can be done with the records of a kind.
struct DirectoryAbility
{
    bool creates = false, changes = false, removes = false;
};

/// What an account's records refer to. Lists are whole: the client joins the pages where there are any.
class DirectoryApi
{
public:
    virtual ~DirectoryApi() = default;

    /// Those that there are, the first to be shown first; without portfolios and sequences (AudiencesApi).
    virtual QList<DirectoryKind> kinds() const
    {
        return {DirectoryKind::Teams,    DirectoryKind::Users,    DirectoryKind::Tags,     DirectoryKind::CustomFields,
                DirectoryKind::Channels, DirectoryKind::Chatbots, DirectoryKind::Templates};
    }
    virtual DirectoryAbility ability(DirectoryKind kind) const
    {
        const bool all = kind == DirectoryKind::Tags || kind == DirectoryKind::Teams || kind == DirectoryKind::Users;
        return {all, all, all};
    }
    /// Whether named() has the records of this kind.
    virtual bool isNamed(DirectoryKind) const { return false; }
    virtual Future<QList<NamedRecord>> named(DirectoryKind) { return ready<QList<NamedRecord>>(QList<NamedRecord>()); }
    /// Creates it where it is not there.
    virtual Future<NamedRecord> saveNamed(const NamedRecord &)
    {
        return ready<NamedRecord>(fail(ErrorKind::Unsupported, {}));
    }
    virtual Future<Done> removeNamed(const NamedRecord &) { return ready<Done>(fail(ErrorKind::Unsupported, {})); }

    virtual Future<QList<Tag>> tags() = 0;
    virtual Future<QList<TagColour>> tagColours() = 0;
    virtual Future<Tag> createTag(const Tag &tag) = 0;
    virtual Future<Tag> updateTag(const Tag &tag) = 0;
    /// Refused while contacts carry it, unless `fromContacts`.
    virtual Future<Done> removeTag(const TagId &id, bool fromContacts) = 0;

    virtual Future<QList<Department>> departments() = 0;
    virtual Future<Department> createDepartment(const Department &department) = 0;
    virtual Future<Department> updateDepartment(const Department &before, const Department &after) = 0;
    /// Replaces the members.
    virtual Future<Done> setMembers(const DepartmentId &id, const QList<TeamMember> &members) = 0;
    virtual Future<Done> removeDepartment(const DepartmentId &id) = 0;

    virtual Future<QList<Agent>> agents() = 0;
    virtual Future<Agent> createAgent(const Agent &agent) = 0;
    virtual Future<Agent> updateAgent(const Agent &before, const Agent &after) = 0;
    /// Replaces the teams.
    virtual Future<Done> setTeams(const AgentId &id, const QList<AgentTeam> &teams) = 0;
    virtual Future<Done> removeAgent(const AgentId &id, const AgentRemoval &removal) = 0;

    virtual Future<QList<Channel>> channels() = 0;
    virtual Future<QList<Chatbot>> chatbots() = 0;
    virtual Future<QList<MessageTemplate>> templates() = 0;
    /// Of contacts and of panels' cards.
    virtual Future<QList<CustomField>> customFields() = 0;
};

} // namespace gancho
