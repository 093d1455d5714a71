#pragma once

#include "app/receiver/tlsidentity.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace gancho {

/// What the receiver says of its TLS.
struct TlsState
{
    bool on = false;
    QStringList names; ///< of the certificate that is served
    QDateTime expires;
    QString issuer;
    bool selfSigned = false;
    /// Translated, with what to do: why it is off, or why the files as they are now are not served.
    Error problem{};

    bool hasProblem() const { return !problem.text.isEmpty(); }
};

/// Keeps the receiver's certificate as its files have it: read when they are set, and again whenever they change, so
/// that a renewal needs no restart. Files that cannot be served leave the former certificate in place. Lives in the
/// receiver's owner's thread.
class TlsKeeper : public QObject
{
    Q_OBJECT

public:
    /// The files are looked at `every` so often besides: not every file system tells of changes.
    explicit TlsKeeper(std::chrono::milliseconds every = std::chrono::minutes(1), QObject *parent = nullptr);

    /// Read at once; neither set: no TLS.
    void setFiles(const TlsFiles &files);
    const TlsState &state() const { return m_state; }
    /// None while TLS is off.
    const std::optional<QSslConfiguration> &configuration() const { return m_configuration; }

Q_SIGNALS:
    void changed();

private:
    void watch();
    void check();
    void read();

    TlsFiles m_files;
    TlsState m_state;
    std::optional<QSslConfiguration> m_configuration;
    QString m_stamp; ///< of what was read last
    QFileSystemWatcher m_watcher;
    QTimer m_settle, m_again;
};

} // namespace gancho
