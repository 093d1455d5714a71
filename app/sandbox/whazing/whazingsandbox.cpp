#include "app/sandbox/whazing/whazingsandbox.h"

#include "app/sandbox/whazing/whazingplays.h"
#include "app/sandbox/whazing/whazingstories.h"
#include "models/items/multipart.h"

#include <QJsonDocument>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

const QByteArray apiRoot = "/v1/api/external/";
const QByteArray panelRoot = "/sandbox/panel";

HttpAnswer answerOf(const WhazingReply &reply)
{
    const QJsonDocument document =
        reply.body.isArray() ? QJsonDocument(reply.body.toArray()) : QJsonDocument(reply.body.toObject());
    return HttpAnswer::json(reply.status, document.toJson(QJsonDocument::Compact));
}

/// What the server's framework answers for an address that there is not.
HttpAnswer noSuchRoute(const HttpRequest &request)
{
    HttpAnswer answer;
    answer.status = 404;
    answer.headers = {{"Content-Type", "text/html; charset=utf-8"}};
    answer.body = "<!DOCTYPE html>\n<html lang=\"en\"><body><pre>Cannot " + request.method + ' ' +
                  request.path().toPercentEncoding("/") + "</pre></body></html>\n";
    return answer;
}

/// Fills the body's part of `call`; false where it cannot be read.
bool readBody(const HttpRequest &request, WhazingCall &call)
{
    if (request.body.trimmed().isEmpty())
        return true;
    const QByteArray type = headerValue(parseHeaders(request.head), "Content-Type");
    if (!type.trimmed().toLower().startsWith("multipart/form-data")) {
        QJsonParseError error;
        call.body = QJsonDocument::fromJson(request.body, &error).object();
        return error.error == QJsonParseError::NoError;
    }
    const auto parts = splitMultipart(request.body, type);
    if (!parts)
        return false;
    for (const FormPart &part : *parts) {
        const QByteArray bytes = request.body.mid(part.offset, part.size);
        if (part.fileName.isEmpty()) {
            call.body.insert(part.name, QString::fromUtf8(bytes));
        } else if (part.name == "media"_L1) {
            call.fileName = safeFileName(part.fileName);
            call.fileType = part.type;
            call.file = bytes;
        }
    }
    return true;
}

} // namespace

qint64 WhazingCall::id(QLatin1StringView key) const
{
    return body[key].toVariant().toLongLong();
}

WhazingReply refusal(int status, const QString &text)
{
    return {status, QJsonObject{{u"error"_s, text}}};
}

WhazingReply flaggedRefusal(int status, const QString &text)
{
    return {status, QJsonObject{{u"error"_s, true}, {u"message"_s, text}}};
}

WhazingReply queued()
{
    return {200, QJsonObject{{u"message"_s, u"Message add queue"_s}}};
}

WhazingSandbox::WhazingSandbox(const SandboxOptions &options)
    : m_core(options.seed)
{
    m_core.hooks.setSpeed(options.speed);
    addWhazingMessageRoutes(m_api);
    addWhazingTicketRoutes(m_api);
    addWhazingContactRoutes(m_api);
    addWhazingBoardRoutes(m_api);
    addWhazingPanelRoutes(m_panel);
}

void WhazingSandbox::generate(int contacts, const std::function<bool()> &interrupted)
{
    generateWhazingWorld(m_core.world, contacts, interrupted);
}

QUrl WhazingSandbox::reachedAt(const QUrl &server)
{
    m_core.world.serverUrl = server.toString();
    return QUrl(m_core.world.serverUrl + QString::fromLatin1(apiRoot) + m_core.world.apiId);
}

HttpAnswer WhazingSandbox::handle(const HttpRequest &request, qint64, SandboxEffects &effects)
{
    const QByteArray path = request.path();
    const bool panel = path.startsWith(panelRoot);
    if (!panel && !path.startsWith(apiRoot))
        return noSuchRoute(request);
    const QByteArray header = headerValue(parseHeaders(request.head), "Authorization").trimmed();
    QString token = header.toLower().startsWith("bearer ") ? QString::fromUtf8(header.mid(7).trimmed()) : QString();
    const QByteArray apiId = path.mid(apiRoot.size()).split('/').first();
    const QByteArray below = panel ? path.mid(panelRoot.size()) : path.mid(apiRoot.size() + apiId.size());
    if (!panel && below.startsWith("/params"))
        token = SandboxQuery(request.query()).value(u"bearertoken"_s);
    if (token.isEmpty())
        return answerOf(refusal(403, u"Token was not provided."_s));
    if (token != m_core.world.token)
        return answerOf(refusal(403, u"Invalid token."_s));
    if (!panel && QString::fromLatin1(apiId) != m_core.world.apiId)
        return answerOf(refusal(403, u"ERR_SESSION_NOT_AUTH_TOKEN"_s));
    return dispatch(panel ? m_panel : m_api, below, request, effects);
}

HttpAnswer WhazingSandbox::dispatch(const WhazingRoutes &routes, const QByteArray &below, const HttpRequest &request,
                                    SandboxEffects &effects)
{
    WhazingCall call;
    // A slash alone is the base URL too.
    const auto *handler = routes.find(request.method, below == "/" ? QByteArray() : below, call.path);
    if (!handler)
        return noSuchRoute(request);
    call.query = SandboxQuery(request.query());
    if (!readBody(request, call))
        return answerOf(refusal(400, u"Unexpected token in JSON"_s));
    return answerOf((*handler)(call, m_core, effects));
}

bool WhazingSandbox::perform(const QString &actionId, SandboxEffects &effects)
{
    return whazingplay::perform(actionId, m_core, effects);
}

QString WhazingSandbox::anyAction()
{
    return whazingplay::any(m_core.world.random);
}

QVector<HookLetter> WhazingSandbox::lettersOf(const std::function<void(SandboxEffects &)> &happen)
{
    const WhazingHooks before = m_core.hooks;
    WhazingWebhook all;
    all.url = u"https://example.com/"_s; // nothing is sent there
    all.switches = whazingSwitches(WhazingHookKind::Channel);
    m_core.hooks.channel = m_core.hooks.saas = {all, {}};
    m_core.hooks.queues.clear();
    SandboxEffects effects;
    happen(effects);
    m_core.hooks = before;
    return effects.letters;
}

std::optional<QByteArray> WhazingSandbox::invented(const QString &event)
{
    for (const SandboxAction &action : whazingplay::actions()) {
        if (!action.events.contains(event))
            continue;
        const auto letters =
            lettersOf([&](SandboxEffects &effects) { whazingplay::perform(action.id, m_core, effects); });
        for (const HookLetter &letter : letters)
            if (letter.event == event)
                return letter.body;
    }
    return std::nullopt;
}

QVector<HookLetter> WhazingSandbox::story(const QString &id)
{
    return lettersOf([&](SandboxEffects &effects) { whazingstory::tell(id, m_core, effects); });
}

} // namespace gancho
