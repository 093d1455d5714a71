#pragma once

#include "app/platforms/clint/clintcalls.h"
#include "app/platforms/contactsapi.h"

namespace gancho {

/// The contacts of Clint (reference/clint.md §2), which has no portfolios, states or notes of contacts and lists them
/// in its own order: ContactQuery::orderBy is not heeded, and a filter that it lacks is Unsupported. A free text is
/// looked for where it fits: an e-mail, a phone, else the name.
class ClintContacts : public ClintCalls, public ContactsApi
{
public:
    using ClintCalls::ClintCalls;

    Future<PageOf<Contact>> contacts(const ContactQuery &query, const PageRequest &page) override;
    Future<Contact> contact(const ContactId &id) override;
    Future<Contact> contactByPhone(const QString &phone) override;
    Future<Contact> create(const Contact &contact) override;
    Future<Contact> update(const Contact &before, const Contact &after) override;
    Future<Contact> changeTags(const ContactId &id, const QList<TagId> &tags, TagOperation operation) override;
    /// One by one, as Clint has no request for many: looked for by e-mail, else by phone.
    Future<QList<Contact>> upsert(const QList<Contact> &contacts) override;
    Future<QList<CustomField>> contactFields() override;
    /// Contacts of Clint have none.
    bool takesStatus(ContactStatus) const override { return false; }

private:
    /// As it is now; `otherwise` where it was written but cannot be read.
    Future<Contact> again(const ContactId &id, const Contact &otherwise);
    Future<Contact> upsertOne(const Contact &contact);
    Future<std::optional<Contact>> known(const Contact &contact);
    Future<Done> addTags(const ContactId &id, const QStringList &names);
    Future<Done> addTags(const ContactId &id, const QList<TagId> &tags);
    Future<Done> removeTags(const ContactId &id, const QList<TagId> &tags);
    Future<Done> replaceTags(const ContactId &id, const QList<TagId> &before, const QList<TagId> &after);
};

} // namespace gancho
