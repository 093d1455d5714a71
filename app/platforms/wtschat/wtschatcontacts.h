#pragma once

#include "app/platforms/contactsapi.h"
#include "app/platforms/wtschat/wtschatcalls.h"

namespace gancho {

/// Contacts of wts.chat (reference/wts-chat.md §2.3).
class WtsChatContacts : public WtsChatCalls, public ContactsApi
{
public:
    using WtsChatCalls::WtsChatCalls;

    Future<PageOf<Contact>> contacts(const ContactQuery &query, const PageRequest &page) override;
    Future<Contact> contact(const ContactId &id) override;
    Future<Contact> contactByPhone(const QString &phone) override;
    Future<Contact> create(const Contact &contact) override;
    Future<Contact> update(const Contact &before, const Contact &after) override;
    Future<Contact> changeTags(const ContactId &id, const QList<TagId> &tags, TagOperation operation) override;
    Future<QList<Contact>> upsert(const QList<Contact> &contacts) override;
    Future<QList<CustomField>> contactFields() override;

private:
    Future<Contact> read(const Future<ApiReply> &reply);
};

} // namespace gancho
