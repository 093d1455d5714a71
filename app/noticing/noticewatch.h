#pragma once

#include "app/noticing/notice.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <QVector>

#include <functional>
#include <optional>

namespace gancho {

class EventStore;
class NoticeBook;
class Receiver;

/// How often the rules are looked at and people are told, milliseconds.
struct NoticePace
{
    int everyMs = 1000;        ///< what arrived meanwhile is asked for at once
    int quietMs = 10'000;      ///< between two notices of a rule; what comes meanwhile is summed up
    int quietMostMs = 300'000; ///< as long as events keep coming, the time between is doubled up to this
    qint64 minuteMs = 60'000;  ///< of a rule's silence
};

/// Holds what arrives against the rules of the book, and says what there is to tell. A rule's events are found by the
/// same search as those of the Events page, once a second at most however many there are, and every event of the log
/// is counted exactly once. Silence is measured by a clock that nobody sets and that stands still while the computer
/// sleeps, from the last matching event, and not while the receiver has been stopped; it is told once, and so is its
/// end. GUI thread; it never blocks.
class NoticeWatch : public QObject
{
    Q_OBJECT

public:
    using PlaceSource = std::function<std::optional<NoticePlace>(const NoticeRule &)>;

    /// `placeOf` tells where a rule looks, nothing where that is gone.
    NoticeWatch(EventStore &store, const Receiver &receiver, const NoticeBook &book, PlaceSource placeOf,
                QObject *parent = nullptr);

    void setPace(const NoticePace &pace);
    /// Nothing is told for so long; afterwards what has come is summed up. 0: ends the pause.
    void pause(qint64 forMs);
    bool isPaused() const { return m_pausedUntil > now(); }

Q_SIGNALS:
    void noticed(const gancho::Notice &notice);
    void pauseChanged(bool paused);

private:
    struct Watched
    {
        NoticeRule rule;
        qint64 checked = -1; ///< up to this id its events are counted; -1: from the next that is announced
        qint64 count = 0;    ///< not told yet
        qint64 newest = 0;
        qint64 shownAt = -1;
        int quietMs = 0;
        qint64 lastMatch = 0;
        bool silent = false;   ///< its silence was told
        qint64 resumedMs = -1; ///< the length of the silence that has ended, to be told
    };
    /// The rules that ask for the same events.
    struct Question
    {
        EventFilter filter;
        qint64 after = 0;
        QStringList rules;
    };

    qint64 now() const { return m_clock.elapsed(); }
    void follow();
    void appended(qint64 first, qint64 last);
    void receiverChanged();
    void evaluate();
    QList<Question> questions() const;
    void answered(const Question &question, const QVector<qint64> &ids, qint64 upTo, qint64 at);
    bool isBehind(const Watched &watched) const;
    qint64 silenceEnds(const Watched &watched) const;
    qint64 dueAt(const Watched &watched) const;
    void tell();
    void tellEvents(Watched &watched);
    void tellSilence(Watched &watched, QList<Notice> &told);
    void schedule();

    EventStore &m_store;
    const Receiver &m_receiver;
    const NoticeBook &m_book;
    PlaceSource m_placeOf;
    NoticePace m_pace;
    QElapsedTimer m_clock;
    QHash<QString, Watched> m_watched;
    qint64 m_last = 0; ///< the newest event that was announced; 0 before the first
    qint64 m_evaluatedAt = 0;
    qint64 m_pausedUntil = 0;
    int m_asking = 0;
    bool m_measuring = false; ///< the receiver has not been stopped
    QTimer m_next;            ///< the next look at what arrived
    QTimer m_due;             ///< the next thing to tell
    QTimer m_pauseEnd;
};

} // namespace gancho
