#include "models/items/jsonparser.h"

#include "models/items/jsontreebuilder.h"

#include <QCoreApplication>

#include <rapidjson/encodedstream.h>
#include <rapidjson/error/error.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>

#include <algorithm>
#include <tuple>

namespace gancho {

namespace {

constexpr unsigned flags = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseIterativeFlag;

/// Takes the reader's tokens into a tree; a token that is answered with false stops the reader. The reader hands over
/// decoded texts, but where they stand is what is kept: each token ends where the stream is.
class TreeTaker
{
public:
    TreeTaker(const QByteArray &bytes, const rapidjson::MemoryStream &stream, qsizetype skip, int maxNodes)
        : m_bytes(bytes)
        , m_stream(stream)
        , m_skip(skip)
        , m_maxNodes(maxNodes)
        , m_last(skip)
        , m_builder(bytes)
    {
    }

    bool Null() { return literal(JsonKind::Null, 4); }
    bool Bool(bool value) { return literal(JsonKind::Bool, value ? 4 : 5); }
    bool RawNumber(const char *, rapidjson::SizeType length, bool) { return literal(JsonKind::Number, length); }
    bool String(const char *, rapidjson::SizeType length, bool)
    {
        const qsizetype start = nextQuote();
        const qsizetype end = here();
        return add(JsonKind::String, start, end, end - start - 2 == qsizetype(length)) >= 0;
    }
    bool Key(const char *, rapidjson::SizeType, bool)
    {
        m_builder.setKey(nextQuote());
        m_last = here();
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

    bool isTruncated() const { return m_truncated; }
    JsonTree take() { return m_builder.take(); }

private:
    qsizetype here() const { return qsizetype(m_stream.Tell()) + m_skip; }
    qsizetype nextQuote() const { return m_bytes.indexOf('"', m_last); }

    int add(JsonKind kind, qsizetype start, qsizetype end, bool plain = true)
    {
        if (m_builder.size() >= m_maxNodes || m_depth >= maxJsonDepth) {
            m_truncated = true;
            return -1;
        }
        m_last = end;
        return m_builder.add(kind, start, end, plain);
    }

    bool literal(JsonKind kind, qsizetype length) { return add(kind, here() - length, here()) >= 0; }

    bool open(JsonKind kind)
    {
        // The reader tells of a bracket before it takes it.
        const int index = add(kind, here(), here() + 1);
        if (index < 0)
            return false;
        m_builder.open(index);
        ++m_depth;
        return true;
    }

    bool close()
    {
        m_last = here() + 1;
        m_builder.close(m_last);
        --m_depth;
        return true;
    }

    QByteArrayView m_bytes;
    const rapidjson::MemoryStream &m_stream;
    qsizetype m_skip;
    int m_maxNodes;
    qsizetype m_last; ///< end of the last token
    JsonTreeBuilder m_builder;
    int m_depth = 0;
    bool m_truncated = false;
};

/// Where the number that begins at `at` ends by RFC 8259 §6; `at` where there is none.
qsizetype numberEnd(const QByteArray &text, qsizetype at)
{
    const auto digits = [&text](qsizetype from) {
        while (from < text.size() && text[from] >= '0' && text[from] <= '9')
            ++from;
        return from;
    };
    const qsizetype whole = at < text.size() && text[at] == '-' ? at + 1 : at;
    qsizetype end = digits(whole);
    if (end == whole || (text[whole] == '0' && end > whole + 1))
        return at;
    if (end < text.size() && text[end] == '.') {
        const qsizetype fraction = digits(end + 1);
        if (fraction == end + 1)
            return at;
        end = fraction;
    }
    if (end < text.size() && (text[end] == 'e' || text[end] == 'E')) {
        const qsizetype sign =
            end + 1 < text.size() && (text[end + 1] == '+' || text[end + 1] == '-') ? end + 2 : end + 1;
        const qsizetype exponent = digits(sign);
        if (exponent == sign)
            return at;
        end = exponent;
    }
    return end;
}

/// RapidJSON refuses numbers beyond the range of a double, also where it hands them over as text. It reads this copy
/// then, in which each number is another one of the same length; what is kept is cut out of the original.
QByteArray withSmallNumbers(const QByteArray &text)
{
    constexpr qsizetype shortest = 4; // "1E99" is in range, but nothing is lost by taking it along
    QByteArray copy = text;
    bool inString = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (inString) {
            if (c == '\\')
                ++at;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (const qsizetype end = numberEnd(text, at); end > at) {
            if (end - at >= shortest) {
                std::fill(copy.begin() + at, copy.begin() + end, '0');
                copy[at] = '1';
                copy[at + 1] = '.';
            }
            at = end - 1;
        }
    }
    return copy;
}

/// The writer of RapidJSON puts quotation marks around numbers that come as text.
class LiteralWriter : public rapidjson::PrettyWriter<rapidjson::StringBuffer>
{
public:
    LiteralWriter(rapidjson::StringBuffer &out, const QByteArray &original, const rapidjson::MemoryStream &stream)
        : PrettyWriter(out)
        , m_original(original)
        , m_stream(stream)
    {
        SetIndent(' ', 2);
    }
    bool RawNumber(const char *, rapidjson::SizeType length, bool)
    {
        return RawValue(m_original.constData() + m_stream.Tell() - length, length, rapidjson::kNumberType);
    }

private:
    const QByteArray &m_original;
    const rapidjson::MemoryStream &m_stream;
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
        return QCoreApplication::translate("JsonParser", "This number is larger than any program takes.");
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
    const auto skip = markLength(text);
    const auto parse = [&](const QByteArray &source) {
        rapidjson::MemoryStream bytes(source.constData() + skip, size_t(source.size() - skip));
        rapidjson::EncodedInputStream<rapidjson::UTF8<>, rapidjson::MemoryStream> stream(bytes);
        TreeTaker taker(text, bytes, skip, maxNodes);
        rapidjson::Reader reader;
        const auto outcome = reader.Parse<flags>(stream, taker);
        JsonTree tree = taker.take();
        tree.truncated = taker.isTruncated();
        return std::pair(std::move(tree), outcome);
    };
    auto [tree, outcome] = parse(text);
    if (outcome.Code() == rapidjson::kParseErrorNumberTooBig)
        std::tie(tree, outcome) = parse(withSmallNumbers(text));
    if (outcome.IsError() && !tree.truncated)
        tree.problem = problemAt(text, qint64(outcome.Offset()) + skip, outcome.Code());
    return std::move(tree);
}

std::optional<QByteArray> formatJson(const QByteArray &text)
{
    const QByteArray original = text.mid(markLength(text));
    const auto format = [&original](const QByteArray &source) {
        rapidjson::MemoryStream bytes(source.constData(), size_t(source.size()));
        rapidjson::EncodedInputStream<rapidjson::UTF8<>, rapidjson::MemoryStream> stream(bytes);
        rapidjson::StringBuffer out;
        LiteralWriter writer(out, original, bytes);
        rapidjson::Reader reader;
        const auto outcome = reader.Parse<flags>(stream, writer);
        return std::pair(QByteArray(out.GetString(), qsizetype(out.GetSize())), outcome);
    };
    auto [formatted, outcome] = format(original);
    if (outcome.Code() == rapidjson::kParseErrorNumberTooBig)
        std::tie(formatted, outcome) = format(withSmallNumbers(original));
    return outcome.IsError() ? std::nullopt : std::optional(formatted);
}

} // namespace gancho
