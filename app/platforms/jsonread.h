#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

namespace gancho::jsonread {

/// A date as the platforms write it: ISO 8601 with 0 to 9 digits of a second's fraction, of which the first three are
/// kept, with "Z", an offset or nothing, which means UTC (reference/wts-chat.md §1.5). Invalid for anything else.
QDateTime date(const QJsonValue &value);

/// Whether two names of an enumeration mean the same: case and '_' are ignored (reference/wts-chat.md §4, 15).
bool sameName(QStringView a, QStringView b);

/// The rows of a list, which comes as an array or in an envelope with `items` (reference/wts-chat.md §1.4). Errors:
/// Protocol.
Result<QJsonArray> rows(const QJsonDocument &document);

/// The error of an answer that is JSON but not what was expected.
Error notUnderstood();

} // namespace gancho::jsonread
