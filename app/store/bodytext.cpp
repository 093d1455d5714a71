#include "app/store/bodytext.h"

#include "app/http/contentcoding.h"

#include <QString>

namespace gancho {

namespace {
/// A small body may be a large one: what is searched of each is held in memory, in several threads.
constexpr qsizetype mostDecoded = 8 * 1024 * 1024;
} // namespace

QByteArrayView headerIn(const QByteArray &head, QByteArrayView name)
{
    for (qsizetype line = head.indexOf('\n') + 1; line > 0 && line < head.size(); line = head.indexOf('\n', line) + 1) {
        if (line + name.size() < head.size() && head[line + name.size()] == ':' &&
            qstrnicmp(head.constData() + line, name.data(), size_t(name.size())) == 0) {
            const qsizetype start = line + name.size() + 1, end = head.indexOf('\n', start);
            return QByteArrayView(head).sliced(start, (end < 0 ? head.size() : end) - start).trimmed();
        }
    }
    return {};
}

QByteArray readableBody(const QByteArray &head, const QByteArray &body)
{
    const QByteArrayView coding = headerIn(head, "content-encoding");
    if (coding.isEmpty() || body.isEmpty())
        return body;
    const auto decoded = decodeContent(body, coding.toByteArray(), mostDecoded);
    return decoded && !decoded->cutAtLimit && !decoded->incomplete ? decoded->bytes : body;
}

BodyForm bodyForm(const QByteArray &head, const QByteArray &body)
{
    if (body.isEmpty())
        return BodyForm::None;
    if (body.contains('\0'))
        return BodyForm::Binary;
    qsizetype at = body.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (at < body.size() && (body[at] == ' ' || body[at] == '\n' || body[at] == '\r' || body[at] == '\t'))
        ++at;
    if (at < body.size() && (body[at] == '{' || body[at] == '['))
        return BodyForm::Json;
    return head.toLower().contains("application/x-www-form-urlencoded") ? BodyForm::Form : BodyForm::Text;
}

QByteArray targetOf(const QByteArray &head)
{
    const qsizetype lineEnd = head.indexOf('\n');
    const QByteArray line = head.left(lineEnd < 0 ? head.size() : lineEnd).trimmed();
    const qsizetype first = line.indexOf(' '), last = line.lastIndexOf(' ');
    return first < 0 || last <= first ? QByteArray() : line.mid(first + 1, last - first - 1);
}

QList<QPair<QByteArray, QByteArray>> formPairs(const QByteArray &encoded)
{
    const auto plain = [](QByteArray part) {
        return QByteArray::fromPercentEncoding(part.replace('+', ' '));
    };
    QList<QPair<QByteArray, QByteArray>> pairs;
    for (const QByteArray &pair : encoded.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0)
            pairs += {plain(pair.left(equals)), plain(pair.mid(equals + 1))};
    }
    return pairs;
}

QByteArray withoutJsonEscapes(const QByteArray &json)
{
    qsizetype at = json.indexOf('\\');
    if (at < 0)
        return json;
    QByteArray out;
    out.reserve(json.size());
    qsizetype copied = 0;
    for (; at >= 0 && at + 1 < json.size(); at = json.indexOf('\\', copied)) {
        out.append(json.constData() + copied, at - copied);
        const char kind = json[at + 1];
        if (kind != 'u') {
            out += kind == '"' || kind == '\\' || kind == '/' ? kind : ' ';
            copied = at + 2;
            continue;
        }
        // Together, since a character beyond the basic plane is two escapes.
        QString text;
        while (at + 5 < json.size() && json[at] == '\\' && json[at + 1] == 'u') {
            bool ok = false;
            const ushort code = json.mid(at + 2, 4).toUShort(&ok, 16);
            if (!ok)
                break;
            text += QChar(code);
            at += 6;
        }
        out += text.isEmpty() ? QByteArray(" ") : text.toUtf8();
        copied = text.isEmpty() ? at + 2 : at;
    }
    out.append(json.constData() + copied, json.size() - copied);
    return out;
}

} // namespace gancho
