#include "app/exchange/pseudonymizer.h"

#include "app/exchange/embeddedfile.h"
#include "app/exchange/jsonscan.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cmath>

namespace gancho {

namespace {

bool isUtf8(const QByteArray &bytes)
{
    return !bytes.contains('\0') && bytes.isValidUtf8();
}

bool isTextType(const QByteArray &contentType)
{
    const QByteArray type = contentType.toLower();
    return type.startsWith("text/") || type.contains("json") || type.contains("xml") || type.contains("urlencoded") ||
           type.contains("charset");
}

/// "nome=Ana&tel=11", whatever it is called.
bool looksLikeForm(const QByteArray &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^[\w.\[\]%+-]{1,64}=[^\s&]*(?:&[\w.\[\]%+-]{1,64}=[^\s&]*)*\s*$)"));
    return text.left(66).contains('=') && form.match(QString::fromUtf8(text)).hasMatch();
}

/// "5.511999990000e12" and "5511999990000.0" without what a program has added to a whole number.
QString wholeNumber(QByteArrayView token)
{
    const QString text = QString::fromLatin1(token);
    if (!text.contains(u'.') && !text.contains(u'e', Qt::CaseInsensitive))
        return text;
    constexpr double exact = 9e15;
    const double number = text.toDouble();
    return std::abs(number) < exact && std::floor(number) == number ? QString::number(qint64(number)) : text;
}

/// "Jo&#227;o &amp; Ana"
QString withoutEntities(const QString &text)
{
    if (!text.contains(u'&'))
        return text;
    static const QRegularExpression entity(
        QStringLiteral("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));"));
    QString plain;
    qsizetype at = 0;
    for (auto found = entity.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        plain += QStringView(text).sliced(at, match.capturedStart() - at);
        const QString name = match.captured(3);
        const uint code =
            match.captured(1).isEmpty() ? match.captured(2).toUInt(nullptr, 16) : match.captured(1).toUInt();
        if (name.isEmpty()) {
            const char32_t c = code <= 0x10FFFF ? code : U'?';
            plain += QString::fromUcs4(&c, 1);
        } else
            plain += name == QLatin1String("amp")    ? u'&'
                     : name == QLatin1String("lt")   ? u'<'
                     : name == QLatin1String("gt")   ? u'>'
                     : name == QLatin1String("quot") ? u'"'
                                                     : u'\'';
        at = match.capturedEnd();
    }
    return plain + text.mid(at);
}

QByteArray boundaryOf(const QByteArray &contentType)
{
    static const QRegularExpression form(QStringLiteral("boundary=\"?([^\";]+)\"?"),
                                         QRegularExpression::CaseInsensitiveOption);
    return contentType.toLower().startsWith("multipart/")
               ? form.match(QString::fromLatin1(contentType)).captured(1).trimmed().toLatin1()
               : QByteArray();
}

} // namespace

QByteArray Pseudonymizer::body(const QByteArray &bytes, const QByteArray &contentType, const QString &type,
                               const Treat &treat)
{
    if (bytes.isEmpty())
        return bytes;
    if (const QByteArray boundary = boundaryOf(contentType); !boundary.isEmpty())
        return multipart(bytes, boundary, type, treat);
    const bool utf8 = isUtf8(bytes);
    if (!utf8 && (!isTextType(contentType) || bytes.contains('\0')))
        return removed(bytes.size());
    const QByteArray text = utf8 ? bytes : QString::fromLatin1(bytes).toUtf8();
    const QByteArray start = text.left(64).trimmed();
    QByteArray result;
    const bool isForm = contentType.toLower().startsWith("application/x-www-form-urlencoded") ||
                        (contentType.isEmpty() && looksLikeForm(text));
    if (isForm && !start.startsWith('{'))
        result = form(text, type, treat);
    else if (start.startsWith('{') || start.startsWith('[') || start.startsWith('"') ||
             start.startsWith("\xEF\xBB\xBF"))
        result = json(text, type, treat);
    else
        result = markup(QString::fromUtf8(text), type, treat).toUtf8();
    return utf8 ? result : QString::fromUtf8(result).toLatin1();
}

QString Pseudonymizer::fieldValue(const QString &before, FieldKind kind, const QString &type, const Treat &treat)
{
    if (isEmbeddedFile(before, kind == FieldKind::File))
        return QString::fromUtf8(removed(before.size()));
    const QStringView start = QStringView(before).left(64).trimmed();
    if ((start.startsWith(u'{') || start.startsWith(u'[')) &&
        exchange::scanJson(before.toUtf8(), [](const exchange::JsonPart &) { return true; }))
        return QString::fromUtf8(json(before.toUtf8(), type, treat));
    return treat(before, kind);
}

QByteArray Pseudonymizer::json(const QByteArray &bytes, const QString &type, const Treat &treat)
{
    using exchange::JsonPart;
    QByteArray result;
    qsizetype done = 0, seen = 0;
    QString changedField;
    const auto put = [&](const JsonPart &part, const QByteArray &replacement) {
        result += QByteArrayView(bytes).sliced(done, part.begin - done);
        result += replacement;
        done = part.end;
    };
    const bool valid = exchange::scanJson(bytes, [&](const JsonPart &part) {
        seen = part.end;
        if (part.kind == JsonPart::Kind::Literal)
            return true;
        if (asksToStop())
            return false;
        const QByteArrayView token = QByteArrayView(bytes).sliced(part.begin, part.end - part.begin);
        if (part.kind == JsonPart::Kind::Number) {
            const FieldKind kind = m_kinds.of(part.path, type);
            const bool isNumbered = kind == FieldKind::Phone || kind == FieldKind::Document;
            const bool own = isNumbered || kind == FieldKind::Place;
            const QString before = isNumbered ? wholeNumber(token) : QString::fromLatin1(token);
            if (token.size() < 4 || (token.size() < 8 && !own) || (kind != FieldKind::Place && before.contains(u'.')))
                return true;
            const QString alias = treat(before, own ? kind : FieldKind::Text);
            if (alias != before)
                put(part, alias.toLatin1());
            return true;
        }
        if (token.size() < 4)
            return true;
        const QString before = exchange::fromJsonString(token);
        if (before.size() < 2)
            return true;
        FieldKind kind = FieldKind::Text;
        if (part.kind == JsonPart::Kind::String) {
            kind = m_kinds.of(part.path, type);
            const QString key = part.path.isEmpty() ? QString() : part.path.last();
            if (key == QLatin1String("field"))
                changedField = before;
            // What changed is told beside its two values.
            if (key == QLatin1String("oldValue") || key == QLatin1String("newValue"))
                kind = m_kinds.of({changedField}, type);
        } else if (!before.contains(u' ') && !before.contains(u'@') && before.size() < 8) {
            return true;
        }
        const QString alias = fieldValue(before, kind, type, treat);
        if (alias != before)
            put(part, exchange::toJsonString(alias));
        return true;
    });
    if (m_stopped)
        return {};
    if (valid)
        return done ? result + bytes.mid(done) : bytes;
    // From the mistake on it is text.
    result += QByteArrayView(bytes).sliced(done, seen - done);
    return result + markup(QString::fromUtf8(bytes.mid(seen)), type, treat).toUtf8();
}

QByteArray Pseudonymizer::form(const QByteArray &bytes, const QString &type, const Treat &treat)
{
    QByteArrayList parts = bytes.split('&');
    for (QByteArray &part : parts) {
        if (asksToStop())
            return {};
        const auto equals = part.indexOf('=');
        const auto decoded = [](QByteArray text) {
            return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
        };
        const QString name = decoded(part.left(equals < 0 ? part.size() : equals));
        const QString content = equals < 0 ? name : decoded(part.mid(equals + 1));
        static const QRegularExpression border(QStringLiteral("[.\\[\\]]+"));
        const QStringList path = name.split(border, Qt::SkipEmptyParts);
        const QString alias = fieldValue(content, equals < 0 ? FieldKind::Text : m_kinds.of(path, type), type, treat);
        if (alias == content)
            continue;
        part = part.left(equals + 1) + QUrl::toPercentEncoding(alias);
    }
    return parts.join('&');
}

QByteArray Pseudonymizer::multipart(const QByteArray &bytes, const QByteArray &boundary, const QString &type,
                                    const Treat &treat)
{
    const QByteArray border = "--" + boundary;
    QByteArray result;
    qsizetype at = 0;
    while (at < bytes.size()) {
        qsizetype next = bytes.indexOf(border, at + 1);
        next = next < 0 ? bytes.size() : next;
        const QByteArray part = bytes.mid(at, next - at);
        at = next;
        const auto blank = part.indexOf("\r\n\r\n");
        if (blank < 0 || !part.startsWith(border)) {
            result += part;
            continue;
        }
        QByteArray head = part.left(blank);
        QByteArray content = part.mid(blank + 4);
        const bool ended = content.endsWith("\r\n");
        content.chop(ended ? 2 : 0);
        const QString headText = QString::fromUtf8(head);
        static const QRegularExpression name(QStringLiteral("[; ]name=\"([^\"]*)\"")),
            file(QStringLiteral(R"x(\bfilename\*?\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^;\r\n]*))x"),
                 QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression contentType(QStringLiteral("content-type:\\s*([^\r\n]+)"),
                                                    QRegularExpression::CaseInsensitiveOption);
        if (headText.contains(file)) {
            head = QString(headText).replace(file, QStringLiteral("filename=\"removed\"")).toUtf8();
            content = removed(content.size());
        } else if (const QString own = contentType.match(headText).captured(1);
                   !isUtf8(content) || own.contains(QLatin1String("json"))) {
            content = body(content, own.toLatin1(), type, treat);
        } else {
            const QString text = QString::fromUtf8(content);
            content = fieldValue(text, m_kinds.of({name.match(headText).captured(1)}, type), type, treat).toUtf8();
        }
        result += head + "\r\n\r\n" + content + (ended ? "\r\n" : "");
    }
    return result;
}

QString Pseudonymizer::markup(const QString &text, const QString &type, const Treat &treat)
{
    // What stands before an end tag, in an attribute, or in quotes behind a name is a field; the rest is text.
    static const QRegularExpression field(
        QStringLiteral(
            R"x((?<=>)(?<element>[^<>]+)</(?<tag>[\w.:-]+)|<!\[CDATA\[(?<data>(?:[^\]]|\](?!\]>))+)\]\]>\s*</(?<dataTag>[\w.:-]+))x"
            R"x(|\s(?<name>[\w.:-]+)\s*=\s*(?:"(?<double>[^"<>]*)"|'(?<single>[^'<>]*)'))x"
            R"x(|"(?<key>[\w.-]+)"\s*:\s*"(?<quoted>(?:[^"\\]|\\.)*)"|(?:^|\n)\s*(?<label>[\p{L}][\p{L} _-]{1,24}):[ \t]*(?<line>[^\n\r]+))x"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const std::array places{std::pair{"element", "tag"}, std::pair{"data", "dataTag"},
                                   std::pair{"double", "name"}, std::pair{"single", "name"},
                                   std::pair{"quoted", "key"},  std::pair{"line", "label"}};
    QString result;
    qsizetype at = 0;
    for (auto found = field.globalMatch(text); found.hasNext() && !asksToStop();) {
        const auto match = found.next();
        const auto place = std::find_if(places.cbegin(), places.cend(), [&match](const auto &each) {
            return match.capturedStart(QLatin1String(each.first)) >= 0;
        });
        const QString content = match.captured(QLatin1String(place->first)),
                      name = match.captured(QLatin1String(place->second)).section(u':', -1);
        const qsizetype begin = match.capturedStart(QLatin1String(place->first));
        result += treat(text.mid(at, begin - at), FieldKind::Text);
        const QString plain = withoutEntities(content);
        const QString alias = fieldValue(plain, m_kinds.of({name}, type), type, treat);
        result += alias == plain ? content : content == plain ? alias : alias.toHtmlEscaped();
        at = begin + content.size();
    }
    return result + treat(text.mid(at), FieldKind::Text);
}

} // namespace gancho
