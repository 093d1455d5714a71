#include "models/items/jsontreebuilder.h"

#include "models/base/droplater.h"

#include <QHashFunctions>

#include <algorithm>

namespace gancho {

namespace {

/// Up to this many members are compared each with each.
constexpr size_t fewMembers = 12;

/// The key from its opening quotation mark to behind the closing one.
QByteArrayView keyAt(QByteArrayView bytes, qsizetype start)
{
    qsizetype end = start + 1;
    while (end < bytes.size() && bytes[end] != '"')
        end += bytes[end] == '\\' ? 2 : 1;
    return bytes.sliced(start, std::min(end + 1, bytes.size()) - start);
}

} // namespace

JsonTreeBuilder::JsonTreeBuilder(const QByteArray &bytes)
    : m_data(std::make_unique<JsonTree::Data>())
{
    m_data->bytes = bytes;
    m_bytes = m_data->bytes;
}

JsonTreeBuilder::~JsonTreeBuilder() = default;

int JsonTreeBuilder::size() const
{
    return m_data->size;
}

int JsonTreeBuilder::add(JsonKind kind, qint64 start, qint64 end, bool plain)
{
    const int index = m_data->size++;
    if ((index & (JsonTree::Data::blockSize - 1)) == 0)
        m_data->blocks.push_back(std::make_unique<JsonNode[]>(JsonTree::Data::blockSize));
    JsonNode &node = m_data->at(index);
    node.kind = kind;
    node.start = quint32(start);
    node.end = quint32(end);
    node.plain = plain;
    node.parent = m_open;
    if (m_open >= 0) {
        JsonNode &parent = m_data->at(m_open);
        node.row = parent.count++;
        if (parent.kind == JsonKind::Object)
            node.key = m_key;
    }
    return index;
}

void JsonTreeBuilder::close(qint64 end)
{
    JsonNode &node = m_data->at(m_open);
    node.end = quint32(end);
    node.flat = quint32(m_data->size - 1 - m_open) == node.count;
    m_open = node.parent;
}

JsonTree JsonTreeBuilder::take()
{
    while (m_open >= 0)
        close(m_bytes.size());
    listChildren();
    markRepeats();
    JsonTree tree;
    if (m_data->size > 0)
        tree.m_data = droppedLater(std::move(m_data));
    return tree;
}

void JsonTreeBuilder::listChildren()
{
    quint32 listed = 0;
    for (int i = 0; i < m_data->size; ++i) {
        JsonNode &node = m_data->at(i);
        if (!node.flat) {
            node.first = listed;
            listed += node.count;
        }
    }
    m_data->children.resize(listed);
    for (int i = 1; i < m_data->size; ++i) {
        const JsonNode &node = m_data->at(i);
        const JsonNode &parent = m_data->at(node.parent);
        if (!parent.flat)
            m_data->children[parent.first + node.row] = quint32(i);
    }
}

void JsonTreeBuilder::markRepeats()
{
    std::vector<int> members;
    for (int i = 0; i < m_data->size; ++i) {
        const JsonNode &node = m_data->at(i);
        if (node.kind != JsonKind::Object || node.count < 2)
            continue;
        members.clear();
        for (quint32 row = 0; row < node.count; ++row)
            members.push_back(node.flat ? i + 1 + int(row) : int(m_data->children[node.first + row]));
        markRepeats(members);
    }
}

void JsonTreeBuilder::markRepeats(const std::vector<int> &members)
{
    struct Key
    {
        size_t hash;
        QByteArrayView text;
        int index;
    };
    std::vector<Key> keys;
    keys.reserve(members.size());
    for (const int index : members) {
        const QByteArrayView text = keyAt(m_bytes, m_data->at(index).key);
        keys.push_back({members.size() > fewMembers ? qHash(text) : size_t(text.size()), text, index});
    }
    if (members.size() > fewMembers) {
        std::stable_sort(keys.begin(), keys.end(), [](const Key &a, const Key &b) { return a.hash < b.hash; });
        // Equal hashes stand together, in the order of the text.
    }
    for (size_t i = 1; i < keys.size(); ++i) {
        for (size_t before = i; before-- > 0;) {
            if (members.size() > fewMembers && keys[before].hash != keys[i].hash)
                break;
            if (keys[before].hash == keys[i].hash && keys[before].text == keys[i].text) {
                m_data->at(keys[i].index).repeated = true;
                break;
            }
        }
    }
}

} // namespace gancho
