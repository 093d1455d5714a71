#include "app/sandbox/clint/clintreceive.h"

#include "models/domain/phonetext.h"

#include <QJsonArray>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

/// What the mapping makes of a body: Clint's identifiers -> text. Objects within are not known of, so they are passed
/// over.
QHash<QString, QString> readBody(const QJsonObject &body, const ClintIntegration &integration)
{
    QHash<QString, QString> values;
    for (const ClintField &field : integration.fields)
        if (field.used && !body[field.identifier].isObject() && !body[field.identifier].isArray())
            values.insert(field.field, body[field.identifier].toVariant().toString().trimmed());
    return values;
}

/// The newest deal of the origin whose contact matches; an open one before others.
QString matching(const ClintWorld &world, const QString &origin,
                 const std::function<bool(const QJsonObject &)> &matches)
{
    QString best;
    bool bestOpen = false;
    for (const QJsonObject &deal : world.deals) {
        if (deal["origin_id"_L1] != origin)
            continue;
        const QJsonObject contact = world.contacts.value(deal["contact_id"_L1].toString());
        if (contact.isEmpty() || !matches(contact))
            continue;
        const bool open = deal["status"_L1] == "OPEN"_L1;
        if (best.isEmpty() || open || !bestOpen) {
            best = deal["id"_L1].toString();
            bestOpen = open;
        }
    }
    return best;
}

QString findDeal(const ClintWorld &world, const QString &origin, const QString &email, const QString &phone)
{
    QString found;
    if (!email.isEmpty())
        found = matching(world, origin, [&email](const QJsonObject &contact) {
            return contact["email"_L1].toString().compare(email, Qt::CaseInsensitive) == 0;
        });
    const QString digits = readPhone(phone).digits;
    if (found.isEmpty() && !digits.isEmpty())
        found = matching(world, origin, [&digits](const QJsonObject &contact) {
            return readPhone(clintFullPhone(contact)).digits == digits;
        });
    return found;
}

QJsonObject contactValues(const QHash<QString, QString> &given)
{
    QJsonObject values;
    if (const QString name = given["contact_name"_L1]; !name.isEmpty())
        values.insert("name"_L1, name);
    if (const QString email = given["contact_email"_L1]; !email.isEmpty())
        values.insert("email"_L1, email);
    if (const PhoneText phone = readPhone(given["contact_phone"_L1]); phone.isValid()) {
        values.insert("ddi"_L1, phone.stored.section(u'|', 0, 0));
        values.insert("phone"_L1, phone.stored.section(u'|', 1));
    }
    QJsonObject fields;
    for (auto it = given.begin(); it != given.end(); ++it)
        if (it.key().startsWith("contact_utm_"_L1) && !it.value().isEmpty())
            fields.insert(it.key().mid(8), it.value());
    if (!fields.isEmpty())
        values.insert("fields"_L1, fields);
    return values;
}

void addTags(ClintDesk &desk, const QString &contactId, const QHash<QString, QString> &given,
             const ClintIntegration &integration)
{
    QStringList tags = given["contact_tags"_L1].split(u',', Qt::SkipEmptyParts);
    tags += integration.tag;
    for (const QString &tag : std::as_const(tags))
        if (!tag.trimmed().isEmpty())
            desk.addTag(contactId, desk.tagNamed(tag.trimmed()));
}

QJsonObject dealValues(const QHash<QString, QString> &given, const ClintIntegration &integration)
{
    QJsonObject values;
    bool number = false;
    if (const double value = given["deal_value"_L1].toDouble(&number); number)
        values.insert("value"_L1, value);
    if (integration.stageId.isValid())
        values.insert("stage_id"_L1, integration.stageId.value);
    values.insert("status"_L1, integration.status == CardStatus::Won    ? u"WON"_s
                               : integration.status == CardStatus::Lost ? u"LOST"_s
                                                                        : u"OPEN"_s);
    return values;
}

} // namespace

ClintArrival receiveLead(ClintDesk &desk, const ClintIntegration &integration, const QJsonObject &body)
{
    const QHash<QString, QString> given = readBody(body, integration);
    const QString origin = integration.originId.value;
    const QString email = given["contact_email"_L1], phone = given["contact_phone"_L1];
    ClintArrival arrival{integration.id, desk.world.now(), u"ignored"_s, {}, {}, body};
    if (email.isEmpty() && !readPhone(phone).isValid())
        return arrival;

    const QString found =
        integration.mode == ClintReceiveMode::Create ? QString() : findDeal(desk.world, origin, email, phone);
    if (found.isEmpty() && integration.mode == ClintReceiveMode::Update)
        return arrival;
    if (!found.isEmpty()) {
        arrival.outcome = u"updated"_s;
        arrival.dealId = found;
        arrival.contactId = desk.world.deals.value(found)["contact_id"_L1].toString();
        desk.changeContact(arrival.contactId, contactValues(given));
        addTags(desk, arrival.contactId, given, integration);
        desk.changeDeal(found, dealValues(given, integration));
        return arrival;
    }
    arrival.outcome = u"created"_s;
    arrival.contactId = desk.world.contactBy(email, phone)["id"_L1].toString();
    if (arrival.contactId.isEmpty())
        arrival.contactId = desk.createContact(contactValues(given));
    else
        desk.changeContact(arrival.contactId, contactValues(given));
    addTags(desk, arrival.contactId, given, integration);
    QJsonObject values = dealValues(given, integration);
    values.insert("origin_id"_L1, origin);
    values.insert("contact_id"_L1, arrival.contactId);
    arrival.dealId = desk.createDeal(values);
    return arrival;
}

} // namespace gancho
