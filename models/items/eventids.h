#pragma once

#include <QVector>

namespace gancho {

/// The ids behind the rows of the event table, newest first, unique. Both ends grow in amortised constant time, so that
/// new events at the top cost the same with a million rows below them as with none.
class EventIds
{
public:
    int size() const { return int(m_newer.size() + m_older.size()); }
    bool isEmpty() const { return size() == 0; }
    /// The id of a row, 0 <= row < size().
    qint64 at(int row) const;
    /// The row of an id, -1 where there is none.
    int rowOf(qint64 id) const;
    qint64 newest() const { return isEmpty() ? 0 : at(0); }
    qint64 oldest() const { return isEmpty() ? 0 : at(size() - 1); }

    /// All of these take ids newest first; the added ones must lie beyond the end that they are added to.
    void reset(const QVector<qint64> &newestFirst);
    void addNewer(const QVector<qint64> &newestFirst);
    void addOlder(const QVector<qint64> &newestFirst);

private:
    QVector<qint64> m_newer; ///< ascending: its last one is row 0
    QVector<qint64> m_older; ///< descending
};

} // namespace gancho
