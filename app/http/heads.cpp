#include "app/http/heads.h"

namespace gancho {

namespace {

QByteArray plainPath(const QByteArray &path)
{
    if (!path.startsWith('/') || path.startsWith("//") || path.size() > 512)
        return "/";
    for (const char c : path) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
                           c == '-' || c == '_' || c == '.';
        if (!plain)
            return "/";
    }
    return path;
}

QByteArray knownMethod(const QByteArray &method)
{
    for (const char *known : {"POST", "GET", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"})
        if (method == known)
            return method;
    return "POST";
}

} // namespace

QByteArray presentedHead(const HttpRequest &request)
{
    return knownMethod(request.method) + ' ' + plainPath(request.path()) + " HTTP/1.1\r\nHost: gancho\r\n\r\n";
}

QByteArray refusal(const HttpAnswer &answer)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Refused\r\nContent-Length: 0\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    return head + "Connection: close\r\n\r\n";
}

} // namespace gancho
