#include "models/items/jsontablecells.h"

#include "models/items/jsonnumber.h"

#include <QCollator>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <optional>

namespace gancho {

namespace {

/// An element with more members is not searched further for a key.
constexpr quint32 mostMembers = 2000;
/// What texts have in common up to here is taken as alike.
constexpr qsizetype longestCompared = 1000;

/// What a cell is sorted by.
struct SortKey
{
    enum Kind { Number, Text, Bool, Container, Nothing };

    Kind kind = Nothing;
    double value = 0; ///< of a number nearly; of what holds others how many
    std::string_view literal;
    std::optional<QCollatorSortKey> text;
};

SortKey keyOf(const JsonTree &tree, int node, const QCollator &collator)
{
    SortKey key;
    if (node < 0)
        return key;
    const JsonNode &one = tree.node(node);
    const QByteArrayView raw = tree.raw(node);
    switch (one.kind) {
    case JsonKind::Number:
        key.kind = SortKey::Number;
        key.literal = {raw.data(), size_t(raw.size())};
        key.value = raw.toDouble();
        break;
    case JsonKind::String:
        key.kind = SortKey::Text;
        key.text = collator.sortKey(tree.text(node, longestCompared).left(longestCompared));
        break;
    case JsonKind::Bool:
        key.kind = SortKey::Bool;
        key.value = raw.startsWith('t') ? 1 : 0;
        break;
    case JsonKind::Object:
    case JsonKind::Array:
        key.kind = SortKey::Container;
        key.value = double(one.count);
        break;
    case JsonKind::Null:
        break;
    }
    return key;
}

/// Of two of the same kind.
int compared(const SortKey &a, const SortKey &b)
{
    if (a.kind == SortKey::Text)
        return a.text->compare(*b.text);
    // Near each other, or out of a double's range, the digits decide.
    if (a.value < b.value || a.value > b.value)
        return a.value < b.value ? -1 : 1;
    return a.kind == SortKey::Number ? compareNumbers(a.literal, b.literal) : 0;
}

} // namespace

JsonTableCells::JsonTableCells(JsonTree tree, int array)
    : m_tree(std::move(tree))
    , m_array(array)
{
    QSet<QString> seen;
    const int sampled = m_array < 0 ? 0 : qMin(sampledRows, int(m_tree.node(m_array).count));
    for (int row = 0; row < sampled; ++row) {
        const int element = m_tree.child(m_array, row);
        const JsonNode &object = m_tree.node(element);
        if (object.kind != JsonKind::Object)
            continue;
        for (quint32 member = 0; member < qMin(object.count, mostMembers) && m_keys.size() < mostColumns; ++member) {
            const QString key = m_tree.key(m_tree.child(element, int(member)));
            if (seen.contains(key))
                continue;
            seen.insert(key);
            m_keys += key;
            m_utf8 += key.toUtf8();
        }
    }
}

int JsonTableCells::rows() const
{
    return m_array < 0 ? 0 : int(qMin(quint32(mostRows), m_tree.node(m_array).count));
}

int JsonTableCells::nodeAt(int row, int column) const
{
    const int element = m_tree.child(m_array, row);
    const JsonNode &object = m_tree.node(element);
    if (object.kind != JsonKind::Object)
        return -1;
    const quint32 members = qMin(object.count, mostMembers);
    const QString &key = m_keys.at(column);
    const QByteArray &utf8 = m_utf8.at(column);
    // Most rows have their keys in the same place.
    for (quint32 step = 0; step < members; ++step) {
        const int member = m_tree.child(element, int((quint32(column) + step) % members));
        if (!m_tree.node(member).repeated && m_tree.keyIs(member, key, utf8))
            return member;
    }
    return -1;
}

QVector<int> JsonTableCells::sorted(int column, Qt::SortOrder order) const
{
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<SortKey> keys;
    keys.reserve(size_t(rows()));
    for (int row = 0; row < rows(); ++row)
        keys.push_back(keyOf(m_tree, nodeAt(row, column), collator));
    QVector<int> sorted(rows());
    std::iota(sorted.begin(), sorted.end(), 0);
    std::stable_sort(sorted.begin(), sorted.end(), [&keys, order](int left, int right) {
        const SortKey &a = keys[size_t(left)], &b = keys[size_t(right)];
        if (a.kind == SortKey::Nothing || b.kind == SortKey::Nothing)
            return a.kind != b.kind && b.kind == SortKey::Nothing;
        const int way = a.kind != b.kind ? (a.kind < b.kind ? -1 : 1) : compared(a, b);
        return order == Qt::AscendingOrder ? way < 0 : way > 0;
    });
    return sorted;
}

} // namespace gancho
