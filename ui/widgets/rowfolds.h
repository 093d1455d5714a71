#pragma once

#include "ui/widgets/bodylines.h"

#include <map>
#include <vector>

namespace gancho {

/// Which rows of a text are hidden in folds, and which row is the n-th that is not.
class RowFolds
{
public:
    void reset(qint64 rows);
    void setFolded(const BodyLines::Fold &fold, bool folded);
    /// All of them at once; `folds` in the order of their heads.
    void setAll(const QVector<BodyLines::Fold> &folds);
    bool isFolded(qint64 head) const { return m_folded.contains(quint32(head)); }
    /// Opens whatever hides the row; whether there was anything.
    bool reveal(qint64 row);

    qint64 visibleRows() const { return m_rows - m_hidden; }
    qint64 rowAt(qint64 visible) const;
    /// Of a hidden row that of the fold's head.
    qint64 visibleOf(qint64 row) const;

private:
    struct Outer
    {
        quint32 head;
        quint32 last;
        qint64 hiddenBefore;
    };
    void rebuild();

    qint64 m_rows = 0;
    qint64 m_hidden = 0;
    std::map<quint32, quint32> m_folded;
    std::vector<Outer> m_outer; ///< those that are in no other
};

} // namespace gancho
