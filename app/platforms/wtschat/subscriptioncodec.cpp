#include "app/platforms/wtschat/subscriptioncodec.h"

#include "app/platforms/jsonread.h"
#include "models/domain/eventtype.h"

#include <QJsonArray>

namespace gancho {

namespace {

/// Known identifiers come back in their own spelling, others as they are.
QString eventName(const QJsonValue &value)
{
    static const QStringList known = [] {
        QStringList ids;
        for (const EventType &type : eventTypes(PlatformKind::WtsChat))
            ids += type.id;
        return ids;
    }();
    const QString name = (value.isObject() ? value.toObject()[QLatin1String("event")] : value).toString().trimmed();
    for (const QString &id : known)
        if (jsonread::sameName(id, name))
            return id;
    return name;
}

QJsonValue valueOf(const QString &field, const Subscription &subscription)
{
    if (field == QLatin1String("Name"))
        return subscription.name;
    if (field == QLatin1String("Url"))
        return subscription.url;
    if (field == QLatin1String("Enabled"))
        return subscription.enabled;
    return QJsonArray::fromStringList(subscription.events);
}

} // namespace

Result<Subscription> SubscriptionCodec::read(const QJsonObject &json)
{
    Subscription read;
    read.id = SubscriptionId(json[QLatin1String("id")].toString());
    if (!read.id.isValid())
        return fail(jsonread::notUnderstood());
    read.name = json[QLatin1String("name")].toString();
    read.url = json[QLatin1String("url")].toString();
    read.enabled = json[QLatin1String("enabled")].toBool(true);
    for (const QJsonValue event : json[QLatin1String("events")].toArray())
        if (const QString name = eventName(event); !name.isEmpty() && !read.events.contains(name))
            read.events += name;
    read.createdAt = jsonread::date(json[QLatin1String("createdAt")]);
    read.updatedAt = jsonread::date(json[QLatin1String("updatedAt")]);
    return read;
}

Result<QList<Subscription>> SubscriptionCodec::readList(const QJsonDocument &document)
{
    const auto rows = jsonread::rows(document);
    if (!rows)
        return fail(rows.error());
    QList<Subscription> list;
    for (const QJsonValue row : *rows)
        if (const auto subscription = read(row.toObject()))
            list += *subscription;
    return list;
}

Result<QList<OfferedEvent>> SubscriptionCodec::readOffered(const QJsonDocument &document)
{
    const auto rows = jsonread::rows(document);
    if (!rows)
        return fail(rows.error());
    QList<OfferedEvent> offered;
    QStringList names;
    for (const QJsonValue row : *rows) {
        const QString name = eventName(row);
        if (name.isEmpty() || names.contains(name))
            continue;
        names += name;
        offered += OfferedEvent{name, row.toObject()[QLatin1String("description")].toString()};
    }
    return offered;
}

QJsonObject SubscriptionCodec::write(const Subscription &subscription)
{
    return {{QStringLiteral("name"), subscription.name},
            {QStringLiteral("url"), subscription.url},
            {QStringLiteral("enabled"), subscription.enabled},
            {QStringLiteral("events"), QJsonArray::fromStringList(subscription.events)}};
}

QJsonObject SubscriptionCodec::writeChanges(const Subscription &before, const Subscription &after)
{
    const QStringList fields = changedFields(before, after);
    if (fields.isEmpty())
        return {};
    QJsonObject body{{QStringLiteral("fields"), QJsonArray::fromStringList(fields)}};
    for (const QString &field : fields)
        body.insert(field.toLower(), valueOf(field, after));
    return body;
}

} // namespace gancho
