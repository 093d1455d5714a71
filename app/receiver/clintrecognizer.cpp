#include "app/receiver/eventparts.h"

#include "models/domain/clintevents.h"
#include "models/domain/clintsent.h"

#include <QUrlQuery>
#include <QUuid>

namespace gancho {

namespace {

using namespace simdjson;
using namespace eventparts;

/// What is read out of a body or a query, whichever of Clint's webhooks it is (reference/clint.md §3a, §3c).
struct Fields
{
    ClintTraces traces;
    QString contactName, contactEmail, contactPhone, contactId, dealName, dealId;
    QString event, messageId, phone, channel;
    QString anyName;       ///< of a mapping that renames
    QString id;            ///< of something; Clint's may be the deal's
    bool clints = false;   ///< an identifier that only Clint's default mapping has
    bool contacts = false; ///< an identifier of its contact, which others may have as well
};

QString scalarOf(ondemand::value value)
{
    return idOf(value);
}

/// False for a name that says nothing here.
bool take(Fields &fields, std::string_view name, const QString &value)
{
    struct Place
    {
        std::string_view name;
        QString Fields::*member;
    };
    static constexpr Place places[] = {
        {"contact_name", &Fields::contactName},
        {"contact_email", &Fields::contactEmail},
        {"contact_phone", &Fields::contactPhone},
        {"contact_id", &Fields::contactId},
        {"deal_name", &Fields::dealName},
        {"deal_id", &Fields::dealId},
        {"event", &Fields::event},
        {"message_id", &Fields::messageId},
        {"phone", &Fields::phone},
        {"channel", &Fields::channel},
        {"id", &Fields::id},
    };
    struct Trace
    {
        std::string_view name;
        QString ClintTraces::*member;
    };
    static constexpr Trace traces[] = {
        {"deal_stage", &ClintTraces::stage},
        {"deal_old_stage", &ClintTraces::oldStage},
        {"deal_status", &ClintTraces::status},
        {"deal_created_at", &ClintTraces::createdAt},
        {"deal_updated_stage_at", &ClintTraces::updatedStageAt},
    };
    for (const Trace &trace : traces)
        if (name == trace.name) {
            fields.traces.*trace.member = value;
            fields.clints = true;
            return true;
        }
    for (const Place &place : places)
        if (name == place.name) {
            fields.*place.member = value;
            fields.clints = fields.clints || name.starts_with("deal_");
            fields.contacts = fields.contacts || name.starts_with("contact_");
            return true;
        }
    if (name.starts_with("deal_"))
        fields.clints = true;
    if (name.starts_with("contact_"))
        fields.contacts = true;
    if (fields.anyName.isEmpty() && (name == "name" || name == "nome" || name == "contato" || name == "cliente"))
        fields.anyName = value;
    return false;
}

void readBody(ondemand::object &body, Fields &fields)
{
    for (auto field : body) {
        std::string_view key;
        ondemand::value value;
        if (field.unescaped_key().get(key) != SUCCESS || field.value().get(value) != SUCCESS)
            break;
        // The key is void once the value is read.
        const QByteArray name(key.data(), qsizetype(key.size()));
        take(fields, std::string_view(name.constData(), size_t(name.size())), scalarOf(value));
    }
}

QUrlQuery queryOf(const HttpRequest &request)
{
    return QUrlQuery(QString::fromUtf8(request.query()).replace(u'+', QLatin1String("%20")));
}

QString firstOf(std::initializer_list<QString> texts)
{
    for (const QString &text : texts)
        if (!text.isEmpty())
            return text;
    return {};
}

bool isStatusEvent(const QString &event)
{
    static const QStringList known = clintStatusEvents();
    return known.contains(event);
}

} // namespace

bool recognizeClint(ondemand::object *body, const HttpRequest &request, RecognizedNames &names, NewEvent &event)
{
    Fields fields;
    if (body)
        readBody(*body, fields);
    // What is new among the status events is one all the same.
    const bool status = !fields.messageId.isEmpty() && !fields.channel.isEmpty() &&
                        (isStatusEvent(fields.event) || fields.event.startsWith(QLatin1String("sms.")) ||
                         fields.event.startsWith(QLatin1String("voice.")));
    if (status) {
        event.platform = PlatformKind::Clint;
        event.type = fields.event;
        event.entityId = fields.messageId;
        event.subject = fields.phone;
        return true;
    }

    const QUrlQuery query = queryOf(request);
    QString marker, integration;
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (name == clintEventMarker)
            marker = value;
        else if (name == clintIntegrationMarker)
            integration = value;
        else if (const QByteArray key = name.toUtf8(); !key.isEmpty())
            take(fields, std::string_view(key.constData(), size_t(key.size())), value);
    }
    const auto marked = clintTriggerOf(marker);
    // Without a marker, another platform's event is not taken for one of Clint's.
    const bool bound = event.platform == PlatformKind::Clint;
    if (!marked && !fields.clints && !(bound && (fields.contacts || !integration.isEmpty()))) {
        if (event.type.isEmpty())
            event.type = fields.event;
        return false;
    }
    const auto trigger = marked ? marked : inferClintTrigger(fields.traces);
    event.platform = PlatformKind::Clint;
    event.type = trigger ? clintTriggerId(*trigger) : QString();
    // Where the mapping sends the deal's id at all, it is under one of two names; Clint's ids are UUIDs.
    if (fields.dealId.isEmpty() && !QUuid::fromString(fields.id).isNull())
        fields.dealId = fields.id;
    event.cardId = fields.dealId;
    event.contactId = fields.contactId;
    event.entityId = fields.dealId;
    event.subject = firstOf({fields.contactName, fields.dealName, fields.anyName, fields.contactEmail,
                             fields.contactPhone, names.nameOf(fields.dealId)});
    names.remember(event.cardId, event.subject);
    return true;
}

} // namespace gancho
