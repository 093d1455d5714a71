#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace gancho {

enum class JsonKind : quint8 { Null, Bool, Number, String, Object, Array };

/// A value of a JSON text. Numbers and strings are kept as they stand, so that 20-digit ids survive.
struct JsonNode
{
    JsonKind kind = JsonKind::Null;
    QString key;     ///< empty for elements of arrays and for the root
    QString text;    ///< the string's value, or the literal of a number, bool or null
    int parent = -1; ///< index in JsonTree::nodes, -1 for the root
    int row = 0;     ///< position within the parent
    std::vector<int> children;

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

/// A JSON text with the order of its keys and repeated keys kept. Of an invalid text it holds what came before the
/// problem. nodes[0] is the root; nothing at all could be read where nodes is empty.
struct JsonTree
{
    std::vector<JsonNode> nodes;
    std::optional<JsonProblem> problem;
    bool truncated = false; ///< there is more than was asked for

    /// RFC 6901: "/content/text"; the root is the empty string.
    QString pointer(int node) const;
    /// The node that a pointer leads to, the first one of repeated keys; -1 where there is none.
    int find(const QString &pointer) const;
    /// The value as JSON, indented by two spaces.
    QString json(int node) const;

private:
    void write(int node, int depth, QString &out) const;
};

/// `text` as a JSON string, with its quotation marks; only what must be escaped is.
QString jsonQuoted(const QString &text);

} // namespace gancho
