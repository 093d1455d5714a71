#include "app/sandbox/contactdesk.h"
#include "app/sandbox/restviews.h"
#include "app/sandbox/sandboxroutes.h"
#include "models/domain/phonetext.h"

#include <QSet>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestBatch = 100;

QSet<QString> idsOf(const SandboxQuery &query, const QString &ids, const QString &names, const EntityTable &table)
{
    const QStringList direct = query.values(ids);
    QSet<QString> wanted(direct.begin(), direct.end());
    for (const QString &name : query.values(names))
        wanted += rowWhere(table, "name"_L1, name).value("id"_L1).toString();
    return wanted;
}

bool holdsOneOf(const QJsonObject &row, QLatin1StringView key, const QSet<QString> &wanted)
{
    if (wanted.isEmpty())
        return true;
    for (const QJsonValue id : row.value(key).toArray())
        if (wanted.contains(id.toString()))
            return true;
    return false;
}

bool holdsValues(const QJsonObject &row, QLatin1StringView key, const QVector<QPair<QString, QString>> &wanted)
{
    const QJsonObject values = row.value(key).toObject();
    for (const auto &[name, text] : wanted) {
        bool found = false;
        for (auto it = values.begin(); it != values.end() && !found; ++it)
            found = it.key().compare(name, Qt::CaseInsensitive) == 0 &&
                    it.value().toVariant().toString().compare(text, Qt::CaseInsensitive) == 0;
        if (!found)
            return false;
    }
    return true;
}

bool textFits(const QJsonObject &row, const QString &text)
{
    if (text.isEmpty())
        return true;
    const QString digits = readPhone(text).digits;
    return mentions(row.value("name"_L1).toString(), text) || mentions(row.value("email"_L1).toString(), text) ||
           mentions(row.value("instagram"_L1).toString(), text) ||
           mentions(row.value("phoneNumberFormatted"_L1).toString(), text) ||
           (!digits.isEmpty() && readPhone(row.value("phoneNumber"_L1).toString()).digits == digits);
}

SandboxReply list(const SandboxQuery &query, SandboxContext &context)
{
    const SandboxWorld &world = context.world;
    const QString status = query.has(u"Status"_s) ? query.value(u"Status"_s).toUpper() : u"ACTIVE"_s;
    if (!QStringList{u"ACTIVE"_s, u"ARCHIVED"_s, u"BLOCKED"_s}.contains(status))
        return formError(u"The value '%1' is not valid for Status."_s.arg(status));
    const QSet<QString> tags = idsOf(query, u"tagIds"_s, u"tagNames"_s, world.tags);
    const QSet<QString> portfolios = idsOf(query, u"portfolioIds"_s, u"portfolioNames"_s, world.portfolios);
    const auto custom = query.below(u"customfields."_s);
    const auto metadata = query.below(u"metadata."_s);
    const QString text = query.value(u"textFilter"_s);
    const QString phone = query.value(u"phoneNumber"_s);
    SandboxListing listing;
    listing.name = u"contact"_s;
    listing.table = &world.contacts;
    listing.remembered = !query.has(u"tagNames"_s) && !query.has(u"portfolioNames"_s);
    listing.wanted = [&](const QJsonObject &row) {
        return row.value("status"_L1) == status && mentions(row.value("name"_L1).toString(), query.value(u"name"_s)) &&
               mentions(row.value("email"_L1).toString(), query.value(u"email"_s)) &&
               mentions(row.value("instagram"_L1).toString(), query.value(u"instagram"_s)) &&
               mentions(row.value("origin"_L1).toString(), query.value(u"origin"_s)) &&
               (phone.isEmpty() ||
                readPhone(row.value("phoneNumber"_L1).toString()).digits == readPhone(phone).digits) &&
               holdsOneOf(row, "tagIds"_L1, tags) && holdsOneOf(row, "portfolioIds"_L1, portfolios) &&
               holdsValues(row, "customFields"_L1, custom) && holdsValues(row, "metadata"_L1, metadata) &&
               textFits(row, text);
    };
    listing.shown = [&](const QJsonObject &row) {
        return restview::contact(world, row, query);
    };
    return listPage(listing, query);
}

SandboxReply shown(const contactdesk::Outcome &outcome, const SandboxContext &context)
{
    if (!outcome)
        return passedOn(outcome.error());
    return restview::contact(context.world, *outcome, SandboxQuery("IncludeDetails=All"));
}

/// Creates, or updates what is there already; `always` as in a batch, else as the body's options say.
contactdesk::Outcome upsert(SandboxContext &context, const QJsonObject &values, const QJsonObject &options, bool always)
{
    const QJsonObject known = contactdesk::existing(context.world, values);
    if (known.isEmpty())
        return contactdesk::create(context, values, u"CREATED_BY_USER"_s);
    if (options.value("getIfExists"_L1).toBool())
        return known;
    if (!always && !options.value("upsert"_L1).toBool())
        return contactdesk::create(context, values, u"CREATED_BY_USER"_s);
    QStringList fields;
    for (const QJsonValue field : options.value("upsertFields"_L1).toArray())
        if (contactdesk::updatableFields().contains(field.toString()))
            fields += field.toString();
    if (fields.isEmpty())
        for (const QString &field : contactdesk::updatableFields()) {
            const QString property = field.left(1).toLower() + field.mid(1);
            const bool tags = field == "Tags"_L1 && (values.contains("tagIds"_L1) || values.contains("tagNames"_L1));
            if (values.contains(property) || tags)
                fields += field;
        }
    const QString word = options.value("upsertTagOperation"_L1).toString();
    const auto operation = contactdesk::tagOperation(word);
    return contactdesk::update(context, known, fields, values,
                               operation.value_or(contactdesk::TagOperation::ReplaceAll));
}

SandboxReply batch(const SandboxCall &call, SandboxContext &context)
{
    const QJsonArray items = call.body.value("items"_L1).toArray();
    if (items.isEmpty() || items.size() > largestBatch)
        return formError(u"Informe entre 1 e 100 contatos"_s);
    QJsonArray answered;
    for (const QJsonValue item : items) {
        const auto one =
            shown(upsert(context, item.toObject(), call.body.value("options"_L1).toObject(), true), context);
        if (!one)
            return one;
        answered += *one;
    }
    return answered;
}

SandboxReply update(const contactdesk::Outcome &found, const SandboxCall &call, SandboxContext &context)
{
    if (!found)
        return passedOn(found.error());
    const auto fields = changedFieldsOf(call.body, contactdesk::updatableFields());
    if (!fields)
        return passedOn(fields.error());
    const QString word =
        call.body.value("options"_L1).toObject().value("tagsOperation"_L1).toString(u"InsertIfNotExists"_s);
    const auto operation = contactdesk::tagOperation(word);
    if (!operation)
        return formError(u"The value '%1' is not valid for TagsOperation."_s.arg(word));
    return shown(contactdesk::update(context, *found, *fields, call.body, *operation), context);
}

SandboxReply changeTags(const SandboxCall &call, SandboxContext &context)
{
    const auto found = contactdesk::find(context.world, call.path.first());
    if (!found)
        return passedOn(found.error());
    const QString word = call.body.value("operation"_L1).toString(u"InsertIfNotExists"_s);
    const auto operation = contactdesk::tagOperation(word);
    if (!operation)
        return formError(u"The value '%1' is not valid for Operation."_s.arg(word));
    return shown(contactdesk::changeTags(context, *found, call.body, *operation), context);
}

SandboxReply get(const SandboxCall &call, SandboxContext &context)
{
    const auto found = contactdesk::find(context.world, call.path.first());
    if (!found)
        return passedOn(found.error());
    return restview::contact(context.world, *found, call.query);
}

SandboxReply updateFound(const SandboxCall &call, SandboxContext &context)
{
    return update(contactdesk::find(context.world, call.path.first()), call, context);
}

} // namespace

void addContactRoutes(SandboxRouter &router)
{
    router.add("GET", "/core/v1/contact",
               [](const SandboxCall &call, SandboxContext &context) { return list(call.query, context); });
    router.add("POST", "/core/v1/contact/filter", [](const SandboxCall &call, SandboxContext &context) {
        return list(SandboxQuery::fromBody(call.body), context);
    });
    router.add("POST", "/core/v1/contact", [](const SandboxCall &call, SandboxContext &context) {
        return shown(upsert(context, call.body, call.body.value("options"_L1).toObject(), false), context);
    });
    router.add("POST", "/core/v2/contact/batch", batch);
    router.add("GET", "/core/v1/contact/phonenumber/{phone}", get);
    router.add("PUT", "/core/v1/contact/phonenumber/{phone}", updateFound);
    router.add("POST", "/core/v1/contact/phonenumber/{phone}/tags", changeTags);
    router.add("POST", "/core/v1/contact/{id}/tags", changeTags);
    router.add("PUT", "/core/v2/contact/{id}", updateFound);
    router.add("PUT", "/core/v1/contact/{id}", updateFound);
    router.add("GET", "/core/v1/contact/{id}", get);
}

} // namespace gancho
