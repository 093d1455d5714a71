#include "app/receiver/eventparts.h"

namespace gancho {

namespace {

using namespace simdjson;
using namespace eventparts;

/// Who an event of Whazing is about, and what of its top decides what it is.
struct Parts
{
    std::string_view type, event, messageId, messageBody, status, name, tenantName;
    QString messageNumber; ///< a messageId that is a number
    bool hasFromMe = false, fromMe = false, newTenant = false;
    bool hasTicket = false, hasWhatsapp = false, hasChannel = false;
    QString ticketId, contactId, channelId;
    std::string_view contactName, contactPhone, authorName, channelName;
};

/// true, "true" and 1, as servers of different ages have it.
bool truthOf(ondemand::value value)
{
    ondemand::json_type type;
    if (value.type().get(type) != SUCCESS)
        return false;
    bool truth = false;
    if (type == ondemand::json_type::boolean)
        return value.get_bool().get(truth) == SUCCESS && truth;
    const QString word = idOf(value);
    return word == QLatin1String("1") || word.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
}

struct Record
{
    QString id;
    std::string_view name, phone;
    bool isThere = false;
};

Record readRecord(ondemand::value value)
{
    Record record;
    ondemand::object object;
    if (value.get_object().get(object) != SUCCESS)
        return record;
    record.isThere = true;
    std::string_view nickname;
    for (auto field : object) {
        std::string_view key;
        ondemand::value inner;
        if (field.unescaped_key().get(key) != SUCCESS || field.value().get(inner) != SUCCESS)
            break;
        if (key == "id")
            record.id = idOf(inner);
        else if (key == "name")
            record.name = stringOf(inner);
        else if (key == "pushname")
            nickname = stringOf(inner);
        else if (key == "phoneNumber" || key == "number")
            record.phone = stringOf(inner);
    }
    if (record.name.empty())
        record.name = nickname;
    return record;
}

Parts readParts(ondemand::object &body)
{
    Parts p;
    for (auto field : body) {
        std::string_view key;
        ondemand::value value;
        if (field.unescaped_key().get(key) != SUCCESS || field.value().get(value) != SUCCESS)
            break;
        if (key == "Type")
            p.type = stringOf(value);
        else if (key == "event")
            p.event = stringOf(value);
        else if (key == "messageId") {
            p.messageId = stringOf(value);
            if (p.messageId.empty())
                p.messageNumber = idOf(value);
        } else if (key == "messageBody")
            p.messageBody = stringOf(value);
        else if (key == "status")
            p.status = stringOf(value);
        else if (key == "name")
            p.name = stringOf(value);
        else if (key == "tenantName")
            p.tenantName = stringOf(value);
        else if (key == "newTenantTest")
            p.newTenant = truthOf(value);
        else if (key == "fromMe") {
            p.hasFromMe = true;
            p.fromMe = truthOf(value);
        } else if (key == "ticket") {
            const Record ticket = readRecord(value);
            p.hasTicket = ticket.isThere;
            p.ticketId = ticket.id;
        } else if (key == "contact") {
            const Record contact = readRecord(value);
            p.contactId = contact.id;
            p.contactName = contact.name;
            p.contactPhone = contact.phone;
        } else if (key == "contactmessage")
            p.authorName = readRecord(value).name;
        else if (key == "whatsapp")
            p.hasWhatsapp = readRecord(value).isThere;
        else if (key == "channel") {
            const Record channel = readRecord(value);
            p.hasChannel = channel.isThere;
            p.channelId = channel.id;
            p.channelName = channel.name;
        }
    }
    return p;
}

/// In the order of the decoder of reference/whazing.md §4d. Empty for what is none. `bound`: the inbox is one of
/// Whazing's, so that less has to be there.
QString typeOf(const Parts &p, bool bound)
{
    if (p.event == "test")
        return QStringLiteral("test");
    if (p.event == "channel.status.changed" && (bound || p.hasChannel))
        return QStringLiteral("channel.status.changed");
    if (p.newTenant)
        return QStringLiteral("NewTenantTest");
    const bool itsShape = bound || p.hasTicket || p.hasWhatsapp;
    if (!p.type.empty())
        return itsShape ? text(p.type) : QString();
    if ((p.messageId.empty() && p.messageNumber.isEmpty()) || !itsShape)
        return {};
    const bool sent = p.hasFromMe ? p.fromMe : p.status == "sended";
    return sent ? QStringLiteral("MessageSent") : QStringLiteral("MessageReceived");
}

QString subjectOf(const Parts &p)
{
    const QString name = text(p.contactName.empty() ? p.contactPhone : p.contactName);
    const QString author = text(p.authorName);
    // Within a group the contact is the group, and the author stands beside it.
    if (!author.isEmpty() && author != name)
        return name.isEmpty() ? author : name + QStringLiteral(" · ") + author;
    return name;
}

} // namespace

bool recognizeWhazing(ondemand::object &body, RecognizedNames &names, NewEvent &event)
{
    const Parts p = readParts(body);
    const QString type = typeOf(p, event.platform == PlatformKind::Whazing);
    if (type.isEmpty()) {
        if (event.platform == PlatformKind::Whazing && event.type.isEmpty())
            event.type = text(p.event);
        return false;
    }
    event.platform = PlatformKind::Whazing;
    event.type = type;
    if (type == QLatin1String("test"))
        return true;
    if (type == QLatin1String("NewTenantTest")) {
        event.subject = text(p.tenantName.empty() ? p.name : p.tenantName);
        return true;
    }
    if (type == QLatin1String("channel.status.changed")) {
        event.entityId = p.channelId;
        event.subject = text(p.channelName);
        return true;
    }
    const QString message = p.messageId.empty() ? p.messageNumber : text(p.messageId);
    event.contactId = p.contactId;
    event.sessionId = p.ticketId;
    event.entityId = p.type.empty() ? message : p.ticketId;
    event.subject = subjectOf(p);
    // Ids are small numbers here, and another platform's could be the same.
    const QString ticketKey = QStringLiteral("whazing ticket ") + p.ticketId;
    if (!event.subject.isEmpty() && !p.ticketId.isEmpty() && !p.contactName.empty())
        names.remember(ticketKey, text(p.contactName));
    else if (event.subject.isEmpty() && !p.ticketId.isEmpty())
        event.subject = names.nameOf(ticketKey);
    if (event.subject.isEmpty())
        event.subject = text(p.messageBody).left(excerpt).simplified();
    return true;
}

} // namespace gancho
