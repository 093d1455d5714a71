#include "app/sandbox/wtschatsandbox.h"

#include "app/sandbox/sandboxactivity.h"
#include "app/sandbox/worldgenerator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace gancho {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Messages beyond this many are forgotten, oldest first, so that a long trickle does not fill the memory.
constexpr int mostMessages = 30'000;
constexpr int forgottenAtOnce = 10'000;

QByteArray traceParent()
{
    const auto hex = [](quint64 number) {
        return QByteArray::number(number, 16).rightJustified(16, '0');
    };
    auto *random = QRandomGenerator::global();
    return "00-" + hex(random->generate64()) + hex(random->generate64()) + '-' + hex(random->generate64()) + "-01";
}

} // namespace

WtsChatSandbox::WtsChatSandbox(const SandboxOptions &options)
    : m_world(options.seed)
    , m_api(options.limits ? SandboxApi::Limits::Enforced : SandboxApi::Limits::Ignored)
{
}

void WtsChatSandbox::generate(int contacts, const std::function<bool()> &interrupted)
{
    generateWorld(m_world, contacts, interrupted);
}

QUrl WtsChatSandbox::reachedAt(const QUrl &server)
{
    m_world.baseUrl = server.toString();
    return server;
}

HttpAnswer WtsChatSandbox::handle(const HttpRequest &request, qint64 nowMs, SandboxEffects &effects)
{
    SandboxContext context(m_world);
    HttpAnswer answer = m_api.handle(request, context, nowMs);
    settle(context, effects);
    return answer;
}

bool WtsChatSandbox::perform(const QString &actionId, SandboxEffects &effects)
{
    SandboxContext context(m_world);
    if (!sandboxactivity::perform(actionId, context))
        return false;
    settle(context, effects);
    return true;
}

QString WtsChatSandbox::anyAction()
{
    return sandboxactivity::anyAction(m_world.random);
}

void WtsChatSandbox::settle(const SandboxContext &context, SandboxEffects &effects)
{
    for (const FiredEvent &event : context.fired) {
        const QByteArray body = QJsonDocument(event.body).toJson(QJsonDocument::Compact);
        for (const QJsonObject &subscription : m_world.subscriptions) {
            if (!subscription.value("enabled"_L1).toBool() ||
                !subscription.value("events"_L1).toArray().contains(event.type))
                continue;
            HookLetter letter;
            letter.event = event.type;
            letter.url = QUrl(subscription.value("url"_L1).toString());
            letter.body = body;
            letter.headers = {{"Content-Type", "application/json; charset=utf-8"},
                              {"Accept-Encoding", "gzip"},
                              {"traceparent", traceParent()},
                              {"tracestate", "gancho=sandbox"}};
            letter.backOff = {1000ms, 5000ms};
            effects.letters += letter;
        }
    }
    for (const LaterChange &later : context.later)
        effects.later +=
            {std::chrono::milliseconds(later.delayMs), [this, change = later.change](SandboxEffects &more) {
                 SandboxContext after(m_world);
                 change(after);
                 settle(after, more);
             }};
}

void WtsChatSandbox::prune()
{
    if (m_world.messages.size() > mostMessages)
        m_world.messages.removeFirst(forgottenAtOnce);
}

} // namespace gancho
