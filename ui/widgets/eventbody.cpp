#include "ui/widgets/eventbody.h"

#include "app/http/contentcoding.h"
#include "models/base/droplater.h"
#include "models/items/eventtext.h"
#include "models/items/headersmodel.h"
#include "models/items/jsonparser.h"
#include "models/items/jsontablemodel.h"
#include "ui/widgets/hexlines.h"
#include "ui/widgets/jsonlines.h"
#include "ui/widgets/textlines.h"
#include "ui/widgets/xmllines.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringDecoder>

#include <cstring>

namespace gancho {

namespace {

char firstCharacter(const QByteArray &body)
{
    for (const char c : body.first(qMin<qsizetype>(body.size(), 4096)))
        if (!strchr(" \t\r\n\xEF\xBB\xBF", c))
            return c;
    return 0;
}

void addNotice(EventBody &shown, const QString &notice)
{
    shown.notice += shown.notice.isEmpty() ? notice : u' ' + notice;
}

BodyLinesPtr linesOf(const QByteArray &text, BodyLines::Language language)
{
    if (language == BodyLines::Language::Xml)
        return droppedLater(std::make_unique<const XmlLines>(text));
    return droppedLater(std::make_unique<const TextLines>(text, language));
}

/// A text in the editor where it is small, in lines where it is not.
void showText(EventBody &shown, const QString &text, BodyLines::Language language)
{
    if (shown.bytes.size() <= EventBody::largestEdited)
        shown.text = text;
    else
        shown.lines = linesOf(text.toUtf8(), language);
}

/// A key of the length of a body would make a row of that length.
bool hasLongKey(const JsonTree &tree)
{
    constexpr quint32 longestKey = 4096;
    for (int i = 0; i < tree.size(); ++i)
        if (tree.node(i).key != 0 && tree.node(i).start - tree.node(i).key > longestKey)
            return true;
    return false;
}

void renderJson(EventBody &shown, const std::optional<QString> &text)
{
    shown.kind = EventBody::Kind::Json;
    if (shown.tree.isEmpty())
        shown.tree = parseJson(shown.bytes);
    shown.arrays = JsonTableModel::arraysOf(shown.tree);
    const bool whole = !shown.tree.problem && !shown.tree.truncated;
    const bool edited = shown.bytes.size() <= EventBody::largestEdited && shown.tree.size() <= 20'000;
    const auto formatted = whole && edited ? formatJson(shown.bytes) : std::nullopt;
    if (formatted && formatted->size() <= EventBody::largestEdited)
        shown.text = QString::fromUtf8(*formatted);
    else if (!whole && edited && text)
        shown.text = *text;
    else if (whole && !hasLongKey(shown.tree))
        shown.lines = droppedLater(std::make_unique<const JsonLines>(shown.tree));
    else
        shown.lines = linesOf(shown.bytes, BodyLines::Language::Json);
    const QLocale locale;
    if (const auto &problem = shown.tree.problem)
        addNotice(shown, QCoreApplication::translate("EventBody", "Not valid JSON at line %1, column %2 (byte %3): %4")
                             .arg(locale.toString(problem->line), locale.toString(problem->column),
                                  locale.toString(problem->offset), problem->text));
    if (shown.tree.truncated)
        addNotice(shown, QCoreApplication::translate("EventBody", "The tree shows only the first %1 levels.")
                             .arg(locale.toString(maxJsonDepth)));
    if (!text)
        addNotice(shown, QCoreApplication::translate("EventBody", "Some bytes are not UTF-8; they are shown as �."));
}

void renderForm(EventBody &shown)
{
    shown.kind = EventBody::Kind::Form;
    QString text;
    QString object;
    for (const auto &[name, value] : HeadersModel::decodeForm(shown.bytes)) {
        const QString key = QString::fromUtf8(name);
        const QString plain = QString::fromUtf8(value);
        text += QStringLiteral("%1 = %2\n").arg(key, plain);
        object += (object.isEmpty() ? u'{' : u',') + jsonQuoted(key) + u':' + jsonQuoted(plain);
    }
    shown.tree = parseJson(object.isEmpty() ? QByteArray("{}") : (object + u'}').toUtf8());
    showText(shown, text, BodyLines::Language::Plain);
}

void undoCoding(EventBody &shown, const QByteArray &coding)
{
    if (coding.isEmpty() || coding.compare("identity", Qt::CaseInsensitive) == 0)
        return;
    const QString name = QString::fromLatin1(coding.left(40));
    const auto decoded = decodeContent(shown.bytes, coding, EventBody::largestDecoded);
    if (!decoded) {
        addNotice(shown, QCoreApplication::translate(
                             "EventBody", "The sender compressed this body (%1) in a way that cannot be read here.")
                             .arg(name));
        return;
    }
    addNotice(shown, QCoreApplication::translate("EventBody", "Decompressed (%1): %2 of %3.")
                         .arg(name, eventtext::size(decoded->bytes.size()), eventtext::size(shown.bytes.size())));
    if (decoded->cutAtLimit)
        addNotice(shown, QCoreApplication::translate("EventBody", "Only the beginning is shown."));
    if (decoded->incomplete)
        addNotice(shown, QCoreApplication::translate("EventBody", "The compressed data is incomplete or damaged."));
    shown.bytes = decoded->bytes;
}

bool looksLikeXml(const QByteArray &type, const QByteArray &body)
{
    const QByteArray start = body.left(256).trimmed().toLower();
    return type.contains("xml") || type.contains("html") || start.startsWith("<?xml") ||
           start.startsWith("<!doctype html");
}

} // namespace

std::optional<QString> readableText(const QByteArray &bytes, const QByteArray &contentType)
{
    for (const char c : bytes)
        if (uchar(c) < 0x20 && (c == 0 || !strchr("\t\r\n\f\x1b", c)))
            return std::nullopt;
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    const QByteArray type = contentType.toLower();
    if (type.contains("iso-8859-1") || type.contains("latin1") || type.contains("windows-1252"))
        return QString::fromLatin1(bytes);
    return std::nullopt;
}

QByteArray formatOfImage(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    if (bytes.startsWith("BM") && bytes.size() > 26)
        return "bmp";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

EventBody EventBody::render(const QByteArray &body, const HeaderList &headers)
{
    EventBody shown;
    if (body.isEmpty())
        return shown;
    shown.bytes = body;
    const QByteArray contentType = headerValue(headers, "content-type");
    const QByteArray type = contentType.toLower();
    undoCoding(shown, headerValue(headers, "content-encoding"));
    if (auto parts = splitMultipart(shown.bytes, contentType)) {
        shown.kind = Kind::Multipart;
        shown.parts = std::move(*parts);
        return shown;
    }
    shown.imageFormat = formatOfImage(shown.bytes);
    const auto text = shown.imageFormat.isEmpty() ? readableText(shown.bytes, contentType) : std::nullopt;
    const char first = firstCharacter(shown.bytes);
    const bool startsLikeJson = first == '{' || first == '[';
    const bool calledJson = type.contains("json") && (text || startsLikeJson);
    if (!calledJson && text && startsLikeJson)
        shown.tree = parseJson(shown.bytes);
    if (!shown.imageFormat.isEmpty()) {
        shown.kind = Kind::Image;
        shown.lines = droppedLater(std::make_unique<const HexLines>(shown.bytes));
    } else if (calledJson || (text && startsLikeJson && (!shown.tree.problem || type.isEmpty()))) {
        renderJson(shown, text);
    } else if (!text) {
        shown.kind = Kind::Binary;
        shown.lines = droppedLater(std::make_unique<const HexLines>(shown.bytes));
    } else {
        shown.tree = {};
        if (type.startsWith("application/x-www-form-urlencoded")) {
            renderForm(shown);
        } else {
            const bool xml = looksLikeXml(type, shown.bytes);
            shown.kind = xml ? Kind::Xml : Kind::Text;
            showText(shown, *text, xml ? BodyLines::Language::Xml : BodyLines::Language::Plain);
        }
    }
    return shown;
}

} // namespace gancho
