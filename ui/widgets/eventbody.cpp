#include "ui/widgets/eventbody.h"

#include "models/items/headersmodel.h"
#include "models/items/jsonparser.h"

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

void cut(EventBody &shown)
{
    if (shown.text.size() <= EventBody::longestText)
        return;
    shown.text.truncate(EventBody::longestText);
    addNotice(shown,
              QCoreApplication::translate("EventBody", "The text is cut here; copying the body takes all of it."));
}

void renderJson(EventBody &shown, const QByteArray &body)
{
    shown.kind = EventBody::Kind::Json;
    shown.tree = parseJson(body);
    if (const auto formatted = formatJson(body))
        shown.text = QString::fromUtf8(*formatted);
    else
        shown.text = readableText(body).value_or(QString::fromUtf8(body));
    const QLocale locale;
    if (const auto &problem = shown.tree.problem)
        addNotice(shown, QCoreApplication::translate("EventBody", "Not valid JSON at line %1, column %2 (byte %3): %4")
                             .arg(locale.toString(problem->line), locale.toString(problem->column),
                                  locale.toString(problem->offset), problem->text));
    if (shown.tree.truncated)
        addNotice(shown, QCoreApplication::translate("EventBody", "The tree shows only the first %1 values.")
                             .arg(locale.toString(qint64(shown.tree.nodes.size()))));
    cut(shown);
}

void renderForm(EventBody &shown, const QByteArray &body)
{
    shown.kind = EventBody::Kind::Form;
    JsonNode root;
    root.kind = JsonKind::Object;
    shown.tree.nodes.push_back(root);
    for (const auto &[name, value] : HeadersModel::decodeForm(body)) {
        JsonNode node;
        node.kind = JsonKind::String;
        node.key = QString::fromUtf8(name);
        node.text = QString::fromUtf8(value);
        node.parent = 0;
        node.row = int(shown.tree.nodes.front().children.size());
        shown.tree.nodes.front().children.push_back(int(shown.tree.nodes.size()));
        shown.text += QStringLiteral("%1 = %2\n").arg(node.key, node.text);
        shown.tree.nodes.push_back(std::move(node));
    }
    cut(shown);
}

} // namespace

std::optional<QString> readableText(const QByteArray &bytes, const QByteArray &contentType)
{
    for (const char c : bytes)
        if (uchar(c) < 0x20 && !strchr("\t\r\n\f\x1b", c))
            return std::nullopt;
    if (bytes.contains('\0'))
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

QString hexDump(const QByteArray &bytes)
{
    constexpr qsizetype perLine = 16;
    QString dump;
    for (qsizetype at = 0; at < bytes.size(); at += perLine) {
        const QByteArray line = bytes.mid(at, perLine);
        QByteArray characters = line;
        for (char &c : characters)
            if (uchar(c) < 0x20 || uchar(c) >= 0x7f)
                c = '.';
        dump += QStringLiteral("%1  %2  %3\n")
                    .arg(at, 8, 16, QLatin1Char('0'))
                    .arg(QString::fromLatin1(line.toHex(' ')), -int(3 * perLine - 1))
                    .arg(QString::fromLatin1(characters));
    }
    return dump;
}

QString textOrDump(const QByteArray &bytes)
{
    if (const auto text = readableText(bytes.first(qMin(bytes.size(), EventBody::longestText))))
        return *text;
    return hexDump(bytes.first(qMin(bytes.size(), EventBody::longestDump)));
}

EventBody EventBody::render(const QByteArray &body, const HeaderList &headers)
{
    EventBody shown;
    if (body.isEmpty())
        return shown;
    const QByteArray type = headerValue(headers, "content-type");
    const QByteArray coding = headerValue(headers, "content-encoding");
    const auto text = readableText(body, type);
    const char first = firstCharacter(body);
    const bool looksLikeJson = first == '{' || first == '[';
    if (!text) {
        shown.kind = Kind::Binary;
        shown.text = hexDump(body.first(qMin(body.size(), longestDump)));
        if (!coding.isEmpty())
            addNotice(shown, QCoreApplication::translate("EventBody", "The sender compressed this body (%1).")
                                 .arg(QString::fromLatin1(coding.left(40))));
        if (body.size() > longestDump)
            addNotice(shown, QCoreApplication::translate("EventBody", "Only the beginning is shown."));
    } else if (type.contains("json") || (looksLikeJson && (!parseJson(body).problem || type.isEmpty()))) {
        renderJson(shown, body);
    } else if (type.startsWith("application/x-www-form-urlencoded")) {
        renderForm(shown, body);
    } else {
        shown.kind = type.contains("xml") || text->startsWith(QLatin1String("<?xml")) ? Kind::Xml : Kind::Text;
        shown.text = *text;
        cut(shown);
    }
    return shown;
}

} // namespace gancho
