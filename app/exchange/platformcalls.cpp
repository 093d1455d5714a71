#include "app/exchange/platformcall.h"

#include <QCoreApplication>

namespace gancho::exchange {

using namespace Qt::StringLiterals;

namespace {

using Value = PlatformCall::Value;
using Record = PlatformCall::Record;

Value field(const QString &name, const QStringList &alike)
{
    Value value;
    value.name = name;
    value.alike = alike;
    return value;
}

Value constant(const QString &name, const QString &json)
{
    Value value;
    value.name = name;
    value.constant = json;
    return value;
}

Value named(const QString &name = u"name"_s)
{
    return field(name, {u"name"_s, u"nome"_s, u"contact.name"_s});
}

Value email(const QString &name = u"email"_s)
{
    return field(name, {u"email"_s, u"e-mail"_s});
}

Value phone(const QString &name, ValueFormat format = ValueFormat::PhoneDigits)
{
    Value value = field(name, {u"phonenumber"_s, u"phone"_s, u"telefone"_s, u"number"_s, u"celular"_s, u"whatsapp"_s,
                               u"to"_s, u"numero"_s});
    value.format = format;
    value.isNeeded = true;
    value.label = QCoreApplication::translate("PlatformCall", "a phone");
    return value;
}

Value text(const QString &name)
{
    Value value = field(name, {u"text"_s, u"texto"_s, u"mensagem"_s, u"message"_s, u"body"_s});
    value.isNeeded = true;
    value.label = QCoreApplication::translate("PlatformCall", "a text");
    return value;
}

Value title(const QString &name)
{
    Value value = field(name, {u"title"_s, u"titulo"_s, u"deal_name"_s, u"name"_s, u"nome"_s});
    value.isNeeded = true;
    value.label = QCoreApplication::translate("PlatformCall", "a title");
    return value;
}

Value amount(const QString &name)
{
    Value value = field(name, {u"valor"_s, u"amount"_s, u"value"_s, u"monetaryamount"_s, u"deal_value"_s});
    value.format = ValueFormat::Number;
    return value;
}

/// Of a record there.
Value id(const QString &name, const QStringList &alike, const QString &label, bool inPath = false)
{
    Value value = field(name, alike);
    value.isId = true;
    value.inPath = inPath;
    value.isNeeded = true;
    value.label = label;
    return value;
}

Value contactId(const QString &name, bool inPath = false)
{
    return id(name, {u"contactid"_s, u"contact_id"_s, u"contact.id"_s, u"idcontato"_s},
              QCoreApplication::translate("PlatformCall", "the id of the contact there"), inPath);
}

Value cardId(const QString &name, bool inPath = false)
{
    return id(name, {u"cardid"_s, u"card_id"_s, u"card.id"_s, u"dealid"_s, u"deal_id"_s, u"deal.id"_s},
              QCoreApplication::translate("PlatformCall", "the id of the card or deal there"), inPath);
}

Value ticketId()
{
    return id(u"ticketId"_s, {u"ticketid"_s, u"ticket_id"_s, u"ticket.id"_s},
              QCoreApplication::translate("PlatformCall", "the id of the ticket there"));
}

Value chosen(const QString &name, Record record, bool needed = true)
{
    Value value;
    value.name = name;
    value.record = record;
    value.isNeeded = needed;
    value.label = recordLabel(record);
    return value;
}

Value inList(Value value)
{
    value.isList = true;
    return value;
}

Value inPath(Value value)
{
    value.inPath = true;
    return value;
}

Value optional(Value value)
{
    value.isNeeded = false;
    return value;
}

PlatformCall call(PlatformKind platform, const QString &operation, const QString &title, const QString &path,
                  const QList<Value> &values, const QByteArray &method = "POST")
{
    PlatformCall made;
    made.id = platformSlug(platform) + u'/' + operation;
    made.title = title;
    made.platform = platform;
    made.method = method;
    made.path = path;
    made.values = values;
    return made;
}

QString addTag()
{
    return QCoreApplication::translate("PlatformCall", "Add tag");
}
QString createContact()
{
    return QCoreApplication::translate("PlatformCall", "Create contact");
}
QString sendMessage()
{
    return QCoreApplication::translate("PlatformCall", "Send message");
}
QString sendTemplate()
{
    return QCoreApplication::translate("PlatformCall", "Send template");
}
QString startChatbot()
{
    return QCoreApplication::translate("PlatformCall", "Start chatbot");
}
QString addToSequence()
{
    return QCoreApplication::translate("PlatformCall", "Add to sequence");
}

QList<PlatformCall> wtsChat()
{
    const auto platform = PlatformKind::WtsChat;
    return {
        // options.upsert: an existing contact is changed (reference/wts-chat.md §2.1).
        call(platform, u"createContact"_s, QCoreApplication::translate("PlatformCall", "Create or update contact"),
             u"/core/v1/contact"_s,
             {named(), optional(phone(u"phoneNumber"_s)), email(), constant(u"options.upsert"_s, u"true"_s)}),
        call(platform, u"sendMessage"_s, sendMessage(), u"/chat/v1/message/send"_s,
             {phone(u"to"_s), chosen(u"from"_s, Record::Channel, false), text(u"body.text"_s)}),
        call(platform, u"sendTemplate"_s, sendTemplate(), u"/chat/v1/send/template"_s,
             {phone(u"to"_s), chosen(u"from"_s, Record::Channel), chosen(u"templateId"_s, Record::Template)}),
        call(platform, u"addTag"_s, addTag(), u"/core/v1/contact/phonenumber/{phone}/tags"_s,
             {inPath(phone(u"phone"_s)), inList(chosen(u"tagIds"_s, Record::Tag)),
              constant(u"operation"_s, u"\"InsertIfNotExists\""_s)}),
        call(platform, u"createCard"_s, QCoreApplication::translate("PlatformCall", "Create card"),
             u"/crm/v2/panel/card"_s,
             {chosen(u"stepId"_s, Record::Step), title(u"title"_s), amount(u"monetaryAmount"_s),
              optional(inList(contactId(u"contactIds"_s)))}),
        // Only what `fields` names is changed.
        call(platform, u"moveCard"_s, QCoreApplication::translate("PlatformCall", "Move card"),
             u"/crm/v3/panel/card/{id}"_s,
             {cardId(u"id"_s, true), chosen(u"stepId"_s, Record::Step), constant(u"fields"_s, u"[\"StepId\"]"_s)},
             "PUT"),
        call(platform, u"startChatbot"_s, startChatbot(), u"/chat/v1/chatbot/send"_s,
             {chosen(u"botKey"_s, Record::Chatbot), phone(u"to"_s), chosen(u"from"_s, Record::Channel, false),
              constant(u"options.skipIfBotInExecution"_s, u"true"_s)}),
        call(platform, u"addToSequence"_s, addToSequence(), u"/chat/v1/sequence/{id}/contact"_s,
             {inPath(chosen(u"id"_s, Record::Sequence)), phone(u"phoneNumber"_s)}),
    };
}

QList<PlatformCall> whazing()
{
    const auto platform = PlatformKind::Whazing;
    return {
        call(platform, u"createContact"_s, createContact(), u"/createcontact"_s,
             {named(), phone(u"number"_s), email()}),
        call(platform, u"sendMessage"_s, sendMessage(), u"/"_s, {phone(u"number"_s), text(u"body"_s)}),
        call(platform, u"createTicket"_s, QCoreApplication::translate("PlatformCall", "Open ticket"),
             u"/createticket"_s,
             {phone(u"number"_s), constant(u"status"_s, u"\"pending\""_s), chosen(u"queueId"_s, Record::Queue, false)}),
        call(platform, u"moveTicket"_s, QCoreApplication::translate("PlatformCall", "Move ticket to a queue"),
             u"/updatequeue"_s, {ticketId(), chosen(u"queueId"_s, Record::Queue)}),
        call(platform, u"startChatbot"_s, startChatbot(), u"/updatechatbot"_s,
             {ticketId(), chosen(u"chatbotId"_s, Record::Chatbot)}),
        // The contract has no call that adds one: the set is replaced.
        call(platform, u"setTags"_s, QCoreApplication::translate("PlatformCall", "Set tag (others are taken away)"),
             u"/updatetag"_s, {phone(u"number"_s), inList(chosen(u"tags"_s, Record::Tag))}),
        call(platform, u"setCrmStage"_s, QCoreApplication::translate("PlatformCall", "Set stage of the CRM"),
             u"/updatecrm"_s, {phone(u"number"_s), chosen(u"crm"_s, Record::CrmStage)}),
        call(platform, u"createCard"_s, QCoreApplication::translate("PlatformCall", "Create or move card"),
             u"/kanbanpro/card"_s,
             {chosen(u"boardId"_s, Record::Panel), chosen(u"columnId"_s, Record::Step), contactId(u"contactId"_s),
              constant(u"action"_s, u"\"create_or_move\""_s), optional(title(u"title"_s))}),
        call(platform, u"moveCard"_s, QCoreApplication::translate("PlatformCall", "Move card"),
             u"/kanbanpro/card/{id}"_s, {cardId(u"id"_s, true), chosen(u"columnId"_s, Record::Step)}, "PUT"),
        call(platform, u"addToSequence"_s, QCoreApplication::translate("PlatformCall", "Add to follow-up"),
             u"/updatefollowup"_s, {phone(u"number"_s), chosen(u"followup"_s, Record::Sequence)}),
    };
}

QList<PlatformCall> clint()
{
    const auto platform = PlatformKind::Clint;
    Value tagName = field(QString(), {u"tag"_s, u"tags"_s, u"etiqueta"_s, u"tag.name"_s, u"tags.name"_s});
    tagName.isList = true;
    tagName.isNeeded = true;
    tagName.label = QCoreApplication::translate("PlatformCall", "the name of a tag");
    const QString origin = u"origin_id"_s, stage = u"stage_id"_s;
    return {
        // Country and number go apart (reference/clint.md §1); routes and forms that know of others split them.
        call(platform, u"createContact"_s, createContact(), u"/v1/contacts"_s,
             {named(), constant(u"ddi"_s, u"\"+55\""_s), optional(phone(u"phone"_s, ValueFormat::PhoneNational)),
              email()}),
        call(platform, u"createDeal"_s, QCoreApplication::translate("PlatformCall", "Create deal"), u"/v1/deals"_s,
             {chosen(origin, Record::Panel), chosen(stage, Record::Step, false), named(),
              optional(phone(u"phone"_s, ValueFormat::PhoneE164)), email(), amount(u"value"_s)}),
        call(platform, u"moveDeal"_s, QCoreApplication::translate("PlatformCall", "Move deal"), u"/v1/deals/{id}"_s,
             {cardId(u"id"_s, true), chosen(stage, Record::Step), amount(u"value"_s)}),
        // Its body is an array of names.
        call(platform, u"addTag"_s, addTag(), u"/v1/contacts/{id}/tags"_s, {contactId(u"id"_s, true), tagName}),
        call(platform, u"sendMessage"_s, sendMessage(), u"/v2/messages/text"_s,
             {chosen(u"channel_account_id"_s, Record::Channel), contactId(u"contact_id"_s), text(u"message"_s)}),
        call(platform, u"sendTemplate"_s, sendTemplate(), u"/v2/messages/template"_s,
             {chosen(u"channel_account_id"_s, Record::Channel), contactId(u"contact_id"_s),
              chosen(u"template_id"_s, Record::Template)}),
        call(platform, u"sendSms"_s, QCoreApplication::translate("PlatformCall", "Send SMS"), u"/v2/sms"_s,
             {phone(u"phone"_s), text(u"message"_s)}),
    };
}

/// The operation that does it, by the end of its id.
QString operationOf(ActionTarget::Action action, PlatformKind platform)
{
    using Action = ActionTarget::Action;
    const bool clintsDeal = platform == PlatformKind::Clint;
    switch (action) {
    case Action::CreateContact:
    case Action::UpsertContact:
        return u"createContact"_s;
    case Action::CreateCard:
    case Action::UpsertCard:
        return clintsDeal ? u"createDeal"_s : u"createCard"_s;
    case Action::UpdateCard:
    case Action::MoveCard:
        return clintsDeal ? u"moveDeal"_s : u"moveCard"_s;
    case Action::AddTag:
        return platform == PlatformKind::Whazing ? u"setTags"_s : u"addTag"_s;
    case Action::SendMessage:
        return u"sendMessage"_s;
    case Action::SendTemplate:
        return u"sendTemplate"_s;
    case Action::StartChatbot:
        return u"startChatbot"_s;
    case Action::AddToSequence:
        return u"addToSequence"_s;
    case Action::UpdateContact:
        break;
    }
    return {};
}

} // namespace

QList<PlatformCall> platformCalls(PlatformKind platform)
{
    switch (platform) {
    case PlatformKind::WtsChat:
        return wtsChat();
    case PlatformKind::Whazing:
        return whazing();
    case PlatformKind::Clint:
        return clint();
    case PlatformKind::None:
        break;
    }
    return {};
}

std::optional<PlatformCall> callFor(const ActionTarget &target, PlatformKind platform)
{
    const QString operation = operationOf(target.action, platform);
    for (const PlatformCall &offered : platformCalls(platform))
        if (!operation.isEmpty() && offered.id.endsWith(u'/' + operation))
            return offered.withChosen(Record::Panel, target.panel)
                .withChosen(Record::Step, target.step)
                .withChosen(Record::Tag, target.tag)
                .withChosen(Record::Template, target.templateId)
                .withChosen(Record::Chatbot, target.chatbot)
                .withChosen(Record::Sequence, target.sequence)
                .withChosen(Record::Channel, target.channel);
    return {};
}

} // namespace gancho::exchange
