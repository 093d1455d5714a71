#include "app/sandbox/clint/clintsandbox.h"

#include "app/sandbox/clint/clintactions.h"
#include "app/sandbox/hookdelivery.h"

#include <QJsonDocument>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMessages = 30'000;
constexpr int mostHistory = 60'000;
constexpr int mostDeals = 30'000;
constexpr int forgottenAtOnce = 10'000;
/// Documented for SMS, voice and audios alone (reference/clint.md §1).
constexpr std::size_t perMinute = 10'000;
constexpr qint64 minuteMs = 60'000;

bool isOpen(const QByteArray &path)
{
    return path.toLower().startsWith("/endpoints/");
}

ClintReply tokenRefused()
{
    // The body is not specified.
    return {401, QJsonObject{{u"error"_s, u"Unauthorized"_s}}};
}

} // namespace

ClintSandbox::ClintSandbox(const SandboxOptions &options)
    : m_world(options.seed)
    , m_limits(options.limits)
{
    addClintContactRoutes(m_routes);
    addClintDealRoutes(m_routes);
    addClintCatalogueRoutes(m_routes);
    addClintMessageRoutes(m_routes);
    addClintChatRoutes(m_routes);
    addClintActivityRoutes(m_routes);
    addClintVoiceRoutes(m_routes);
    addClintDashboardRoutes(m_routes);
    addClintPanelRoutes(m_routes);
}

void ClintSandbox::generate(int contacts, const std::function<bool()> &interrupted)
{
    generateClintWorld(m_world, contacts, interrupted);
}

QUrl ClintSandbox::reachedAt(const QUrl &server)
{
    m_world.baseUrl = server.toString();
    return server;
}

HttpAnswer ClintSandbox::handle(const HttpRequest &request, qint64 nowMs, SandboxEffects &effects)
{
    const ClintReply answered = reply(request, nowMs, effects);
    QByteArray body;
    if (answered.body.isObject())
        body = QJsonDocument(answered.body.toObject()).toJson(QJsonDocument::Compact);
    HttpAnswer answer = HttpAnswer::json(answered.status, body);
    if (answered.status == 204)
        answer.headers.clear();
    if (answered.status == 429)
        answer.headers.emplaceBack("Retry-After", "1");
    return answer;
}

ClintReply ClintSandbox::reply(const HttpRequest &request, qint64 nowMs, SandboxEffects &effects)
{
    const QByteArray path = request.path();
    const HeaderList headers = parseHeaders(request.head);
    const QString token = QString::fromUtf8(headerValue(headers, "api-token"));
    const bool limited = token == m_world.limitedToken;
    if (!isOpen(path) && token != m_world.token && !limited)
        return tokenRefused();
    ClintCall call;
    const ClintHandler *handler = m_routes.find(request.method, path, call.path);
    if (!handler)
        return clintreply::message(404, u"Not found"_s);
    if (limited && path.toLower().startsWith("/v2/"))
        return clintreply::message(403, u"This feature is not available for your account."_s);
    if (!withinRate(path, nowMs))
        return clintreply::message(429, u"Too many requests"_s);
    call.query = SandboxQuery(request.query());
    call.fromClint = headerValue(headers, "User-Agent") == HookDelivery::userAgent;
    if (!request.body.isEmpty()) {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (document.isNull())
            return path.startsWith("/v1/") ? clintreply::refusal(400, u"Invalid JSON"_s)
                                           : clintreply::message(400, u"Invalid JSON"_s);
        call.body = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
    ClintDesk desk(m_world, effects);
    return (*handler)(call, desk);
}

bool ClintSandbox::withinRate(const QByteArray &path, qint64 nowMs)
{
    if (!m_limits || !(path.startsWith("/v2/sms") || path.startsWith("/v2/voice")))
        return true;
    while (!m_smsMs.empty() && m_smsMs.front() + minuteMs <= nowMs)
        m_smsMs.pop_front();
    if (m_smsMs.size() >= perMinute)
        return false;
    m_smsMs.push_back(nowMs);
    return true;
}

bool ClintSandbox::perform(const QString &actionId, SandboxEffects &effects)
{
    ClintDesk desk(m_world, effects);
    return clintactions::perform(actionId, desk);
}

QString ClintSandbox::anyAction()
{
    return clintactions::any(m_world.random);
}

void ClintSandbox::prune()
{
    if (m_world.messages.size() > mostMessages)
        m_world.messages.removeFirst(forgottenAtOnce);
    if (m_world.history.size() > mostHistory)
        m_world.history.removeFirst(forgottenAtOnce);
    if (m_world.deals.size() > mostDeals)
        m_world.deals.removeFirst(forgottenAtOnce);
}

} // namespace gancho
