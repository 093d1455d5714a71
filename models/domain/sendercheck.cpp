#include "models/domain/sendercheck.h"

namespace gancho {

QString defaultName(SenderScheme scheme)
{
    switch (scheme) {
    case SenderScheme::HeaderKey:
        return QStringLiteral("X-N8N-API-KEY");
    case SenderScheme::QueryToken:
        return QStringLiteral("token");
    case SenderScheme::StandardWebhooks:
        return QStringLiteral("webhook-signature");
    case SenderScheme::Clint:
        return QStringLiteral("X-Clint-Signature");
    case SenderScheme::GitHub:
    case SenderScheme::Meta:
        return QStringLiteral("X-Hub-Signature-256");
    case SenderScheme::Stripe:
        return QStringLiteral("Stripe-Signature");
    case SenderScheme::Shopify:
        return QStringLiteral("X-Shopify-Hmac-SHA256");
    case SenderScheme::Slack:
        return QStringLiteral("X-Slack-Signature");
    case SenderScheme::GitLab:
        return QStringLiteral("X-Gitlab-Token");
    case SenderScheme::None:
    case SenderScheme::PathToken:
        break;
    }
    return {};
}

QString SenderCheck::place() const
{
    const bool free = scheme == SenderScheme::HeaderKey || scheme == SenderScheme::QueryToken;
    return free && !name.isEmpty() ? name : defaultName(scheme);
}

bool SenderCheck::signsTime() const
{
    return scheme == SenderScheme::StandardWebhooks || scheme == SenderScheme::Clint ||
           scheme == SenderScheme::Stripe || scheme == SenderScheme::Slack;
}

} // namespace gancho
