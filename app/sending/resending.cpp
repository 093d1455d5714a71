#include "app/sending/resending.h"

#include <QCoreApplication>

#include <algorithm>

namespace gancho::resending {

namespace {

constexpr qint64 usualToleranceSeconds = 300;

/// "/sub?x=1" of "/in/loja/sub?x=1"; without the token that the inbox checked.
QByteArray restOf(const EventRecord &event)
{
    const QByteArray target = event.summary.target.toUtf8();
    if (!target.startsWith("/in/"))
        return {};
    const qsizetype query = target.indexOf('?');
    const QByteArray path = query < 0 ? target : target.left(query);
    QByteArrayList parts = path.mid(4).split('/').mid(1);
    if (event.verdict.scheme == SenderScheme::PathToken && !parts.isEmpty())
        parts.removeFirst();
    QByteArrayList pairs = query < 0 ? QByteArrayList() : target.mid(query + 1).split('&');
    if (event.verdict.scheme == SenderScheme::QueryToken)
        pairs.removeIf([&event](const QByteArray &pair) {
            return QByteArray::fromPercentEncoding(pair.left(pair.indexOf('='))) == event.verdict.place.toUtf8();
        });
    return (parts.isEmpty() ? QByteArray() : '/' + parts.join('/')) +
           (pairs.isEmpty() ? QByteArray() : '?' + pairs.join('&'));
}

QByteArray joined(QByteArray target, const QByteArray &rest)
{
    if (rest.isEmpty())
        return target;
    const qsizetype query = target.indexOf('?'), more = rest.indexOf('?');
    QByteArray path = query < 0 ? target : target.left(query);
    const QByteArray subPath = more < 0 ? rest : rest.left(more);
    if (!subPath.isEmpty() && path.endsWith('/'))
        path.chop(1);
    QByteArrayList queries;
    if (query >= 0)
        queries += target.mid(query + 1);
    if (more >= 0)
        queries += rest.mid(more + 1);
    return path + subPath + (queries.isEmpty() ? QByteArray() : '?' + queries.join('&'));
}

/// Names that a Connection header declares to concern this connection only.
QByteArrayList connectionNames(const HeaderList &headers)
{
    QByteArrayList names;
    for (const auto &[name, value] : headers)
        if (name.compare("connection", Qt::CaseInsensitive) == 0)
            for (const QByteArray &each : value.split(','))
                names += each.trimmed().toLower();
    // Whoever names what a message cannot do without means it badly.
    names.removeIf([](const QByteArray &name) { return name == "content-length" || name == "host"; });
    return names;
}

HeaderList passedOn(const HeaderList &headers, qsizetype length)
{
    const QByteArrayList local = connectionNames(headers);
    HeaderList kept;
    bool hasLength = false;
    for (const auto &[name, value] : headers) {
        const bool chunked = name.compare("transfer-encoding", Qt::CaseInsensitive) == 0;
        if (chunked || name.compare("content-length", Qt::CaseInsensitive) == 0) {
            if (!std::exchange(hasLength, true))
                kept.emplaceBack(chunked ? QByteArray("Content-Length") : name, QByteArray::number(length));
        } else if (!isHopByHop(name) && !local.contains(name.toLower())) {
            kept.emplaceBack(name, value);
        }
    }
    if (!hasLength && length > 0)
        kept.emplaceBack("Content-Length", QByteArray::number(length));
    return kept;
}

} // namespace

Result<RawRequest> requestOf(const EventRecord &event, const ResendOptions &options, qint64 nowSeconds)
{
    if (event.summary.refused)
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("Sending", "This event was refused when it came, so that its body was "
                                                           "not kept: it cannot be sent again."));
    RawRequest request;
    request.url = options.url;
    request.method = event.summary.method.toLatin1();
    request.target = joined(targetOf(options.url), options.restOfPath ? restOf(event) : QByteArray());
    request.body = options.body.value_or(event.body);
    request.headers = passedOn(parseHeaders(event.head), request.body.size());
    if (!options.keepHost)
        setHeader(request.headers, "Host", hostOf(options.url));
    else if (headerValue(request.headers, "host").isEmpty())
        request.headers.prepend({"Host", hostOf(options.url)});
    if (options.body)
        removeHeader(request.headers, "Content-Encoding");
    for (const QString &name : options.dropped)
        removeHeader(request.headers, name.toUtf8());
    for (const auto &[name, value] : options.added)
        setHeader(request.headers, name, value);
    const auto isLength = [&](const auto &header) {
        return header.first.compare("content-length", Qt::CaseInsensitive) == 0;
    };
    // Nobody could read the body without it.
    if (!request.body.isEmpty() && std::none_of(request.headers.begin(), request.headers.end(), isLength))
        request.headers.emplaceBack("Content-Length", QByteArray::number(request.body.size()));
    SignaturePlan plan = options.signature;
    if (plan.choice == SignaturePlan::Choice::Drop && !plan.check.isActive()) {
        plan.check.scheme = event.verdict.scheme;
        plan.check.name = event.verdict.place;
    }
    if (const auto done = sendsignature::apply(plan, sendsignature::newId(), nowSeconds, request); !done)
        return fail(done.error());
    if (options.mark)
        setHeader(request.headers, "X-Gancho-Resend", QByteArray::number(event.summary.id.value));
    if (const auto fit = checkRequest(request); !fit)
        return fail(fit.error());
    return request;
}

bool signatureIsStale(const EventRecord &event, const ResendOptions &options, qint64 nowSeconds)
{
    if (options.signature.choice != SignaturePlan::Choice::Keep)
        return false;
    const HeaderList headers = parseHeaders(event.head);
    const auto has = [&headers](const char *name) {
        return !headerValue(headers, name).isEmpty();
    };
    const bool timed =
        has("webhook-signature") || has("X-Clint-Signature") || has("Stripe-Signature") || has("X-Slack-Signature");
    const bool signedBody = timed || has("X-Hub-Signature-256") || has("X-Shopify-Hmac-SHA256");
    if (options.body && *options.body != event.body)
        return signedBody;
    return timed && nowSeconds - event.summary.receivedUs / 1'000'000 > usualToleranceSeconds;
}

} // namespace gancho::resending
