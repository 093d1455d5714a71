#pragma once

#include <QByteArray>
#include <QStringList>
#include <QVector>

namespace gancho {

/// The values of an event's field, as text and in the order of the body: all scalars whose path ends with `path`
/// ("name" finds contact.name too; case and accents ignored, positions in arrays passed over). Numbers come as they are
/// written, whatever their length. `header.x` means the request's headers of that name; of forms and of the query
/// string, the fields by their names. Nothing for a body that is not valid. Pure, any thread.
QStringList fieldValues(const QString &path, const QByteArray &head, const QByteArray &body);
/// The same for several at once, in the order of the paths.
QVector<QStringList> fieldValues(const QStringList &paths, const QByteArray &head, const QByteArray &body);

} // namespace gancho
