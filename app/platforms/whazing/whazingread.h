#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <initializer_list>

/// Reading Whazing's answers, whose forms are mostly not documented (reference/whazing.md §1c, §2): lenient. Pure.
namespace gancho::whazingread {

/// The rows of a list: a bare array, or the array under `name`, or the only array of the object. Errors: Protocol.
Result<QJsonArray> rows(const QJsonDocument &document, const char *name);
/// The record: the object under `name` where there is one, else the object that was answered.
QJsonObject record(const QJsonDocument &document, const char *name);
/// An id as the platform prefers it: a number; as text where it is none, null where it is empty.
QJsonValue id(const QString &id);
/// The first of these fields that is a text or a number.
QString first(const QJsonObject &json, std::initializer_list<const char *> keys);
/// ISO 8601, or a UNIX time in seconds or milliseconds, as number or text. Invalid for anything else.
QDateTime date(const QJsonValue &value);
/// What Whazing takes for a number: digits with country and area code for a phone; "…@grupo" and "…@lid" as they are.
QString number(const QString &typed);
/// Of a record of its own or of an id alone: {"id": 3, "name": "VIP"}, or 3.
struct Named
{
    QString id;
    QString name;
};
Named named(const QJsonValue &value, std::initializer_list<const char *> nameKeys);

} // namespace gancho::whazingread
