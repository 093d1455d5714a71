#include "app/sandbox/whazing/whazingpayloads.h"

#include "app/sandbox/worldnames.h"

#include <QJsonArray>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

QJsonValue eventContact(const WhazingWorld &world, qint64 id)
{
    const QJsonObject contact = world.contacts.value(id);
    if (contact.isEmpty())
        return QJsonValue::Null;
    QJsonObject shown{{u"phoneNumber"_s, contact["number"_L1]}};
    for (const char *key :
         {"id", "name", "profilePicUrl", "email", "isGroup", "pushname", "lid", "kanbanId", "followupId"})
        shown.insert(QLatin1String(key), contact[QLatin1String(key)]);
    return shown;
}

QJsonObject channelOf(const WhazingWorld &world)
{
    return {{u"id"_s, world.channel["id"_L1]}, {u"name"_s, world.channel["name"_L1]}};
}

QJsonObject parts(const QJsonObject &from, std::initializer_list<const char *> keys)
{
    QJsonObject some;
    for (const char *key : keys)
        some.insert(QLatin1String(key), from.contains(QLatin1String(key)) ? from[QLatin1String(key)] : QJsonValue());
    return some;
}

QJsonValue orNull(const QJsonObject &row)
{
    return row.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(row);
}

/// Ids as records with their names.
QJsonArray named(const QJsonArray &ids, const NumberedTable &table, const QString &nameKey)
{
    QJsonArray rows;
    for (const QJsonValue id : ids)
        rows += parts(table.value(id.toInteger()), {"id", nameKey.toLatin1().constData()});
    return rows;
}

} // namespace

QJsonObject whazingpayload::ticketEvent(const WhazingWorld &world, const QString &type, const QJsonObject &ticket,
                                        const QString &messageBody)
{
    QJsonObject shown = parts(ticket, {"id", "status", "protocol", "queueId", "userId", "apiConfig"});
    if (type == "ClosedTicket"_L1)
        shown.insert("closingReasonId"_L1, ticket["closingReasonId"_L1]);
    return {{u"Type"_s, type},
            {u"messageBody"_s, messageBody},
            {u"ticket"_s, shown},
            {u"contact"_s, eventContact(world, ticket["contactId"_L1].toInteger())},
            {u"whatsapp"_s, channelOf(world)}};
}

QJsonObject whazingpayload::messageEvent(const WhazingWorld &world, const QJsonObject &message, qint64 authorId)
{
    const QJsonObject ticket = world.tickets.value(message["ticketId"_L1].toInteger());
    const QJsonObject user = world.users.value(message["userId"_L1].toInteger());
    return {{u"messageId"_s, message["messageId"_L1]},
            {u"messageBody"_s, message["body"_L1]},
            {u"timestamp"_s, message["timestamp"_L1]},
            {u"status"_s, message["status"_L1]},
            {u"fromMe"_s, message["fromMe"_L1]},
            {u"mediaType"_s, message["mediaType"_L1]},
            {u"mediaUrl"_s, message["mediaUrl"_L1]},
            {u"mediaBase64"_s, QJsonValue()},
            {u"isDeleted"_s, message["isDeleted"_L1]},
            {u"sendType"_s, message["sendType"_L1]},
            {u"edited"_s, QJsonValue()},
            {u"reactions"_s, QJsonValue()},
            {u"dataJson"_s, QJsonValue()},
            {u"ticket"_s, parts(ticket, {"id", "status", "protocol", "queueId", "apiConfig", "isGroup"})},
            {u"contact"_s, eventContact(world, ticket["contactId"_L1].toInteger())},
            {u"contactmessage"_s, eventContact(world, authorId)},
            {u"user"_s, user.isEmpty() ? QJsonValue(QJsonValue::Null) : parts(user, {"id", "name", "email"})},
            {u"whatsapp"_s, channelOf(world)}};
}

QString whazingpayload::qrCode()
{
    return QStringLiteral(
        "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAB0AAAAdAQAAAAB+6FqiAAAAjUlEQVR42mP4////DwYwcc"
        "DRQILhvsv0GwwXq7dEMFxMKgES8UDWfR/xGwwHagokGP5/l//BcC+y9wbD8w2dOxh++F4Gcvce+MFw26fLguGdsqUF"
        "w1cjphkMx4LeSTBcPFAC1HH86Q6GA/XsNxjuu/YDxTI2A4kqhh0MFwuCKhjuR/JGMBxwsJRggDsDAINeRriJpCMUAAAAAElFTkSuQmCC");
}

QJsonObject whazingpayload::channelEvent(WhazingWorld &world, const QString &previousStatus)
{
    QJsonObject channel = parts(world.channel, {"id", "name", "type", "number", "status"});
    const bool lost = channel["status"_L1].toString() != "CONNECTED"_L1;
    channel.insert("qrcode"_L1, lost ? QJsonValue(qrCode()) : QJsonValue());
    channel.insert("pairingCode"_L1, lost ? QJsonValue(u"SAND-BOX1"_s) : QJsonValue());
    channel.insert("previousStatus"_L1, previousStatus);
    channel.insert("tenantId"_L1, world.tenantId);
    return {{u"event"_s, u"channel.status.changed"_s},
            {u"timestamp"_s, world.now()},
            {u"channel"_s, channel},
            {u"company"_s, world.company}};
}

QJsonObject whazingpayload::newTenant(WhazingWorld &world)
{
    const auto pick = [&world](const auto &names) {
        return names[size_t(world.random.below(int(names.size())))].toString();
    };
    const QString name = pick(worldname::firstNames) + u' ' + pick(worldname::surnames);
    return {{u"name"_s, name},
            {u"email"_s, worldname::plainName(name) + u"@example.com"_s},
            {u"tenantName"_s, u"Loja "_s + name.section(u' ', 1)},
            {u"phone"_s, u"55119"_s + QString::number(world.random.between(10'000'000, 99'999'999))},
            {u"plano"_s, 1},
            {u"referralId"_s, QJsonValue()},
            {u"dueDate"_s, world.now()},
            {u"recurrence"_s, u"monthly"_s},
            {u"newTenantTest"_s, true}};
}

QJsonObject whazingpayload::ticket(const WhazingWorld &world, const QJsonObject &row)
{
    QJsonObject shown = row;
    const QList<QJsonObject> messages = world.messagesOf(row["id"_L1].toInteger());
    shown.insert("lastMessage"_L1, messages.isEmpty() ? QJsonValue() : messages.last()["body"_L1]);
    shown.insert("contact"_L1, orNull(contact(world, world.contacts.value(row["contactId"_L1].toInteger()))));
    shown.insert("queue"_L1, orNull(world.queues.value(row["queueId"_L1].toInteger())));
    const QJsonObject user = world.users.value(row["userId"_L1].toInteger());
    shown.insert("user"_L1, user.isEmpty() ? QJsonValue() : parts(user, {"id", "name", "email"}));
    shown.insert("whatsapp"_L1, channelOf(world));
    return shown;
}

QJsonObject whazingpayload::contact(const WhazingWorld &world, const QJsonObject &row)
{
    if (row.isEmpty())
        return row;
    QJsonObject shown = row;
    shown.insert("tags"_L1, named(row["tags"_L1].toArray(), world.tags, u"tag"_s));
    shown.insert("wallets"_L1, named(row["wallets"_L1].toArray(), world.wallets, u"name"_s));
    return shown;
}

QJsonObject whazingpayload::card(const WhazingWorld &world, const QJsonObject &row)
{
    QJsonObject shown = row;
    const QJsonObject contact = world.contacts.value(row["contactId"_L1].toInteger());
    shown.insert("contact"_L1, contact.isEmpty() ? QJsonValue() : parts(contact, {"id", "name", "number"}));
    const QJsonObject user = world.users.value(row["assigneeId"_L1].toInteger());
    shown.insert("assignee"_L1, user.isEmpty() ? QJsonValue() : parts(user, {"id", "name"}));
    return shown;
}

} // namespace gancho
