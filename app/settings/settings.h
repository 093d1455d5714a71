#pragma once

#include <QObject>
#include <QSettings>
#include <QVariant>

#include <memory>

namespace gancho {

/// A setting: its name in the file, its default and, for numbers, its range.
template <class T>
struct SettingKey
{
    const char *name;
    T fallback;
    T lowest{};
    T highest{};
};

namespace setting {
inline constexpr SettingKey<const char *> language{"general/language", ""}; ///< "pt_BR", "en", empty: the system's
inline constexpr SettingKey<const char *> style{"general/style", "system"}; ///< "light", "dark", "system"
inline constexpr SettingKey<const char *> listenAddress{"receiver/address", "127.0.0.1"};
inline constexpr SettingKey<int> listenPort{"receiver/port", 8787, 1, 65535};
inline constexpr SettingKey<const char *> tlsCertificate{"receiver/tlsCertificate", ""}; ///< a PEM file
inline constexpr SettingKey<const char *> tlsKey{"receiver/tlsKey", ""};                 ///< a PEM file
inline constexpr SettingKey<bool> autoStart{"receiver/autoStart", true};
inline constexpr SettingKey<const char *> publicBaseUrl{"receiver/publicBaseUrl",
                                                        ""}; ///< typed in by the user, may be empty
/// How the receiver is reached from outside; see app/tunnel/tunnelconfig.h.
inline constexpr SettingKey<const char *> tunnelProvider{"tunnel/provider", ""};
inline constexpr SettingKey<bool> tunnelWanted{"tunnel/wanted", false}; ///< started by the user, so also next time
/// Public base URLs of before, newest first, one a line: webhooks may still name them.
inline constexpr SettingKey<const char *> formerBaseUrls{"tunnel/formerBaseUrls", ""};
inline constexpr SettingKey<const char *> sshTarget{"tunnel/sshTarget", ""};
inline constexpr SettingKey<int> sshPort{"tunnel/sshPort", 0, 0, 65535}; ///< 0: as ssh decides
inline constexpr SettingKey<const char *> sshBind{"tunnel/sshBind", ""};
inline constexpr SettingKey<int> sshRemotePort{"tunnel/sshRemotePort", 8787, 1, 65535};
inline constexpr SettingKey<const char *> sshUrl{"tunnel/sshUrl", ""};
inline constexpr SettingKey<const char *> sshIdentity{"tunnel/sshIdentity", ""};
inline constexpr SettingKey<bool> sshAcceptNew{"tunnel/sshAcceptNew", false};
inline constexpr SettingKey<const char *> ngrokDomain{"tunnel/ngrokDomain", ""};
inline constexpr SettingKey<const char *> relayChannel{"tunnel/relayChannel", "https://smee.io/new"};
inline constexpr SettingKey<const char *> relayInbox{"tunnel/relayInbox", ""};
inline constexpr SettingKey<const char *> currentAccount{"window/account", ""};
inline constexpr SettingKey<const char *> currentPage{"window/page", "home"};
inline constexpr SettingKey<bool> keepInTray{"window/keepInTray", false}; ///< where its window is closed, it goes on
inline constexpr SettingKey<bool> trayExplained{"window/trayExplained", false}; ///< that it goes on was said
inline constexpr SettingKey<bool> firstRunDone{"window/firstRunDone", false};
} // namespace setting

/// The room app/settings: typed settings in an INI file, readable by its owner alone. GUI thread (or the main thread of
/// a subcommand); owned by the composition.
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(const QString &file, QObject *parent = nullptr);

    QString get(const SettingKey<const char *> &key) const;
    int get(const SettingKey<int> &key) const; ///< out-of-range values come back as the nearest allowed one
    bool get(const SettingKey<bool> &key) const;
    void set(const SettingKey<const char *> &key, const QString &value);
    void set(const SettingKey<int> &key, int value);
    void set(const SettingKey<bool> &key, bool value);
    /// Window geometry, splitters, columns: opaque bytes under "layout/<name>".
    QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &state);

Q_SIGNALS:
    void changed(const QString &name);

private:
    std::unique_ptr<QSettings> m_file;
};

/// Where a run keeps its things: the XDG folders, or one folder for all with --data-dir. Created with mode 0700.
struct DataFolders
{
    QString data;   ///< the event log, accounts
    QString config; ///< settings.ini
    static DataFolders standard();
    static DataFolders under(const QString &folder);
    /// Creates them; returns a translated problem, empty on success.
    QString create() const;
};

} // namespace gancho
