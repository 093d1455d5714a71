#include "app/sending/sendsignature.h"

#include "app/signing/signing.h"

#include <QUuid>

namespace gancho::sendsignature {

QByteArrayList headerNames(const SenderCheck &check)
{
    QByteArrayList names{"webhook-id",        "webhook-timestamp",         "webhook-signature",
                         "X-Clint-Signature", "X-Clint-Timestamp",         "X-Hub-Signature-256",
                         "X-Hub-Signature",   "Stripe-Signature",          "X-Shopify-Hmac-SHA256",
                         "X-Slack-Signature", "X-Slack-Request-Timestamp", "X-Gitlab-Token"};
    if (check.scheme == SenderScheme::HeaderKey)
        names += check.place().toUtf8();
    return names;
}

qsizetype drop(RawRequest &request, const SenderCheck &check)
{
    qsizetype first = request.headers.size();
    for (const QByteArray &name : headerNames(check))
        if (const qsizetype at = removeHeader(request.headers, name); at >= 0)
            first = std::min(first, at);
    return std::min(first, request.headers.size());
}

Result<Done> apply(const SignaturePlan &plan, const QByteArray &id, qint64 seconds, RawRequest &request)
{
    if (plan.choice == SignaturePlan::Choice::Keep)
        return Done{};
    const QByteArray former = headerValue(request.headers, "webhook-id");
    qsizetype at = drop(request, plan.check);
    if (plan.choice == SignaturePlan::Choice::Drop)
        return Done{};
    const auto made = signing::sign(plan.check, plan.secret, former.isEmpty() ? id : former, seconds, request.body);
    if (!made)
        return fail(made.error());
    for (const auto &header : *made)
        request.headers.insert(at++, header);
    request.target = signing::addressed(plan.check, plan.secret, request.target);
    return Done{};
}

QByteArray newId()
{
    return "msg_" + QUuid::createUuid().toByteArray(QUuid::Id128);
}

} // namespace gancho::sendsignature
