#pragma once

#include "app/sending/rawsender.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <functional>

namespace gancho {

/// How fast several requests go out.
struct SendPace
{
    enum class Kind {
        AtOnce,   ///< each as soon as there is room
        Rate,     ///< `rate` a second at most
        Original, ///< with the gaps in which the events came, divided by `speed`
    };
    Kind kind = Kind::AtOnce;
    double rate = 1;     ///< above 0
    double speed = 1;    ///< above 0
    int concurrency = 1; ///< under way at the same time, from 1; AtOnce with 1 keeps the order

    /// How long `count` requests take to go out, microseconds; -1 where that is the target's to say. `timesUs` are the
    /// arrivals, ascending.
    qint64 durationUs(qsizetype count, const QVector<qint64> &timesUs) const;
};

/// What became of a request.
struct SendOutcome
{
    RawAnswer answer;    ///< its status is 0 where none came
    QString problem;     ///< translated, where none came
    bool wasSent = true; ///< false for one that could not be put together or was refused before
};

/// Sends many requests at a pace. Main thread; deleting it cancels what is under way.
class SendJob : public QObject
{
    Q_OBJECT

public:
    /// Puts a request together when its turn has come.
    using Source = std::function<Future<RawRequest>(qsizetype index)>;
    enum class State { Ready, Running, Paused, Finished, Cancelled };

    /// `sender` outlives it. `timesUs`: the arrivals of the events, for the original pace.
    SendJob(RawSender &sender, qsizetype count, Source source, const SendPace &pace,
            const QVector<qint64> &timesUs = {}, QObject *parent = nullptr);
    ~SendJob() override;

    void start();
    /// What is under way goes on; nothing more is begun.
    void pause();
    void resume();
    /// What is under way is broken off.
    void cancel();

    State state() const { return m_state; }
    bool isOver() const { return m_state == State::Finished || m_state == State::Cancelled; }
    qsizetype count() const { return m_count; }
    qsizetype ended() const { return m_ended; }
    /// Answered 2xx.
    qsizetype accepted() const { return m_accepted; }

Q_SIGNALS:
    void answered(qsizetype index, const gancho::SendOutcome &outcome);
    /// Also for pause() and resume().
    void progressed();
    /// The last one was answered, or it was cancelled.
    void finished();

private:
    void goOn();
    void begin(qsizetype index);
    void done(qsizetype index, const SendOutcome &outcome);
    void over(State state);
    /// When the next one is due, microseconds on the job's clock.
    qint64 dueUs() const;
    qint64 nowUs() const { return m_clock.nsecsElapsed() / 1000 - m_pausedUs; }

    RawSender &m_sender;
    const qsizetype m_count;
    const Source m_source;
    const SendPace m_pace;
    const QVector<qint64> m_timesUs;
    QElapsedTimer m_clock;
    QTimer m_timer;
    QHash<qsizetype, Future<RawAnswer>> m_underWay;
    State m_state = State::Ready;
    qint64 m_pausedUs = 0; ///< spent in pauses
    qint64 m_pauseBeganUs = 0;
    qint64 m_lastDueUs = 0;
    qsizetype m_next = 0;
    qsizetype m_ended = 0;
    qsizetype m_accepted = 0;
};

} // namespace gancho

Q_DECLARE_METATYPE(gancho::SendOutcome)
