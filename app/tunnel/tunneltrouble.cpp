#include "app/tunnel/tunneltrouble.h"

#include <QCoreApplication>

namespace gancho::tunnel {

namespace {

QString installText(TunnelKind kind)
{
    switch (kind) {
    case TunnelKind::Ssh:
        return QCoreApplication::translate("PublicUrl", "ssh is not installed. Install the package openssh-client.");
    case TunnelKind::Cloudflared:
        return QCoreApplication::translate("PublicUrl", "cloudflared is not installed. Install it as described at "
                                                        "pkg.cloudflare.com, then start again.");
    case TunnelKind::Ngrok:
        return QCoreApplication::translate("PublicUrl", "ngrok is not installed. Install it as described at "
                                                        "ngrok.com/download, then start again.");
    case TunnelKind::Tailscale:
        return QCoreApplication::translate("PublicUrl", "tailscale is not installed. Install it as described at "
                                                        "tailscale.com/download, then start again.");
    case TunnelKind::None:
    case TunnelKind::OwnUrl:
    case TunnelKind::Relay:
        break;
    }
    return {};
}

QString authenticationText(const TunnelConfig &config)
{
    if (config.kind == TunnelKind::Ngrok)
        return QCoreApplication::translate("PublicUrl", "ngrok does not know your account. Run “ngrok config "
                                                        "add-authtoken” with the token from your ngrok dashboard.");
    if (config.kind == TunnelKind::Ssh)
        return QCoreApplication::translate("PublicUrl",
                                           "The server does not let %1 in. Add your public key to its authorized_keys, "
                                           "and load a key with a passphrase into the SSH agent first: Gancho cannot "
                                           "ask for it.")
            .arg(config.sshTarget);
    return QCoreApplication::translate("PublicUrl", "The service refuses the access. Check your account there.");
}

QString sshText(TunnelTrouble trouble, const TunnelConfig &config)
{
    switch (trouble) {
    case TunnelTrouble::HostKeyUnknown:
        return QCoreApplication::translate("PublicUrl", "The server is not known yet. Connect once with “ssh %1” in a "
                                                        "terminal and check its fingerprint, or allow new servers.")
            .arg(config.sshTarget);
    case TunnelTrouble::HostKeyChanged:
        return QCoreApplication::translate(
            "PublicUrl", "The server shows another key than before. It was set up anew, or somebody is in between. Ask "
                         "its administrator before you remove the old key from known_hosts.");
    case TunnelTrouble::PortTaken:
        return QCoreApplication::translate("PublicUrl", "The server does not give port %1 free yet.")
            .arg(config.sshRemotePort);
    case TunnelTrouble::ForwardingRefused:
        return QCoreApplication::translate("PublicUrl",
                                           "The server does not forward its port %1: another program has it, or sshd "
                                           "does not allow it. Choose another port, or ask for AllowTcpForwarding.")
            .arg(config.sshRemotePort);
    case TunnelTrouble::KeyFile:
        return QCoreApplication::translate("PublicUrl",
                                           "The key file cannot be used. Check its path, and that only you "
                                           "can read it.");
    default:
        return {};
    }
}

QString serviceText(TunnelTrouble trouble)
{
    switch (trouble) {
    case TunnelTrouble::NotLoggedIn:
        return QCoreApplication::translate("PublicUrl",
                                           "Tailscale is not logged in. Run “tailscale up” in a terminal.");
    case TunnelTrouble::ServiceNotRunning:
        return QCoreApplication::translate("PublicUrl",
                                           "The service tailscaled does not run. Start it, then start again here.");
    case TunnelTrouble::NotPermitted:
        return QCoreApplication::translate("PublicUrl",
                                           "You may not publish through Tailscale yet. Run “sudo tailscale "
                                           "set --operator=$USER” once in a terminal.");
    case TunnelTrouble::FeatureOff:
        return QCoreApplication::translate("PublicUrl", "Funnel or HTTPS is not switched on for your tailnet. Run "
                                                        "“tailscale funnel” in a terminal and follow its link.");
    case TunnelTrouble::AlreadyInUse:
        return QCoreApplication::translate("PublicUrl",
                                           "Another tunnel is in the way. End the one that runs elsewhere with this "
                                           "account, domain or port, then start again.");
    case TunnelTrouble::Outdated:
        return QCoreApplication::translate("PublicUrl", "The installed program is too old for its service. Update it.");
    case TunnelTrouble::NoSuchChannel:
        return QCoreApplication::translate("PublicUrl", "The relay does not know this channel or has closed it. Make a "
                                                        "new one.");
    case TunnelTrouble::NotARelay:
        return QCoreApplication::translate("PublicUrl", "What answers at this address is no relay: it sends no events. "
                                                        "Check the URL.");
    case TunnelTrouble::WrongSettings:
        return QCoreApplication::translate("PublicUrl", "The program does not take these settings. Check them.");
    default:
        return {};
    }
}

} // namespace

bool needsUser(TunnelTrouble trouble)
{
    return trouble >= TunnelTrouble::Authentication;
}

QString textOf(TunnelTrouble trouble, const TunnelConfig &config)
{
    switch (trouble) {
    case TunnelTrouble::None:
        return {};
    case TunnelTrouble::Ended:
        return QCoreApplication::translate("PublicUrl", "The tunnel's program ended.");
    case TunnelTrouble::LinkLost:
        return QCoreApplication::translate("PublicUrl", "The connection broke off.");
    case TunnelTrouble::NoNetwork:
        return QCoreApplication::translate("PublicUrl", "The other side is not found. Check the network and the name.");
    case TunnelTrouble::Refused:
        return QCoreApplication::translate("PublicUrl", "The other side does not take connections at the moment.");
    case TunnelTrouble::Silent:
        return QCoreApplication::translate("PublicUrl", "The other side does not answer.");
    case TunnelTrouble::ProviderDown:
        return QCoreApplication::translate("PublicUrl", "The service answers with an error.");
    case TunnelTrouble::RateLimited:
        return QCoreApplication::translate("PublicUrl", "The service asks to come again later: too many starts.");
    case TunnelTrouble::Authentication:
        return authenticationText(config);
    case TunnelTrouble::NotInstalled:
        return installText(config.kind);
    case TunnelTrouble::PortTaken:
    case TunnelTrouble::HostKeyUnknown:
    case TunnelTrouble::HostKeyChanged:
    case TunnelTrouble::ForwardingRefused:
    case TunnelTrouble::KeyFile:
        return sshText(trouble, config);
    case TunnelTrouble::NotLoggedIn:
    case TunnelTrouble::ServiceNotRunning:
    case TunnelTrouble::NotPermitted:
    case TunnelTrouble::FeatureOff:
    case TunnelTrouble::AlreadyInUse:
    case TunnelTrouble::Outdated:
    case TunnelTrouble::NoSuchChannel:
    case TunnelTrouble::NotARelay:
    case TunnelTrouble::WrongSettings:
        return serviceText(trouble);
    }
    return {};
}

} // namespace gancho::tunnel
