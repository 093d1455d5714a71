#pragma once

#include <QPair>
#include <QVector>

namespace gancho {

/// The ids behind the rows of the event table, unique: newest first, or in an order that somebody else has found. Both
/// ends grow in amortised constant time, so that new events at the top cost the same with a million rows below them as
/// with none.
class EventIds
{
public:
    int size() const { return int(m_newer.size() + m_older.size()); }
    bool isEmpty() const { return size() == 0; }
    /// The id of a row, 0 <= row < size().
    qint64 at(int row) const;
    /// The row of an id, -1 where there is none. Newest first in the time of a binary search, otherwise of a scan.
    int rowOf(qint64 id) const;
    bool isNewestFirst() const { return m_newestFirst; }
    /// Of the ids newest first.
    qint64 newest() const { return isEmpty() ? 0 : at(0); }
    qint64 oldest() const { return isEmpty() ? 0 : at(size() - 1); }
    /// Of the ids newest first: the first row whose id is at most this one; size() where there is none.
    int firstRowUpTo(qint64 id) const;

    void reset(const QVector<qint64> &ids, bool newestFirst = true);
    /// These take ids newest first; the added ones must lie beyond the end that they are added to.
    void addNewer(const QVector<qint64> &newestFirst);
    void addOlder(const QVector<qint64> &newestFirst);
    /// Makes room at once for this many more at the end.
    void reserveOlder(qsizetype count) { m_older.reserve(m_older.size() + count); }
    void remove(int row, int count);
    /// The runs of rows (first row, count) from `from` on whose ids are at most `upTo` and not among `kept`, the last
    /// run first.
    QVector<QPair<int, int>> runsOutside(const QVector<qint64> &kept, qint64 upTo, int from) const;

private:
    QVector<qint64> m_newer; ///< ascending: its last one is row 0
    QVector<qint64> m_older; ///< descending, or in the order given
    bool m_newestFirst = true;
};

} // namespace gancho
