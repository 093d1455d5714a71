#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <functional>

namespace gancho::test {

/// Runs the event loop with a timer that beats every millisecond, and remembers the longest time between two beats: how
/// long the window would not have answered. The processor time of this thread is taken beside it, since other programs
/// make the clock's figure longer.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
    }

    /// Does `action` from the event loop, then waits until `until` holds; false after forty seconds.
    bool run(const std::function<void()> &action, const std::function<bool()> &until)
    {
        QEventLoop loop;
        QTimer check;
        check.setInterval(3);
        QElapsedTimer waited;
        waited.start();
        bool held = false;
        bool acted = false;
        connect(&check, &QTimer::timeout, &loop, [&] {
            held = acted && until();
            if (held || waited.elapsed() > 40'000)
                loop.quit();
        });
        QTimer::singleShot(5, &loop, [&] {
            action();
            acted = true;
        });
        m_clock.start();
        m_processor = processorUs();
        m_timer.start();
        check.start();
        loop.exec();
        // What the last turn left to be painted.
        QTimer::singleShot(30, &loop, &QEventLoop::quit);
        loop.exec();
        m_timer.stop();
        return held;
    }

    double longestMs() const { return double(m_longestUs) / 1000; }
    double longestProcessorMs() const { return double(m_longestProcessorUs) / 1000; }
    void reset() { m_longestUs = m_longestProcessorUs = 0; }

private:
    static qint64 processorUs()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1000;
    }

    void beat()
    {
        const qint64 processor = processorUs();
        m_longestUs = std::max(m_longestUs, m_clock.nsecsElapsed() / 1000 - 1000);
        m_longestProcessorUs = std::max(m_longestProcessorUs, processor - m_processor);
        m_clock.start();
        m_processor = processor;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_processor = 0;
    qint64 m_longestUs = 0;
    qint64 m_longestProcessorUs = 0;
};

} // namespace gancho::test
