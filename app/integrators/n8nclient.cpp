#include "app/integrators/n8nclient.h"

#include "app/diagnosis/maskedurl.h"
#include "app/exchange/n8nurl.h"
#include "models/domain/whazingtoken.h"

#include <QJsonArray>
#include <QRegularExpression>

#include "moc_n8nclient.cpp"

namespace gancho {

namespace {

constexpr int pageSize = 100;
constexpr int mostWorkflows = 10'000;

ApiPacing pacing()
{
    ApiPacing pacing;
    pacing.quota.clear(); // an instance of one's own has none
    return pacing;
}

QString segment(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

N8nWorkflowInfo infoOf(const QJsonObject &json)
{
    return {json.value(QLatin1String("id")).toVariant().toString(), json.value(QLatin1String("name")).toString(),
            json.value(QLatin1String("active")).toBool(), json.value(QLatin1String("isArchived")).toBool()};
}

/// "wts.chat: Create contact: Authorization failed - please check your credentials".
QString problemOf(const QJsonObject &data)
{
    const QJsonValue result = data.value(QLatin1String("resultData"));
    const QJsonValue error = result[QLatin1String("error")];
    QStringList words{error[QLatin1String("node")][QLatin1String("name")].toString(),
                      error[QLatin1String("message")].toString(), error[QLatin1String("description")].toString()};
    if (words.first().isEmpty())
        words.first() = error.isObject() ? result[QLatin1String("lastNodeExecuted")].toString() : QString();
    words.removeAll(QString());
    words.removeDuplicates();
    return maskedWords(words.join(QLatin1String(": ")).toUtf8());
}

N8nExecution executionOf(const QJsonObject &json)
{
    N8nExecution made;
    made.id = json.value(QLatin1String("id")).toVariant().toString();
    made.workflowId = json.value(QLatin1String("workflowId")).toVariant().toString();
    made.finished = json.value(QLatin1String("finished")).toBool();
    made.status = json.value(QLatin1String("status")).toString();
    made.startedAt = QDateTime::fromString(json.value(QLatin1String("startedAt")).toString(), Qt::ISODateWithMs);
    made.stoppedAt = QDateTime::fromString(json.value(QLatin1String("stoppedAt")).toString(), Qt::ISODateWithMs);
    made.data = json.value(QLatin1String("data")).toObject();
    made.problem = problemOf(made.data);
    return made;
}

/// n8n's words for what an ApiClient says of any platform.
Error explained(Error error, const QUrl &instance)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        error.text = N8nClient::tr("n8n refused the API key. Create one in n8n under Settings, n8n API, and paste it "
                                   "here; a webhook's key is another thing.");
        break;
    case ErrorKind::Forbidden:
        error.text = N8nClient::tr("This API key may not do that. Create one in n8n that may read and write workflows "
                                   "and credentials, and read executions.");
        break;
    case ErrorKind::NotFound:
    case ErrorKind::Protocol:
        error.text = N8nClient::tr("The REST API of n8n does not answer at %1. See whether this is the address of the "
                                   "instance, and whether its public API is switched on.")
                         .arg(instance.host());
        break;
    case ErrorKind::Network:
    case ErrorKind::Timeout:
        error.text = N8nClient::tr("n8n cannot be reached at %1. See whether it is running. %2")
                         .arg(instance.host(), error.text);
        break;
    case ErrorKind::Invalid:
    case ErrorKind::Conflict:
        // The second is what n8n says today.
        error.text = error.text.contains(QLatin1String("conflict"), Qt::CaseInsensitive) ||
                             error.text.contains(QLatin1String("already taken"), Qt::CaseInsensitive)
                         ? N8nClient::tr("Another active workflow has a webhook with the same path and method. Choose "
                                         "another path, or switch the other workflow off.")
                         : N8nClient::tr("n8n refused it: %1").arg(error.text);
        break;
    default:
        break;
    }
    return error;
}

Error unexpected(const QUrl &instance)
{
    Error error;
    error.kind = ErrorKind::Protocol;
    return explained(error, instance);
}

} // namespace

QString N8nApiKey::keychainKey(const QUrl &instance)
{
    return QStringLiteral("n8n-api/") + instance.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
}

QString webhookSecretProblem(const QString &secret, const N8nApiKey &apiKey)
{
    const QString typed = secret.trimmed();
    if (typed.isEmpty())
        return {};
    if (!apiKey.value.isEmpty() && typed == apiKey.value.reveal().trimmed())
        return N8nClient::tr("This is the API key of n8n. As a webhook's key, it would be handed to every sender. Have "
                             "one made instead.");
    if (WhazingToken::looksLikeJwt(typed))
        return N8nClient::tr("This looks like an API key of n8n, which opens far more than this webhook. Have a key "
                             "made instead.");
    return {};
}

N8nClient::N8nClient(QObject *parent)
    : QObject(parent)
    , m_client(pacing())
{
}

QUrl N8nClient::instanceOf(const QString &text)
{
    QString typed = text.trimmed();
    if (!typed.isEmpty() && !typed.contains(QLatin1String("://")))
        typed.prepend(typed.startsWith(QLatin1String("localhost")) || typed.startsWith(QLatin1String("127."))
                          ? QLatin1String("http://")
                          : QLatin1String("https://"));
    QUrl url(typed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.scheme().startsWith(QLatin1String("http")))
        return {};
    url = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    // What stands behind the base where the address of a page, of the API or of a webhook was copied.
    static const QRegularExpression page(
        QStringLiteral("/(?:home|workflows?|projects|settings|credentials|executions|api|webhook|webhook-test|signin)"
                       "(?:/.*)?$"));
    QString path = url.path();
    path.remove(page);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

void N8nClient::setInstance(const QUrl &instance, const N8nApiKey &key)
{
    m_instance = instanceOf(instance.toString());
    ApiEndpoint endpoint;
    endpoint.baseUrl = m_instance;
    if (m_instance.isValid())
        endpoint.baseUrl.setPath(m_instance.path() + QStringLiteral("/api/v1"));
    endpoint.authHeader = "X-N8N-API-KEY";
    endpoint.authPrefix.clear();
    endpoint.token = Secret(key.value.reveal().trimmed());
    m_client.setEndpoint(endpoint);
}

Future<ApiReply> N8nClient::send(const QByteArray &method, const QString &path, const QJsonObject &body,
                                 const QUrlQuery &query)
{
    if (!m_instance.isValid())
        return ready<ApiReply>(
            fail(ErrorKind::Invalid, tr("Enter the address of n8n, for example https://n8n.example.com.")));
    if (m_client.endpoint().token.isEmpty())
        return ready<ApiReply>(
            fail(ErrorKind::Unauthorized, tr("Enter an API key of n8n: it is created there under Settings, n8n API.")));
    ApiRequest request;
    request.method = method;
    request.path = path;
    request.query = query;
    if (!body.isEmpty())
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return transformed(m_client.send(request), this,
                       [instance = m_instance](const Result<ApiReply> &reply) -> Result<ApiReply> {
                           if (!reply)
                               return fail(explained(reply.error(), instance));
                           return *reply;
                       });
}

Future<Done> N8nClient::done(const Future<ApiReply> &reply)
{
    return transformed(reply, this, [](const Result<ApiReply> &got) -> Result<Done> {
        if (!got)
            return fail(got.error());
        return Done{};
    });
}

Future<QList<N8nWorkflowInfo>> N8nClient::workflows()
{
    return workflowsFrom({}, {});
}

Future<QList<N8nWorkflowInfo>> N8nClient::workflowsFrom(const QString &cursor, const QList<N8nWorkflowInfo> &got)
{
    QUrlQuery query{{QStringLiteral("limit"), QString::number(pageSize)}};
    if (!cursor.isEmpty())
        query.addQueryItem(QStringLiteral("cursor"), cursor);
    return andThen(send("GET", QStringLiteral("/workflows"), {}, query), this,
                   [this, got](const ApiReply &reply) -> Future<QList<N8nWorkflowInfo>> {
                       QList<N8nWorkflowInfo> all = got;
                       for (const QJsonValue item : reply.json.object().value(QLatin1String("data")).toArray())
                           all += infoOf(item.toObject());
                       const QString next = reply.json.object().value(QLatin1String("nextCursor")).toString();
                       if (next.isEmpty() || all.size() == got.size() || all.size() >= mostWorkflows)
                           return ready<QList<N8nWorkflowInfo>>(all);
                       return workflowsFrom(next, all);
                   });
}

Future<N8nWorkflowInfo> N8nClient::one(const Future<ApiReply> &reply)
{
    return transformed(reply, this, [instance = m_instance](const Result<ApiReply> &got) -> Result<N8nWorkflowInfo> {
        if (!got)
            return fail(got.error());
        const N8nWorkflowInfo made = infoOf(got->json.object());
        if (made.id.isEmpty())
            return fail(unexpected(instance));
        return made;
    });
}

Future<N8nWorkflowInfo> N8nClient::workflow(const QString &id)
{
    return one(send("GET", QStringLiteral("/workflows/") + segment(id)));
}

Future<N8nWorkflowInfo> N8nClient::create(const exchange::N8nWorkflow &workflow)
{
    return one(send("POST", QStringLiteral("/workflows"), workflow.forRestApi()));
}

Future<N8nWorkflowInfo> N8nClient::update(const QString &id, const exchange::N8nWorkflow &workflow)
{
    return one(send("PUT", QStringLiteral("/workflows/") + segment(id), workflow.forRestApi()));
}

Future<Done> N8nClient::removeCredential(const QString &id)
{
    return done(send("DELETE", QStringLiteral("/credentials/") + segment(id)));
}

Future<Done> N8nClient::activate(const QString &id)
{
    return done(send("POST", QStringLiteral("/workflows/%1/activate").arg(segment(id))));
}

Future<Done> N8nClient::deactivate(const QString &id)
{
    return done(send("POST", QStringLiteral("/workflows/%1/deactivate").arg(segment(id))));
}

Future<Done> N8nClient::remove(const QString &id)
{
    return done(send("DELETE", QStringLiteral("/workflows/") + segment(id)));
}

Future<QString> N8nClient::createHeaderAuth(const QString &name, const QByteArray &header, const Secret &value)
{
    const QJsonObject body{{QStringLiteral("name"), name},
                           {QStringLiteral("type"), QStringLiteral("httpHeaderAuth")},
                           {QStringLiteral("data"), QJsonObject{{QStringLiteral("name"), QString::fromLatin1(header)},
                                                                {QStringLiteral("value"), value.reveal()}}}};
    return transformed(send("POST", QStringLiteral("/credentials"), body), this,
                       [instance = m_instance](const Result<ApiReply> &reply) -> Result<QString> {
                           if (!reply)
                               return fail(reply.error());
                           const QString id = reply->json.object().value(QLatin1String("id")).toVariant().toString();
                           if (id.isEmpty())
                               return fail(unexpected(instance));
                           return id;
                       });
}

Future<QList<N8nExecution>> N8nClient::executions(const QString &workflowId, int limit)
{
    QUrlQuery query{{QStringLiteral("limit"), QString::number(limit)}};
    if (!workflowId.isEmpty())
        query.addQueryItem(QStringLiteral("workflowId"), workflowId);
    return transformed(send("GET", QStringLiteral("/executions"), {}, query), this,
                       [](const Result<ApiReply> &reply) -> Result<QList<N8nExecution>> {
                           if (!reply)
                               return fail(reply.error());
                           QList<N8nExecution> all;
                           for (const QJsonValue item : reply->json.object().value(QLatin1String("data")).toArray())
                               all += executionOf(item.toObject());
                           return all;
                       });
}

Future<N8nExecution> N8nClient::execution(const QString &id)
{
    return transformed(send("GET", QStringLiteral("/executions/") + segment(id), {},
                            QUrlQuery{{QStringLiteral("includeData"), QStringLiteral("true")}}),
                       this, [](const Result<ApiReply> &reply) -> Result<N8nExecution> {
                           if (!reply)
                               return fail(reply.error());
                           return executionOf(reply->json.object());
                       });
}

} // namespace gancho
