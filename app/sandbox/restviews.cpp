#include "app/sandbox/restviews.h"

#include "app/sandbox/sandboxtime.h"
#include "app/sandbox/webhookevents.h"

#include <QDateTime>

namespace gancho {

using namespace Qt::StringLiterals;

QJsonObject withNulls(QJsonObject row, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names)
        if (!row.contains(name))
            row.insert(name, QJsonValue::Null);
    return row;
}

namespace restview {

namespace {

constexpr qint64 windowMs = 24LL * 60 * 60 * 1000;

QDateTime timeOf(const QJsonObject &row, QLatin1StringView key)
{
    return QDateTime::fromString(row.value(key).toString(), Qt::ISODateWithMs);
}

QJsonValue span(const QDateTime &from, const QDateTime &to)
{
    if (!from.isValid() || !to.isValid())
        return QJsonValue::Null;
    const qint64 seconds = qMax<qint64>(0, from.secsTo(to));
    return u"%1:%2:%3"_s.arg(seconds / 3600, 2, 10, QChar(u'0'))
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
        .arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString statusDescription(const QString &status)
{
    if (status == "PENDING"_L1)
        return u"Aguardando atendimento"_s;
    if (status == "IN_PROGRESS"_L1)
        return u"Em atendimento"_s;
    if (status == "COMPLETED"_L1)
        return u"Concluído"_s;
    return status == "HIDDEN"_L1 ? u"Oculto"_s : u"Iniciado"_s;
}

QJsonObject sessionContact(const SandboxWorld &world, const QJsonObject &contact)
{
    return {{u"id"_s, contact.value("id"_L1)},
            {u"name"_s, contact.value("name"_L1)},
            {u"pictureUrl"_s, QJsonValue::Null},
            {u"phonenumber"_s, contact.value("phoneNumber"_L1)},
            {u"phonenumberFormatted"_s, contact.value("phoneNumberFormatted"_L1)},
            {u"instagram"_s, contact.value("instagram"_L1)},
            {u"tagsId"_s, contact.value("tagIds"_L1)},
            {u"tagsName"_s, namesOf(world.tags, contact.value("tagIds"_L1).toArray())},
            {u"status"_s, contact.value("status"_L1)}};
}

QJsonObject sessionDepartment(const QJsonObject &department)
{
    return {{u"id"_s, department.value("id"_L1)},
            {u"companyId"_s, department.value("companyId"_L1)},
            {u"name"_s, department.value("name"_L1)},
            {u"description"_s, QJsonValue::Null},
            {u"isDefault"_s, department.value("isDefault"_L1)},
            {u"isSupervisor"_s, false}};
}

template <class F>
QJsonArray each(const EntityTable &table, F &&shown)
{
    QJsonArray rows;
    for (const QJsonObject &row : table)
        if (const QJsonValue value = shown(row); !value.isUndefined())
            rows += value;
    return rows;
}

QJsonObject step(const SandboxWorld &world, QJsonObject row, const SandboxQuery &query)
{
    int cards = 0;
    int overdue = 0;
    double amount = 0;
    const bool counted = query.includes(u"StepsCardCount"_s);
    QJsonArray held;
    if (counted || query.includes(u"Cards"_s))
        for (const QJsonObject &each : world.cards) {
            if (each.value("stepId"_L1) != row.value("id"_L1) || each.value("status"_L1) == "ARCHIVED"_L1)
                continue;
            ++cards;
            overdue += cardOverdue(each);
            amount += each.value("monetaryAmount"_L1).toDouble();
            if (query.includes(u"Cards"_s) && held.size() < 15)
                held += card(world, each, SandboxQuery());
        }
    if (counted) {
        row.insert("cardCount"_L1, cards);
        row.insert("overdueCardCount"_L1, overdue);
        row.insert("monetaryAmount"_L1, amount);
    }
    if (query.includes(u"StepsFields"_s)) {
        QJsonArray fields;
        for (const QString &key : {u"Title"_s, u"DueDate"_s, u"MonetaryAmount"_s, u"ResponsibleUser"_s, u"Tags"_s})
            fields += QJsonObject{
                {u"key"_s, key}, {u"type"_s, u"DEFAULT_FIELD"_s}, {u"position"_s, fields.size()}, {u"visible"_s, true}};
        row.insert("fields"_L1, fields);
    }
    if (query.includes(u"Cards"_s)) {
        const int pages = (cards + 14) / 15;
        row.insert("cards"_L1, QJsonObject{{u"pageNumber"_s, 1},
                                           {u"pageSize"_s, 15},
                                           {u"orderBy"_s, QJsonValue::Null},
                                           {u"orderDirection"_s, QJsonValue::Null},
                                           {u"items"_s, held},
                                           {u"totalItems"_s, cards},
                                           {u"totalPages"_s, pages},
                                           {u"hasMorePages"_s, pages > 1}});
    }
    return withNulls(row, {"cardCount"_L1, "overdueCardCount"_L1, "monetaryAmount"_L1, "fields"_L1, "cards"_L1});
}

} // namespace

QJsonArray namesOf(const EntityTable &table, const QJsonArray &ids)
{
    QJsonArray names;
    for (const QJsonValue id : ids)
        if (const QJsonObject *row = table.find(id.toString()))
            names += row->value("name"_L1);
    return names;
}

QJsonObject contact(const SandboxWorld &world, const QJsonObject &row, const SandboxQuery &query)
{
    QJsonObject shown = row;
    const QJsonValue none = QJsonValue::Null;
    shown.insert("tagNames"_L1,
                 query.includes(u"Tags"_s) ? QJsonValue(namesOf(world.tags, row.value("tagIds"_L1).toArray())) : none);
    const bool portfolios = query.includes(u"Portfolios"_s);
    shown.insert("portfolioNames"_L1,
                 portfolios ? QJsonValue(namesOf(world.portfolios, row.value("portfolioIds"_L1).toArray())) : none);
    if (!portfolios)
        shown.insert("portfolioIds"_L1, none);
    if (!query.includes(u"CustomFields"_s))
        shown.insert("customFields"_L1, none);
    shown.remove("pictureUrl"_L1);
    return withNulls(shown, {"nameWhatsapp"_L1, "nameInstagram"_L1, "nameMessenger"_L1, "phoneNumber"_L1,
                             "phoneNumberFormatted"_L1, "email"_L1, "instagram"_L1, "messengerId"_L1, "annotation"_L1,
                             "importedAt"_L1, "utm"_L1, "metadata"_L1});
}

QJsonObject contactDetails(const QJsonObject &contact)
{
    return {{u"id"_s, contact.value("id"_L1)},
            {u"name"_s, contact.value("name"_L1)},
            {u"phonenumber"_s, contact.value("phoneNumber"_L1)},
            {u"phonenumberFormatted"_s, contact.value("phoneNumberFormatted"_L1)},
            {u"instagram"_s, contact.value("instagram"_L1)},
            {u"nameMessenger"_s, QJsonValue::Null},
            {u"email"_s, contact.value("email"_L1)},
            {u"annotation"_s, contact.value("annotation"_L1)}};
}

QJsonObject agentDetails(const QJsonObject &agent)
{
    return {{u"id"_s, agent.value("id"_L1)},
            {u"userId"_s, agent.value("userId"_L1)},
            {u"name"_s, agent.value("name"_L1)},
            {u"shortName"_s, agent.value("shortName"_L1)},
            {u"phoneNumber"_s, agent.value("phoneNumber"_L1)},
            {u"email"_s, agent.value("email"_L1)},
            {u"pictureFileId"_s, QJsonValue::Null},
            {u"pictureUrl"_s, QJsonValue::Null}};
}

QString windowStatus(const QJsonObject &session)
{
    const QDateTime in = timeOf(session, "lastMessageIn"_L1);
    if (!in.isValid())
        return u"NOT_STARTED"_s;
    return in.toMSecsSinceEpoch() + windowMs > QDateTime::currentMSecsSinceEpoch() ? u"ACTIVE"_s : u"EXPIRED"_s;
}

QString previewUrl(const QJsonObject &session)
{
    return u"https://sandbox.wts.chat/chat2/sessions/"_s + session.value("id"_L1).toString();
}

QJsonObject session(const SandboxWorld &world, const QJsonObject &row, const SandboxQuery &query)
{
    QJsonObject shown = row;
    const QJsonValue none = QJsonValue::Null;
    const auto part = [&](const QString &detail, QLatin1StringView key, const QJsonObject &value) {
        shown.insert(key, query.includes(detail) && !value.isEmpty() ? QJsonValue(value) : none);
    };
    const QJsonObject channel = world.channels.value(row.value("channelId"_L1).toString());
    const QJsonObject agent = world.agentByUserId(row.value("userId"_L1).toString());
    const QJsonObject department = world.departments.value(row.value("departmentId"_L1).toString());
    const QJsonObject contact = world.contacts.value(row.value("contactId"_L1).toString());
    part(u"ContactDetails"_s, "contactDetails"_L1, sessionContact(world, contact));
    part(u"AgentDetails"_s, "agentDetails"_L1, agent.isEmpty() ? QJsonObject() : agentDetails(agent));
    part(u"ChannelDetails"_s, "channelDetails"_L1, channel.value("identity"_L1).toObject());
    const bool departments = query.includes(u"DepartmentsDetails"_s) || query.includes(u"DepartmentDetails"_s);
    shown.insert("departmentDetails"_L1,
                 departments && !department.isEmpty() ? QJsonValue(sessionDepartment(department)) : none);
    part(u"ClassificationDetails"_s, "classification"_L1, row.value("classification"_L1).toObject());
    const QString status = row.value("status"_L1).toString();
    const QDateTime started = timeOf(row, "startAt"_L1);
    shown.insert("channelType"_L1, channel.value("type"_L1).toString().toUpper());
    shown.insert("previewUrl"_L1, previewUrl(row));
    shown.insert("statusDescription"_L1, statusDescription(status));
    shown.insert("timeService"_L1, span(started, timeOf(row, "endAt"_L1)));
    shown.insert("timeWait"_L1, span(started, timeOf(row, "firstResponseAt"_L1)));
    shown.insert("windowStatus"_L1, windowStatus(row));
    shown.insert("type"_L1, u"INDIVIDUAL"_s);
    return withNulls(shown, {"endAt"_L1, "departmentId"_L1, "userId"_L1, "title"_L1, "utm"_L1, "origin"_L1,
                             "firstResponseAt"_L1, "botId"_L1, "lastMessageText"_L1, "lastInteractionDate"_L1,
                             "lastMessageOut"_L1, "lastMessageIn"_L1, "metadata"_L1});
}

QJsonObject message(const SandboxWorld &world, const QJsonObject &row)
{
    QJsonObject shown = withNulls(row, {"senderId"_L1, "templateId"_L1, "userId"_L1, "fileId"_L1, "refId"_L1,
                                        "readContactAt"_L1, "failedReason"_L1, "filesIds"_L1, "text"_L1});
    QJsonObject details;
    if (const QJsonObject *file = world.files.find(row.value("fileId"_L1).toString()))
        details.insert("file"_L1, *file);
    if (row.contains("transcription"_L1))
        details.insert("transcription"_L1, shown.take("transcription"_L1));
    shown.insert("details"_L1,
                 withNulls(details, {"file"_L1, "files"_L1, "fileAsLink"_L1, "location"_L1, "contact"_L1, "errors"_L1,
                                     "footerText"_L1, "utm"_L1, "payTransactionId"_L1, "reactionToContact"_L1,
                                     "reactionFromContact"_L1, "track"_L1, "transcription"_L1, "templateCategoryId"_L1,
                                     "templateCategoryName"_L1, "waitReply"_L1}));
    return shown;
}

QString stepPhase(const QJsonObject &step)
{
    if (step.value("isInitial"_L1).toBool())
        return u"INITIAL"_s;
    return step.value("isFinal"_L1).toBool() ? u"FINAL"_s : u"NONE"_s;
}

bool cardOverdue(const QJsonObject &card)
{
    const QDateTime due = timeOf(card, "dueDate"_L1);
    return due.isValid() && card.value("status"_L1) == "OPEN"_L1 &&
           due.toMSecsSinceEpoch() < QDateTime::currentMSecsSinceEpoch();
}

QJsonObject card(const SandboxWorld &world, const QJsonObject &row, const SandboxQuery &query)
{
    QJsonObject shown = row;
    const QJsonValue none = QJsonValue::Null;
    const auto part = [&](const QString &detail, QLatin1StringView key, const QJsonValue &value) {
        shown.insert(key, query.includes(detail) ? value : none);
    };
    const QJsonObject step = world.steps.value(row.value("stepId"_L1).toString());
    const QJsonObject agent = world.agentByUserId(row.value("responsibleUserId"_L1).toString());
    const QJsonObject reason = world.lostReasons.value(row.value("lostReasonId"_L1).toString());
    part(u"PanelTitle"_s, "panelTitle"_L1, world.panels.value(row.value("panelId"_L1).toString()).value("title"_L1));
    part(u"StepTitle"_s, "stepTitle"_L1, step.value("title"_L1));
    part(u"StepPhase"_s, "stepPhase"_L1, stepPhase(step));
    part(u"ResponsibleUser"_s, "responsibleUser"_L1,
         agent.isEmpty()
             ? none
             : QJsonValue(QJsonObject{{u"id"_s, agent.value("userId"_L1)}, {u"name"_s, agent.value("name"_L1)}}));
    part(u"LostReason"_s, "lostReason"_L1,
         reason.isEmpty()
             ? none
             : QJsonValue(QJsonObject{{u"id"_s, reason.value("id"_L1)}, {u"name"_s, reason.value("description"_L1)}}));
    part(u"CustomFields"_s, "customFields"_L1, row.value("customFields"_L1));
    QJsonArray contacts;
    if (query.includes(u"Contacts"_s))
        for (const QJsonValue id : row.value("contactIds"_L1).toArray())
            if (const QJsonObject *contact = world.contacts.find(id.toString()))
                contacts += QJsonObject{{u"id"_s, id}, {u"name"_s, contact->value("name"_L1)}};
    part(u"Contacts"_s, "contacts"_L1, contacts);
    shown.insert("isOverdue"_L1, cardOverdue(row));
    shown.remove("lostReasonId"_L1);
    return withNulls(shown, {"description"_L1, "dueDate"_L1, "sessionId"_L1, "monetaryAmount"_L1,
                             "responsibleUserId"_L1, "metadata"_L1});
}

QJsonObject panel(const SandboxWorld &world, const QJsonObject &row, const SandboxQuery &query)
{
    QJsonObject shown = row;
    const QJsonValue id = row.value("id"_L1);
    if (query.includes(u"Steps"_s) || query.includes(u"StepsCardCount"_s) || query.includes(u"StepsFields"_s) ||
        query.includes(u"Cards"_s)) {
        shown.insert("steps"_L1, each(world.steps, [&](const QJsonObject &each) {
                         return each.value("panelId"_L1) == id ? QJsonValue(step(world, each, query))
                                                               : QJsonValue(QJsonValue::Undefined);
                     }));
        shown.insert("stepTitles"_L1, each(world.steps, [&](const QJsonObject &each) {
                         return each.value("panelId"_L1) == id ? each.value("title"_L1)
                                                               : QJsonValue(QJsonValue::Undefined);
                     }));
    }
    if (query.includes(u"Tags"_s))
        shown.insert("tags"_L1, each(world.panelTags, [&](const QJsonObject &each) {
                         return each.value("panelId"_L1) == id ? QJsonValue(each) : QJsonValue(QJsonValue::Undefined);
                     }));
    if (query.includes(u"PanelCardOverdueCount"_s)) {
        int overdue = 0;
        for (const QJsonObject &each : world.cards)
            overdue += each.value("panelId"_L1) == id && cardOverdue(each);
        shown.insert("overdueCardCount"_L1, overdue);
    }
    return withNulls(shown, {"userId"_L1, "description"_L1, "thumbnailId"_L1, "thumbnailFile"_L1, "overdueCardCount"_L1,
                             "stepTitles"_L1, "tags"_L1, "steps"_L1, "autoLossDays"_L1});
}

QJsonObject subscription(const QJsonObject &row)
{
    QJsonObject shown = row;
    QJsonArray events;
    for (const QJsonValue event : row.value("events"_L1).toArray())
        events += QJsonObject{{u"event"_s, event}, {u"description"_s, webhookEventDescription(event.toString())}};
    shown.insert("events"_L1, events);
    return shown;
}

} // namespace restview

} // namespace gancho
