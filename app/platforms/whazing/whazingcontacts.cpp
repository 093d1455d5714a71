#include "app/platforms/whazing/whazingcontacts.h"

#include "app/platforms/whazing/learntnames.h"
#include "app/platforms/whazing/whazingcontactcodec.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

const char *const envelope = "contact";
constexpr qsizetype mostSeen = 5000;

// As the paths of the lists call them.
const QString byTag = u"tag"_s;
const QString byStage = u"crm"_s;
const QString byFollowup = u"followup"_s;
const QString byWallet = u"wallet"_s;

bool mentions(const QString &text, const QString &part)
{
    return part.trimmed().isEmpty() || text.contains(part.trimmed(), Qt::CaseInsensitive);
}

/// What the lists of Whazing cannot narrow down.
bool matches(const Contact &contact, const ContactQuery &query)
{
    const QString digits = whazingread::number(contact.phone);
    const bool text =
        mentions(contact.name, query.text) || mentions(contact.email, query.text) || mentions(digits, query.text);
    return text && mentions(contact.name, query.name) && mentions(contact.email, query.email) &&
           (query.phone.isEmpty() || digits.contains(whazingread::number(query.phone))) &&
           (!query.status || contact.status == *query.status);
}

QJsonArray tagIds(const QList<TagId> &tags)
{
    QJsonArray ids;
    for (const TagId &tag : tags)
        ids += whazingread::id(tag.value);
    return ids;
}

/// Where contactfield's names differ from Whazing's.
Error forForm(Error error)
{
    if (error.fields.isEmpty())
        return error;
    const QHash<QString, QString> fields = error.fields;
    error.fields.clear();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        error.fields.insert(it.key() == "number"_L1       ? contactfield::phone
                            : it.key() == "commentary"_L1 ? contactfield::annotation
                                                          : it.key(),
                            it.value());
    return error;
}

} // namespace

Future<Contact> WhazingContacts::read(const Future<ApiReply> &reply)
{
    return object<Contact>(reply, envelope, [this](const QJsonObject &json) {
        m_names.learn(json);
        auto contact = WhazingContactCodec::read(json);
        if (contact)
            remember(*contact);
        return contact;
    });
}

void WhazingContacts::remember(const Contact &contact)
{
    if (!contact.id.isValid())
        return;
    if (m_seen.size() >= mostSeen && !m_seen.contains(contact.id)) {
        m_seen.clear();
        m_seenAt.clear();
    }
    m_seen[contact.id] = contact;
    m_seenAt[contact.id] = ++m_sights;
}

void WhazingContacts::meet(const Contact &contact)
{
    const auto known = m_seen.find(contact.id);
    if (known == m_seen.end()) {
        remember(contact);
        return;
    }
    for (const auto member : {&Contact::name, &Contact::phone, &Contact::email})
        if (!(contact.*member).isEmpty())
            (*known).*member = contact.*member;
    m_seenAt[contact.id] = ++m_sights;
}

QList<Contact> WhazingContacts::seen() const
{
    QList<Contact> list = m_seen.values();
    std::sort(list.begin(), list.end(),
              [this](const Contact &a, const Contact &b) { return m_seenAt.value(a.id) > m_seenAt.value(b.id); });
    return list;
}

QString WhazingContacts::listNote() const
{
    return QCoreApplication::translate(
        "Whazing",
        "Whazing has no list of all contacts: these came in events and answers. Type a phone to look one up, "
        "or choose a tag, a wallet, a CRM stage or a follow-up.");
}

Future<PageOf<Contact>> WhazingContacts::contacts(const ContactQuery &query, const PageRequest &page)
{
    const auto narrowed = transformed(found(query), this, [query](const Result<QList<Contact>> &got) {
        return got.map([&query](QList<Contact> contacts) {
            contacts.removeIf([&query](const Contact &contact) { return !matches(contact, query); });
            return contacts;
        });
    });
    return paged<Contact>(narrowed, page);
}

Future<QList<Contact>> WhazingContacts::found(const ContactQuery &query)
{
    QMap<QString, QStringList> groupings = query.groups;
    for (const TagId &tag : query.tagIds)
        groupings[byTag] += tag.value;
    groupings[byWallet] += query.portfolioIds;
    groupings.removeIf([](const QMap<QString, QStringList>::iterator &it) { return it.value().isEmpty(); });
    if (!groupings.isEmpty())
        return within(groupings, {});
    if (query.phone.trimmed().isEmpty())
        return ready<QList<Contact>>(seen());
    return transformed(contactByPhone(query.phone), this, [](const Result<Contact> &got) -> Result<QList<Contact>> {
        if (got)
            return QList<Contact>{*got};
        if (got.error().kind == ErrorKind::NotFound)
            return QList<Contact>();
        return fail(got.error());
    });
}

Future<QList<Contact>> WhazingContacts::within(QMap<QString, QStringList> groupings, std::optional<QList<Contact>> got)
{
    if (groupings.isEmpty())
        return ready<QList<Contact>>(got.value_or(QList<Contact>()));
    const QString grouping = groupings.firstKey();
    const QStringList groups = groupings.take(grouping);
    return andThen(joined(grouping, groups, {}), this, [this, groupings, got](QList<Contact> members) {
        if (got)
            members.removeIf([&got](const Contact &contact) {
                return std::none_of(got->cbegin(), got->cend(),
                                    [&contact](const Contact &one) { return one.id == contact.id; });
            });
        return within(groupings, members);
    });
}

Future<QList<Contact>> WhazingContacts::joined(const QString &grouping, const QStringList &groups, QList<Contact> got)
{
    if (groups.isEmpty())
        return ready<QList<Contact>>(got);
    return andThen(listed(grouping, groups.first()), this,
                   [this, grouping, groups, got](const QList<Contact> &more) mutable {
                       for (const Contact &contact : more)
                           if (std::none_of(got.cbegin(), got.cend(),
                                            [&](const Contact &known) { return known.id == contact.id; }))
                               got += contact;
                       return joined(grouping, groups.mid(1), got);
                   });
}

QList<ContactGrouping> WhazingContacts::groupings() const
{
    const auto grouping = [this](const QString &key, LearntNames::Kind kind, const QString &title, const QString &put,
                                 const QString &nameless) {
        ContactGrouping made{key, title, put, {}};
        for (const LearntName &known : m_names.names(kind))
            made.groups += {known.id, known.name().isEmpty() ? nameless.arg(known.id) : known.name()};
        return made;
    };
    return {grouping(byWallet, LearntNames::Kind::Wallet, QCoreApplication::translate("Whazing", "Wallet"), {},
                     QCoreApplication::translate("Whazing", "Wallet %1")),
            grouping(byStage, LearntNames::Kind::Stage, QCoreApplication::translate("Whazing", "CRM stage"),
                     QCoreApplication::translate("Whazing", "Move to CRM stage"),
                     QCoreApplication::translate("Whazing", "Stage %1")),
            grouping(byFollowup, LearntNames::Kind::Followup, QCoreApplication::translate("Whazing", "Follow-up"),
                     QCoreApplication::translate("Whazing", "Put into follow-up"),
                     QCoreApplication::translate("Whazing", "Follow-up %1"))};
}

Future<Contact> WhazingContacts::putInto(const ContactId &id, const QString &grouping, const QString &group)
{
    if (grouping == byStage)
        return setStage(id, group);
    if (grouping == byFollowup)
        return setFollowup(id, group);
    return ContactsApi::putInto(id, grouping, group);
}

Future<Contact> WhazingContacts::contact(const ContactId &id)
{
    return read(lookUp(u"/contact"_s, {{u"contactId"_s, whazingread::id(id.value)}}));
}

Future<Contact> WhazingContacts::contactByPhone(const QString &phone)
{
    return read(lookUp(u"/contact"_s, {{u"number"_s, whazingread::number(phone)}}));
}

Future<Contact> WhazingContacts::create(const Contact &contact)
{
    const auto made =
        transformed(post(u"/createcontact"_s, WhazingContactCodec::write(contact)), this,
                    [contact](const Result<ApiReply> &reply) -> Result<Contact> {
                        if (!reply)
                            return fail(forForm(reply.error()));
                        return WhazingContactCodec::read(whazingread::record(reply->json, envelope)).value_or(contact);
                    });
    return andThen(made, this, [this, contact](const Contact &answered) {
        if (!contact.tagIds.isEmpty() && answered.id.isValid())
            return changeTags(answered.id, contact.tagIds, TagOperation::Replace);
        // What is answered is not documented: without an id the contact is looked up, and is made whatever comes.
        if (answered.id.isValid()) {
            remember(answered);
            return ready<Contact>(answered);
        }
        return transformed(contactByPhone(contact.phone), this, [answered](const Result<Contact> &whole) {
            return Result<Contact>(whole ? *whole : answered);
        });
    });
}

Future<Contact> WhazingContacts::update(const Contact &before, const Contact &after)
{
    if (before.status != after.status && after.status == ContactStatus::Archived)
        return unsupported<Contact>(
            QCoreApplication::translate("Whazing", "Whazing does not archive contacts. Block the contact instead."));
    const QJsonObject changes = WhazingContactCodec::writeChanges(before, after);
    const bool retag = QSet<TagId>(before.tagIds.begin(), before.tagIds.end()) !=
                       QSet<TagId>(after.tagIds.begin(), after.tagIds.end());
    if (changes.size() <= 1)
        return retag ? changeTags(before.id, after.tagIds, TagOperation::Replace) : ready<Contact>(after);
    const auto changed = transformed(changedThenRead(before.id, u"/updatecontact"_s, changes), this,
                                     [after](const Result<Contact> &now) -> Result<Contact> {
                                         if (!now)
                                             return fail(forForm(now.error()));
                                         return now->raw.isEmpty() ? after : *now;
                                     });
    if (!retag)
        return changed;
    return andThen(changed, this, [this, id = before.id, tags = after.tagIds](const Contact &) {
        return changeTags(id, tags, TagOperation::Replace);
    });
}

Future<Contact> WhazingContacts::changedThenRead(const ContactId &id, const QString &path, const QJsonObject &body)
{
    // The answers of changes are not documented, so the contact is asked for. The change is made, whatever comes.
    return andThen(post(path, body), this, [this, id](const ApiReply &) {
        return transformed(contact(id), this, [id](const Result<Contact> &whole) {
            Contact bare;
            bare.id = id;
            return Result<Contact>(whole ? *whole : bare);
        });
    });
}

Future<Contact> WhazingContacts::changeTags(const ContactId &id, const QList<TagId> &tags, TagOperation operation)
{
    const auto replace = [this, id](const QList<TagId> &all) {
        return changedThenRead(id, u"/updatetag"_s,
                               {{u"contactId"_s, whazingread::id(id.value)}, {u"tags"_s, tagIds(all)}});
    };
    if (operation == TagOperation::Replace)
        return replace(tags);
    // Whazing replaces the whole set: what is there is read first.
    return andThen(contact(id), this, [replace, tags, operation](const Contact &now) {
        QList<TagId> all = now.tagIds;
        for (const TagId &tag : tags) {
            all.removeAll(tag);
            if (operation == TagOperation::Add)
                all += tag;
        }
        return replace(all);
    });
}

Future<QList<Contact>> WhazingContacts::upsert(const QList<Contact> &contacts)
{
    return upsertFrom(contacts, {});
}

Future<QList<Contact>> WhazingContacts::upsertFrom(const QList<Contact> &contacts, QList<Contact> done)
{
    if (contacts.isEmpty())
        return ready<QList<Contact>>(done);
    const Contact wanted = contacts.first();
    const auto stored = [this, wanted](const Result<Contact> &known) {
        if (!known)
            return create(wanted);
        Contact after = *known;
        after.name = wanted.name.isEmpty() ? known->name : wanted.name;
        after.email = wanted.email.isEmpty() ? known->email : wanted.email;
        after.annotation = wanted.annotation.isEmpty() ? known->annotation : wanted.annotation;
        for (auto it = wanted.customFields.begin(); it != wanted.customFields.end(); ++it)
            after.customFields.insert(it.key(), it.value());
        for (const TagId &tag : wanted.tagIds)
            if (!after.tagIds.contains(tag))
                after.tagIds += tag;
        return update(*known, after);
    };
    using Known = Result<Contact>;
    const auto looked = transformed(contactByPhone(wanted.phone), this, [](const Known &got) -> Result<Known> {
        if (!got && got.error().kind != ErrorKind::NotFound)
            return fail(got.error());
        return got;
    });
    const auto one = andThen(looked, this, stored);
    return andThen(one, this, [this, contacts, done](const Contact &contact) mutable {
        done += contact;
        return upsertFrom(contacts.mid(1), done);
    });
}

Future<QList<CustomField>> WhazingContacts::contactFields()
{
    return ready<QList<CustomField>>(QList<CustomField>());
}

Future<QList<Contact>> WhazingContacts::listed(const QString &what, const QString &id)
{
    return list<Contact>(get(path(u"/contacts/"_s + what, id)), "contacts", [this](const QJsonObject &json) {
        m_names.learn(json);
        auto contact = WhazingContactCodec::read(json);
        if (contact)
            remember(*contact);
        return contact;
    });
}

Future<QList<Contact>> WhazingContacts::withTag(const QString &id)
{
    return listed(byTag, id);
}

Future<QList<Contact>> WhazingContacts::inStage(const QString &id)
{
    return listed(byStage, id);
}

Future<QList<Contact>> WhazingContacts::inFollowup(const QString &id)
{
    return listed(byFollowup, id);
}

Future<QList<Contact>> WhazingContacts::inWallet(const QString &id)
{
    return listed(byWallet, id);
}

Future<Contact> WhazingContacts::setStage(const ContactId &id, const QString &stage)
{
    return changedThenRead(
        id, u"/updatecrm"_s,
        {{u"contactId"_s, whazingread::id(id.value)}, {u"crm"_s, whazingread::id(stage.isEmpty() ? u"0"_s : stage)}});
}

Future<Contact> WhazingContacts::setFollowup(const ContactId &id, const QString &followup)
{
    return changedThenRead(id, u"/updatefollowup"_s,
                           {{u"contactId"_s, whazingread::id(id.value)},
                            {u"followup"_s, whazingread::id(followup.isEmpty() ? u"0"_s : followup)}});
}

Future<bool> WhazingContacts::isOnWhatsApp(const QString &number)
{
    return transformed(lookUp(u"/valid-whatsapp-number"_s, {{u"number"_s, whazingread::number(number)}}), this,
                       [](const Result<ApiReply> &got) -> Result<bool> {
                           if (!got)
                               return fail(got.error());
                           const QJsonObject json = got->json.object();
                           // Not documented: the names that servers of this family use.
                           for (const char *key : {"exists", "isValid", "valid", "numberExists", "onWhatsapp"})
                               if (json.contains(QLatin1String(key)))
                                   return jsonread::truth(json[QLatin1String(key)]);
                           if (!whazingread::first(json, {"jid", "number", "numero"}).isEmpty())
                               return true;
                           return fail(jsonread::notUnderstood());
                       });
}

} // namespace gancho
