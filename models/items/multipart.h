#pragma once

#include "models/domain/event.h"

#include <optional>

namespace gancho {

/// A part of a multipart body (RFC 7578). The bytes are a copy of nothing: they share the body's memory as long as
/// `body` lives, which is kept here.
struct FormPart
{
    HeaderList headers;
    QString name;
    QString fileName;     ///< as the sender wrote it; empty where it is no file
    QByteArray type;      ///< media type, lower case, without parameters; "text/plain" where none is given
    qsizetype offset = 0; ///< of its content within the body
    qsizetype size = 0;   ///< bytes
};

/// The parts in their order; nullopt where the body is not what the content type says. In any thread.
std::optional<QList<FormPart>> splitMultipart(const QByteArray &body, const QByteArray &contentType);

/// What a parameter of a header such as `form-data; name="a b"` is; empty where there is none. Quoted or not; the form
/// `name*=UTF-8''a%20b` is understood too.
QByteArray headerParameter(const QByteArray &value, const QByteArray &name);

/// A name under which a file may be saved: no folders, no control characters, no leading points, not a name that means
/// something to an operating system, at most 120 characters. Never empty.
QString safeFileName(const QString &name);

} // namespace gancho
