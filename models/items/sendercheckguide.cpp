#include "models/items/sendercheckguide.h"

#include <QCoreApplication>

namespace gancho::sendercheckguide {

QString explanation(SenderScheme scheme)
{
    switch (scheme) {
    case SenderScheme::None:
        return QCoreApplication::translate("SenderCheckGuide", "Whoever knows the address may send. wts.chat signs "
                                                               "nothing: a token in the address is what protects "
                                                               "there.");
    case SenderScheme::HeaderKey:
        return QCoreApplication::translate("SenderCheckGuide", "The sender puts a key that both sides know into a "
                                                               "header. Enter the same header and key there; Whazing "
                                                               "and n8n use X-N8N-API-KEY.");
    case SenderScheme::QueryToken:
        return QCoreApplication::translate("SenderCheckGuide", "The key stands in the address, behind the question "
                                                               "mark. The sender needs nothing but the whole address.");
    case SenderScheme::PathToken:
        return QCoreApplication::translate("SenderCheckGuide", "The key is the last part of the address. The sender "
                                                               "needs nothing but the whole address.");
    case SenderScheme::StandardWebhooks:
        return QCoreApplication::translate("SenderCheckGuide",
                                           "webhook-signature signs the body with its id and time. Enter the secret, "
                                           "which begins with whsec_, at the sender too.");
    case SenderScheme::Clint:
        return QCoreApplication::translate("SenderCheckGuide", "X-Clint-Signature signs the body with its time. Enter "
                                                               "here the secret that Clint showed once, when its "
                                                               "webhook was set up.");
    case SenderScheme::GitHub:
        return QCoreApplication::translate("SenderCheckGuide",
                                           "X-Hub-Signature-256 signs the body. Enter the same text as Secret in the "
                                           "webhook's settings at GitHub.");
    case SenderScheme::Stripe:
        return QCoreApplication::translate("SenderCheckGuide", "Stripe-Signature signs the body with its time. Enter "
                                                               "here the signing secret that Stripe shows at the "
                                                               "endpoint; it begins with whsec_.");
    case SenderScheme::Shopify:
        return QCoreApplication::translate("SenderCheckGuide",
                                           "X-Shopify-Hmac-SHA256 signs the body. Enter here the app's client secret, "
                                           "or the key under the shop's webhooks.");
    case SenderScheme::Meta:
        return QCoreApplication::translate("SenderCheckGuide", "X-Hub-Signature-256 signs the body. Enter here the app "
                                                               "secret that Meta shows in the app's basic settings.");
    case SenderScheme::Slack:
        return QCoreApplication::translate("SenderCheckGuide", "X-Slack-Signature signs the body with its time. Enter "
                                                               "here the signing secret of the Slack app.");
    case SenderScheme::GitLab:
        return QCoreApplication::translate("SenderCheckGuide", "GitLab sends the key as it is in X-Gitlab-Token. Enter "
                                                               "the same text as Secret token there.");
    }
    return {};
}

QString secretName(SenderScheme scheme)
{
    switch (scheme) {
    case SenderScheme::HeaderKey:
    case SenderScheme::GitLab:
        return QCoreApplication::translate("SenderCheckGuide", "Key");
    case SenderScheme::QueryToken:
    case SenderScheme::PathToken:
        return QCoreApplication::translate("SenderCheckGuide", "Token in the address");
    default:
        return QCoreApplication::translate("SenderCheckGuide", "Secret");
    }
}

QString placeName(SenderScheme scheme)
{
    if (scheme == SenderScheme::HeaderKey)
        return QCoreApplication::translate("SenderCheckGuide", "Header");
    if (scheme == SenderScheme::QueryToken)
        return QCoreApplication::translate("SenderCheckGuide", "Parameter");
    return {};
}

} // namespace gancho::sendercheckguide
