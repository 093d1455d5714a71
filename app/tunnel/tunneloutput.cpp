#include "app/tunnel/tunneloutput.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace gancho::tunnel {

namespace {

struct Sign
{
    const char *words;
    TunnelTrouble trouble;
};

TunnelTrouble recognised(const QString &line, std::initializer_list<Sign> signs)
{
    for (const Sign &sign : signs)
        if (line.contains(QLatin1String(sign.words), Qt::CaseInsensitive))
            return sign.trouble;
    return TunnelTrouble::None;
}

/// How the runtime of Go words what goes wrong in the network.
TunnelTrouble networkTrouble(const QString &line)
{
    return recognised(line, {{"no such host", TunnelTrouble::NoNetwork},
                             {"network is unreachable", TunnelTrouble::NoNetwork},
                             {"no route to host", TunnelTrouble::NoNetwork},
                             {"server misbehaving", TunnelTrouble::NoNetwork},
                             {"connection refused", TunnelTrouble::Refused},
                             {"i/o timeout", TunnelTrouble::Silent},
                             {"deadline exceeded", TunnelTrouble::Silent}});
}

TunnelTrouble ngrokCode(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("ERR_NGROK_(\\d+)"));
    const auto match = code.match(text);
    if (!match.hasMatch())
        return TunnelTrouble::None;
    switch (match.captured(1).toInt()) {
    case 105:
    case 106:
    case 107:
    case 4018:
        return TunnelTrouble::Authentication;
    case 108: // one session at a time on the free plan
    case 334: // the endpoint is online already
        return TunnelTrouble::AlreadyInUse;
    case 120:
    case 121:
        return TunnelTrouble::Outdated;
    default:
        return TunnelTrouble::WrongSettings;
    }
}

QString withoutSlash(QString url)
{
    while (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

} // namespace

TunnelNews readSsh(const QString &line)
{
    const TunnelTrouble trouble =
        recognised(line, {{"REMOTE HOST IDENTIFICATION HAS CHANGED", TunnelTrouble::HostKeyChanged},
                          {"host key is known for", TunnelTrouble::HostKeyUnknown},
                          {"Host key verification failed", TunnelTrouble::HostKeyUnknown},
                          {"remote port forwarding failed", TunnelTrouble::PortTaken},
                          {"UNPROTECTED PRIVATE KEY FILE", TunnelTrouble::KeyFile},
                          {"not accessible: No such file", TunnelTrouble::KeyFile},
                          {"Permission denied (", TunnelTrouble::Authentication},
                          {"Too many authentication failures", TunnelTrouble::Authentication},
                          {"No supported authentication methods", TunnelTrouble::Authentication},
                          {"Bad remote forwarding specification", TunnelTrouble::WrongSettings},
                          {"Bad configuration option", TunnelTrouble::WrongSettings},
                          {"Could not resolve hostname", TunnelTrouble::NoNetwork},
                          {"Network is unreachable", TunnelTrouble::NoNetwork},
                          {"No route to host", TunnelTrouble::NoNetwork},
                          {"Connection refused", TunnelTrouble::Refused},
                          {"timed out", TunnelTrouble::Silent},
                          {"not responding", TunnelTrouble::Silent},
                          {"Connection reset", TunnelTrouble::LinkLost},
                          {"Broken pipe", TunnelTrouble::LinkLost},
                          {"Connection closed by", TunnelTrouble::LinkLost},
                          {"closed by remote host", TunnelTrouble::LinkLost}});
    return {{}, trouble};
}

TunnelNews readCloudflared(const QString &line)
{
    // Not the address of the service itself, which its error messages name.
    static const QRegularExpression address(
        QStringLiteral("(https://(?!api\\.)[a-z0-9-]+\\.trycloudflare\\.com)(?=[\\s|/]|$)"));
    if (const auto match = address.match(line); match.hasMatch())
        return {match.captured(1), TunnelTrouble::None};
    if (line.contains(QLatin1String("429 Too Many")) || line.contains(QLatin1String("error code: 1015")))
        return {{}, TunnelTrouble::RateLimited};
    if (line.contains(QLatin1String("quick Tunnel:")) || line.contains(QLatin1String(" ERR "))) {
        const TunnelTrouble network = networkTrouble(line);
        // Errors of single requests, such as a receiver that is stopped, say nothing about the tunnel.
        if (network == TunnelTrouble::Refused && line.contains(QLatin1String("originService")))
            return {};
        if (network != TunnelTrouble::None)
            return {{}, network};
    }
    return {{},
            recognised(line, {{"failed to unmarshal quick Tunnel", TunnelTrouble::ProviderDown},
                              {"failed to request quick Tunnel", TunnelTrouble::ProviderDown},
                              {"failed to parse quick Tunnel", TunnelTrouble::ProviderDown},
                              {"Unable to reach the origin service", TunnelTrouble::None},
                              {"Lost connection with the edge", TunnelTrouble::LinkLost},
                              {"flag provided but not defined", TunnelTrouble::Outdated},
                              {"Incorrect Usage", TunnelTrouble::Outdated}})};
}

TunnelNews readNgrok(const QString &line)
{
    const QJsonObject entry = QJsonDocument::fromJson(line.toUtf8()).object();
    if (entry.isEmpty())
        return {{}, ngrokCode(line)};
    const QString message = entry.value(QLatin1String("msg")).toString();
    if (message == QLatin1String("started tunnel"))
        return {withoutSlash(entry.value(QLatin1String("url")).toString()), TunnelTrouble::None};
    const QString error = entry.value(QLatin1String("err")).toString();
    if (error.isEmpty() || error == QLatin1String("<nil>") || error == QLatin1String("nil"))
        return {};
    if (const TunnelTrouble coded = ngrokCode(error); coded != TunnelTrouble::None)
        return {{}, coded};
    if (error.contains(QLatin1String("authtoken")) || error.contains(QLatin1String("authentication failed")))
        return {{}, TunnelTrouble::Authentication};
    if (message.contains(QLatin1String("session")) || message == QLatin1String("command failed")) {
        const TunnelTrouble network = networkTrouble(error);
        return {{}, network != TunnelTrouble::None ? network : TunnelTrouble::LinkLost};
    }
    return {};
}

TunnelNews readTailscale(const QString &line)
{
    static const QRegularExpression address(
        QStringLiteral("^(https://[A-Za-z0-9.-]+\\.ts\\.net(?::\\d+)?)/?(?=\\s|$)"));
    if (const auto match = address.match(line.trimmed()); match.hasMatch())
        return {match.captured(1), TunnelTrouble::None};
    return {{},
            recognised(line, {{"Funnel is not enabled", TunnelTrouble::FeatureOff},
                              {"Funnel not available", TunnelTrouble::FeatureOff},
                              {"HTTPS must be enabled", TunnelTrouble::FeatureOff},
                              {"Serve is not enabled", TunnelTrouble::FeatureOff},
                              {"node attribute not set", TunnelTrouble::FeatureOff},
                              {"Access denied", TunnelTrouble::NotPermitted},
                              {"Logged out", TunnelTrouble::NotLoggedIn},
                              {"NeedsLogin", TunnelTrouble::NotLoggedIn},
                              {"Tailscale is stopped", TunnelTrouble::NotLoggedIn},
                              {"failed to connect to local tailscale", TunnelTrouble::ServiceNotRunning},
                              {"already exists", TunnelTrouble::AlreadyInUse},
                              {"already serving", TunnelTrouble::AlreadyInUse},
                              {"CLI for serve and funnel has changed", TunnelTrouble::Outdated}})};
}

TunnelNews readLine(TunnelKind kind, const QString &line)
{
    switch (kind) {
    case TunnelKind::Ssh:
        return readSsh(line);
    case TunnelKind::Cloudflared:
        return readCloudflared(line);
    case TunnelKind::Ngrok:
        return readNgrok(line);
    case TunnelKind::Tailscale:
        return readTailscale(line);
    case TunnelKind::None:
    case TunnelKind::OwnUrl:
    case TunnelKind::Relay:
        break;
    }
    return {};
}

} // namespace gancho::tunnel
