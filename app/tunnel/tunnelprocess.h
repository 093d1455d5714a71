#pragma once

#include "app/tunnel/tunnelprovider.h"

#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace gancho {

/// How a tunnel's program is called.
struct ProcessPlan
{
    QString program;
    QStringList arguments;
    QString url; ///< where it is known beforehand

    /// For the kinds that have a program. Pure.
    /// `local`: of the receiver, "127.0.0.1:8787".
    static ProcessPlan of(const TunnelConfig &config, const QString &local);
};

/// A tunnel that another program makes. The program dies with this one, however it ends.
class TunnelProcess : public TunnelProvider
{
    Q_OBJECT

public:
    explicit TunnelProcess(const TunnelConfig &config, QObject *parent = nullptr);
    ~TunnelProcess() override;

    void start(const QString &local) override;
    void stop() override;
    /// Of the program, 0 while it does not run.
    qint64 processId() const { return m_process->processId(); }

private:
    void readLines(bool toTheEnd);
    void take(const QString &line);
    void finish();

    const TunnelConfig m_config;
    QProcess *m_process; ///< outlives this one until it has ended
    QTimer m_killTimer;
    QString m_knownUrl;
    TunnelTrouble m_trouble = TunnelTrouble::None;
    QString m_words;
    bool m_stopping = false;
    bool m_running = false;
};

} // namespace gancho
