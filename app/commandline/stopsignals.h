#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace gancho {

/// Turns SIGTERM and SIGINT into a signal in the event loop. One per process, main thread.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

    /// For work that holds up the event loop: whether one came, in which case no stopRequested() follows.
    bool wasRequested();

Q_SIGNALS:
    void stopRequested();

private:
    int m_descriptor;
    bool m_requested = false;
    QSocketNotifier m_notifier;
};

} // namespace gancho
