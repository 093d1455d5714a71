#include "app/sending/rawrequest.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace gancho {

namespace {

/// https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2
bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isOneLine(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

} // namespace

QByteArray RawRequest::head() const
{
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n";
}

bool isHopByHop(QByteArrayView name)
{
    constexpr std::array names{"connection", "keep-alive", "transfer-encoding", "te",
                               "trailer",    "trailers",   "upgrade",           "http2-settings"};
    return std::any_of(names.begin(), names.end(),
                       [name](const char *each) { return name.compare(each, Qt::CaseInsensitive) == 0; }) ||
           name.first(std::min<qsizetype>(6, name.size())).compare("proxy-", Qt::CaseInsensitive) == 0;
}

QByteArray hostOf(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    return url.port() > 0 ? host + ':' + QByteArray::number(url.port()) : host;
}

QByteArray targetOf(const QUrl &url)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    return url.hasQuery() ? target + '?' + url.query(QUrl::FullyEncoded).toLatin1() : target;
}

void setHeader(HeaderList &headers, const QByteArray &name, const QByteArray &value)
{
    bool done = false;
    for (qsizetype at = 0; at < headers.size();) {
        if (headers[at].first.compare(name, Qt::CaseInsensitive) != 0) {
            ++at;
        } else if (std::exchange(done, true)) {
            headers.removeAt(at);
        } else {
            headers[at++].second = value;
        }
    }
    if (!done)
        headers.emplaceBack(name, value);
}

qsizetype removeHeader(HeaderList &headers, QByteArrayView name)
{
    qsizetype first = -1;
    for (qsizetype at = 0; at < headers.size();) {
        if (QByteArrayView(headers[at].first).compare(name, Qt::CaseInsensitive) != 0) {
            ++at;
            continue;
        }
        if (first < 0)
            first = at;
        headers.removeAt(at);
    }
    return first;
}

Result<Done> checkRequest(const RawRequest &request)
{
    if (!isToken(request.method))
        return fail(ErrorKind::Invalid, QCoreApplication::translate("Sending", "The method is not a word."));
    const bool goodTarget =
        !request.target.isEmpty() &&
        std::all_of(request.target.begin(), request.target.end(), [](char c) { return uchar(c) > 0x20 && c != 0x7f; });
    if (!goodTarget)
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Sending", "The address has a character that cannot be sent."));
    for (const auto &[name, value] : request.headers)
        if (!isToken(name) || !isOneLine(value))
            return fail(ErrorKind::Invalid,
                        QCoreApplication::translate("Sending",
                                                    "The header \"%1\" cannot be sent: a name has letters, digits and "
                                                    "hyphens, and a value is one line.")
                            .arg(QString::fromUtf8(name)));
    return Done{};
}

} // namespace gancho
