#pragma once

#include "app/sandbox/clint/clintroutes.h"

#include <deque>

namespace gancho {

/// The embedded Clint (reference/clint.md): its API, the status webhook, and the integrations of its panel, which are
/// set up at /sandbox/panel/integrations with the same token. The limited token is that of an account that has v1
/// alone: all of v2 answers it with 403. Webhooks go out at once, and once: no retries are known of.
class ClintSandbox : public SandboxPlatform
{
public:
    explicit ClintSandbox(const SandboxOptions &options);

    void generate(int contacts, const std::function<bool()> &interrupted) override;
    QUrl reachedAt(const QUrl &server) override;
    QString token() const override { return m_world.token; }
    QString limitedToken() const override { return m_world.limitedToken; }
    HttpAnswer handle(const HttpRequest &request, qint64 nowMs, SandboxEffects &effects) override;
    bool perform(const QString &actionId, SandboxEffects &effects) override;
    QString anyAction() override;
    void prune() override;

    ClintWorld &world() { return m_world; }

private:
    ClintReply reply(const HttpRequest &request, qint64 nowMs, SandboxEffects &effects);
    bool withinRate(const QByteArray &path, qint64 nowMs);

    ClintWorld m_world;
    ClintRoutes m_routes;
    std::deque<qint64> m_smsMs; ///< when SMS and calls were asked for in the last minute
    bool m_limits;
};

} // namespace gancho
