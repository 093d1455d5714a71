#include "app/tunnel/stalesubscriptions.h"

#include <QCoreApplication>
#include <QUrl>

#include <optional>

namespace gancho {

namespace {

constexpr qsizetype longestUrl = 500; // reference/wts-chat.md §3.1

QString withoutSlashes(QString base)
{
    base = base.trimmed();
    while (base.endsWith(u'/'))
        base.chop(1);
    return base;
}

/// "host:port/path?query", the host in lower case, the usual port left out.
QString comparable(const QString &url)
{
    const qsizetype scheme = url.indexOf(QLatin1String("://"));
    const QString rest = scheme < 0 ? url : url.mid(scheme + 3);
    qsizetype end = 0;
    while (end < rest.size() && rest[end] != u'/' && rest[end] != u'?')
        ++end;
    QString host = rest.left(end).toLower();
    for (const auto usual : {QLatin1String(":443"), QLatin1String(":80")})
        if (host.endsWith(usual))
            host.chop(usual.size());
    return host + rest.mid(end);
}

/// What follows the base; null where the URL is not below it.
std::optional<QString> restBehind(const QString &url, const QString &base)
{
    const QString whole = comparable(url.trimmed());
    const QString begin = comparable(withoutSlashes(base));
    if (begin.isEmpty() || !whole.startsWith(begin))
        return std::nullopt;
    const QString rest = whole.mid(begin.size());
    // Behind a relay's "?to=" the path comes too; anything else would be another host or folder.
    if (!rest.isEmpty() && !rest.startsWith(u'/') && !rest.startsWith(u'?'))
        return std::nullopt;
    return rest;
}

bool namesInbox(const QString &rest, const QStringList &inboxNames)
{
    if (!rest.startsWith(QLatin1String("/in/")))
        return false;
    qsizetype end = 4;
    while (end < rest.size() && rest[end] != u'/' && rest[end] != u'?' && rest[end] != u'#')
        ++end;
    return inboxNames.contains(rest.mid(4, end - 4));
}

} // namespace

QVector<StaleSubscription> staleSubscriptions(const QVector<Subscription> &subscriptions,
                                              const QStringList &formerBases, const QString &newBase,
                                              const QStringList &inboxNames)
{
    using Reason = StaleSubscription::Reason;
    const QString now = withoutSlashes(newBase);
    QVector<StaleSubscription> stale;
    const auto isThere = [&](const QString &url) {
        return std::any_of(subscriptions.begin(), subscriptions.end(),
                           [&](const Subscription &other) { return comparable(other.url) == comparable(url); }) ||
               std::any_of(stale.begin(), stale.end(),
                           [&](const StaleSubscription &other) { return other.newUrl == url; });
    };
    for (const Subscription &subscription : subscriptions) {
        if (!now.isEmpty() && restBehind(subscription.url, now))
            continue;
        std::optional<QString> rest;
        for (const QString &base : formerBases)
            if (const auto found = restBehind(subscription.url, base); found && (!rest || found->size() < rest->size()))
                rest = found;
        if (!rest)
            continue;
        StaleSubscription one{subscription, {}, Reason::None};
        if (now.isEmpty()) {
            one.reason = Reason::NoAddress;
        } else if (!namesInbox(*rest, inboxNames)) {
            one.reason = Reason::NoInbox;
        } else {
            const QString url = now + *rest;
            if (url.size() > longestUrl)
                one.reason = Reason::TooLong;
            else if (isThere(url))
                one.reason = Reason::AlreadyThere;
            one.newUrl = url;
        }
        stale.append(one);
    }
    return stale;
}

QString StaleSubscription::text() const
{
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::NoInbox:
        return QCoreApplication::translate("PublicUrl", "Its path belongs to no inbox here. Choose an inbox for it.");
    case Reason::TooLong:
        return QCoreApplication::translate("PublicUrl",
                                           "The new URL is longer than the 500 characters that the platform "
                                           "takes. Use a shorter inbox name or base URL.");
    case Reason::AlreadyThere:
        return QCoreApplication::translate("PublicUrl",
                                           "Another webhook calls the new URL already, so each event would "
                                           "come twice. Delete one of them.");
    case Reason::NoAddress:
        return QCoreApplication::translate("PublicUrl", "There is no public URL at the moment.");
    }
    return {};
}

} // namespace gancho
