#include "app/platforms/clint/clintplatform.h"

#include "app/platforms/clint/clintprobe.h"
#include "app/platforms/platformendpoint.h"

#include "moc_clintplatform.cpp"

namespace gancho {

ClintPlatform::ClintPlatform(const QUrl &baseUrl, const Secret &token, QObject *parent)
    : ClintPlatform(baseUrl, token, standardPacing(), parent)
{
}

ClintPlatform::ClintPlatform(const QUrl &baseUrl, const Secret &token, const ApiPacing &pacing, QObject *parent)
    : Platform(parent)
    , m_client(pacing)
    , m_subscriptions(m_client)
    , m_contacts(m_client)
    , m_directory(m_client)
    , m_people(m_client, m_directory)
    , m_messages(m_client, m_people)
    , m_chats(m_client, m_people, m_messages)
    , m_panels(m_client)
    , m_crm(m_client)
    , m_names(m_directory)
{
    m_client.setEndpoint(endpointOf(PlatformKind::Clint, baseUrl, token));
    m_subscriptions.onSecret = [this](const Secret &secret) {
        Q_EMIT statusSecretShown(secret);
    };
}

ApiPacing ClintPlatform::standardPacing()
{
    ApiPacing pacing;
    pacing.quota = RequestQuota::fivePerSecond();
    return pacing;
}

QString ClintPlatform::statusSecretKey(const AccountId &account)
{
    return account.value + QStringLiteral("/clint-status-webhook");
}

Future<QList<GroupAccess>> ClintPlatform::probe()
{
    return probeClint(m_client, this);
}

} // namespace gancho
