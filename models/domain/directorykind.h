#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace gancho {

/// What the directory of an account holds, in the order in which it is shown.
enum class DirectoryKind { Portfolios, Sequences, Teams, Users, Tags, CustomFields, Channels, Chatbots, Templates };

const QList<DirectoryKind> &directoryKinds();
/// Stable: "portfolios", "sequences", "teams", "users", "tags", "fields", "channels", "chatbots", "templates".
QString directoryKindKey(DirectoryKind kind);
std::optional<DirectoryKind> directoryKindOf(const QString &key);
/// "Message templates", translated.
QString directoryKindName(DirectoryKind kind);

} // namespace gancho
