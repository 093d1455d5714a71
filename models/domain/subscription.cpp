#include "models/domain/subscription.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

namespace gancho {

QString checkWebhookUrl(const QString &url)
{
    if (url.trimmed().isEmpty())
        return QCoreApplication::translate("Subscription", "Enter the URL that shall receive the events.");
    const QString text = url.trimmed();
    if (!text.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) &&
        !text.startsWith(QLatin1String("https://"), Qt::CaseInsensitive))
        return QCoreApplication::translate("Subscription", "The URL must begin with http:// or https://.");
    for (const QChar c : text)
        if (c.isSpace())
            return QCoreApplication::translate("Subscription",
                                               "The URL contains a space. Remove it or write it as %20.");
    const QUrl parsed(text, QUrl::StrictMode);
    const QUrl lenient(text);
    if (lenient.host().isEmpty())
        return QCoreApplication::translate("Subscription",
                                           "The URL has no host, for example https://example.com/hook.");
    if (!parsed.isValid())
        return QCoreApplication::translate("Subscription",
                                           "The URL contains a character that is not allowed. Check it once more.");
    if (text.size() > 500)
        return QCoreApplication::translate("Subscription",
                                           "The URL is longer than the 500 characters that the platform takes.");
    return {};
}

QHash<QString, QString> checkSubscription(const Subscription &s)
{
    QHash<QString, QString> wrong;
    const QString name = s.name.trimmed();
    if (name.isEmpty())
        wrong.insert(subscriptionfield::name, QCoreApplication::translate("Subscription", "Give the webhook a name."));
    else if (name.size() > 100)
        wrong.insert(subscriptionfield::name,
                     QCoreApplication::translate(
                         "Subscription", "The name is longer than the 100 characters that the platform takes."));
    if (const QString url = checkWebhookUrl(s.url); !url.isEmpty())
        wrong.insert(subscriptionfield::url, url);
    if (s.events.isEmpty())
        wrong.insert(subscriptionfield::events,
                     QCoreApplication::translate("Subscription", "Choose at least one event."));
    return wrong;
}

QStringList changedFields(const Subscription &before, const Subscription &after)
{
    QStringList fields;
    if (before.name != after.name)
        fields += QStringLiteral("Name");
    if (before.url != after.url)
        fields += QStringLiteral("Url");
    if (QSet<QString>(before.events.begin(), before.events.end()) !=
        QSet<QString>(after.events.begin(), after.events.end()))
        fields += QStringLiteral("Events");
    if (before.enabled != after.enabled)
        fields += QStringLiteral("Enabled");
    return fields;
}

} // namespace gancho
