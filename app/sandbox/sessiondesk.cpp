#include "app/sandbox/sessiondesk.h"

#include "app/sandbox/eventpayloads.h"
#include "models/domain/phonetext.h"

#include <QJsonArray>
#include <QUrl>

namespace gancho::sessiondesk {

using namespace Qt::StringLiterals;

namespace {

void put(EntityTable &table, const QJsonObject &row)
{
    if (table.contains(row.value("id"_L1).toString()))
        table.replace(row);
    else
        table.add(row);
}

/// A message in both tables' order: the message itself and its traces in the conversation.
QJsonObject write(SandboxWorld &world, QJsonObject session, QJsonObject message, bool fromContact)
{
    const QString now = world.now();
    message.insert("id"_L1, world.random.id());
    message.insert("createdAt"_L1, now);
    message.insert("updatedAt"_L1, now);
    message.insert("timestamp"_L1, now.left(19) + u'Z');
    message.insert("sessionId"_L1, session.value("id"_L1));
    if (!message.contains("type"_L1))
        message.insert("type"_L1, u"TEXT"_s);
    world.messages.add(message);
    session.insert("lastMessageText"_L1, message.value("text"_L1));
    session.insert("lastInteractionDate"_L1, now);
    session.insert("updatedAt"_L1, now);
    session.insert(fromContact ? "lastMessageIn"_L1 : "lastMessageOut"_L1, now);
    session.insert("unreadCount"_L1, fromContact ? session.value("unreadCount"_L1).toInt() + 1 : 0);
    if (!fromContact && !session.contains("firstResponseAt"_L1))
        session.insert("firstResponseAt"_L1, now);
    put(world.sessions, session);
    return message;
}

QString pascal(const QString &key)
{
    return key.left(1).toUpper() + key.mid(1);
}

} // namespace

QJsonObject openSession(const SandboxWorld &world, const QString &contactId, const QString &channelId)
{
    for (int i = world.sessions.size() - 1; i >= 0; --i) {
        const QJsonObject &session = world.sessions.at(i);
        if (session.value("contactId"_L1) == contactId && session.value("status"_L1) != "COMPLETED"_L1 &&
            (channelId.isEmpty() || session.value("channelId"_L1) == channelId))
            return session;
    }
    return {};
}

QJsonObject begin(SandboxContext &context, const QString &contactId, const QString &channelId, const QJsonObject &more)
{
    SandboxWorld &world = context.world;
    const QString now = world.now();
    QJsonObject session{{u"id"_s, world.random.id()},
                        {u"createdAt"_s, now},
                        {u"updatedAt"_s, now},
                        {u"startAt"_s, now},
                        {u"companyId"_s, world.companyId},
                        {u"status"_s, u"STARTED"_s},
                        {u"contactId"_s, contactId},
                        {u"channelId"_s, channelId},
                        {u"number"_s, world.nextSessionNumber(now)},
                        {u"unreadCount"_s, 0},
                        {u"origin"_s, u"DEFAULT"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        session.insert(it.key(), it.value());
    world.sessions.add(session);
    context.fire(u"SESSION_NEW"_s, eventpayload::session(world, session));
    return session;
}

QJsonObject change(SandboxContext &context, QJsonObject session, const QJsonObject &values)
{
    SandboxWorld &world = context.world;
    QJsonArray changes;
    const auto set = [&](const QString &key, const QJsonValue &value) {
        const QJsonValue old = session.contains(key) ? session.value(key) : QJsonValue(QJsonValue::Null);
        if (old == value)
            return;
        session.insert(key, value);
        changes += QJsonObject{{u"field"_s, pascal(key)}, {u"oldValue"_s, old}, {u"newValue"_s, value}};
    };
    for (auto it = values.begin(); it != values.end(); ++it)
        set(it.key(), it.value());
    if (changes.isEmpty())
        return session;
    const QString now = world.now();
    const bool completes = values.contains("status"_L1) && session.value("status"_L1) == "COMPLETED"_L1;
    if (completes && !values.contains("endAt"_L1))
        set(u"endAt"_s, now);
    session.insert("updatedAt"_L1, now);
    world.sessions.replace(session);
    const bool byUser = !context.actingUser.isEmpty();
    context.fire(completes ? u"SESSION_COMPLETE"_s : u"SESSION_UPDATE"_s, eventpayload::session(world, session),
                 QJsonObject{{u"source"_s, byUser ? u"USER"_s : u"SYSTEM"_s},
                             {u"userId"_s, byUser ? QJsonValue(context.actingUser) : QJsonValue(QJsonValue::Null)},
                             {u"changes"_s, changes}});
    return session;
}

QJsonObject receive(SandboxContext &context, const QJsonObject &session, const QString &text)
{
    const QJsonObject message = write(context.world, session,
                                      {{u"direction"_s, u"FROM_HUB"_s},
                                       {u"status"_s, u"DELIVERED"_s},
                                       {u"origin"_s, u"GATEWAY"_s},
                                       {u"text"_s, text}},
                                      true);
    context.fire(u"MESSAGE_RECEIVED"_s, eventpayload::message(message));
    return message;
}

QJsonObject send(SandboxContext &context, const QJsonObject &session, const QJsonObject &values)
{
    QJsonObject sent{{u"direction"_s, u"TO_HUB"_s}, {u"status"_s, u"SENT"_s}, {u"origin"_s, u"API"_s}};
    for (auto it = values.begin(); it != values.end(); ++it)
        sent.insert(it.key(), it.value());
    const QJsonObject message = write(context.world, session, sent, false);
    context.fire(u"MESSAGE_SENT"_s, eventpayload::message(message));
    return message;
}

void setStatus(SandboxContext &context, const QString &messageId, const QString &status)
{
    QJsonObject message = context.world.messages.value(messageId);
    if (message.isEmpty() || message.value("status"_L1) == status)
        return;
    message.insert("status"_L1, status);
    message.insert("updatedAt"_L1, context.world.now());
    if (status == "READ"_L1)
        message.insert("readContactAt"_L1, message.value("updatedAt"_L1));
    context.world.messages.replace(message);
    context.fire(u"MESSAGE_UPDATED"_s, eventpayload::message(message));
}

Outcome messageOf(SandboxWorld &world, const QJsonObject &body)
{
    QJsonObject message;
    const QString templateId = body.value("templateId"_L1).toString();
    const QString text = body.value("text"_L1).toString();
    const QString fileUrl = body.value("fileUrl"_L1).toString();
    QString fileId = body.value("fileId"_L1).toString();
    if (!templateId.isEmpty()) {
        const QJsonObject *model = world.templates.find(templateId);
        if (!model)
            return formError(u"Modelo de mensagem não encontrado"_s);
        QString filled = model->value("text"_L1).toString();
        const QJsonObject parameters = body.value("parameters"_L1).toObject();
        for (auto it = parameters.begin(); it != parameters.end(); ++it)
            filled.replace(u"{{"_s + it.key() + u"}}"_s, it.value().toString());
        message = {{u"templateId"_s, templateId}, {u"text"_s, filled}};
    } else if (!text.isEmpty()) {
        message.insert("text"_L1, text);
    }
    if (!fileUrl.isEmpty()) {
        fileId = world.random.id();
        const QString name = QUrl(fileUrl).fileName();
        world.files.add({{u"id"_s, fileId},
                         {u"companyId"_s, world.companyId},
                         {u"name"_s, name},
                         {u"extension"_s, name.contains(u'.') ? name.section(u'.', -1) : QString()},
                         {u"mimeType"_s, QJsonValue::Null},
                         {u"type"_s, u"UNDEFINED"_s},
                         {u"publicUrl"_s, fileUrl},
                         {u"size"_s, 0}});
    }
    if (!fileId.isEmpty()) {
        if (!world.files.contains(fileId))
            return formError(u"Arquivo não encontrado"_s);
        message.insert("fileId"_L1, fileId);
        message.insert("type"_L1, u"DOCUMENT"_s);
    }
    if (message.isEmpty())
        return formError(u"Informe o texto, o modelo ou o arquivo da mensagem"_s);
    if (const QJsonValue ref = body.value("refId"_L1); ref.isString())
        message.insert("refId"_L1, ref);
    return message;
}

Outcome channel(const SandboxWorld &world, const QString &from)
{
    if (from.isEmpty())
        return world.channels.at(0);
    const QString digits = readPhone(from).digits;
    for (const QJsonObject &channel : world.channels)
        if (channel.value("id"_L1) == from ||
            (!digits.isEmpty() && readPhone(channel.value("number"_L1).toString()).digits == digits) ||
            channel.value("identity"_L1).toObject().value("humanId"_L1) == from)
            return channel;
    return formError(u"Canal não encontrado"_s);
}

} // namespace gancho::sessiondesk
