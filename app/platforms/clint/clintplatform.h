#pragma once

#include "app/net/apiclient.h"
#include "app/platforms/clint/clintchats.h"
#include "app/platforms/clint/clintcontacts.h"
#include "app/platforms/clint/clintcrm.h"
#include "app/platforms/clint/clintdirectory.h"
#include "app/platforms/clint/clintmessages.h"
#include "app/platforms/clint/clintpanels.h"
#include "app/platforms/clint/clintpeople.h"
#include "app/platforms/clint/clintsubscriptions.h"
#include "app/platforms/namebook.h"
#include "app/platforms/platform.h"

namespace gancho {

/// An account of Clint (reference/clint.md). Asks five times a second at most.
class ClintPlatform : public Platform
{
    Q_OBJECT

public:
    /// `token` goes as it is, without a prefix: it is opaque and may end with "=".
    ClintPlatform(const QUrl &baseUrl, const Secret &token, QObject *parent = nullptr);
    ClintPlatform(const QUrl &baseUrl, const Secret &token, const ApiPacing &pacing, QObject *parent = nullptr);

    static ApiPacing standardPacing();
    /// Under which the secret of the status webhook of an account is kept in the SecretStore.
    static QString statusSecretKey(const AccountId &account);

    PlatformKind kind() const override { return PlatformKind::Clint; }
    ApiClient &client() override { return m_client; }
    SubscriptionsApi *subscriptions() override { return &m_subscriptions; }
    ContactsApi *contacts() override { return &m_contacts; }
    DirectoryApi *directory() override { return &m_directory; }
    ConversationsApi *conversations() override { return &m_chats; }
    MessagesApi *messages() override { return &m_messages; }
    PanelsApi *panels() override { return &m_panels; }
    NameBook *names() override { return &m_names; }
    Future<QList<GroupAccess>> probe() override;

    /// What only Clint has.
    ClintCrm &crm() { return m_crm; }
    ClintSubscriptions &statusWebhook() { return m_subscriptions; }

Q_SIGNALS:
    /// Clint has shown the secret of the status webhook, which it does once.
    void statusSecretShown(const gancho::Secret &secret);

private:
    ApiClient m_client;
    ClintSubscriptions m_subscriptions;
    ClintContacts m_contacts;
    ClintDirectory m_directory;
    ClintPeople m_people;     ///< after the directory, which it asks
    ClintMessages m_messages; ///< after the people
    ClintChats m_chats;       ///< after both
    ClintPanels m_panels;
    ClintCrm m_crm;
    NameBook m_names; ///< after the directory
};

} // namespace gancho
