#pragma once

#include "models/base/future.h"
#include "models/domain/contact.h"
#include "models/domain/customfield.h"
#include "models/domain/pageof.h"

namespace gancho {

enum class TagOperation { Add, Remove, Replace };

/// Groups of contacts that a platform has beside tags, by which it lists them: the stages of its CRM, its follow-ups.
struct ContactGrouping
{
    QString key;     ///< in ContactQuery::groups
    QString title;   ///< translated: "CRM stage"
    QString putInto; ///< translated: "Move to CRM stage"; empty where contacts are not put there from here
    QList<QPair<QString, QString>> groups; ///< id and name, those that are known
};

/// The contacts of an account. GUI thread, as all of the platform's interfaces. Errors: as of ApiClient::send; `fields`
/// with the names of gancho::contactfield.
class ContactsApi
{
public:
    virtual ~ContactsApi() = default;
    /// With tags, custom fields and portfolios.
    virtual Future<PageOf<Contact>> contacts(const ContactQuery &query, const PageRequest &page) = 0;
    virtual Future<Contact> contact(const ContactId &id) = 0;
    virtual Future<Contact> contactByPhone(const QString &phone) = 0;
    virtual Future<Contact> create(const Contact &contact) = 0;
    /// Sends only what differs from `before`. Nothing different: `after` at once.
    virtual Future<Contact> update(const Contact &before, const Contact &after) = 0;
    virtual Future<Contact> changeTags(const ContactId &id, const QList<TagId> &tags, TagOperation operation) = 0;
    /// Creates or, where phone, e-mail or Instagram are known already, updates; up to 100 at once.
    virtual Future<QList<Contact>> upsert(const QList<Contact> &contacts) = 0;
    virtual Future<QList<CustomField>> contactFields() = 0;

    /// What a list without a filter shows where the platform cannot list all of its contacts, in translated words;
    /// empty where it can.
    virtual QString listNote() const { return {}; }
    /// Whether a contact can be put into this status.
    virtual bool takesStatus(ContactStatus) const { return true; }
    virtual QList<ContactGrouping> groupings() const { return {}; }
    /// Puts a contact into a group of one of its groupings; an empty `group` takes it out.
    virtual Future<Contact> putInto(const ContactId &id, const QString &grouping, const QString &group);
};

} // namespace gancho
