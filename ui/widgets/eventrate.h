#pragma once

#include <QObject>
#include <QQueue>
#include <QTimer>

namespace gancho {

/// How many events came in the last minute, counted from what the store announces. GUI thread.
class EventRate : public QObject
{
    Q_OBJECT

public:
    explicit EventRate(QObject *parent = nullptr);
    void count(qint64 events);
    qint64 perMinute() const { return m_sum; }

Q_SIGNALS:
    void changed(qint64 perMinute);

private:
    void expire();

    struct Moment
    {
        qint64 atMs;
        qint64 events;
    };
    QQueue<Moment> m_moments;
    qint64 m_sum = 0;
    qint64 m_told = 0;
    QTimer m_timer;
};

} // namespace gancho
