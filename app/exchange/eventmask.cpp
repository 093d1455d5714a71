#include "app/exchange/eventmask.h"

#include "app/signing/signing.h"

#include <QUrl>

namespace gancho::exchange {

namespace {

constexpr char mask[] = "***";

QByteArray maskedTargetOf(const SenderVerdict &verdict, const QByteArray &target)
{
    return maskedTarget(signing::withoutToken(verdict.scheme, verdict.place, target));
}

QByteArray maskedLine(const SenderVerdict &verdict, const QByteArray &line)
{
    const auto start = line.indexOf(' ') + 1;
    const auto end = line.lastIndexOf(' ');
    if (start <= 0 || end <= start)
        return line;
    return line.left(start) + maskedTargetOf(verdict, line.mid(start, end - start)) + line.mid(end);
}

} // namespace

bool isSecretHeader(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    for (const char *part :
         {"authorization", "api-key", "apikey", "cookie", "password", "secret", "token", "signature"})
        if (lower.contains(part))
            return true;
    return false;
}

bool isSecretParameter(const QString &name)
{
    const QString lower = name.toLower();
    for (const char *part : {"token", "secret", "password", "passwd", "senha", "signature", "apikey", "api_key",
                             "api-key", "access_key", "accesskey", "authorization"})
        if (lower.contains(QLatin1String(part)))
            return true;
    return lower == QLatin1String("key") || lower == QLatin1String("auth") || lower == QLatin1String("sig") ||
           lower == QLatin1String("pwd") || lower == QLatin1String("jwt");
}

QByteArray maskedTarget(const QByteArray &target)
{
    QByteArray result = target;
    // Where a whole URL stands for a target, its user name and password are secrets too.
    if (const auto scheme = result.indexOf("://"); scheme > 0) {
        const auto at = result.indexOf('@', scheme), slash = result.indexOf('/', scheme + 3);
        if (at > 0 && (slash < 0 || at < slash))
            result.replace(scheme + 3, at - scheme - 3, mask);
    }
    const auto query = result.indexOf('?');
    if (query < 0)
        return result;
    QByteArrayList parts = result.mid(query + 1).split('&');
    for (QByteArray &part : parts) {
        const auto equals = part.indexOf('=');
        const QString name = QUrl::fromPercentEncoding(part.left(equals));
        if (equals >= 0 && equals + 1 < part.size() && isSecretParameter(name))
            part = part.left(equals + 1) + mask;
    }
    return result.left(query + 1) + parts.join('&');
}

QByteArray headOf(const QByteArray &line, const HeaderList &headers)
{
    qsizetype size = line.size() + 4;
    for (const auto &[name, value] : headers)
        size += name.size() + value.size() + 4;
    QByteArray head;
    head.reserve(size);
    head.append(line).append("\r\n", 2);
    for (const auto &[name, value] : headers) {
        head.append(name).append(": ", value.isEmpty() ? 1 : 2);
        head.append(value).append("\r\n", 2);
    }
    return head.append("\r\n", 2);
}

QByteArray maskedBody(const EventRecord &event)
{
    if (event.summary.platform != PlatformKind::Whazing || event.summary.type != u"channel.status.changed")
        return event.body;
    QByteArray body = event.body;
    for (const char *name : {"\"qrcode\"", "\"pairingCode\""})
        for (auto at = body.indexOf(name); at >= 0; at = body.indexOf(name, at + 1)) {
            auto from = at + qsizetype(qstrlen(name));
            while (from < body.size() && strchr(" \t\r\n:", body[from]))
                ++from;
            if (from >= body.size() || body[from] != '"')
                continue;
            auto to = ++from;
            while (to < body.size() && body[to] != '"')
                to += body[to] == '\\' ? 2 : 1;
            body.replace(from, qMin(to, body.size()) - from, to > from ? mask : "");
        }
    return body;
}

EventRecord masked(EventRecord event)
{
    event.body = maskedBody(event);
    const QByteArray line = requestLine(event.head);
    const QByteArray safeLine = maskedLine(event.verdict, line);
    HeaderList headers = parseHeaders(event.head);
    bool changed = safeLine != line;
    const QByteArray key = event.verdict.scheme == SenderScheme::None ? QByteArray() : event.verdict.place.toUtf8();
    const auto isSecret = [&key](const QByteArray &name) {
        return isSecretHeader(name) || (!key.isEmpty() && name.compare(key, Qt::CaseInsensitive) == 0);
    };
    const auto hide = [&isSecret](HeaderList &list) {
        bool any = false;
        for (auto &[name, value] : list)
            if (!value.isEmpty() && isSecret(name)) {
                value = mask;
                any = true;
            }
        return any;
    };
    changed = hide(headers) || changed;
    if (changed)
        event.head = headOf(safeLine, headers);
    event.summary.target = QString::fromUtf8(maskedTargetOf(event.verdict, event.summary.target.toUtf8()));
    hide(event.answerHeaders);
    return event;
}

} // namespace gancho::exchange
