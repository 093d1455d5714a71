#include "models/items/missingrows.h"

#include <algorithm>

namespace gancho {

const QVector<MissingRows::Row> &MissingRows::in(int container) const
{
    static const QVector<Row> none;
    const auto found = m_rows.constFind(container);
    return found == m_rows.constEnd() ? none : *found;
}

void MissingRows::removeLast(int container)
{
    const auto found = m_rows.find(container);
    found->removeLast();
    if (found->isEmpty())
        m_rows.erase(found);
}

int MissingRows::rowOfOwn(int container, int own) const
{
    const auto &rows = in(container);
    const auto after = std::upper_bound(rows.cbegin(), rows.cend(), own,
                                        [](int wanted, const Row &row) { return wanted < row.before; });
    return own + int(after - rows.cbegin());
}

int MissingRows::missingAt(int container, int row) const
{
    const int above = row - ownAt(container, row);
    return above < count(container) && rowOfMissing(container, above) == row ? above : -1;
}

int MissingRows::ownAt(int container, int row) const
{
    const auto &rows = in(container);
    int above = 0;
    while (above < rows.size() && rows.at(above).before + above < row)
        ++above;
    return row - above;
}

} // namespace gancho
