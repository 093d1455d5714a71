#pragma once

#include "models/base/result.h"
#include "models/domain/clintrecords.h"
#include "models/domain/directory.h"

namespace gancho {

/// What Clint's records refer to, and its activities, groups, organizations and attachments, as JSON
/// (reference/clint.md §2). Each read: Errors: Protocol without an id. Pure.
class ClintDirectoryCodec
{
public:
    static Result<Tag> readTag(const QJsonObject &json);
    static Result<Agent> readUser(const QJsonObject &json);
    static Result<Channel> readChannel(const QJsonObject &json);
    /// `channel` is whose templates were asked for, since they do not say so. A parameter of the header is called
    /// "header.1", one of the body as it stands there: "1".
    static Result<MessageTemplate> readTemplate(const QJsonObject &json, const ChannelId &channel = {});
    static Result<ClintGroup> readGroup(const QJsonObject &json);
    static Result<ClintOrganization> readOrganization(const QJsonObject &json);
    static Result<ClintAttachment> readAttachment(const QJsonObject &json);
    static Result<ClintActivity> readActivity(const QJsonObject &json);

    /// The 16 colours that tags may have.
    static const QList<TagColour> &colours();
    /// {"header":[…],"body":[…]} for a send, in the order in which `names` has them.
    static QJsonObject writeParameters(const QStringList &names, const QHash<QString, QString> &values);
    /// The bodies of creation and update.
    static QJsonObject writeActivity(const ClintActivity &activity);
    static QJsonObject writeActivityChanges(const ClintActivity &before, const ClintActivity &after);
};

} // namespace gancho
