#include "ui/widgets/jsonlines.h"

#include <algorithm>

namespace gancho {

namespace {

constexpr size_t numberedEvery = 1024;

/// Where the `number`th piece of a long value begins, not within a character.
qsizetype cutAt(QByteArrayView value, qsizetype number)
{
    qsizetype at = number * BodyLines::longestRow;
    if (at >= value.size())
        return value.size();
    for (int back = 0; back < 3 && at > 0 && (uchar(value[at]) & 0xc0) == 0x80; ++back)
        --at;
    return at;
}

} // namespace

JsonLines::JsonLines(const JsonTree &tree)
    : m_tree(tree)
{
    quint32 lines = 0;
    const auto append = [&](int node, What what) {
        if (m_rows.size() % numberedEvery == 0)
            m_numbered.push_back(lines);
        m_rows.push_back(entry(node, what));
        lines += what != Middle;
    };
    struct Open
    {
        int node;
        qsizetype fold;
    };
    std::vector<Open> open;
    const auto closeDownTo = [&](int parent) {
        while (!open.empty() && open.back().node != parent) {
            append(open.back().node, End);
            m_folds[open.back().fold].last = quint32(m_rows.size() - 1);
            open.pop_back();
        }
    };
    for (int i = 0; i < m_tree.size(); ++i) {
        const JsonNode &node = m_tree.node(i);
        closeDownTo(node.parent);
        append(i, Begin);
        if (node.isContainer() && node.count > 0) {
            open.push_back({i, m_folds.size()});
            m_folds.append(Fold{quint32(m_rows.size() - 1), 0});
        } else {
            const qsizetype pieces = (m_tree.raw(i).size() + longestRow - 1) / longestRow;
            for (qsizetype piece = 1; !node.isContainer() && piece < pieces; ++piece)
                append(i, Middle);
        }
    }
    closeDownTo(-2);
    m_rows.shrink_to_fit();
}

bool JsonLines::isLast(int node) const
{
    const JsonNode &one = m_tree.node(node);
    return one.parent < 0 || one.row + 1 == m_tree.node(one.parent).count;
}

QByteArray JsonLines::row(qint64 row) const
{
    const int node = nodeAt(row);
    const What what = whatAt(row);
    const JsonNode &one = m_tree.node(node);
    const bool object = one.kind == JsonKind::Object;
    const bool whole = endsLine(row) || row + 1 == count();
    QByteArray out;
    if (what != Middle)
        out.fill(' ', 2 * m_tree.depth(node));
    if (what == End) {
        out += object ? '}' : ']';
    } else {
        if (what == Begin && one.key != 0)
            out.append(m_tree.rawKey(node)).append(": ");
        if (one.isContainer() && one.count > 0)
            return out + (object ? '{' : '[');
        if (one.isContainer()) {
            out += object ? "{}" : "[]";
        } else {
            qint64 first = row;
            while (whatAt(first) == Middle)
                --first;
            const QByteArrayView value = m_tree.raw(node);
            const qsizetype from = cutAt(value, row - first);
            const qsizetype to = whole ? value.size() : cutAt(value, row - first + 1);
            out.append(value.sliced(from, to - from));
        }
    }
    if (whole && !isLast(node))
        out += ',';
    return out;
}

bool JsonLines::endsLine(qint64 row) const
{
    return row + 1 < count() && whatAt(row + 1) != Middle;
}

qint64 JsonLines::lineNumber(qint64 row) const
{
    if (whatAt(row) == Middle)
        return 0;
    const qint64 block = row / qint64(numberedEvery);
    qint64 number = m_numbered[size_t(block)];
    for (qint64 at = block * qint64(numberedEvery); at <= row; ++at)
        number += whatAt(at) != Middle;
    return number;
}

BodyLines::Place JsonLines::placeOf(qint64 offset) const
{
    const int wanted = m_tree.at(offset);
    if (wanted < 0)
        return {};
    // Nodes begin in the order of the rows; ends lie between them.
    qint64 low = 0;
    qint64 high = count();
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        qint64 begin = middle;
        while (begin > low && whatAt(begin) != Begin)
            --begin;
        if (whatAt(begin) == Begin && nodeAt(begin) >= wanted)
            high = begin;
        else
            low = middle + 1;
    }
    return {low, 2 * m_tree.depth(wanted)};
}

} // namespace gancho
