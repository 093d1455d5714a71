#pragma once

#include "app/sandbox/whazing/whazingroutes.h"

namespace gancho {

/// The embedded Whazing (reference/whazing.md): its channel API below "/v1/api/external/<apiId>", its webhooks with
/// their timing, and below "/sandbox/panel" a stand-in for what its web panel sets up, with the same token.
class WhazingSandbox : public SandboxPlatform
{
public:
    explicit WhazingSandbox(const SandboxOptions &options);

    void generate(int contacts, const std::function<bool()> &interrupted) override;
    QUrl reachedAt(const QUrl &server) override;
    QString token() const override { return m_core.world.token; }
    HttpAnswer handle(const HttpRequest &request, qint64 nowMs, SandboxEffects &effects) override;
    bool perform(const QString &actionId, SandboxEffects &effects) override;
    QString anyAction() override;
    void prune() override { m_core.world.prune(); }
    std::optional<QByteArray> invented(const QString &event) override;
    QVector<HookLetter> story(const QString &id) override;

private:
    HttpAnswer dispatch(const WhazingRoutes &routes, const QByteArray &below, const HttpRequest &request,
                        SandboxEffects &effects);

    /// What would be sent of it if everything were switched on.
    QVector<HookLetter> lettersOf(const std::function<void(SandboxEffects &)> &happen);

    WhazingCore m_core;
    WhazingRoutes m_api;
    WhazingRoutes m_panel;
};

} // namespace gancho
