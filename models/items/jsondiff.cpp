#include "models/items/jsondiff.h"

#include "models/items/jsondiffreader.h"
#include "models/items/jsonnumber.h"

#include <algorithm>
#include <unordered_map>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

std::vector<int> childrenOf(const DiffSide &side, int node)
{
    std::vector<int> all;
    if (node < 0 || !side.nodes[size_t(node)].isContainer())
        return all;
    const DiffNode &parent = side.nodes[size_t(node)];
    all.reserve(parent.members);
    for (quint32 at = quint32(node) + 1; at < parent.end; at = side.nodes[at].end)
        all.push_back(int(at));
    return all;
}

/// What an element of an array is called by: its kind and text of `id`; empty where it has none.
std::string idOf(const DiffSide &side, int element)
{
    const DiffNode &node = side.nodes[size_t(element)];
    if (node.kind != DiffNode::Kind::Object)
        return {};
    for (quint32 at = quint32(element) + 1; at < node.end; at = side.nodes[at].end) {
        const DiffNode &member = side.nodes[at];
        if (side.key(member) == "id" &&
            (member.kind == DiffNode::Kind::String || member.kind == DiffNode::Kind::Number))
            return char('0' + int(member.kind)) + std::string(side.text(member));
    }
    return {};
}

/// The ids of all elements; nothing where one has none or two have the same.
std::vector<std::string> idsOf(const DiffSide &side, const std::vector<int> &elements)
{
    std::vector<std::string> ids;
    std::unordered_map<std::string_view, int> seen;
    ids.reserve(elements.size());
    for (const int element : elements) {
        ids.push_back(idOf(side, element));
        if (ids.back().empty())
            return {};
    }
    for (const std::string &id : ids)
        if (++seen[id] > 1)
            return {};
    return ids;
}

std::vector<std::string> keysOf(const DiffSide &side, const std::vector<int> &members)
{
    std::vector<std::string> keys;
    keys.reserve(members.size());
    std::unordered_map<std::string, int> repeats;
    for (const int member : members) {
        std::string key(side.key(side.nodes[size_t(member)]));
        // The second of a repeated key belongs to the second on the other side.
        const int nth = repeats[key]++;
        keys.push_back(nth == 0 ? std::move(key) : key + '\0' + std::to_string(nth));
    }
    return keys;
}

/// Pairs by name, in the order of the left; what is only on the right comes after its neighbour there.
std::vector<std::pair<int, int>> paired(const std::vector<int> &left, const std::vector<std::string> &leftNames,
                                        const std::vector<int> &right, const std::vector<std::string> &rightNames)
{
    std::unordered_map<std::string_view, size_t> places;
    for (size_t i = 0; i < leftNames.size(); ++i)
        places.emplace(leftNames[i], i);
    std::vector<int> partners(left.size(), -1);
    std::vector<std::vector<int>> after(left.size() + 1);
    size_t place = 0;
    for (size_t i = 0; i < right.size(); ++i) {
        const auto it = places.find(rightNames[i]);
        if (it == places.end()) {
            after[place].push_back(right[i]);
        } else {
            partners[it->second] = right[i];
            place = it->second + 1;
        }
    }
    std::vector<std::pair<int, int>> pairs;
    for (size_t i = 0; i <= left.size(); ++i) {
        if (i > 0)
            pairs.emplace_back(left[i - 1], partners[i - 1]);
        for (const int only : after[i])
            pairs.emplace_back(-1, only);
    }
    return pairs;
}

} // namespace

std::shared_ptr<JsonDiff> JsonDiff::ofBodies(const QByteArray &left, const QByteArray &right)
{
    auto diff = std::make_shared<JsonDiff>();
    diff->m_leftSize = left.size();
    diff->m_rightSize = right.size();
    const auto differs = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    if (left != right)
        diff->m_firstDifference = differs.first - left.begin();
    auto leftSide = readDiffSide(left);
    auto rightSide = leftSide ? readDiffSide(right) : std::nullopt;
    // What is no container on both sides has no fields to put beside each other.
    if (leftSide && rightSide && leftSide->nodes.front().isContainer() &&
        leftSide->nodes.front().kind == rightSide->nodes.front().kind) {
        diff->m_left = std::move(*leftSide);
        diff->m_right = std::move(*rightSide);
        diff->compareTrees();
    } else {
        diff->compareLines(left, right);
    }
    return diff;
}

int JsonDiff::addRow(int parent, int left, int right)
{
    const int index = int(m_rows.size());
    DiffRow row;
    row.left = left;
    row.right = right;
    row.parent = parent;
    m_rows.push_back(std::move(row));
    if (parent >= 0)
        m_rows[size_t(parent)].children.push_back(index);
    return index;
}

void JsonDiff::markDifferent(int row, DiffState state)
{
    m_rows[size_t(row)].state = state;
    (state == DiffState::Added ? m_added : state == DiffState::Missing ? m_missing : m_changed) += 1;
    for (int at = row; at >= 0; at = m_rows[size_t(at)].parent)
        ++m_rows[size_t(at)].differences;
}

void JsonDiff::settle(int row)
{
    const DiffRow &pair = m_rows[size_t(row)];
    if (pair.left < 0 || pair.right < 0) {
        markDifferent(row, pair.left < 0 ? DiffState::Added : DiffState::Missing);
        return;
    }
    const DiffNode &left = m_left.nodes[size_t(pair.left)];
    const DiffNode &right = m_right.nodes[size_t(pair.right)];
    if (left.hash == right.hash)
        return;
    if (left.kind != right.kind || !left.isContainer()) {
        const bool numbers = left.kind == DiffNode::Kind::Number && right.kind == left.kind;
        const bool same = numbers && isSameNumber(m_left.text(left), m_right.text(right));
        markDifferent(row, same ? DiffState::Notation : DiffState::Changed);
    }
}

std::vector<std::pair<int, int>> JsonDiff::aligned(const DiffRow &row) const
{
    const std::vector<int> left = childrenOf(m_left, row.left);
    const std::vector<int> right = childrenOf(m_right, row.right);
    std::vector<std::pair<int, int>> pairs;
    const bool both = row.left >= 0 && row.right >= 0;
    if (both && m_left.nodes[size_t(row.left)].kind == DiffNode::Kind::Object)
        return paired(left, keysOf(m_left, left), right, keysOf(m_right, right));
    if (both && !left.empty() && !right.empty()) {
        const auto leftIds = idsOf(m_left, left);
        const auto rightIds = leftIds.empty() ? leftIds : idsOf(m_right, right);
        if (!rightIds.empty())
            return paired(left, leftIds, right, rightIds);
    }
    for (size_t i = 0; i < std::max(left.size(), right.size()); ++i)
        pairs.emplace_back(i < left.size() ? left[i] : -1, i < right.size() ? right[i] : -1);
    return pairs;
}

void JsonDiff::compareTrees()
{
    addRow(-1, 0, 0);
    settle(0);
    std::vector<int> open{0};
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        const DiffRow &row = m_rows[size_t(at)];
        const bool differ = row.left >= 0 && row.right >= 0 &&
                            m_left.nodes[size_t(row.left)].hash != m_right.nodes[size_t(row.right)].hash &&
                            row.differences == 0 && m_left.nodes[size_t(row.left)].isContainer();
        if (!differ)
            continue;
        if (int(m_rows.size()) > mostRows) {
            m_truncated = true;
            markDifferent(at, DiffState::Changed);
            continue;
        }
        const auto pairs = aligned(row);
        m_rows[size_t(at)].expanded = true;
        const int first = int(m_rows.size());
        for (const auto &[left, right] : pairs)
            settle(addRow(at, left, right));
        for (int child = int(m_rows.size()) - 1; child >= first; --child)
            open.push_back(child);
    }
    for (DiffRow &row : m_rows)
        if (row.differences > 0 && row.state == DiffState::Same)
            row.state = DiffState::Changed;
    collect();
}

void JsonDiff::collect()
{
    std::vector<int> open{0};
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        const DiffRow &row = m_rows[size_t(at)];
        if (row.differences == 0)
            continue;
        if (row.children.empty())
            m_differences.push_back(at);
        open.insert(open.end(), row.children.rbegin(), row.children.rend());
    }
}

bool JsonDiff::hasChildren(int row) const
{
    const DiffRow &it = m_rows[size_t(row)];
    if (it.expanded)
        return !it.children.empty();
    const auto holds = [](const DiffSide &side, int node) {
        return node >= 0 && side.nodes[size_t(node)].isContainer() && side.nodes[size_t(node)].members > 0;
    };
    // What was a container on one side only is told as a whole.
    return it.state != DiffState::Changed && it.hidden == 0 && (holds(m_left, it.left) || holds(m_right, it.right));
}

const std::vector<int> &JsonDiff::children(int row)
{
    if (!m_rows[size_t(row)].expanded && hasChildren(row))
        expand(row);
    return m_rows[size_t(row)].children;
}

void JsonDiff::expand(int row)
{
    const DiffState state = m_rows[size_t(row)].state;
    const auto pairs = aligned(m_rows[size_t(row)]);
    m_rows[size_t(row)].expanded = true;
    int listed = 0;
    for (const auto &[left, right] : pairs) {
        if (listed++ == mostAlike) {
            const int rest = addRow(row, -1, -1);
            m_rows[size_t(rest)].hidden = int(pairs.size()) - mostAlike;
            m_rows[size_t(rest)].state = state;
            break;
        }
        m_rows[size_t(addRow(row, left, right))].state = state;
    }
}

QString JsonDiff::key(int row) const
{
    const DiffRow &it = m_rows[size_t(row)];
    if (it.hidden > 0)
        return u"\u2026"_s;
    const DiffSide &side = it.left >= 0 ? m_left : m_right;
    const int at = it.left >= 0 ? it.left : it.right;
    if (at < 0 || it.parent < 0)
        return {};
    const DiffNode &node = side.nodes[size_t(at)];
    const DiffRow &parent = m_rows[size_t(it.parent)];
    const int above = it.left >= 0 ? parent.left : parent.right;
    if (above >= 0 && side.nodes[size_t(above)].kind == DiffNode::Kind::Array)
        return u"[%1]"_s.arg(node.place);
    const std::string_view text = side.key(node);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString JsonDiff::path(int row) const
{
    if (m_form == Form::Lines)
        return key(row);
    QString path;
    for (int at = row; at > 0; at = m_rows[size_t(at)].parent) {
        QString part = key(at);
        if (part.startsWith(u'[') && part.endsWith(u']'))
            part = part.mid(1, part.size() - 2);
        part.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
        path.prepend(u'/' + part);
    }
    return path;
}

QString JsonDiff::textOf(const DiffSide &side, int node, int most) const
{
    if (node < 0)
        return {};
    const DiffNode &it = side.nodes[size_t(node)];
    if (it.isContainer())
        return (it.kind == DiffNode::Kind::Object ? u"{%1}"_s : u"[%1]"_s).arg(it.members);
    const std::string_view text = side.text(it);
    QString shown = QString::fromUtf8(text.data(), qMin<qsizetype>(qsizetype(text.size()), qsizetype(most) * 4));
    const bool cut = shown.size() > most || text.size() > size_t(most) * 4;
    shown.truncate(most);
    if (it.kind == DiffNode::Kind::String) {
        shown.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'\n', "\\n"_L1).replace(u'\r', "\\r"_L1);
        return u'"' + shown + (cut ? u"\u2026"_s : u"\""_s);
    }
    return cut ? shown + u'\u2026' : shown;
}

DiffNode::Kind JsonDiff::kindOf(const DiffSide &side, int node)
{
    return node < 0 ? DiffNode::Kind::Null : side.nodes[size_t(node)].kind;
}

} // namespace gancho
