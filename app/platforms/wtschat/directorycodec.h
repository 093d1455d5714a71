#pragma once

#include "models/base/result.h"
#include "models/domain/audience.h"
#include "models/domain/directory.h"

namespace gancho {

/// The records that others refer to, as JSON (reference/wts-chat.md §2.2, §2.4 to §2.9, §2.12, §2.15). Pure. Every
/// reader keeps the record as it came and fails with Protocol when there is no id.
class DirectoryCodec
{
public:
    static Result<Tag> readTag(const QJsonObject &json);
    static Result<TagColour> readColour(const QJsonObject &json);
    static Result<Department> readDepartment(const QJsonObject &json);
    static Result<Agent> readAgent(const QJsonObject &json);
    static Result<Channel> readChannel(const QJsonObject &json);
    static Result<Chatbot> readChatbot(const QJsonObject &json);
    static Result<MessageTemplate> readTemplate(const QJsonObject &json);
    static Result<Audience> readAudience(const QJsonObject &json, Audience::Kind kind);
    static Result<AudienceMember> readMember(const QJsonObject &json);

    static QJsonObject writeTag(const Tag &tag);
    static QJsonObject writeDepartment(const Department &department);
    /// With `fields`; empty when nothing differs. Members go by a request of their own.
    static QJsonObject writeDepartmentChanges(const Department &before, const Department &after);
    static QJsonObject writeAgent(const Agent &agent);
    static QJsonObject writeAgentChanges(const Agent &before, const Agent &after);
};

} // namespace gancho
