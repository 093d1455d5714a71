#pragma once

#include "app/net/apiclient.h"
#include "app/platforms/namebook.h"
#include "app/platforms/platform.h"
#include "app/platforms/wtschat/wtschataudiences.h"
#include "app/platforms/wtschat/wtschatcontacts.h"
#include "app/platforms/wtschat/wtschatconversations.h"
#include "app/platforms/wtschat/wtschatdirectory.h"
#include "app/platforms/wtschat/wtschatmessages.h"
#include "app/platforms/wtschat/wtschatpanels.h"
#include "app/platforms/wtschat/wtschatsubscriptions.h"

namespace gancho {

/// An account of wts.chat or one of its white labels, all of which speak the same API (reference/wts-chat.md §1.1).
class WtsChatPlatform : public Platform
{
    Q_OBJECT

public:
    /// `baseUrl` without a service: "https://api.wts.chat"; a trailing /core, /chat or /crm is dropped.
    WtsChatPlatform(const QUrl &baseUrl, const Secret &token, QObject *parent = nullptr);

    PlatformKind kind() const override { return PlatformKind::WtsChat; }
    ApiClient &client() override { return m_client; }
    SubscriptionsApi *subscriptions() override { return &m_subscriptions; }
    ContactsApi *contacts() override { return &m_contacts; }
    DirectoryApi *directory() override { return &m_directory; }
    AudiencesApi *audiences() override { return &m_audiences; }
    ConversationsApi *conversations() override { return &m_conversations; }
    MessagesApi *messages() override { return &m_messages; }
    NameBook *names() override { return &m_names; }
    PanelsApi *panels() override { return &m_panels; }
    Future<QList<GroupAccess>> probe() override;

private:
    ApiClient m_client;
    WtsChatSubscriptions m_subscriptions;
    WtsChatContacts m_contacts;
    WtsChatDirectory m_directory;
    WtsChatAudiences m_audiences;
    WtsChatConversations m_conversations;
    WtsChatMessages m_messages;
    NameBook m_names; ///< after the directory, which it asks
    WtsChatPanels m_panels{m_client};
};

} // namespace gancho
