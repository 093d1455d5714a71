#include "app/platforms/whazing/whazingread.h"

#include "app/platforms/jsonread.h"
#include "models/domain/phonetext.h"

#include <QTimeZone>

namespace gancho::whazingread {

Result<QJsonArray> rows(const QJsonDocument &document, const char *name)
{
    if (document.isArray())
        return document.array();
    if (!document.isObject())
        return fail(jsonread::notUnderstood());
    const QJsonObject envelope = document.object();
    const QJsonValue under = envelope[QLatin1String(name)];
    if (under.isArray())
        return under.toArray();
    if (under.isNull() && envelope.contains(QLatin1String(name)))
        return QJsonArray();
    QList<QJsonArray> arrays;
    for (const QJsonValue value : envelope)
        if (value.isArray())
            arrays += value.toArray();
    if (arrays.size() != 1)
        return fail(jsonread::notUnderstood());
    return arrays.first();
}

QJsonObject record(const QJsonDocument &document, const char *name)
{
    if (document.isArray() && document.array().size() == 1)
        return document.array().first().toObject();
    const QJsonObject whole = document.object();
    const QJsonValue under = whole[QLatin1String(name)];
    // A record has an id of its own; "contact" within a ticket is no envelope.
    return under.isObject() && !whole.contains(QLatin1String("id")) ? under.toObject() : whole;
}

QJsonValue id(const QString &id)
{
    if (id.isEmpty())
        return QJsonValue::Null;
    bool whole = false;
    const qint64 number = id.toLongLong(&whole);
    return whole ? QJsonValue(number) : QJsonValue(id);
}

QString first(const QJsonObject &json, std::initializer_list<const char *> keys)
{
    for (const char *key : keys)
        if (const QString text = jsonread::text(json[QLatin1String(key)]); !text.isEmpty())
            return text;
    return {};
}

QDateTime date(const QJsonValue &value)
{
    if (const QDateTime iso = jsonread::date(value); iso.isValid())
        return iso;
    constexpr double mostSeconds = 1e11, mostMilliseconds = 1e14;
    const auto unix = jsonread::number(value);
    if (!unix || *unix <= 0 || *unix > mostMilliseconds)
        return {};
    return QDateTime::fromMSecsSinceEpoch(qint64(*unix > mostSeconds ? *unix : *unix * 1000), QTimeZone::utc());
}

QString number(const QString &typed)
{
    if (typed.contains(u'@'))
        return typed.trimmed();
    const PhoneText phone = readPhone(typed);
    return phone.isValid() ? phone.digits : typed.trimmed();
}

Named named(const QJsonValue &value, std::initializer_list<const char *> nameKeys)
{
    if (!value.isObject())
        return {jsonread::text(value), {}};
    return {jsonread::text(value.toObject()[QLatin1String("id")]), first(value.toObject(), nameKeys)};
}

} // namespace gancho::whazingread
