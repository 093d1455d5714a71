#pragma once

#include <QJsonValue>
#include <QString>

#include <tl/expected.hpp>

namespace gancho {

/// A refusal of the embedded platform, in the platform's own terms.
struct SandboxFault
{
    enum class Shape { InternalException, ProblemDetails };

    int status = 500; ///< of HTTP
    int told = 0;     ///< what the body says; 0: the same
    QString key;      ///< "FORM_ERROR"
    QString text;     ///< Portuguese, as the platform words it
    Shape shape = Shape::InternalException;
};

/// What an endpoint yields: JSON, or an undefined value for an empty body.
using SandboxReply = tl::expected<QJsonValue, SandboxFault>;

/// HTTP 500 with FORM_ERROR: also how the platform says "not found" (reference/wts-chat.md §1.8).
tl::unexpected<SandboxFault> formError(const QString &text);
tl::unexpected<SandboxFault> requiredField(const QString &name);
tl::unexpected<SandboxFault> unauthorized();
/// 401 whose body says 404, as for an unknown route.
tl::unexpected<SandboxFault> unknownRoute();
tl::unexpected<SandboxFault> tooManyRequests();
/// RFC 7807.
tl::unexpected<SandboxFault> problem(int status, const QString &title);

/// The body of a refusal. `ordinal` makes httpStatusCode alternate between a number and a word, as seen live; `id` and
/// `now` as the platform would give them.
QByteArray faultBody(const SandboxFault &fault, quint64 ordinal, const QString &id, const QString &now);

} // namespace gancho
