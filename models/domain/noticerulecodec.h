#pragma once

#include "models/base/result.h"
#include "models/domain/noticerule.h"

#include <QByteArray>

namespace gancho {

/// What is kept of the notifications.
struct NoticeChoices
{
    QList<NoticeRule> rules;
    bool showNames = false; ///< whom an event concerns may stand in a notification

    bool operator==(const NoticeChoices &) const = default;
};

/// How the rules are kept in the data folder:
///
///     {"version": 1, "showNames": false,
///      "rules": [{"id": "…", "name": "Loja", "enabled": true, "what": "event" | "failed-check" | "silence",
///                 "minutes": 30, "where": "everything" | "inbox" | "view", "inbox": 3, "view": "…"}]}
///
/// Names once written never change.
class NoticeRuleCodec
{
public:
    static QByteArray write(const NoticeChoices &choices);
    /// Errors: Unsupported for a newer version, Protocol for what is no such file. A rule with an unknown word in it is
    /// switched off, so that nobody is told of anything else than was meant.
    static Result<NoticeChoices> read(const QByteArray &json);
};

} // namespace gancho
