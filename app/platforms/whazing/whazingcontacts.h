#pragma once

#include "app/platforms/contactsapi.h"
#include "app/platforms/whazing/whazingcalls.h"

namespace gancho {

class LearntNames;

/// Contacts of Whazing (reference/whazing.md §2d). There is no list of all: a query must name tags, a wallet (its
/// portfolioIds) or a phone, and is narrowed down here by what else it says.
class WhazingContacts : public WhazingCalls, public ContactsApi
{
public:
    WhazingContacts(ApiClient &client, LearntNames &names)
        : WhazingCalls(client)
        , m_names(names)
    {
    }

    Future<PageOf<Contact>> contacts(const ContactQuery &query, const PageRequest &page) override;
    Future<Contact> contact(const ContactId &id) override;
    Future<Contact> contactByPhone(const QString &phone) override;
    Future<Contact> create(const Contact &contact) override;
    /// Tags go by a request of their own. Errors: Unsupported where the contact would be archived.
    Future<Contact> update(const Contact &before, const Contact &after) override;
    Future<Contact> changeTags(const ContactId &id, const QList<TagId> &tags, TagOperation operation) override;
    /// One after the other, since Whazing takes one at a time; those with a phone that is known are changed.
    Future<QList<Contact>> upsert(const QList<Contact> &contacts) override;
    /// None are defined: what a contact carries in `extraInfo` is named freely.
    Future<QList<CustomField>> contactFields() override;

    /// The contacts with a tag, in a stage of the CRM, in a follow-up, of a wallet; all at once.
    Future<QList<Contact>> withTag(const QString &id);
    Future<QList<Contact>> inStage(const QString &id);
    Future<QList<Contact>> inFollowup(const QString &id);
    Future<QList<Contact>> inWallet(const QString &id);
    /// An empty id or "0" takes the contact out.
    Future<Contact> setStage(const ContactId &id, const QString &stage);
    Future<Contact> setFollowup(const ContactId &id, const QString &followup);
    /// Whether it is on WhatsApp, as far as the answer says it.
    Future<bool> isOnWhatsApp(const QString &number);

private:
    Future<Contact> read(const Future<ApiReply> &reply);
    Future<QList<Contact>> listed(const QString &what, const QString &id);
    Future<QList<Contact>> joined(const QList<TagId> &tags, QList<Contact> got);
    Future<QList<Contact>> found(const ContactQuery &query);
    Future<Contact> changedThenRead(const ContactId &id, const QString &path, const QJsonObject &body);
    Future<QList<Contact>> upsertFrom(const QList<Contact> &contacts, QList<Contact> done);

    LearntNames &m_names;
};

} // namespace gancho
