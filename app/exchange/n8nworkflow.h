#pragma once

#include "app/exchange/flowplan.h"

#include <QByteArray>
#include <QJsonObject>

namespace gancho::exchange {

/// A workflow of n8n that takes an inbox's events itself (reference/integrators.md §1c, §1d): a Webhook node of version
/// 2 with `webhookId`, a Set node with the mapped fields, and the platform's call as an HTTP Request node. Credentials
/// go by reference; no secret is in it, and the headers of the pinned sample are masked. Pure but for fresh ids.
struct N8nWorkflow
{
    QJsonObject json; ///< the file, with a 16-character id: ready for `n8n import:workflow` and for *Import from file*
    QString webhookPath;

    static N8nWorkflow of(const FlowPlan &plan);
    QByteArray file() const;
    /// What the REST API takes: unknown and read-only keys are gone, which it refuses (§1c).
    QJsonObject forRestApi() const;
    /// The node refers to that credential of the instance from now on; nothing where no node has one of that name.
    void setCredentialId(const QString &name, const QString &id);
    /// Names of the credentials that its nodes refer to, of type httpHeaderAuth.
    QStringList credentialNames() const;
};

/// The name of the credential that a plan's Webhook node refers to.
QString n8nKeyCredential(const FlowPlan &plan);

} // namespace gancho::exchange
