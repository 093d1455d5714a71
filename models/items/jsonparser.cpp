#include "models/items/jsonparser.h"

#include <QCoreApplication>

#include <rapidjson/encodedstream.h>
#include <rapidjson/error/error.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>

namespace gancho {

namespace {

constexpr unsigned flags = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseIterativeFlag;

/// Takes the reader's tokens into a tree; a token that is answered with false stops the reader.
class TreeBuilder
{
public:
    TreeBuilder(JsonTree &tree, int maxNodes)
        : m_tree(tree)
        , m_maxNodes(size_t(maxNodes))
    {
    }

    bool Null() { return add(JsonKind::Null, QStringLiteral("null")); }
    bool Bool(bool value) { return add(JsonKind::Bool, value ? QStringLiteral("true") : QStringLiteral("false")); }
    bool RawNumber(const char *text, rapidjson::SizeType length, bool)
    {
        return add(JsonKind::Number, QString::fromLatin1(text, qsizetype(length)));
    }
    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        return add(JsonKind::String, QString::fromUtf8(text, qsizetype(length)));
    }
    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        m_key = QString::fromUtf8(text, qsizetype(length));
        return true;
    }
    bool StartObject() { return open(JsonKind::Object); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool StartArray() { return open(JsonKind::Array); }
    bool EndArray(rapidjson::SizeType) { return close(); }
    // The reader hands all numbers over as text; these are there because its template names them.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }

private:
    bool add(JsonKind kind, const QString &text)
    {
        if (m_tree.nodes.size() >= m_maxNodes || m_depth >= maxJsonDepth) {
            m_tree.truncated = true;
            return false;
        }
        JsonNode node;
        node.kind = kind;
        node.text = text;
        node.parent = m_open;
        const int index = int(m_tree.nodes.size());
        if (m_open >= 0) {
            JsonNode &parent = m_tree.nodes[size_t(m_open)];
            node.row = int(parent.children.size());
            if (parent.kind == JsonKind::Object)
                node.key = m_key;
            parent.children.push_back(index);
        }
        m_tree.nodes.push_back(std::move(node));
        return true;
    }

    bool open(JsonKind kind)
    {
        if (!add(kind, {}))
            return false;
        m_open = int(m_tree.nodes.size()) - 1;
        ++m_depth;
        return true;
    }

    bool close()
    {
        m_open = m_tree.nodes[size_t(m_open)].parent;
        --m_depth;
        return true;
    }

    JsonTree &m_tree;
    size_t m_maxNodes;
    QString m_key;
    int m_open = -1;
    int m_depth = 0;
};

/// The writer of RapidJSON puts quotation marks around numbers that come as text.
class LiteralWriter : public rapidjson::PrettyWriter<rapidjson::StringBuffer>
{
public:
    using PrettyWriter::PrettyWriter;
    bool RawNumber(const char *text, rapidjson::SizeType length, bool)
    {
        return RawValue(text, length, rapidjson::kNumberType);
    }
};

QString problemText(rapidjson::ParseErrorCode code)
{
    using namespace rapidjson;
    switch (code) {
    case kParseErrorDocumentEmpty:
        return QCoreApplication::translate("JsonParser", "There is no JSON here.");
    case kParseErrorDocumentRootNotSingular:
        return QCoreApplication::translate("JsonParser", "Something follows after the end of the JSON value.");
    case kParseErrorObjectMissName:
        return QCoreApplication::translate("JsonParser", "A key in quotation marks is missing here.");
    case kParseErrorObjectMissColon:
        return QCoreApplication::translate("JsonParser", "A colon is missing after the key.");
    case kParseErrorObjectMissCommaOrCurlyBracket:
        return QCoreApplication::translate("JsonParser", "A comma or a closing brace is missing here.");
    case kParseErrorArrayMissCommaOrSquareBracket:
        return QCoreApplication::translate("JsonParser", "A comma or a closing bracket is missing here.");
    case kParseErrorStringUnicodeEscapeInvalidHex:
    case kParseErrorStringUnicodeSurrogateInvalid:
    case kParseErrorStringEscapeInvalid:
    case kParseErrorStringInvalidEncoding:
        return QCoreApplication::translate("JsonParser", "A character of this string is written in a wrong way.");
    case kParseErrorStringMissQuotationMark:
        return QCoreApplication::translate("JsonParser", "A string has no closing quotation mark.");
    case kParseErrorNumberTooBig:
    case kParseErrorNumberMissFraction:
    case kParseErrorNumberMissExponent:
        return QCoreApplication::translate("JsonParser", "This number is incomplete.");
    default:
        return QCoreApplication::translate("JsonParser", "This is not a JSON value.");
    }
}

JsonProblem problemAt(const QByteArray &text, qint64 offset, rapidjson::ParseErrorCode code)
{
    JsonProblem problem;
    problem.offset = qBound<qint64>(0, offset, text.size());
    const auto before = QByteArrayView(text).first(problem.offset);
    problem.line = 1 + before.count('\n');
    problem.column = 1 + QString::fromUtf8(before.sliced(before.lastIndexOf('\n') + 1)).size();
    problem.text = problemText(code);
    return problem;
}

qsizetype markLength(const QByteArray &text)
{
    return text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
}

} // namespace

JsonTree parseJson(const QByteArray &text, int maxNodes)
{
    JsonTree tree;
    TreeBuilder builder(tree, maxNodes);
    const auto skip = markLength(text);
    rapidjson::MemoryStream bytes(text.constData() + skip, size_t(text.size() - skip));
    rapidjson::EncodedInputStream<rapidjson::UTF8<>, rapidjson::MemoryStream> stream(bytes);
    rapidjson::Reader reader;
    const auto outcome = reader.Parse<flags>(stream, builder);
    if (outcome.IsError() && !tree.truncated)
        tree.problem = problemAt(text, qint64(outcome.Offset()) + skip, outcome.Code());
    return tree;
}

std::optional<QByteArray> formatJson(const QByteArray &text)
{
    const auto skip = markLength(text);
    rapidjson::MemoryStream bytes(text.constData() + skip, size_t(text.size() - skip));
    rapidjson::EncodedInputStream<rapidjson::UTF8<>, rapidjson::MemoryStream> stream(bytes);
    rapidjson::StringBuffer out;
    LiteralWriter writer(out);
    writer.SetIndent(' ', 2);
    rapidjson::Reader reader;
    if (reader.Parse<flags>(stream, writer).IsError())
        return std::nullopt;
    return QByteArray(out.GetString(), qsizetype(out.GetSize()));
}

} // namespace gancho
