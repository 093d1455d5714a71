#include "models/items/jsondiffreader.h"

#include <QRandomGenerator>

#include <rapidjson/encodedstream.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>

namespace gancho {

namespace {

constexpr unsigned flags =
    rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;
constexpr size_t mostNodes = 4'000'000;
constexpr size_t mostText = 1'000'000'000;

quint64 mixed(quint64 a, quint64 b)
{
    a ^= b + 0x9E3779B97F4A7C15ULL + (a << 12) + (a >> 4);
    a *= 0xBF58476D1CE4E5B9ULL;
    return a ^ (a >> 31);
}

/// Takes the reader's tokens into a side.
class SideBuilder
{
public:
    explicit SideBuilder(DiffSide &side)
        : m_side(side)
    {
        static const quint64 ofProcess = QRandomGenerator::global()->generate64();
        m_seed = ofProcess;
    }

    bool Null() { return leaf(DiffNode::Kind::Null, "null", 4); }
    bool Bool(bool value)
    {
        return value ? leaf(DiffNode::Kind::Bool, "true", 4) : leaf(DiffNode::Kind::Bool, "false", 5);
    }
    bool RawNumber(const char *text, rapidjson::SizeType size, bool)
    {
        return leaf(DiffNode::Kind::Number, text, size);
    }
    bool String(const char *text, rapidjson::SizeType size, bool) { return leaf(DiffNode::Kind::String, text, size); }
    bool Key(const char *text, rapidjson::SizeType size, bool)
    {
        m_keyAt = quint32(m_side.pool.size());
        m_keySize = size;
        m_side.pool.append(text, size);
        return m_side.pool.size() < mostText;
    }
    bool StartObject() { return open(DiffNode::Kind::Object); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool StartArray() { return open(DiffNode::Kind::Array); }
    bool EndArray(rapidjson::SizeType) { return close(); }
    // The reader hands all numbers over as text; these are there because its template names them.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }

private:
    DiffNode &add(DiffNode::Kind kind)
    {
        DiffNode node;
        node.kind = kind;
        if (!m_open.empty()) {
            DiffNode &parent = m_side.nodes[m_open.back()];
            node.place = parent.members++;
            if (parent.kind == DiffNode::Kind::Object) {
                node.keyAt = m_keyAt;
                node.keySize = m_keySize;
            }
        }
        m_side.nodes.push_back(node);
        return m_side.nodes.back();
    }

    bool leaf(DiffNode::Kind kind, const char *text, rapidjson::SizeType size)
    {
        DiffNode &node = add(kind);
        node.textAt = quint32(m_side.pool.size());
        node.textSize = size;
        m_side.pool.append(text, size);
        node.hash = qHashBits(text, size, size_t(m_seed + quint64(kind)));
        node.end = quint32(m_side.nodes.size());
        tellParent(node);
        return m_side.nodes.size() < mostNodes && m_side.pool.size() < mostText;
    }

    bool open(DiffNode::Kind kind)
    {
        add(kind).hash = mixed(m_seed, quint64(kind));
        m_open.push_back(m_side.nodes.size() - 1);
        return m_side.nodes.size() < mostNodes;
    }

    bool close()
    {
        DiffNode &node = m_side.nodes[m_open.back()];
        node.end = quint32(m_side.nodes.size());
        m_open.pop_back();
        tellParent(node);
        return true;
    }

    void tellParent(const DiffNode &node)
    {
        if (m_open.empty())
            return;
        DiffNode &parent = m_side.nodes[m_open.back()];
        if (parent.kind == DiffNode::Kind::Array)
            parent.hash = mixed(parent.hash, node.hash);
        else
            // A sum, so that the order of the keys does not count.
            parent.hash += mixed(qHashBits(m_side.pool.data() + node.keyAt, node.keySize, size_t(m_seed)), node.hash);
    }

    DiffSide &m_side;
    std::vector<size_t> m_open;
    quint64 m_seed = 0;
    quint32 m_keyAt = 0, m_keySize = 0;
};

} // namespace

std::optional<DiffSide> readDiffSide(const QByteArray &text)
{
    DiffSide side;
    side.pool.reserve(size_t(text.size()));
    SideBuilder builder(side);
    const qsizetype skip = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    rapidjson::MemoryStream bytes(text.constData() + skip, size_t(text.size() - skip));
    rapidjson::EncodedInputStream<rapidjson::UTF8<>, rapidjson::MemoryStream> stream(bytes);
    rapidjson::Reader reader;
    if (reader.Parse<flags>(stream, builder).IsError())
        return std::nullopt;
    return side;
}

} // namespace gancho
