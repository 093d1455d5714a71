#include "app/tunnel/tunnelconfig.h"

#include "app/settings/settings.h"
#include "models/domain/subscription.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace gancho {

TunnelConfig TunnelConfig::read(const Settings &settings)
{
    TunnelConfig config;
    config.kind = tunnel::kindOf(settings.get(setting::tunnelProvider));
    config.ownUrl = config.kind == TunnelKind::OwnUrl ? settings.get(setting::publicBaseUrl) : QString();
    config.sshTarget = settings.get(setting::sshTarget);
    config.sshPort = settings.get(setting::sshPort);
    config.sshBind = settings.get(setting::sshBind);
    config.sshRemotePort = settings.get(setting::sshRemotePort);
    config.sshUrl = settings.get(setting::sshUrl);
    config.sshIdentity = settings.get(setting::sshIdentity);
    config.sshAcceptNew = settings.get(setting::sshAcceptNew);
    config.ngrokDomain = settings.get(setting::ngrokDomain);
    config.relayChannel = settings.get(setting::relayChannel);
    config.relayInbox = settings.get(setting::relayInbox);
    return config;
}

void TunnelConfig::write(Settings &settings) const
{
    settings.set(setting::tunnelProvider, tunnel::nameOf(kind));
    settings.set(setting::sshTarget, sshTarget);
    settings.set(setting::sshPort, sshPort);
    settings.set(setting::sshBind, sshBind);
    settings.set(setting::sshRemotePort, sshRemotePort);
    settings.set(setting::sshUrl, sshUrl);
    settings.set(setting::sshIdentity, sshIdentity);
    settings.set(setting::sshAcceptNew, sshAcceptNew);
    settings.set(setting::ngrokDomain, ngrokDomain);
    settings.set(setting::relayChannel, relayChannel);
    settings.set(setting::relayInbox, relayInbox);
}

QString TunnelConfig::problem() const
{
    // What begins with '-' would be read as an option by the program.
    static const QRegularExpression server(
        QStringLiteral("^(?!-)([^\\s@:/-][^\\s@:/]*@)?[A-Za-z0-9_][A-Za-z0-9._-]*$"));
    static const QRegularExpression address(QStringLiteral("^(\\*|localhost|[0-9.]{7,15}|\\[?[0-9A-Fa-f:]+\\]?)$"));
    static const QRegularExpression domain(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9.-]*$"));
    switch (kind) {
    case TunnelKind::OwnUrl:
        return checkWebhookUrl(ownUrl);
    case TunnelKind::Ssh:
        if (!server.match(sshTarget).hasMatch())
            return QCoreApplication::translate("PublicUrl", "Enter the server as user@server.example.com.");
        if (!sshBind.isEmpty() && !address.match(sshBind).hasMatch())
            return QCoreApplication::translate("PublicUrl",
                                               "The address on the server must be an IP address, localhost "
                                               "or *.");
        if (sshIdentity.startsWith(u'-'))
            return QCoreApplication::translate("PublicUrl", "The path of the key file must not begin with a hyphen.");
        return checkWebhookUrl(sshUrl);
    case TunnelKind::Ngrok:
        if (!ngrokDomain.isEmpty() && !domain.match(ngrokDomain).hasMatch())
            return QCoreApplication::translate("PublicUrl", "Enter the domain alone, for example shop.ngrok.app.");
        return {};
    case TunnelKind::Relay:
        return checkWebhookUrl(relayChannel);
    case TunnelKind::None:
    case TunnelKind::Cloudflared:
    case TunnelKind::Tailscale:
        break;
    }
    return {};
}

namespace tunnel {

namespace {

constexpr TunnelKind allKinds[] = {TunnelKind::OwnUrl, TunnelKind::Ssh,       TunnelKind::Cloudflared,
                                   TunnelKind::Ngrok,  TunnelKind::Tailscale, TunnelKind::Relay};

} // namespace

QString nameOf(TunnelKind kind)
{
    switch (kind) {
    case TunnelKind::None:
        return {};
    case TunnelKind::OwnUrl:
        return QStringLiteral("own");
    case TunnelKind::Relay:
        return QStringLiteral("relay");
    case TunnelKind::Ssh:
    case TunnelKind::Cloudflared:
    case TunnelKind::Ngrok:
    case TunnelKind::Tailscale:
        break;
    }
    return programOf(kind);
}

TunnelKind kindOf(const QString &name)
{
    for (const TunnelKind kind : allKinds)
        if (nameOf(kind) == name)
            return kind;
    return TunnelKind::None;
}

QString labelOf(TunnelKind kind)
{
    switch (kind) {
    case TunnelKind::None:
        return QCoreApplication::translate("PublicUrl", "None");
    case TunnelKind::OwnUrl:
        return QCoreApplication::translate("PublicUrl", "A URL of your own");
    case TunnelKind::Ssh:
        return QCoreApplication::translate("PublicUrl", "SSH to a server of your own");
    case TunnelKind::Cloudflared:
        return QCoreApplication::translate("PublicUrl", "Cloudflare quick tunnel");
    case TunnelKind::Ngrok:
        return QStringLiteral("ngrok");
    case TunnelKind::Tailscale:
        return QStringLiteral("Tailscale Funnel");
    case TunnelKind::Relay:
        return QCoreApplication::translate("PublicUrl", "Relay like smee.io");
    }
    return {};
}

QString programOf(TunnelKind kind)
{
    switch (kind) {
    case TunnelKind::Ssh:
        return QStringLiteral("ssh");
    case TunnelKind::Cloudflared:
        return QStringLiteral("cloudflared");
    case TunnelKind::Ngrok:
        return QStringLiteral("ngrok");
    case TunnelKind::Tailscale:
        return QStringLiteral("tailscale");
    case TunnelKind::None:
    case TunnelKind::OwnUrl:
    case TunnelKind::Relay:
        break;
    }
    return {};
}

bool rebuildsBodies(TunnelKind kind)
{
    return kind == TunnelKind::Relay;
}

QString noteOf(TunnelKind kind)
{
    switch (kind) {
    case TunnelKind::Relay:
        return QCoreApplication::translate(
            "PublicUrl", "A relay takes each event apart and builds it again, so signatures cannot be checked. It "
                         "answers 200 by itself, also while Gancho is closed: what comes then is lost. Whoever knows "
                         "the channel can read along, so use it with test data.");
    case TunnelKind::Cloudflared:
        return QCoreApplication::translate("PublicUrl",
                                           "Each start has another URL. Gancho then offers to update the webhooks.");
    case TunnelKind::Ssh:
        return QCoreApplication::translate(
            "PublicUrl", "Your server must pass the public URL on to the port of the tunnel, best by a web server with "
                         "HTTPS.");
    case TunnelKind::None:
    case TunnelKind::OwnUrl:
    case TunnelKind::Ngrok:
    case TunnelKind::Tailscale:
        break;
    }
    return {};
}

} // namespace tunnel

} // namespace gancho
