#include "app/sandbox/clint/clintletters.h"

#include "app/signing/signing.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUrlQuery>

namespace gancho::clintletter {

using namespace Qt::StringLiterals;

namespace {

/// "2026-01-02T09:30:00Z"
QString shortInstant(const QJsonValue &instant)
{
    const QString text = instant.toString();
    return text.isEmpty() ? text : text.left(19) + u'Z';
}

QString textOf(const QJsonValue &value)
{
    return value.toVariant().toString();
}

} // namespace

QJsonObject dealFields(const ClintWorld &world, const QJsonObject &deal, const QString &oldStage)
{
    const QJsonObject contact = world.contacts.value(deal["contact_id"_L1].toString());
    const QJsonObject user = world.users.value(deal["user_id"_L1].toString());
    const QString origin = deal["origin_id"_L1].toString();
    const QJsonValue originName = world.origins.value(origin)["name"_L1];
    QJsonObject fields{
        {u"deal_id"_s, deal["id"_L1]},
        {u"contact_name"_s, contact["name"_L1]},
        {u"contact_email"_s, contact["email"_L1]},
        {u"contact_phone"_s, clintFullPhone(contact)},
        {u"deal_name"_s, contact["name"_L1]},
        {u"deal_value"_s, deal["value"_L1]},
        {u"deal_stage"_s, world.stage(origin, deal["stage_id"_L1].toString())["label"_L1]},
        {u"deal_user"_s, user["email"_L1]},
        {u"deal_user_name"_s, QString(textOf(user["first_name"_L1]) + u' ' + textOf(user["last_name"_L1])).trimmed()},
        {u"deal_status"_s, deal["status"_L1]},
        {u"deal_origin"_s, originName},
        {u"origin_name"_s, originName},
        {u"deal_created_at"_s, shortInstant(deal["created_at"_L1])},
        {u"deal_updated_at"_s, shortInstant(deal["updated_at"_L1])},
        {u"deal_updated_stage_at"_s, shortInstant(deal["updated_stage_at"_L1])}};
    if (!oldStage.isEmpty())
        fields.insert("deal_old_stage"_L1, oldStage);
    return fields;
}

QJsonObject mapped(const QJsonObject &fields, const QList<ClintField> &mapping)
{
    QJsonObject body;
    for (const ClintField &field : mapping)
        if (field.used && fields.contains(field.field))
            body.insert(field.identifier, fields[field.field]);
    return body;
}

HookLetter ofDeal(const ClintIntegration &integration, const QJsonObject &fields)
{
    HookLetter letter;
    letter.event = clintTriggerId(integration.trigger);
    letter.url = QUrl(integration.url);
    letter.method = integration.method;
    const QJsonObject pairs = mapped(fields, integration.fields);
    if (integration.method != "GET") {
        letter.body = QJsonDocument(pairs).toJson(QJsonDocument::Compact);
        letter.headers = {{"Content-Type", "application/json"}};
        return letter;
    }
    QUrlQuery query(letter.url);
    for (auto it = pairs.begin(); it != pairs.end(); ++it)
        query.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(it.key())),
                           QString::fromLatin1(QUrl::toPercentEncoding(textOf(it.value()))));
    letter.url.setQuery(query);
    return letter;
}

HookLetter ofStatus(const ClintWorld &world, const QString &event, const QJsonObject &body)
{
    HookLetter letter;
    letter.event = event;
    letter.url = QUrl(world.statusUrl);
    letter.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    letter.headers = {{"Content-Type", "application/json"}};
    SenderCheck check;
    check.scheme = SenderScheme::Clint;
    if (const auto proof =
            signing::sign(check, world.statusSecret.toUtf8(), {}, QDateTime::currentSecsSinceEpoch(), letter.body))
        letter.headers += *proof;
    return letter;
}

} // namespace gancho::clintletter
