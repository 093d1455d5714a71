#pragma once

#include "app/sandbox/sandboxapi.h"
#include "app/sandbox/sandboxplatform.h"

namespace gancho {

/// The embedded wts.chat (reference/wts-chat.md). Its webhooks go out at once to each subscription that is enabled and
/// has the event ticked, with the headers as captured (§3.5), but for User-Agent, which Qt always sends.
class WtsChatSandbox : public SandboxPlatform
{
public:
    explicit WtsChatSandbox(const SandboxOptions &options);

    void generate(int contacts, const std::function<bool()> &interrupted) override;
    QUrl reachedAt(const QUrl &server) override;
    QString token() const override { return m_world.token; }
    QString limitedToken() const override { return m_world.limitedToken; }
    HttpAnswer handle(const HttpRequest &request, qint64 nowMs, SandboxEffects &effects) override;
    bool perform(const QString &actionId, SandboxEffects &effects) override;
    QString anyAction() override;
    void prune() override;

private:
    void settle(const SandboxContext &context, SandboxEffects &effects);

    SandboxWorld m_world;
    SandboxApi m_api;
};

} // namespace gancho
