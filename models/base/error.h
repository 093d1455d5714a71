#pragma once

#include <QHash>
#include <QString>

namespace gancho {

/// Why something could not be done. Closed: callers may switch over all of it.
enum class ErrorKind {
    Cancelled,    ///< the user or an overtaking request stopped it; not a failure
    Network,      ///< no connection, name not found, TLS refused, connection lost
    Timeout,      ///< the other side did not answer in time
    Unauthorized, ///< 401; on wts.chat also "this token is not for this group" (reference/wts-chat.md §1.2)
    Forbidden,    ///< 403
    NotFound,     ///< 404, and what a platform words as not found under another status
    Invalid,      ///< the input was refused; `fields` may say which part
    RateLimited,  ///< 429
    Server,       ///< 5xx that is neither of the above
    Protocol,     ///< an answer that cannot be understood
    Storage,      ///< the local log or a file cannot be read or written
    Conflict,     ///< something else holds what is needed (port, data folder)
    Unsupported,  ///< this platform or account does not offer it
};

/// A failure as a value. `text` is for the user, translated, and says what happened and what to do. `detail` is for the
/// log and never holds a token, a whole URL with its query, or a phone number.
struct Error
{
    ErrorKind kind = ErrorKind::Protocol;
    QString text;
    int httpStatus = 0;             ///< 0 where no answer came
    QString serverCode;             ///< the platform's stable key, e.g. "FORM_ERROR"
    QString reference;              ///< the short id that the platform's support asks for
    QHash<QString, QString> fields; ///< field name as the API spells it -> text
    QString detail;
    int retryAfterSeconds = -1; ///< from Retry-After, -1 where none came

    bool isCancelled() const { return kind == ErrorKind::Cancelled; }
};

} // namespace gancho
