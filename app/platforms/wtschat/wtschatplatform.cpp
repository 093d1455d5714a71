#include "app/platforms/wtschat/wtschatplatform.h"

#include "app/platforms/wtschat/wtschatprobe.h"

#include "moc_wtschatplatform.cpp"

namespace gancho {

namespace {

/// The platform's own examples name hosts with the service behind them.
QUrl withoutService(QUrl url)
{
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    for (const auto service : {"/core", "/chat", "/crm"})
        if (path.endsWith(QLatin1String(service)))
            path.chop(static_cast<qsizetype>(qstrlen(service)));
    url.setPath(path);
    return url;
}

} // namespace

WtsChatPlatform::WtsChatPlatform(const QUrl &baseUrl, const Secret &token, QObject *parent)
    : Platform(parent)
    , m_subscriptions(m_client)
    , m_contacts(m_client)
    , m_directory(m_client)
    , m_audiences(m_client)
    , m_conversations(m_client)
    , m_messages(m_client)
    , m_names(m_directory)
{
    ApiEndpoint endpoint;
    endpoint.baseUrl = withoutService(baseUrl);
    endpoint.token = token;
    m_client.setEndpoint(endpoint);
}

Future<QList<GroupAccess>> WtsChatPlatform::probe()
{
    return probeWtsChat(m_client, this);
}

} // namespace gancho
