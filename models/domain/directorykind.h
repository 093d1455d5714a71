#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace gancho {

/// What the directory of an account holds, in the order in which it is shown.
enum class DirectoryKind {
    Portfolios,
    Sequences,
    Teams,
    Users,
    Tags,
    CustomFields,
    Channels,
    Chatbots,
    Templates,
    Origins,        ///< of Clint
    Groups,         ///< of Clint, of origins
    LostReasons,    ///< of Clint
    Queues,         ///< of Whazing, in the place of teams
    Stages,         ///< of Whazing's CRM
    Followups,      ///< of Whazing
    Wallets,        ///< of Whazing
    ClosingReasons, ///< of Whazing
};

const QList<DirectoryKind> &directoryKinds();
/// Stable: "portfolios", "sequences", "teams", "users", "tags", "fields", "channels", "chatbots", "templates" and so
/// on.
QString directoryKindKey(DirectoryKind kind);
std::optional<DirectoryKind> directoryKindOf(const QString &key);
/// "Message templates", translated.
QString directoryKindName(DirectoryKind kind);

} // namespace gancho
