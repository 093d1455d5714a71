#include "ui/widgets/rowfolds.h"

#include <algorithm>

namespace gancho {

void RowFolds::reset(qint64 rows)
{
    m_rows = rows;
    m_folded.clear();
    rebuild();
}

void RowFolds::setFolded(const BodyLines::Fold &fold, bool folded)
{
    if (folded)
        m_folded[fold.head] = fold.last;
    else
        m_folded.erase(fold.head);
    rebuild();
}

void RowFolds::setAll(const QVector<BodyLines::Fold> &folds)
{
    m_folded.clear();
    for (const BodyLines::Fold &fold : folds)
        m_folded.emplace_hint(m_folded.end(), fold.head, fold.last);
    rebuild();
}

bool RowFolds::reveal(qint64 row)
{
    bool changed = false;
    for (auto it = m_folded.begin(); it != m_folded.end() && it->first < row;) {
        if (it->second >= row) {
            it = m_folded.erase(it);
            changed = true;
        } else {
            ++it;
        }
    }
    if (changed)
        rebuild();
    return changed;
}

void RowFolds::rebuild()
{
    m_outer.clear();
    m_hidden = 0;
    for (const auto &[head, last] : m_folded) {
        if (!m_outer.empty() && head <= m_outer.back().last)
            continue;
        m_outer.push_back({head, last, m_hidden});
        m_hidden += last - head;
    }
}

qint64 RowFolds::rowAt(qint64 visible) const
{
    // The last fold whose head is shown above.
    const auto after = std::partition_point(m_outer.cbegin(), m_outer.cend(), [visible](const Outer &one) {
        return qint64(one.head) - one.hiddenBefore < visible;
    });
    if (after == m_outer.cbegin())
        return visible;
    const Outer &fold = *std::prev(after);
    return visible + fold.hiddenBefore + (fold.last - fold.head);
}

qint64 RowFolds::visibleOf(qint64 row) const
{
    const auto after = std::partition_point(m_outer.cbegin(), m_outer.cend(),
                                            [row](const Outer &one) { return qint64(one.head) < row; });
    if (after == m_outer.cbegin())
        return row;
    const Outer &fold = *std::prev(after);
    if (row <= qint64(fold.last))
        return qint64(fold.head) - fold.hiddenBefore;
    return row - fold.hiddenBefore - (fold.last - fold.head);
}

} // namespace gancho
