#pragma once

#include "models/base/result.h"
#include "models/domain/route.h"

#include <QHash>
#include <QString>
#include <QUrl>

namespace gancho {

/// What was made of a flow in an instance of n8n, so that it is changed rather than made a second time.
struct N8nDeployed
{
    struct Credential
    {
        QString id;
        QByteArray digest; ///< of header and value; the value is in the keychain and in n8n alone
        bool operator==(const Credential &) const = default;
    };
    QString workflowId;
    QString path;                           ///< of its webhook; stays when the route is renamed, since senders have it
    QHash<QString, Credential> credentials; ///< by name

    static QByteArray digest(const QByteArray &header, const QString &value);
    bool operator==(const N8nDeployed &) const = default;
};

/// The workflows that were made in n8n, by instance and route, in a file of the data folder. A route that was not saved
/// yet is known by the path of its webhook. Written at once. GUI thread.
class N8nDeployments
{
public:
    explicit N8nDeployments(const QString &folder);

    /// Empty where nothing was made.
    N8nDeployed find(const QUrl &instance, RouteId route, const QString &path) const;
    /// Errors: Storage.
    Result<Done> keep(const QUrl &instance, RouteId route, const N8nDeployed &made);

private:
    QString m_file;
};

} // namespace gancho
