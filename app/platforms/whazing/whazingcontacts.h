#pragma once

#include "app/platforms/contactsapi.h"
#include "app/platforms/whazing/whazingcalls.h"

namespace gancho {

class LearntNames;

/// Contacts of Whazing (reference/whazing.md §2d). There is no list of all: tags, a wallet, a stage of the CRM, a
/// follow-up and a phone can be asked for, and a query that names none of them is answered with the contacts that came
/// in answers and events so far. What else a query says narrows it down here.
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
    QString listNote() const override;
    bool takesStatus(ContactStatus status) const override { return status != ContactStatus::Archived; }
    QList<ContactGrouping> groupings() const override;
    Future<Contact> putInto(const ContactId &id, const QString &grouping, const QString &group) override;
    /// As an answer has it, so that it is listed.
    void remember(const Contact &contact);
    /// Of an event, which says less than an answer: what it does not say stays as it was known.
    void meet(const Contact &contact);

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
    /// Those of any of the groups.
    Future<QList<Contact>> joined(const QString &grouping, const QStringList &groups, QList<Contact> got);
    /// Those of `got` that are in every one of the groupings.
    Future<QList<Contact>> within(QMap<QString, QStringList> groupings, std::optional<QList<Contact>> got);
    Future<QList<Contact>> found(const ContactQuery &query);
    QList<Contact> seen() const;
    Future<Contact> changedThenRead(const ContactId &id, const QString &path, const QJsonObject &body);
    Future<QList<Contact>> upsertFrom(const QList<Contact> &contacts, QList<Contact> done);

    LearntNames &m_names;
    QHash<ContactId, Contact> m_seen;
    QHash<ContactId, qint64> m_seenAt; ///< ascending numbers
    qint64 m_sights = 0;
};

} // namespace gancho
