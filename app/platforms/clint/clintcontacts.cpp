#include "app/platforms/clint/clintcontacts.h"

#include "app/platforms/clint/clintcontactcodec.h"
#include "models/domain/phonetext.h"

#include <QCoreApplication>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

const QString collection = u"/v1/contacts"_s;

QString e164(const QString &phone)
{
    const PhoneText read = readPhone(phone);
    return read.isValid() ? u'+' + read.digits : phone.trimmed();
}

/// What Clint cannot narrow contacts to; empty where it can.
QString unknownFilter(const ContactQuery &query)
{
    if (!query.portfolioIds.isEmpty())
        return QCoreApplication::translate("Clint", "Clint has no portfolios. Narrow the contacts by tags instead.");
    if (query.status && *query.status != ContactStatus::Active)
        return QCoreApplication::translate("Clint", "Contacts of Clint have no status. Look for all of them instead.");
    if (query.createdAfter.isValid() || query.createdBefore.isValid() || query.updatedAfter.isValid() ||
        query.updatedBefore.isValid())
        return QCoreApplication::translate(
            "Clint", "Clint does not narrow contacts by date. Look for deals by date instead, or export the contacts.");
    if (!query.instagram.isEmpty())
        return QCoreApplication::translate(
            "Clint", "Clint does not look contacts up by Instagram. Look for the name, the e-mail or the phone.");
    return {};
}

QString names(const QList<TagId> &tags)
{
    QStringList ids;
    for (const TagId &tag : tags)
        ids += tag.value;
    return ids.join(u',');
}

QStringList nameList(const QStringList &names)
{
    QStringList list = names;
    list.removeAll(QString());
    list.removeDuplicates();
    return list;
}

} // namespace

Future<PageOf<Contact>> ClintContacts::contacts(const ContactQuery &query, const PageRequest &request)
{
    if (const QString problem = unknownFilter(query); !problem.isEmpty())
        return ready<PageOf<Contact>>(fail(unsupported(problem)));
    QUrlQuery asked;
    QString name = query.name, email = query.email, phone = query.phone;
    if (const QString text = query.text.trimmed(); !text.isEmpty()) {
        if (text.contains(u'@'))
            email = email.isEmpty() ? text : email;
        else if (readPhone(text).isValid())
            phone = phone.isEmpty() ? text : phone;
        else
            name = name.isEmpty() ? text : name;
    }
    add(asked, u"name"_s, name);
    add(asked, u"email"_s, email);
    if (!phone.isEmpty())
        add(asked, u"phone"_s, e164(phone));
    add(asked, u"tag_ids"_s, names(query.tagIds));
    addPage(asked, request);
    return page<Contact>(get(collection, asked), &ClintContactCodec::read);
}

Future<Contact> ClintContacts::contact(const ContactId &id)
{
    return object<Contact>(get(path(collection, id.value)), &ClintContactCodec::read);
}

Future<Contact> ClintContacts::contactByPhone(const QString &phone)
{
    ContactQuery query;
    query.phone = phone;
    return transformed(contacts(query, {1, 1}), this, [](const Result<PageOf<Contact>> &found) -> Result<Contact> {
        if (!found)
            return fail(found.error());
        if (found->items.isEmpty())
            return fail(ErrorKind::NotFound,
                        QCoreApplication::translate("Clint", "No contact of this account has this phone."));
        return found->items.first();
    });
}

Future<Contact> ClintContacts::create(const Contact &contact)
{
    return andThen(idOf(send("POST", collection, ClintContactCodec::write(contact))), this,
                   [this, contact](const QString &id) {
                       Contact made = contact;
                       made.id = ContactId(id);
                       const Future<Done> tagged = contact.tagIds.isEmpty() ? addTags(made.id, contact.tagNames)
                                                                            : addTags(made.id, contact.tagIds);
                       return andThen(tagged, this, [this, made](const Done &) { return again(made.id, made); });
                   });
}

Future<Contact> ClintContacts::update(const Contact &before, const Contact &after)
{
    const QStringList fields = changedFields(before, after);
    if (fields.isEmpty())
        return ready<Contact>(after);
    if (!ClintContactCodec::unwritable(before, after).isEmpty())
        return ready<Contact>(
            fail(unsupported(QCoreApplication::translate("Clint", "Contacts of Clint have no notes, status or "
                                                                  "portfolios. Use a custom field or a tag."))));
    const QJsonObject changes = ClintContactCodec::writeChanges(before, after);
    const Future<Done> written =
        changes.isEmpty() ? ready<Done>(Done{}) : done(send("POST", path(collection, before.id.value), changes));
    Contact sent = after;
    sent.id = before.id;
    const bool tags = fields.contains(u"Tags"_s);
    return andThen(written, this, [this, before, sent, tags](const Done &) {
        const Future<Done> tagged = tags ? replaceTags(before.id, before.tagIds, sent.tagIds) : ready<Done>(Done{});
        return andThen(tagged, this, [this, sent](const Done &) { return again(sent.id, sent); });
    });
}

Future<Contact> ClintContacts::changeTags(const ContactId &id, const QList<TagId> &tags, TagOperation operation)
{
    Contact changed;
    changed.id = id;
    Future<Done> made;
    if (operation == TagOperation::Add)
        made = addTags(id, tags);
    else if (operation == TagOperation::Remove)
        made = removeTags(id, tags);
    else
        made = andThen(contact(id), this,
                       [this, id, tags](const Contact &now) { return replaceTags(id, now.tagIds, tags); });
    return andThen(made, this, [this, changed](const Done &) { return again(changed.id, changed); });
}

Future<QList<Contact>> ClintContacts::upsert(const QList<Contact> &contacts)
{
    return forEach<Contact>(contacts, [this](const Contact &contact) { return upsertOne(contact); });
}

Future<QList<CustomField>> ClintContacts::contactFields()
{
    return transformed(get(u"/v1/account/fields"_s), this,
                       [](const Result<ApiReply> &reply) -> Result<QList<CustomField>> {
                           if (!reply)
                               return fail(reply.error());
                           auto fields = ClintContactCodec::readFields(reply->json);
                           if (fields)
                               fields->removeIf([](const CustomField &field) { return field.entity != "CONTACT"_L1; });
                           return fields;
                       });
}

Future<Contact> ClintContacts::again(const ContactId &id, const Contact &otherwise)
{
    return transformed(contact(id), this,
                       [otherwise](const Result<Contact> &now) -> Result<Contact> { return now ? *now : otherwise; });
}

Future<Contact> ClintContacts::upsertOne(const Contact &contact)
{
    return andThen(known(contact), this, [this, contact](const std::optional<Contact> &found) {
        if (!found)
            return create(contact);
        // What is empty in the row is not erased.
        const Future<Done> written =
            done(send("POST", path(collection, found->id.value), ClintContactCodec::write(contact)));
        return andThen(written, this, [this, contact, id = found->id](const Done &) {
            const Future<Done> tagged =
                contact.tagIds.isEmpty() ? addTags(id, contact.tagNames) : addTags(id, contact.tagIds);
            return andThen(tagged, this, [this, contact, id](const Done &) {
                Contact sent = contact;
                sent.id = id;
                return again(id, sent);
            });
        });
    });
}

Future<std::optional<Contact>> ClintContacts::known(const Contact &contact)
{
    using Found = std::optional<Contact>;
    const auto lookUp = [this](const ContactQuery &query) {
        return transformed(contacts(query, {1, 1}), this, [](const Result<PageOf<Contact>> &page) -> Result<Found> {
            if (!page)
                return fail(page.error());
            return page->items.isEmpty() ? Found() : Found(page->items.first());
        });
    };
    ContactQuery byPhone;
    byPhone.phone = contact.phone.trimmed();
    const auto orByPhone = [lookUp, byPhone](const Found &found) {
        return found || byPhone.phone.isEmpty() ? ready<Found>(found) : lookUp(byPhone);
    };
    if (contact.email.trimmed().isEmpty())
        return orByPhone(Found());
    ContactQuery byMail;
    byMail.email = contact.email.trimmed();
    return andThen(lookUp(byMail), this, orByPhone);
}

Future<Done> ClintContacts::addTags(const ContactId &id, const QStringList &tagNames)
{
    const QStringList given = nameList(tagNames);
    if (given.isEmpty())
        return ready<Done>(Done{});
    return done(send("POST", path(collection, id.value, u"/tags"_s), QJsonArray::fromStringList(given)));
}

Future<Done> ClintContacts::addTags(const ContactId &id, const QList<TagId> &tags)
{
    // Tags are given by their names, which their ids lead to.
    const auto named = forEach<QString>(tags, [this](const TagId &tag) {
        return object<QString>(get(path(u"/v1/tags"_s, tag.value)), [](const QJsonObject &json) -> Result<QString> {
            return jsonread::text(json["name"_L1]);
        });
    });
    return andThen(named, this, [this, id](const QStringList &all) { return addTags(id, all); });
}

Future<Done> ClintContacts::removeTags(const ContactId &id, const QList<TagId> &tags)
{
    const auto removed = forEach<Done>(tags, [this, id](const TagId &tag) {
        return done(send("DELETE", path(collection, id.value, u"/tags"_s), QJsonObject{{u"tag_id"_s, tag.value}}));
    });
    return transformed(removed, this, [](const Result<QList<Done>> &all) -> Result<Done> {
        if (!all)
            return fail(all.error());
        return Done{};
    });
}

Future<Done> ClintContacts::replaceTags(const ContactId &id, const QList<TagId> &before, const QList<TagId> &after)
{
    QList<TagId> added = after, gone = before;
    added.removeIf([&before](const TagId &tag) { return before.contains(tag); });
    gone.removeIf([&after](const TagId &tag) { return after.contains(tag); });
    return andThen(addTags(id, added), this, [this, id, gone](const Done &) { return removeTags(id, gone); });
}

} // namespace gancho
