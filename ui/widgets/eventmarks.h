#pragma once

#include "models/base/future.h"
#include "models/domain/event.h"

#include <QHash>
#include <QObject>
#include <QVector>

#include <functional>

class QAction;

namespace gancho {

/// Puts stars, colours and notes on events and offers to take that back. Changes of one event follow each other: one
/// that is not written yet is the start of the next. GUI thread.
class EventMarks : public QObject
{
    Q_OBJECT

public:
    struct Sources
    {
        std::function<Future<QVector<EventSummary>>(const QVector<qint64> &)> rows;
        std::function<Future<Done>(const QVector<QPair<EventId, EventMark>> &)> set;
    };
    /// A row of the store holds no more than this; a larger choice is done in steps.
    static constexpr int atOnce = 1000;

    explicit EventMarks(Sources sources, QObject *parent = nullptr);

    /// A star on all of them, or off all of them when they all have one.
    void toggleStar(const QVector<qint64> &ids);
    void setColour(const QVector<qint64> &ids, MarkColour colour);
    void setNote(const QVector<qint64> &ids, const QString &note);
    /// As setNote(), without words: while a note is being typed.
    void keepNote(qint64 id, const QString &note);

Q_SIGNALS:
    void toast(const QString &text, QAction *undo);
    /// These have other marks now, written or about to be.
    void marked(const QVector<qint64> &ids);

private:
    using Change = std::function<void(EventMark &)>;
    using Marks = QVector<QPair<EventId, EventMark>>;
    void read(const QVector<qint64> &ids, std::function<void(const Marks &)> then);
    void change(const Marks &before, const Change &change, const QString &text);
    void write(const Marks &marks, std::function<void()> then);

    Sources m_sources;
    QHash<qint64, EventMark> m_onTheWay;
    QAction *m_undo;
    Marks m_before;
};

} // namespace gancho
