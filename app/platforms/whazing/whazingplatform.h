#pragma once

#include "app/net/apiclient.h"
#include "app/platforms/namebook.h"
#include "app/platforms/platform.h"
#include "app/platforms/whazing/learntnames.h"
#include "app/platforms/whazing/whazingchannel.h"
#include "app/platforms/whazing/whazingchecklists.h"
#include "app/platforms/whazing/whazingcontacts.h"
#include "app/platforms/whazing/whazingdirectory.h"
#include "app/platforms/whazing/whazingpanels.h"
#include "app/platforms/whazing/whazingsends.h"
#include "app/platforms/whazing/whazingtickets.h"
#include "models/domain/whazingtoken.h"

namespace gancho {

/// An account of Whazing: one channel of one self-hosted server (reference/whazing.md §1a). There is no API for its
/// webhooks.
class WhazingPlatform : public Platform
{
    Q_OBJECT

public:
    /// `baseUrl` is the whole of it: "https://host/v1/api/external/<apiId>". `namesFile` is where the names learnt are
    /// kept; empty: nowhere.
    WhazingPlatform(const QUrl &baseUrl, const Secret &token, const QString &namesFile = {}, QObject *parent = nullptr);

    PlatformKind kind() const override { return PlatformKind::Whazing; }
    ApiClient &client() override { return m_client; }
    ContactsApi *contacts() override { return &m_contacts; }
    DirectoryApi *directory() override { return &m_directory; }
    ConversationsApi *conversations() override { return &m_tickets; }
    MessagesApi *messages() override { return &m_messages; }
    PanelsApi *panels() override { return &m_panels; }
    NameBook *names() override { return &m_names; }
    /// The status of the channel, then the boards, which need a plan with Kanban Pro.
    Future<QList<GroupAccess>> probe() override;

    // What only Whazing has.
    WhazingContacts &contactDesk() { return m_contacts; }
    WhazingTickets &ticketDesk() { return m_tickets; }
    WhazingMessages &messageDesk() { return m_messages; }
    WhazingPanels &boardDesk() { return m_panels; }
    WhazingSends &sends() { return m_sends; }
    WhazingChannel &channel() { return m_channel; }
    WhazingChecklists &checklists() { return m_checklists; }
    LearntNames &learntNames() { return m_learnt; }
    /// Takes the body of an event of the account: its names, its ticket and its contact. Anything may be in it.
    void learn(const QByteArray &body);
    /// What the token says of itself; nothing for one that is no JWT.
    std::optional<WhazingToken> tokenClaims() const;

private:
    ApiClient m_client;
    LearntNames m_learnt;
    WhazingContacts m_contacts{m_client, m_learnt};
    WhazingMessages m_messages{m_client};
    WhazingTickets m_tickets{m_client, m_messages, m_learnt};
    WhazingPanels m_panels{m_client, m_learnt};
    WhazingSends m_sends{m_messages};
    WhazingChannel m_channel{m_client, m_learnt};
    WhazingChecklists m_checklists{m_client};
    WhazingDirectory m_directory{m_learnt};
    NameBook m_names{m_directory};
};

} // namespace gancho
