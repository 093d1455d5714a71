#pragma once

#include "models/items/jsontree.h"
#include "ui/widgets/bodylines.h"

#include <vector>

namespace gancho {

/// A JSON body indented by two spaces, keys and values with the bytes that they came with: laid out from the tree row
/// by row, since the whole of a deep one would be many times as large as the body.
class JsonLines : public BodyLines
{
public:
    /// Looks at every node, so it belongs in another thread for a large tree.
    explicit JsonLines(const JsonTree &tree);

    qint64 count() const override { return qint64(m_rows.size()); }
    QByteArray row(qint64 row) const override;
    bool endsLine(qint64 row) const override;
    qint64 lineNumber(qint64 row) const override;
    Language language() const override { return Language::Json; }
    const QVector<Fold> &folds() const override { return m_folds; }
    Place placeOf(qint64 offset) const override;

private:
    /// What stands in a row: 30 bits of a node, 2 bits of what of it.
    enum What : quint32 { Begin = 0, Middle = 1, End = 2 };
    static quint32 entry(int node, What what) { return quint32(node) | (what << 30); }
    int nodeAt(qint64 row) const { return int(m_rows[size_t(row)] & 0x3fffffffU); }
    What whatAt(qint64 row) const { return What(m_rows[size_t(row)] >> 30); }
    bool isLast(int node) const;

    JsonTree m_tree;
    std::vector<quint32> m_rows;
    std::vector<quint32> m_numbered; ///< lines before every 1024th row
    QVector<Fold> m_folds;
};

} // namespace gancho
