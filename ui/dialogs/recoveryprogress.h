#pragma once

#include "app/store/logrecovery.h"

#include <QWidget>

#include <atomic>
#include <memory>

class QProgressBar;
class QTimer;

namespace gancho {

/// The small window that stands while a damaged log is being recovered, before the program itself can open. It cannot
/// be cancelled: closing it only hides it, and the recovery begins again with the next start when it is killed.
class RecoveryProgress : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryProgress(const LogRecovery &recovery, QWidget *parent = nullptr);

    /// Shows itself and recovers in another thread.
    void begin();
    /// Once it has finished.
    const Result<LogRecoveryReport> &report() const { return m_report; }

Q_SIGNALS:
    void finished();

private:
    LogRecovery m_recovery;
    Result<LogRecoveryReport> m_report;
    std::shared_ptr<std::atomic<double>> m_done;
    QProgressBar *m_bar;
    QTimer *m_timer;
};

} // namespace gancho
