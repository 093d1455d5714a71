#include "app/sandbox/sandboxapi.h"

#include "app/sandbox/sandboxroutes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

QByteArray documentOf(const QJsonValue &value)
{
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

bool jsonType(const QByteArray &contentType)
{
    const QByteArray type =
        contentType.left(contentType.indexOf(';') < 0 ? contentType.size() : contentType.indexOf(';'))
            .trimmed()
            .toLower();
    return type == "application/json" || type == "text/json" ||
           (type.startsWith("application/") && type.endsWith("+json"));
}

QString tokenOf(const HttpRequest &request)
{
    const QByteArray given = headerValue(parseHeaders(request.head), "Authorization").trimmed();
    return given.toLower().startsWith("bearer ") ? QString::fromUtf8(given.mid(7).trimmed()) : QString();
}

/// Fills the body's part of `call`; an answer when it cannot be read.
tl::expected<void, SandboxFault> readBody(const HttpRequest &request, SandboxCall &call)
{
    if (request.body.trimmed().isEmpty())
        return {};
    if (!jsonType(headerValue(parseHeaders(request.head), "Content-Type")))
        return problem(415, u"Unsupported Media Type"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (document.isNull())
        return problem(400, u"One or more validation errors occurred."_s);
    call.body = document.object();
    call.items = document.array();
    return {};
}

} // namespace

SandboxApi::SandboxApi(Limits limits)
    : m_enforced(limits)
{
    // In the order in which fixed segments must win over ids.
    addWebhookRoutes(m_router);
    addTagRoutes(m_router);
    addContactRoutes(m_router);
    addPortfolioRoutes(m_router);
    addTeamRoutes(m_router);
    addAccessRoutes(m_router);
    addFileRoutes(m_router);
    addCatalogueRoutes(m_router);
    addSequenceRoutes(m_router);
    addSessionRoutes(m_router);
    addMessageRoutes(m_router);
    addChatbotRoutes(m_router);
    addPasswordRoutes(m_router);
    addScheduleRoutes(m_router);
    addCardRoutes(m_router);
    addPanelRoutes(m_router);
}

HttpAnswer SandboxApi::handle(const HttpRequest &request, SandboxContext &context, qint64 nowMs)
{
    const SandboxReply answered = reply(request, context, nowMs);
    if (!answered) {
        const SandboxFault &fault = answered.error();
        HttpAnswer refusal = HttpAnswer::json(
            fault.status, faultBody(fault, m_faults++, context.world.random.id(), context.world.now()));
        if (fault.shape == SandboxFault::Shape::ProblemDetails)
            refusal.headers = {{"Content-Type", "application/problem+json; charset=utf-8"}};
        return refusal;
    }
    if (answered->isUndefined())
        return {200, {}, {}};
    return HttpAnswer::json(200, documentOf(*answered));
}

SandboxReply SandboxApi::reply(const HttpRequest &request, SandboxContext &context, qint64 nowMs)
{
    const QByteArray path = request.path();
    SandboxCall call;
    call.bodySize = request.body.size();
    if (path.startsWith("/upload/") && request.method == "PUT")
        if (const auto *upload = m_router.find(request.method, path, call.path))
            return (*upload)(call, context);
    const QByteArray service = path.split('/').value(1).toLower();
    if (service != "core" && service != "chat" && service != "crm")
        return problem(400, u"Bad Request"_s);
    const QString token = tokenOf(request);
    const bool limited = token == context.world.limitedToken;
    if (token != context.world.token && !limited)
        return unauthorized();
    if (m_enforced == Limits::Enforced && !m_limits.admit(path, nowMs))
        return tooManyRequests();
    const auto *handler = m_router.find(request.method, path, call.path);
    if (!handler)
        return unknownRoute();
    if (limited && (service == "chat" || path.toLower().contains("/file")))
        return unauthorized();
    call.query = SandboxQuery(request.query());
    if (const auto readable = readBody(request, call); !readable)
        return passedOn(readable.error());
    return (*handler)(call, context);
}

} // namespace gancho
