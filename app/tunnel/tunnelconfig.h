#pragma once

#include <QString>

namespace gancho {

class Settings;

/// Who makes the receiver reachable from outside. Closed.
enum class TunnelKind {
    None,
    OwnUrl,      ///< the user has seen to it; the public base URL is typed in
    Ssh,         ///< reverse tunnel to the user's own server
    Cloudflared, ///< a quick tunnel, with another URL at each start
    Ngrok,
    Tailscale, ///< Funnel
    Relay,     ///< smee-compatible, over Server-Sent Events
};

/// What the user chose for the way to the receiver.
struct TunnelConfig
{
    TunnelKind kind = TunnelKind::None;
    QString ownUrl; ///< for OwnUrl

    QString sshTarget;         ///< "user@server" or a name out of ~/.ssh/config
    int sshPort = 0;           ///< 0: as ssh itself decides
    QString sshBind;           ///< where the server listens; empty: as sshd decides, which is its loopback
    int sshRemotePort = 8787;  ///< on the server
    QString sshUrl;            ///< by which the platform reaches that port; only the user knows the server's name
    QString sshIdentity;       ///< key file; empty: as ssh itself decides
    bool sshAcceptNew = false; ///< trust a server that is seen for the first time, never one that changed
    QString ngrokDomain;       ///< reserved domain, empty: ngrok gives one
    QString relayChannel;      ///< URL of the channel; empty or ending with "/new": one is made
    QString relayInbox;        ///< where calls of the bare channel go; empty: the first inbox

    static TunnelConfig read(const Settings &settings);
    /// Writes all of it but ownUrl, which is the public base URL itself and so PublicUrl's to set.
    void write(Settings &settings) const;

    /// What is wrong with it, translated; empty when it may be started. Pure.
    QString problem() const;

    bool operator==(const TunnelConfig &) const = default;
};

namespace tunnel {

/// "ssh", as the settings keep it; empty for None.
QString nameOf(TunnelKind kind);
TunnelKind kindOf(const QString &name);
/// Translated, with the user's own words for it: "SSH to a server of your own".
QString labelOf(TunnelKind kind);
/// The program that has to be installed, empty where none is.
QString programOf(TunnelKind kind);
/// The relay makes a new request out of JSON, so the bytes differ from those that were signed.
bool rebuildsBodies(TunnelKind kind);
/// What the user has to know about this kind before using it, translated; empty where there is nothing.
QString noteOf(TunnelKind kind);

} // namespace tunnel

} // namespace gancho
