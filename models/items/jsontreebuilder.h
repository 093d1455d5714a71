#pragma once

#include "models/items/jsontree.h"

namespace gancho {

/// The nodes of a tree in blocks, so that a tree that grows is never copied, and the lists of children.
struct JsonTree::Data
{
    static constexpr int blockBits = 14;
    static constexpr int blockSize = 1 << blockBits;

    QByteArray bytes;
    std::vector<std::unique_ptr<JsonNode[]>> blocks;
    int size = 0;
    std::vector<quint32> children;

    JsonNode &at(int index) { return blocks[size_t(index) >> blockBits][size_t(index) & (blockSize - 1)]; }
    const JsonNode &at(int index) const { return blocks[size_t(index) >> blockBits][size_t(index) & (blockSize - 1)]; }
};

/// Takes the values of a text in their order and makes a tree of them. In any thread.
class JsonTreeBuilder
{
public:
    explicit JsonTreeBuilder(const QByteArray &bytes);
    ~JsonTreeBuilder();

    /// A value from `start` to `end`; of a container the end is told when it is closed. Returns its index.
    int add(JsonKind kind, qint64 start, qint64 end, bool plain = true);
    void setKey(qint64 start) { m_key = quint32(start); }
    void open(int index) { m_open = index; }
    /// Closes the container that is open; `end` is behind its bracket.
    void close(qint64 end);
    int size() const;
    /// Containers that were left open end with the text.
    JsonTree take();

private:
    void listChildren();
    void markRepeats();
    void markRepeats(const std::vector<int> &members);

    std::unique_ptr<JsonTree::Data> m_data;
    QByteArrayView m_bytes;
    quint32 m_key = 0;
    int m_open = -1;
};

} // namespace gancho
