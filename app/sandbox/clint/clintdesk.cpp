#include "app/sandbox/clint/clintdesk.h"

#include "app/sandbox/clint/clintletters.h"
#include "models/domain/clintevents.h"

#include <QJsonArray>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr int sentAfterMs = 200;
constexpr int deliveredAfterMs = 500;
constexpr int readAfterMs = 1500;
constexpr int statusAfterMs = 300;
constexpr qint64 windowSeconds = 24 * 60 * 60;

QJsonObject merged(QJsonObject row, const QJsonObject &values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.key() != "fields"_L1) {
            row.insert(it.key(), it.value());
            continue;
        }
        QJsonObject fields = row["fields"_L1].toObject();
        const QJsonObject given = it.value().toObject();
        for (auto field = given.begin(); field != given.end(); ++field)
            if (field.key() != "organization"_L1 && field.key() != "contact"_L1)
                fields.insert(field.key(), field.value());
        row.insert("fields"_L1, fields);
    }
    return row;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QString ClintDesk::createContact(const QJsonObject &values)
{
    const QString now = world.now();
    const QJsonObject row{{u"id"_s, world.random.id()},
                          {u"created_at"_s, now},
                          {u"updated_at"_s, now},
                          {u"name"_s, QJsonValue::Null},
                          {u"email"_s, QJsonValue::Null},
                          {u"organization_id"_s, QString()},
                          {u"instagram"_s, QJsonValue::Null},
                          {u"tag_ids"_s, QJsonArray()},
                          {u"ddi"_s, u"+55"_s},
                          {u"phone"_s, QString()},
                          {u"fields"_s, QJsonObject()}};
    const QJsonObject made = merged(row, values);
    world.contacts.add(made);
    return made["id"_L1].toString();
}

void ClintDesk::changeContact(const QString &id, const QJsonObject &values)
{
    QJsonObject row = merged(world.contacts.value(id), values);
    row.insert("updated_at"_L1, world.now());
    world.contacts.replace(row);
}

QString ClintDesk::tagNamed(const QString &name)
{
    for (const QJsonObject &tag : world.tags)
        if (tag["name"_L1].toString().compare(name, Qt::CaseInsensitive) == 0)
            return tag["id"_L1].toString();
    const QString id = world.random.id();
    world.tags.add({{u"id"_s, id}, {u"name"_s, name}, {u"color"_s, u"#f44336"_s}, {u"created_at"_s, world.now()}});
    return id;
}

void ClintDesk::addTag(const QString &contactId, const QString &tagId)
{
    QJsonArray tags = world.contacts.value(contactId)["tag_ids"_L1].toArray();
    if (tags.contains(tagId))
        return;
    tags += tagId;
    changeContact(contactId, {{u"tag_ids"_s, tags}});
}

void ClintDesk::removeContact(const QString &id)
{
    QStringList gone;
    for (const QJsonObject &deal : world.deals)
        if (deal["contact_id"_L1] == id)
            gone += deal["id"_L1].toString();
    for (const QString &deal : std::as_const(gone))
        removeDeal(deal);
    world.contacts.remove(id);
}

QString ClintDesk::createDeal(const QJsonObject &values)
{
    const QString now = world.now();
    const QString origin = values["origin_id"_L1].toString();
    const QJsonObject row{{u"id"_s, world.random.id()},
                          {u"origin_id"_s, origin},
                          {u"contact_id"_s, QString()},
                          {u"user_id"_s, QString()},
                          {u"stage_id"_s, world.firstStage(origin)["id"_L1]},
                          {u"created_at"_s, now},
                          {u"updated_at"_s, now},
                          {u"updated_stage_at"_s, now},
                          {u"status"_s, u"OPEN"_s},
                          {u"value"_s, QJsonValue::Null},
                          {u"won_at"_s, QJsonValue::Null},
                          {u"won_by"_s, QJsonValue::Null},
                          {u"lost_at"_s, QJsonValue::Null},
                          {u"lost_by"_s, QJsonValue::Null},
                          {u"lost_status_id"_s, QJsonValue::Null},
                          {u"fields"_s, QJsonObject()}};
    const QJsonObject made = merged(row, values);
    world.deals.add(made);
    const QString id = made["id"_L1].toString();
    world.addHistory(id, u"DEAL_CREATED"_s, u"Negócio criado"_s, actingUser);
    fire(ClintTrigger::DealCreated, made, {});
    fire(ClintTrigger::StageEntered, made, {});
    return id;
}

void ClintDesk::changeDeal(const QString &id, const QJsonObject &values)
{
    const QJsonObject before = world.deals.value(id);
    QJsonObject after = merged(before, values);
    // Another origin has other stages.
    if (after["origin_id"_L1] != before["origin_id"_L1] && !values.contains("stage_id"_L1))
        after.insert("stage_id"_L1, world.firstStage(after["origin_id"_L1].toString())["id"_L1]);
    const QString now = world.now();
    after.insert("updated_at"_L1, now);
    const bool moved = after["stage_id"_L1] != before["stage_id"_L1];
    if (moved)
        after.insert("updated_stage_at"_L1, now);
    const QString status = after["status"_L1].toString();
    const bool judged = after["status"_L1] != before["status"_L1];
    if (judged) {
        const QString user = actingUser.isEmpty() ? after["user_id"_L1].toString() : actingUser;
        after.insert("won_at"_L1, orNull(status == "WON"_L1 ? now : QString()));
        after.insert("won_by"_L1, orNull(status == "WON"_L1 ? user : QString()));
        after.insert("lost_at"_L1, orNull(status == "LOST"_L1 ? now : QString()));
        after.insert("lost_by"_L1, orNull(status == "LOST"_L1 ? user : QString()));
        after.insert("lost_status_id"_L1, QJsonValue::Null);
    }
    world.deals.replace(after);

    const QString oldStage =
        world.stage(before["origin_id"_L1].toString(), before["stage_id"_L1].toString())["label"_L1].toString();
    const QString newStage =
        world.stage(after["origin_id"_L1].toString(), after["stage_id"_L1].toString())["label"_L1].toString();
    if (moved) {
        world.addHistory(id, u"STAGE_CHANGED"_s, oldStage + u" → "_s + newStage, actingUser);
        fire(ClintTrigger::StageChanged, after, oldStage);
        fire(ClintTrigger::StageEntered, after, oldStage);
    }
    if (judged) {
        world.addHistory(id, u"STATUS_CHANGED"_s, status, actingUser);
        fire(ClintTrigger::StatusChanged, after, {});
    }
}

void ClintDesk::removeDeal(const QString &id)
{
    world.deals.remove(id);
    QStringList gone;
    for (const QJsonObject &activity : world.activities)
        if (activity["deal_id"_L1] == id)
            gone += activity["id"_L1].toString();
    for (const QString &activity : std::as_const(gone))
        world.activities.remove(activity);
}

QString ClintDesk::addMessage(const QString &chatId, const QString &type, const QJsonObject &values)
{
    const QString now = world.now();
    const bool note = type == "NOTE"_L1;
    const QJsonObject row{{u"id"_s, world.random.id()},
                          {u"created_at"_s, now},
                          {u"updated_at"_s, now},
                          {u"chat_id"_s, chatId},
                          {u"user_id"_s, orNull(actingUser)},
                          {u"content"_s, QJsonValue::Null},
                          {u"type"_s, type},
                          {u"sent"_s, !note},
                          {u"seen"_s, false},
                          {u"delivered"_s, false},
                          {u"content_type"_s, u"TEXT"_s},
                          {u"content_url"_s, QJsonValue::Null},
                          {u"external_id"_s, QJsonValue::Null},
                          {u"content_object"_s, QJsonValue::Null},
                          {u"content_action"_s, QJsonValue::Null},
                          {u"status"_s, note ? QJsonValue(QJsonValue::Null) : QJsonValue(u"SENT"_s)},
                          {u"source"_s, actingUser.isEmpty() ? u"API"_s : u"WEB"_s}};
    const QJsonObject made = merged(row, values);
    world.messages.add(made);
    if (!note) {
        QJsonObject chat = world.chats.value(chatId);
        chat.insert("last_message_at"_L1, now);
        if (type == "CUSTOMER"_L1) {
            const QString channelId = chat["channel_account_id"_L1].toString();
            if (world.channels.value(channelId)["type"_L1] == "WHATSAPP_OFFICIAL"_L1)
                chat.insert("close_window_at"_L1, world.nowPlus(windowSeconds));
            chat.insert("unread"_L1, true);
            chat.insert("unseen_count"_L1, chat["unseen_count"_L1].toInt() + 1);
        } else {
            chat.insert("last_response_at"_L1, now);
            chat.insert("unread"_L1, false);
            chat.insert("unseen_count"_L1, 0);
        }
        world.chats.replace(chat);
    }
    return made["id"_L1].toString();
}

QString ClintDesk::queueMessage(const QString &chatId, const QJsonObject &values)
{
    const QString id = addMessage(chatId, u"USER"_s, merged(values, {{u"status"_s, u"QUEUED"_s}, {u"sent"_s, false}}));
    const auto becomes = [this, id](int ms, const QString &status, const QString &flag) {
        later(ms, [id, status, flag](ClintDesk &desk) {
            QJsonObject message = desk.world.messages.value(id);
            if (message.isEmpty())
                return;
            message.insert("status"_L1, status);
            message.insert(flag, true);
            message.insert("updated_at"_L1, desk.world.now());
            desk.world.messages.replace(message);
        });
    };
    becomes(sentAfterMs, u"SENT"_s, u"sent"_s);
    becomes(deliveredAfterMs, u"DELIVERED"_s, u"delivered"_s);
    becomes(readAfterMs, u"READ"_s, u"seen"_s);
    return id;
}

QString ClintDesk::chatOf(const QString &contactId, const QString &channelId)
{
    for (const QJsonObject &chat : world.chats)
        if (chat["contact_id"_L1] == contactId && chat["channel_account_id"_L1] == channelId)
            return chat["id"_L1].toString();
    const QString now = world.now();
    const QJsonObject made{{u"id"_s, world.random.id()},
                           {u"created_at"_s, now},
                           {u"contact_id"_s, contactId},
                           {u"user_id"_s, QJsonValue::Null},
                           {u"status"_s, u"OPEN"_s},
                           {u"seen"_s, false},
                           {u"unread"_s, false},
                           {u"replied"_s, false},
                           {u"unseen_count"_s, 0},
                           {u"last_message_at"_s, now},
                           {u"last_response_at"_s, QJsonValue::Null},
                           {u"last_status_at"_s, now},
                           {u"first_response_at"_s, QJsonValue::Null},
                           {u"channel_account_id"_s, channelId},
                           {u"team_id"_s, QJsonValue::Null},
                           {u"closed_at"_s, QJsonValue::Null},
                           {u"first_customer_message_at"_s, QJsonValue::Null},
                           {u"close_window_at"_s, QJsonValue::Null}};
    world.chats.add(made);
    return made["id"_L1].toString();
}

void ClintDesk::changeChat(const QString &id, const QJsonObject &values)
{
    QJsonObject chat = merged(world.chats.value(id), values);
    // What is assigned is open unless a status is given (reference/clint.md §2).
    if (values.contains("user_id"_L1) && !values.contains("status"_L1) && values["user_id"_L1].isString())
        chat.insert("status"_L1, u"OPEN"_s);
    const QString now = world.now();
    chat.insert("last_status_at"_L1, now);
    chat.insert("closed_at"_L1, orNull(chat["status"_L1] == "CLOSED"_L1 ? now : QString()));
    world.chats.replace(chat);
}

QString ClintDesk::queueStatus(const QString &channel, const QString &phone)
{
    const QString id = world.random.id();
    const bool sms = channel == "SMS"_L1;
    const QString event = phone.endsWith("99"_L1) ? (sms ? u"sms.error"_s : u"voice.failed"_s)
                          : phone.endsWith(u'0')  ? (sms ? u"sms.undelivered"_s : u"voice.no_answer"_s)
                                                  : (sms ? u"sms.delivered"_s : u"voice.answered"_s);
    fireStatus(event, id, phone, std::chrono::milliseconds(statusAfterMs));
    return id;
}

void ClintDesk::fireStatus(const QString &event, const QString &messageId, const QString &phone,
                           std::chrono::milliseconds delay)
{
    if (world.statusUrl.isEmpty() || !world.statusEvents.contains(event))
        return;
    const QJsonObject body{{u"channel"_s, event.section(u'.', 0, 0).toUpper()},
                           {u"message_id"_s, messageId},
                           {u"event"_s, event},
                           {u"phone"_s, phone},
                           {u"status"_s, event.section(u'.', 1).toUpper()},
                           {u"timestamp"_s, QString(world.now().left(23) + u'Z')}};
    HookLetter letter = clintletter::ofStatus(world, event, body);
    letter.delay = delay;
    effects.letters += letter;
}

void ClintDesk::fire(ClintTrigger trigger, const QJsonObject &deal, const QString &oldStage)
{
    const QJsonObject fields = clintletter::dealFields(world, deal, oldStage);
    for (const ClintIntegration &each : std::as_const(world.integrations)) {
        if (each.kind != ClintIntegration::Kind::Send || each.trigger != trigger)
            continue;
        if (each.originId.isValid() && each.originId.value != deal["origin_id"_L1].toString())
            continue;
        if (trigger == ClintTrigger::StageEntered && each.triggerStageId.isValid() &&
            each.triggerStageId.value != deal["stage_id"_L1].toString())
            continue;
        effects.letters += clintletter::ofDeal(each, fields);
    }
}

void ClintDesk::later(int ms, std::function<void(ClintDesk &)> change)
{
    effects.later += {std::chrono::milliseconds(ms), [&world = world, change](SandboxEffects &more) {
                          ClintDesk desk(world, more);
                          change(desk);
                      }};
}

} // namespace gancho
