#pragma once

#include "app/tunnel/tunneltrouble.h"

namespace gancho {

/// What a line of a tunnel's program tells.
struct TunnelNews
{
    QString url; ///< the public base URL, without a slash at the end; empty where the line has none
    TunnelTrouble trouble = TunnelTrouble::None;
    bool operator==(const TunnelNews &) const = default;
};

/// Reading of what the programs print, line by line. Pure.
namespace tunnel {

/// OpenSSH's messages on stderr (ssh.c, sshconnect.c, clientloop.c of portable 9.x).
TunnelNews readSsh(const QString &line);
/// The log of `cloudflared tunnel --url`: a box with the URL on trycloudflare.com, "failed to request quick Tunnel"
/// (github.com/cloudflare/cloudflared issues 555 and 1256, cmd/cloudflared/tunnel/quick_tunnel.go).
TunnelNews readCloudflared(const QString &line);
/// `ngrok http --log stdout --log-format json`: {"msg":"started tunnel","url":…}, errors with ERR_NGROK_n
/// (ngrok.com/docs/errors).
TunnelNews readNgrok(const QString &line);
/// `tailscale funnel` in the foreground (tailscale.com/kb/1311, cmd/tailscale/cli/serve_v2.go).
TunnelNews readTailscale(const QString &line);
TunnelNews readLine(TunnelKind kind, const QString &line);

} // namespace tunnel

} // namespace gancho
