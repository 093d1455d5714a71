#pragma once

#include "app/exchange/n8nworkflow.h"
#include "app/integrators/n8ndeployments.h"
#include "app/net/apiclient.h"
#include "app/secrets/secret.h"
#include "app/settings/settings.h"
#include "models/base/future.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QUrl>

namespace gancho {

namespace setting {
inline constexpr SettingKey<const char *> n8nInstance{"integrators/n8nInstance", ""}; ///< base URL
} // namespace setting

/// The key of an instance's REST API. A type of its own, since n8n calls its header X-N8N-API-KEY, as Whazing does for
/// a webhook's secret (reference/integrators.md §1d): whoever is sent the one must never be sent the other.
struct N8nApiKey
{
    Secret value;

    /// Where the keychain has it.
    static QString keychainKey(const QUrl &instance);
};

/// Why a text must not be a webhook's secret, translated: it is the API key, or looks like one (a JWT). Empty where it
/// may be one.
QString webhookSecretProblem(const QString &secret, const N8nApiKey &apiKey);

/// A workflow in a list of them.
struct N8nWorkflowInfo
{
    QString id;
    QString name;
    bool active = false;
    bool archived = false; ///< it still takes calls when it is switched on, but nobody sees it there
};

struct N8nExecution
{
    QString id;
    QString workflowId;
    QString status; ///< "success", "error", "waiting" …; empty where an older instance does not say
    bool finished = false;
    QDateTime startedAt;
    QDateTime stoppedAt;
    QString problem;  ///< n8n's words for what failed and in which node, redacted; only of execution()
    QJsonObject data; ///< as it came; only of execution()

    bool isFailed() const;
    /// The status in words, translated.
    QString statusText() const;
    /// The first item that a node gave; only of execution().
    QJsonObject item(const QString &node) const;
};

/// What was made of a workflow file.
struct N8nDeployment
{
    enum class Did {
        Created,
        Updated,
        CreatedAgain ///< it had been removed there, or put into the archive
    };
    Did did = Did::Created;
    QString workflowId;
    bool active = false;
    QUrl productionUrl;
    QString problem;  ///< translated: why it is not active; empty otherwise
    N8nDeployed made; ///< to be handed over the next time
};

/// The room app/integrators: what Gancho asks of n8n and Make themselves. This is n8n's REST API
/// (reference/integrators.md §1e) over an ApiClient of its own. Errors have n8n's reason in words, and what to do. GUI
/// thread.
class N8nClient : public QObject
{
    Q_OBJECT

public:
    explicit N8nClient(QObject *parent = nullptr);

    /// `instance` as people copy it: with or without a slash, with the path of a page or of the API behind it.
    void setInstance(const QUrl &instance, const N8nApiKey &key);
    const QUrl &instance() const { return m_instance; }
    /// The base of what was typed, "https://n8n.exemplo.com.br"; invalid where it is none.
    static QUrl instanceOf(const QString &text);

    /// All pages, 100 of them at most.
    Future<QList<N8nWorkflowInfo>> workflows();
    Future<N8nWorkflowInfo> workflow(const QString &id);
    /// Returns it as n8n holds it. Errors also: Invalid with n8n's words.
    Future<N8nWorkflowInfo> create(const exchange::N8nWorkflow &workflow);
    /// Puts it in place of what is there; an active one stays active, with the new address.
    Future<N8nWorkflowInfo> update(const QString &id, const exchange::N8nWorkflow &workflow);
    Future<Done> activate(const QString &id);
    Future<Done> deactivate(const QString &id);
    Future<Done> remove(const QString &id);
    /// A Header Auth credential; its id.
    Future<QString> createHeaderAuth(const QString &name, const QByteArray &header, const Secret &value);
    Future<Done> removeCredential(const QString &id);
    /// Newest first.
    Future<QList<N8nExecution>> executions(const QString &workflowId, int limit = 20);
    Future<N8nExecution> execution(const QString &id);
    /// The page of n8n that shows it.
    QUrl executionPage(const N8nExecution &execution) const;

    /// Creates the credentials that are given, by the names that the workflow has for them, then the workflow, and
    /// activates it. What was made `before` is changed instead, as long as it is there; so are credentials kept whose
    /// value is the same. One that cannot be activated stays, and the outcome says why.
    struct Credential
    {
        QString name;
        QByteArray header;
        Secret value;
    };
    Future<N8nDeployment> deploy(const exchange::N8nWorkflow &workflow, const QList<Credential> &credentials,
                                 const N8nDeployed &before = {});

private:
    struct Work;
    Future<N8nDeployment> deployTo(const Work &work);
    Future<N8nDeployment> withCredentials(Work work);
    Future<ApiReply> send(const QByteArray &method, const QString &path, const QJsonObject &body = {},
                          const QUrlQuery &query = {});
    Future<Done> done(const Future<ApiReply> &reply);
    Future<N8nWorkflowInfo> one(const Future<ApiReply> &reply);
    Future<QList<N8nWorkflowInfo>> workflowsFrom(const QString &cursor, const QList<N8nWorkflowInfo> &got);

    ApiClient m_client;
    QUrl m_instance;
};

} // namespace gancho
