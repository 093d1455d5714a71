#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace gancho {

enum class JsonKind : quint8 { Null, Bool, Number, String, Object, Array };

/// A value of a JSON text: where it stands in the bytes. 32 bytes, so that a body of 30 MB has room.
struct JsonNode
{
    quint32 start = 0; ///< of the first byte of the value
    quint32 end = 0;   ///< behind its last byte
    quint32 key = 0;   ///< of the opening quotation mark of its key; 0 where it has none
    qint32 parent = -1;
    quint32 row = 0;   ///< position within the parent
    quint32 count = 0; ///< of children
    quint32 first = 0; ///< of the children in the list of children; unused where `flat`
    JsonKind kind = JsonKind::Null;
    bool flat = true;      ///< no child has children: they are the nodes that follow
    bool repeated = false; ///< an earlier member of the same object has the same key
    bool plain = true;     ///< a string without escapes

    bool isContainer() const { return kind == JsonKind::Object || kind == JsonKind::Array; }
};

/// Where a JSON text stops being one. Lines and columns count from 1, columns in characters, the offset in bytes from
/// 0.
struct JsonProblem
{
    qint64 line = 1;
    qint64 column = 1;
    qint64 offset = 0;
    QString text; ///< translated
};

/// A JSON text with the order of its keys and repeated keys kept, as places in its bytes: values are read out of the
/// bytes when they are asked for and stand as they came, 20-digit numbers included. Of an invalid text it holds what
/// came before the problem. Node 0 is the root; nodes follow in the order of the text. A value that is cheap to copy:
/// what it refers to is shared, never changes, may be read in any thread, and is freed in a thread of the pool.
class JsonTree
{
public:
    std::optional<JsonProblem> problem;
    bool truncated = false; ///< there is more than was asked for

    bool isEmpty() const { return size() == 0; }
    int size() const;
    const JsonNode &node(int index) const;
    /// The text that was read.
    const QByteArray &bytes() const;

    int child(int index, int row) const;
    bool isElement(int index) const; ///< of an array
    /// Decoded; empty for elements of arrays and for the root.
    QString key(int index) const;
    /// A string decoded without its quotation marks, the literal of a number, bool or null; empty for containers. No
    /// more than about `longest` characters are read.
    QString text(int index, qsizetype longest = std::numeric_limits<qsizetype>::max()) const;
    /// The bytes of the value, quotation marks included.
    QByteArrayView raw(int index) const;
    /// The bytes of the key, quotation marks included; empty where it has none.
    QByteArrayView rawKey(int index) const;
    bool keyIs(int index, const QString &decoded, const QByteArray &utf8) const;
    int depth(int index) const;

    /// RFC 6901: "/content/text"; the root is the empty string.
    QString pointer(int index) const;
    /// The node that a pointer leads to, the first one of repeated keys; -1 where there is none.
    int find(const QString &pointer) const;
    /// The node whose value or key stands nearest before that byte.
    int at(qint64 offset) const;
    /// The value as JSON, indented by two spaces. Takes its time for a large one.
    QString json(int index) const;

private:
    friend class JsonTreeBuilder;
    struct Data;
    void write(int index, int depth, QString &out) const;

    std::shared_ptr<const Data> m_data;
};

/// `text` as a JSON string, with its quotation marks; only what must be escaped is.
QString jsonQuoted(const QString &text);
/// What stands between the quotation marks of a JSON string.
QString jsonUnescaped(QByteArrayView bytes);

} // namespace gancho
