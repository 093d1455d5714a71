#pragma once

#include "models/domain/audience.h"
#include "models/domain/customfield.h"
#include "models/domain/directory.h"
#include "models/domain/directorykind.h"
#include "models/domain/namedrecord.h"

#include <functional>
#include <variant>

namespace gancho {

/// A record of the directory, of any kind.
using DirectoryRecord = std::variant<std::monostate, Audience, Department, Agent, Tag, CustomField, Channel, Chatbot,
                                     MessageTemplate, NamedRecord>;

/// Empty for no record, and for one that is not on the platform yet.
QString recordId(const DirectoryRecord &record);
/// What it is called; its number, key or id where it has no name. Empty for no record.
QString recordName(const DirectoryRecord &record);
QJsonObject recordRaw(const DirectoryRecord &record);
/// Whether others refer to it by this id: a user also by the userId, a chatbot by its key.
bool isRecord(const DirectoryRecord &record, const QString &id);

/// What records need to know of others.
struct DirectoryNames
{
    /// Empty where it is not known (yet).
    std::function<QString(DirectoryKind kind, const QString &id)> name;
    std::function<TagColour(const Tag &tag)> colour;
};

} // namespace gancho
