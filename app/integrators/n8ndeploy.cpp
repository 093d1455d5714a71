#include "app/exchange/n8nurl.h"
#include "app/integrators/n8nclient.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace gancho {

using namespace Qt::StringLiterals;

/// A deployment under way.
struct N8nClient::Work
{
    exchange::N8nWorkflow workflow;
    QList<Credential> credentials; ///< that are still to be made
    N8nDeployed before;            ///< its workflow is there; empty: there is none to be changed
    N8nDeployment outcome;
    QStringList outdated; ///< ids of credentials that nothing refers to any more
};

bool N8nExecution::isFailed() const
{
    return status == "error"_L1 || status == "crashed"_L1;
}

QString N8nExecution::statusText() const
{
    if (status == "success"_L1 || (status.isEmpty() && finished))
        return N8nClient::tr("succeeded");
    if (status == "error"_L1)
        return N8nClient::tr("failed");
    if (status == "crashed"_L1)
        return N8nClient::tr("broke off");
    if (status == "canceled"_L1)
        return N8nClient::tr("cancelled");
    if (status == "waiting"_L1)
        return N8nClient::tr("waits");
    if (status == "running"_L1)
        return N8nClient::tr("runs");
    if (status == "new"_L1)
        return N8nClient::tr("queued");
    return N8nClient::tr("state unknown");
}

QJsonObject N8nExecution::item(const QString &node) const
{
    const QJsonValue runs = data.value("resultData"_L1)["runData"_L1][node];
    return runs[0]["data"_L1]["main"_L1][0][0]["json"_L1].toObject();
}

QUrl N8nClient::executionPage(const N8nExecution &execution) const
{
    QUrl url = m_instance;
    url.setPath(m_instance.path() + u"/workflow/%1/executions/%2"_s.arg(execution.workflowId, execution.id));
    return url;
}

Future<N8nDeployment> N8nClient::deploy(const exchange::N8nWorkflow &workflow, const QList<Credential> &credentials,
                                        const N8nDeployed &before)
{
    Work work{workflow, credentials, {}, {}, {}};
    if (before.workflowId.isEmpty())
        return withCredentials(work);
    // One in the archive could be changed and even switched on, but nobody would see it there.
    const auto there =
        transformed(this->workflow(before.workflowId), this, [](const Result<N8nWorkflowInfo> &found) -> Result<bool> {
            if (found)
                return !found->archived;
            if (found.error().kind == ErrorKind::NotFound)
                return false;
            return fail(found.error());
        });
    return andThen(there, this, [this, work, before](bool isThere) mutable {
        work.outcome.did = isThere ? N8nDeployment::Did::Updated : N8nDeployment::Did::CreatedAgain;
        if (isThere)
            work.before = before;
        return withCredentials(work);
    });
}

Future<N8nDeployment> N8nClient::withCredentials(Work work)
{
    if (work.credentials.isEmpty()) {
        // Those of before that nobody gave anew.
        const auto &known = work.before.credentials;
        for (auto it = known.begin(); it != known.end(); ++it)
            if (!work.outcome.made.credentials.contains(it.key())) {
                work.workflow.setCredentialId(it.key(), it->id);
                work.outcome.made.credentials.insert(it.key(), *it);
            }
        return deployTo(work);
    }
    const Credential wanted = work.credentials.takeFirst();
    const QByteArray digest = N8nDeployed::digest(wanted.header, wanted.value.reveal());
    const N8nDeployed::Credential known = work.before.credentials.value(wanted.name);
    const bool same = known.digest == digest && !known.id.isEmpty();
    if (!known.id.isEmpty() && !same)
        work.outdated += known.id;
    const auto id = same ? ready<QString>(known.id) : createHeaderAuth(wanted.name, wanted.header, wanted.value);
    return andThen(id, this, [this, work, name = wanted.name, digest](const QString &made) mutable {
        work.workflow.setCredentialId(name, made);
        work.outcome.made.credentials.insert(name, {made, digest});
        return withCredentials(work);
    });
}

Future<N8nDeployment> N8nClient::deployTo(const Work &work)
{
    const auto made =
        work.before.workflowId.isEmpty() ? create(work.workflow) : update(work.before.workflowId, work.workflow);
    return andThen(made, this, [this, work](const N8nWorkflowInfo &workflow) {
        return transformed(activate(workflow.id), this,
                           [this, work, id = workflow.id](const Result<Done> &on) -> Result<N8nDeployment> {
                               for (const QString &credential : work.outdated)
                                   removeCredential(credential); // a key that may not is no failure
                               N8nDeployment deployed = work.outcome;
                               deployed.workflowId = id;
                               deployed.made.workflowId = id;
                               deployed.made.path = work.workflow.webhookPath;
                               deployed.active = on.has_value();
                               deployed.productionUrl =
                                   exchange::N8nUrl::production(m_instance, work.workflow.webhookPath);
                               if (!on)
                                   deployed.problem = on.error().text;
                               return deployed;
                           });
    });
}

} // namespace gancho
