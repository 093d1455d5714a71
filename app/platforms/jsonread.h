#pragma once

#include "models/base/result.h"
#include "models/domain/pageof.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace gancho::jsonread {

/// A date as the platforms write it: ISO 8601 with 0 to 9 digits of a second's fraction, of which the first three are
/// kept, with "Z", an offset or nothing, which means UTC (reference/wts-chat.md §1.5). Invalid for anything else.
QDateTime date(const QJsonValue &value);

/// Whether two names of an enumeration mean the same: case and '_' are ignored (reference/wts-chat.md §4, 15).
bool sameName(QAnyStringView a, QAnyStringView b);

/// The rows of a list, which comes as an array or in an envelope with `items` (reference/wts-chat.md §1.4) or `data`
/// (reference/clint.md §1). Errors: Protocol.
Result<QJsonArray> rows(const QJsonDocument &document);
/// Whether an envelope promises another page: `hasMorePages`, `hasNext`, `has_next`.
bool more(const QJsonObject &envelope);
/// How many rows an envelope counts: `totalItems`, `totalCount`, `total_count`; -1 where it says nothing.
qint64 total(const QJsonObject &envelope);

/// The text of a string; of a number or a truth value its digits or word, since the platform changes its mind about
/// types (reference/wts-chat.md §1.8). Empty for anything else.
QString text(const QJsonValue &value);
/// A number, also when it comes as a string; nothing for anything else.
std::optional<double> number(const QJsonValue &value);
qint64 integer(const QJsonValue &value, qint64 otherwise = 0);
bool truth(const QJsonValue &value, bool otherwise = false);
/// The texts of an array, empty ones left out.
QStringList texts(const QJsonValue &value);

/// A page of a list, as an array or in an envelope. `read` turns an object into a
/// Result<T>; rows that cannot be read are left out. Errors: Protocol.
template <class T, class Read>
Result<PageOf<T>> page(const QJsonDocument &document, Read read)
{
    const auto list = rows(document);
    if (!list)
        return fail(list.error());
    PageOf<T> page;
    for (const QJsonValue row : *list)
        if (const Result<T> item = read(row.toObject()))
            page.items += *item;
    const QJsonObject envelope = document.object();
    page.more = !list->isEmpty() && jsonread::more(envelope);
    page.total = document.isArray() ? list->size() : jsonread::total(envelope);
    return page;
}

/// The error of an answer that is JSON but not what was expected.
Error notUnderstood();

} // namespace gancho::jsonread
