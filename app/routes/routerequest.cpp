#include "app/routes/routerequest.h"

#include "app/diagnosis/maskedurl.h"
#include "app/sending/resending.h"
#include "app/sending/sendguard.h"
#include "models/domain/routecodec.h"
#include "models/domain/secretheaders.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace gancho::routerequest {

using namespace Qt::StringLiterals;

namespace {

using Body = UrlTarget::Body;
const QByteArray cut = "…";

/// What the event's sender proved itself with to this receiver, and what is a browser's.
const QStringList &notPassedOn()
{
    static const QStringList names{
        u"Authorization"_s,     u"Cookie"_s,    u"X-N8N-API-KEY"_s,  u"X-Gitlab-Token"_s,  u"x-make-apikey"_s,
        u"api-token"_s,         u"X-Api-Key"_s, u"Forwarded"_s,      u"X-Forwarded-For"_s, u"X-Forwarded-Host"_s,
        u"X-Forwarded-Proto"_s, u"X-Real-IP"_s, u"X-Gancho-Resend"_s};
    return names;
}

/// The routes that an event went through already.
QByteArrayList hopsOf(const RouteEvent &event)
{
    QByteArrayList hops;
    for (const auto &[name, value] : parseHeaders(event.record().head))
        if (name.compare(routeHeader, Qt::CaseInsensitive) == 0)
            for (const QByteArray &hop : value.split(','))
                if (!hop.trimmed().isEmpty())
                    hops += hop.trimmed();
    return hops;
}

QByteArray hopOf(const QByteArray &installation, RouteId route)
{
    return installation + ':' + QByteArray::number(route.value);
}

fieldmapping::Values valuesOf(const Route &route, const RouteEvent &event)
{
    return route.mapping.fields.isEmpty() ? event.topFields() : fieldmapping::values(route.mapping, event);
}

/// GET has no body.
Body bodyKind(const UrlTarget &target)
{
    return target.body != Body::Unchanged && target.method.compare("GET"_L1, Qt::CaseInsensitive) == 0 ? Body::Query
                                                                                                       : target.body;
}

QByteArray withQuery(QByteArray target, const QByteArray &query)
{
    return query.isEmpty() ? target : target + (target.contains('?') ? '&' : '?') + query;
}

Result<RawRequest> forwarded(const UrlTarget &target, const QUrl &url, const RouteEvent &event,
                             const Occasion &occasion)
{
    ResendOptions options;
    options.url = url;
    options.restOfPath = true;
    options.mark = false;
    options.dropped = notPassedOn();
    const EventRecord &record = event.record();
    // A shared key is between the sender and this receiver; a signature of the body alone proves it to others too.
    if (record.verdict.scheme == SenderScheme::HeaderKey || record.verdict.scheme == SenderScheme::GitLab)
        options.dropped += record.verdict.place;
    options.added = target.headers;
    options.body = occasion.body;
    return resending::requestOf(record, options, occasion.nowSeconds);
}

bool isPlainName(const QByteArray &name)
{
    static constexpr std::array names{"content-type", "accept", "user-agent", "accept-language"};
    return std::any_of(names.begin(), names.end(),
                       [&name](const char *each) { return name.compare(each, Qt::CaseInsensitive) == 0; });
}

QByteArray maskedTarget(const RawRequest &request, const UrlTarget &target)
{
    const qsizetype question = request.target.indexOf('?');
    QByteArray path = question < 0 ? request.target : request.target.left(question);
    if (target.signature.scheme == SenderScheme::PathToken)
        path = path.left(path.lastIndexOf('/') + 1) + cut;
    // The mask is for whole addresses.
    path = maskedUrl(u"http://x"_s + QString::fromUtf8(path)).mid(8).toUtf8();
    if (question < 0)
        return path;
    const QByteArrayList own = QUrl(target.url).query(QUrl::FullyEncoded).toUtf8().split('&');
    QByteArrayList pairs = request.target.mid(question + 1).split('&');
    for (QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        const bool token = target.signature.scheme == SenderScheme::QueryToken &&
                           pair.left(std::max<qsizetype>(equals, 0)) == target.signature.place().toUtf8();
        if (equals > 0 && (token || own.contains(pair)))
            pair = pair.left(equals + 1) + cut;
    }
    return path + '?' + pairs.join('&');
}

} // namespace

QByteArray deliveryId(const QByteArray &installation, DeliveryId delivery)
{
    const QByteArray hash =
        QCryptographicHash::hash(installation + '/' + QByteArray::number(delivery.value), QCryptographicHash::Sha256);
    return "msg_" + hash.toHex().left(32);
}

Result<QUrl> checkedUrl(const UrlTarget &target)
{
    const QString text = target.url.trimmed();
    const auto invalid = [](const QString &words) {
        return fail([&words] {
            Error error;
            error.kind = ErrorKind::Invalid;
            error.text = words;
            error.fields.insert(u"url"_s, words);
            return error;
        }());
    };
    if (text.isEmpty())
        return invalid(QCoreApplication::translate("Routes", "Enter the address that events go to."));
    if (text.contains(RouteCodec::tokenPlace()))
        return invalid(QCoreApplication::translate("Routes", "Replace {token} in the address by the token."));
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1) || url.host().isEmpty())
        return invalid(
            QCoreApplication::translate("Routes", "This is no address: it begins with https:// or http://."));
    if (const auto refusal = sendguard::refusal(url))
        return fail(ErrorKind::Forbidden, sendguard::refusalText(*refusal));
    return url;
}

QByteArray bodyOf(const Route &route, const RouteTarget &target, const RouteEvent &event)
{
    switch (bodyKind(target.url)) {
    case Body::Unchanged:
        return event.body();
    case Body::Query:
        return {};
    case Body::Form:
        return fieldmapping::form(valuesOf(route, event));
    case Body::Json:
        break;
    }
    // An array, or an object with keys that are repeated, goes as it is.
    if (route.mapping.fields.isEmpty() && event.isJson())
        return event.body();
    return fieldmapping::json(valuesOf(route, event));
}

Result<RawRequest> requestOf(const Route &route, const RouteTarget &target, const RouteEvent &event,
                             const Occasion &occasion)
{
    const auto url = checkedUrl(target.url);
    if (!url)
        return fail(url.error());
    if (event.record().summary.refused)
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("Routes", "This event was refused when it came, so that its body was "
                                                          "not kept: it cannot be sent."));
    const Body kind = bodyKind(target.url);
    RawRequest request;
    if (kind == Body::Unchanged) {
        auto made = forwarded(target.url, *url, event, occasion);
        if (!made)
            return made;
        request = std::move(*made);
    } else {
        request.method = target.url.method.trimmed().toUpper().toLatin1();
        request.url = *url;
        request.target = targetOf(*url);
        request.headers = {{"Host", hostOf(*url)}, {"User-Agent", "Gancho/" GANCHO_VERSION}, {"Accept", "*/*"}};
        if (kind == Body::Query) {
            request.target =
                withQuery(request.target, occasion.body.value_or(fieldmapping::form(valuesOf(route, event))));
        } else {
            request.body = occasion.body.value_or(bodyOf(route, target, event));
            request.headers.emplaceBack("Content-Type",
                                        kind == Body::Form ? "application/x-www-form-urlencoded" : "application/json");
        }
        for (const auto &[name, value] : target.url.headers)
            setHeader(request.headers, name, value);
        // Only what its own length says is the body.
        removeHeader(request.headers, "Transfer-Encoding");
        removeHeader(request.headers, "Content-Length");
        if (kind != Body::Query || request.method != "GET")
            request.headers.emplaceBack("Content-Length", QByteArray::number(request.body.size()));
    }

    QByteArrayList hops = hopsOf(event);
    hops += hopOf(occasion.installation, route.id);
    setHeader(request.headers, routeHeader, hops.mid(std::max<qsizetype>(0, hops.size() - mostHops)).join(", "));
    if (!occasion.id.isEmpty())
        setHeader(request.headers, deliveryHeader, occasion.id);
    if (target.url.signature.isActive()) {
        const SignaturePlan plan{SignaturePlan::Choice::Renew, target.url.signature, occasion.secret};
        if (const auto done = sendsignature::apply(plan, occasion.id, occasion.nowSeconds, request); !done)
            return fail(done.error());
    }
    if (const auto fit = checkRequest(request); !fit)
        return fail(fit.error());
    return request;
}

QByteArray maskedHead(const RawRequest &request, const UrlTarget &target)
{
    RawRequest shown = request;
    shown.target = maskedTarget(request, target);
    const QByteArrayList proofs = sendsignature::headerNames(target.signature);
    const auto isNamed = [](const QByteArray &name) {
        return [&name](const auto &header) {
            return header.first.compare(name, Qt::CaseInsensitive) == 0;
        };
    };
    for (auto &[name, value] : shown.headers) {
        const bool own = std::any_of(target.headers.begin(), target.headers.end(), isNamed(name));
        const bool proof = std::any_of(proofs.begin(), proofs.end(), [&name = name](const QByteArray &each) {
            return each.compare(name, Qt::CaseInsensitive) == 0 && each != "webhook-id" && each != "webhook-timestamp";
        });
        if ((own && !isPlainName(name)) || proof || secretheaders::isSecret(name))
            value = cut;
    }
    return shown.head();
}

QString loopOf(const RouteEvent &event, const QByteArray &installation, RouteId route)
{
    const QByteArrayList hops = hopsOf(event);
    if (hops.contains(hopOf(installation, route)))
        return QCoreApplication::translate("Routes", "The route feeds itself: this event came out of it. Send it to "
                                                     "another address, or narrow down which events it takes.");
    if (hops.size() >= mostHops)
        return QCoreApplication::translate("Routes", "This event went through %1 routes already. They feed each other.")
            .arg(hops.size());
    return {};
}

} // namespace gancho::routerequest
