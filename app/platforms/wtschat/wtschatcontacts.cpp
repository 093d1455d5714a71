#include "app/platforms/wtschat/wtschatcontacts.h"

#include "app/platforms/wtschat/contactcodec.h"
#include "models/domain/phonetext.h"

namespace gancho {

namespace {

const QString collection = QStringLiteral("/core/v1/contact");
const QString collectionNow = QStringLiteral("/core/v2/contact");
const QStringList details{QStringLiteral("Tags"), QStringLiteral("CustomFields"), QStringLiteral("Portfolios")};

bool hasFilter(const ContactQuery &query)
{
    return !query.text.isEmpty() || !query.name.isEmpty() || !query.phone.isEmpty() || !query.email.isEmpty() ||
           !query.instagram.isEmpty() || !query.tagIds.isEmpty() || !query.portfolioIds.isEmpty();
}

QString direction(const ContactQuery &query)
{
    return query.descending ? QStringLiteral("DESCENDING") : QStringLiteral("ASCENDING");
}

QJsonObject range(const QString &before, const QString &after)
{
    QJsonObject object;
    if (!before.isEmpty())
        object.insert(QStringLiteral("before"), before);
    if (!after.isEmpty())
        object.insert(QStringLiteral("after"), after);
    return object;
}

/// "PhoneNumber", "$.items[0].email" and "Name" become the names of gancho::contactfield.
Error forForm(Error error)
{
    QHash<QString, QString> fields;
    for (auto it = error.fields.cbegin(); it != error.fields.cend(); ++it)
        fields.insert(it.key().section(u'.', -1).section(u'[', 0, 0).toLower(), it.value());
    error.fields = fields;
    return error;
}

} // namespace

Future<PageOf<Contact>> WtsChatContacts::contacts(const ContactQuery &query, const PageRequest &request)
{
    if (!hasFilter(query)) {
        QUrlQuery asked;
        addEach(asked, QStringLiteral("IncludeDetails"), details);
        if (query.status)
            asked.addQueryItem(QStringLiteral("Status"), ContactCodec::statusText(*query.status));
        addDate(asked, QStringLiteral("CreatedAt.After"), query.createdAfter);
        addDate(asked, QStringLiteral("CreatedAt.Before"), query.createdBefore);
        addDate(asked, QStringLiteral("UpdatedAt.After"), query.updatedAfter);
        addDate(asked, QStringLiteral("UpdatedAt.Before"), query.updatedBefore);
        if (!query.orderBy.isEmpty()) {
            asked.addQueryItem(QStringLiteral("OrderBy"), query.orderBy);
            asked.addQueryItem(QStringLiteral("OrderDirection"), direction(query));
        }
        addPage(asked, request);
        return page<Contact>(get(collection, asked), &ContactCodec::read);
    }
    QJsonObject body{{QStringLiteral("pageNumber"), request.number},
                     {QStringLiteral("pageSize"), qBound(1, request.size, largestPage)},
                     {QStringLiteral("includeDetails"), QJsonArray::fromStringList(details)}};
    const auto put = [&body](const char *name, const QString &text) {
        if (!text.isEmpty())
            body.insert(QLatin1String(name), text);
    };
    put("textFilter", query.text);
    put("name", query.name);
    put("phoneNumber", query.phone);
    put("email", query.email);
    put("instagram", query.instagram);
    if (query.status)
        put("status", ContactCodec::statusText(*query.status));
    put("orderBy", query.orderBy);
    if (!query.orderBy.isEmpty())
        put("orderDirection", direction(query));
    QJsonArray tags;
    for (const TagId &tag : query.tagIds)
        tags += tag.value;
    if (!tags.isEmpty())
        body.insert(QStringLiteral("tagIds"), tags);
    if (!query.portfolioIds.isEmpty())
        body.insert(QStringLiteral("portfolioIds"), QJsonArray::fromStringList(query.portfolioIds));
    const auto text = [](const QDateTime &date) {
        return date.isValid() ? dateText(date) : QString();
    };
    if (const auto created = range(text(query.createdBefore), text(query.createdAfter)); !created.isEmpty())
        body.insert(QStringLiteral("createdAt"), created);
    if (const auto updated = range(text(query.updatedBefore), text(query.updatedAfter)); !updated.isEmpty())
        body.insert(QStringLiteral("updatedAt"), updated);
    ApiRequest search;
    search.method = "POST";
    search.path = collection + QStringLiteral("/filter");
    search.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    search.readsOnly = true;
    return page<Contact>(send(search), &ContactCodec::read);
}

Future<Contact> WtsChatContacts::contact(const ContactId &id)
{
    QUrlQuery asked;
    addEach(asked, QStringLiteral("IncludeDetails"), details);
    return read(get(path(collection, id.value), asked));
}

Future<Contact> WtsChatContacts::contactByPhone(const QString &phone)
{
    QUrlQuery asked;
    addEach(asked, QStringLiteral("IncludeDetails"), details);
    const PhoneText known = readPhone(phone);
    return read(get(path(collection + QStringLiteral("/phonenumber"), known.isValid() ? known.digits : phone), asked));
}

Future<Contact> WtsChatContacts::create(const Contact &contact)
{
    return read(send("POST", collection, ContactCodec::write(contact)));
}

Future<Contact> WtsChatContacts::update(const Contact &before, const Contact &after)
{
    const QJsonObject changes = ContactCodec::writeChanges(before, after);
    if (changes.isEmpty())
        return ready<Contact>(after);
    return read(send("PUT", path(collectionNow, before.id.value), changes));
}

Future<Contact> WtsChatContacts::changeTags(const ContactId &id, const QList<TagId> &tags, TagOperation operation)
{
    QJsonArray ids;
    for (const TagId &tag : tags)
        ids += tag.value;
    const QString name = operation == TagOperation::Add      ? QStringLiteral("InsertIfNotExists")
                         : operation == TagOperation::Remove ? QStringLiteral("DeleteIfExists")
                                                             : QStringLiteral("ReplaceAll");
    return read(send("POST", path(collection, id.value, QStringLiteral("/tags")),
                     {{QStringLiteral("tagIds"), ids}, {QStringLiteral("operation"), name}}));
}

Future<QList<Contact>> WtsChatContacts::upsert(const QList<Contact> &contacts)
{
    QJsonArray items;
    QStringList fields;
    for (const Contact &contact : contacts) {
        items += ContactCodec::write(contact);
        // Against an empty contact, what differs is what was given.
        QStringList given = changedFields({}, contact);
        if (!contact.tagNames.isEmpty())
            given += QStringLiteral("Tags");
        if (!contact.portfolioNames.isEmpty())
            given += QStringLiteral("Portfolio");
        for (const QString &field : std::as_const(given))
            if (!fields.contains(field))
                fields += field;
    }
    const QJsonObject options{{QStringLiteral("upsert"), true},
                              {QStringLiteral("upsertFields"), QJsonArray::fromStringList(fields)},
                              {QStringLiteral("upsertTagOperation"), QStringLiteral("INSERTIFNOTEXISTS")}};
    const auto reply = send("POST", collectionNow + QStringLiteral("/batch"),
                            {{QStringLiteral("items"), items}, {QStringLiteral("options"), options}});
    return list<Contact>(reply, &ContactCodec::read);
}

Future<QList<CustomField>> WtsChatContacts::contactFields()
{
    return list<CustomField>(get(collection + QStringLiteral("/custom-field")), &ContactCodec::readField);
}

Future<Contact> WtsChatContacts::read(const Future<ApiReply> &reply)
{
    return transformed(object<Contact>(reply, &ContactCodec::read), this,
                       [](const Result<Contact> &contact) -> Result<Contact> {
                           if (!contact)
                               return fail(forForm(contact.error()));
                           return *contact;
                       });
}

} // namespace gancho
