#pragma once

#include "models/base/id.h"
#include "models/domain/platformkind.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace gancho {

/// A customer's account on a platform. Its token is not here: it lives in the secret store under the account's id.
struct Account
{
    AccountId id;
    PlatformKind platform = PlatformKind::WtsChat;
    QString name;
    QString colour = QStringLiteral("#1D5FBF"); ///< "#RRGGBB", of the letter tile in the switcher
    QUrl baseUrl;                               ///< of a sandbox account: empty, the running sandbox tells its own
    bool sandbox = false; ///< the embedded platform: invented company, nothing leaves this computer

    bool operator==(const Account &) const = default;
};

/// What a token may do with one group of the API (reference/wts-chat.md §1.2: 401 may mean "not for this group").
struct GroupAccess
{
    enum class State { Allowed, Denied, Failed };
    QString group; ///< translated: "Contatos", "Conversas" …
    State state = State::Failed;
    QString text; ///< for Denied and Failed: why, translated
};

} // namespace gancho
