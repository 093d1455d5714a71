#include "app/sandbox/eventpayloads.h"

#include "app/sandbox/restviews.h"

namespace gancho::eventpayload {

using namespace Qt::StringLiterals;

namespace {

void copy(const QJsonObject &from, QJsonObject &to, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names)
        to.insert(name, from.contains(name) ? from.value(name) : QJsonValue::Null);
}

QJsonObject sessionContact(const SandboxWorld &world, const QJsonObject &contact)
{
    QJsonObject details{{u"phonenumber"_s, contact.value("phoneNumber"_L1)},
                        {u"phonenumberFormatted"_s, contact.value("phoneNumberFormatted"_L1)},
                        {u"tagsId"_s, contact.value("tagIds"_L1)},
                        {u"tagsName"_s, restview::namesOf(world.tags, contact.value("tagIds"_L1).toArray())}};
    copy(contact, details, {"id"_L1, "name"_L1, "email"_L1, "pictureUrl"_L1, "instagram"_L1, "status"_L1});
    return details;
}

QJsonValue orNull(const QJsonObject &object)
{
    return object.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(object);
}

QJsonObject channelDetails(const QJsonObject &channel)
{
    QJsonObject details{{u"id"_s, channel.value("id"_L1)}};
    copy(channel.value("identity"_L1).toObject(), details,
         {"platform"_L1, "provider"_L1, "providerVariable"_L1, "pictureUrl"_L1, "displayName"_L1});
    return details;
}

QJsonObject departmentDetails(const QJsonObject &department)
{
    QJsonObject details;
    if (!department.isEmpty())
        copy(department, details, {"id"_L1, "companyId"_L1, "name"_L1, "description"_L1});
    return details;
}

} // namespace

QJsonObject contact(const SandboxWorld &world, const QJsonObject &row)
{
    QJsonObject content{{u"phonenumber"_s, row.value("phoneNumber"_L1)},
                        {u"phonenumberFormatted"_s, row.value("phoneNumberFormatted"_L1)},
                        {u"tagsId"_s, row.value("tagIds"_L1)},
                        {u"tags"_s, restview::namesOf(world.tags, row.value("tagIds"_L1).toArray())},
                        {u"customFieldValues"_s, row.value("customFields"_L1).toObject()}};
    copy(row, content,
         {"id"_L1, "createdAt"_L1, "updatedAt"_L1, "companyId"_L1, "name"_L1, "email"_L1, "instagram"_L1,
          "annotation"_L1, "status"_L1, "origin"_L1, "utm"_L1, "metadata"_L1});
    return content;
}

QJsonObject session(const SandboxWorld &world, const QJsonObject &row)
{
    const QJsonObject contact = world.contacts.value(row.value("contactId"_L1).toString());
    const QJsonObject channel = world.channels.value(row.value("channelId"_L1).toString());
    const QJsonObject agent = world.agentByUserId(row.value("userId"_L1).toString());
    const QString status = row.value("status"_L1).toString();
    const QString window = restview::windowStatus(row);
    QJsonObject content{
        {u"active"_s, true},
        {u"contactDetails"_s, sessionContact(world, contact)},
        {u"channelType"_s, channel.value("type"_L1).toString().toUpper()},
        {u"channelDetails"_s, channelDetails(channel)},
        {u"departmentDetails"_s,
         orNull(departmentDetails(world.departments.value(row.value("departmentId"_L1).toString())))},
        {u"agentDetails"_s, agent.isEmpty() ? QJsonValue(QJsonValue::Null) : restview::agentDetails(agent)},
        {u"firstAgentMessageAt"_s, row.value("firstResponseAt"_L1)},
        {u"firstUserInteractionAt"_s, row.value("firstResponseAt"_L1)},
        {u"readTimestamp"_s, QJsonValue::Null},
        {u"waitReply"_s, false},
        {u"expired"_s, window == "EXPIRED"_L1},
        {u"windowStatus"_s, window},
        {u"previewUrl"_s, restview::previewUrl(row)}};
    copy(row, content,
         {"id"_L1,
          "createdAt"_L1,
          "updatedAt"_L1,
          "number"_L1,
          "startAt"_L1,
          "endAt"_L1,
          "status"_L1,
          "contactId"_L1,
          "channelId"_L1,
          "companyId"_L1,
          "departmentId"_L1,
          "userId"_L1,
          "botId"_L1,
          "botVersionId"_L1,
          "previousSessionId"_L1,
          "lastInteractionDate"_L1,
          "lastMessageOut"_L1,
          "lastMessageIn"_L1,
          "lastMessageText"_L1,
          "unreadCount"_L1,
          "utm"_L1,
          "classification"_L1,
          "metadata"_L1});
    for (const QLatin1StringView name : {"firstAgentMessageAt"_L1, "firstUserInteractionAt"_L1})
        if (content.value(name).isUndefined())
            content.insert(name, QJsonValue::Null);
    return content;
}

QJsonObject message(const QJsonObject &row)
{
    QJsonObject content{
        {u"active"_s, true},
        {u"editedAt"_s, QJsonValue::Null},
        {u"waitingOptIn"_s, false},
        {u"details"_s, withNulls({}, {"file"_L1, "location"_L1, "contact"_L1, "errors"_L1, "transcription"_L1})}};
    copy(row, content,
         {"id"_L1, "senderId"_L1, "createdAt"_L1, "updatedAt"_L1, "type"_L1, "sessionId"_L1, "templateId"_L1,
          "userId"_L1, "timestamp"_L1, "text"_L1, "direction"_L1, "status"_L1, "origin"_L1, "readContactAt"_L1,
          "fileId"_L1, "refId"_L1});
    return content;
}

QJsonObject card(const SandboxWorld &world, const QJsonObject &row)
{
    const QJsonObject step = world.steps.value(row.value("stepId"_L1).toString());
    const QJsonObject agent = world.agentByUserId(row.value("responsibleUserId"_L1).toString());
    QJsonArray tags;
    for (const QJsonValue id : row.value("tagIds"_L1).toArray())
        tags += QJsonObject{{u"id"_s, id}, {u"text"_s, world.panelTags.value(id.toString()).value("name"_L1)}};
    QJsonArray contacts;
    for (const QJsonValue id : row.value("contactIds"_L1).toArray())
        contacts += QJsonObject{{u"id"_s, id}, {u"name"_s, world.contacts.value(id.toString()).value("name"_L1)}};
    QJsonObject content{
        {u"archived"_s, row.value("status"_L1) == "ARCHIVED"_L1},
        {u"panelTitle"_s, world.panels.value(row.value("panelId"_L1).toString()).value("title"_L1)},
        {u"stepTitle"_s, step.value("title"_L1)},
        {u"stepPhase"_s, restview::stepPhase(step)},
        {u"isOverdue"_s, restview::cardOverdue(row)},
        {u"tags"_s, tags},
        {u"responsibleUserName"_s, agent.isEmpty() ? QJsonValue(QJsonValue::Null) : agent.value("name"_L1)},
        {u"contacts"_s, contacts},
        {u"customFieldValues"_s, row.value("customFields"_L1).toObject()}};
    copy(row, content,
         {"id"_L1, "createdAt"_L1, "updatedAt"_L1, "companyId"_L1, "panelId"_L1, "stepId"_L1, "position"_L1, "title"_L1,
          "key"_L1, "number"_L1, "description"_L1, "dueDate"_L1, "monetaryAmount"_L1, "responsibleUserId"_L1,
          "metadata"_L1, "sessionId"_L1});
    return content;
}

QJsonObject note(const QJsonObject &row)
{
    QJsonObject content;
    copy(row, content,
         {"id"_L1, "createdAt"_L1, "updatedAt"_L1, "companyId"_L1, "panelId"_L1, "cardId"_L1, "userId"_L1, "text"_L1,
          "files"_L1, "isFromPublicApi"_L1});
    return content;
}

QJsonObject payment(const QJsonObject &row)
{
    QJsonObject content;
    copy(row, content,
         {"id"_L1, "createdAt"_L1, "updatedAt"_L1, "companyId"_L1, "contactId"_L1, "sessionId"_L1, "status"_L1,
          "amount"_L1, "dueDate"_L1});
    return content;
}

QJsonObject messageTemplate(const SandboxWorld &world, const QJsonObject &row)
{
    QJsonObject content = row;
    content.insert("companyId"_L1, world.companyId);
    return content;
}

} // namespace gancho::eventpayload
