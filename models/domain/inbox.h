#pragma once

#include "models/base/id.h"
#include "models/domain/answerrule.h"
#include "models/domain/platformkind.h"
#include "models/domain/sendercheck.h"

#include <QString>

namespace gancho {

/// A place of the receiver that takes events: everything under /in/<name>.
struct Inbox
{
    InboxId id;
    QString name;                               ///< as in the path: lower-case letters, digits, '-' (1 to 60)
    AccountId account;                          ///< whose events are expected here; invalid for a free inbox
    PlatformKind platform = PlatformKind::None; ///< whose events are expected here, None: recognised from the body
    bool paused = false;                        ///< senders are asked to come again later
    SenderCheck check = {};
    QList<AnswerRule> answers = {}; ///< in order; where none fits, senders are answered 200

    bool operator==(const Inbox &) const = default;
};

/// The parts of an inbox that a form edits; the keys of Error::fields.
namespace inboxfield {
inline const QString name = QStringLiteral("name");
inline const QString secret = QStringLiteral("secret");
inline const QString checkName = QStringLiteral("checkName");
} // namespace inboxfield

/// `text` in the form that an inbox name must have; "entrada" where nothing usable is left.
QString inboxNameFrom(const QString &text);
/// The path of an inbox, "/in/loja".
QString inboxPath(const QString &name);

} // namespace gancho
