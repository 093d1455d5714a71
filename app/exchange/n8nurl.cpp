#include "app/exchange/n8nurl.h"

#include <QCoreApplication>
#include <QStringList>

namespace gancho::exchange {

namespace {

QUrl below(const QUrl &instance, const QString &segment, const QString &path)
{
    QUrl url = instance.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    QString whole = url.path();
    while (whole.endsWith(u'/'))
        whole.chop(1);
    url.setPath(whole + u'/' + segment + u'/' + (path.startsWith(u'/') ? path.mid(1) : path));
    return url;
}

} // namespace

N8nUrl N8nUrl::of(const QUrl &url)
{
    N8nUrl found;
    const QStringList parts = url.path().split(u'/', Qt::SkipEmptyParts);
    for (qsizetype at = 0; at < parts.size(); ++at) {
        const QString &part = parts.at(at);
        if (part == QLatin1String("webhook-test"))
            found.kind = Kind::Test;
        else if (part == QLatin1String("webhook-waiting"))
            found.kind = Kind::Waiting;
        // Also a plain word in the addresses of others: only with a path behind it.
        else if (part == QLatin1String("webhook") && at + 1 < parts.size())
            found.kind = Kind::Production;
        else
            continue;
        found.path = parts.mid(at + 1).join(u'/');
        found.instance =
            url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
        if (at > 0)
            found.instance.setPath(u'/' + parts.mid(0, at).join(u'/'));
        break;
    }
    return found;
}

QUrl N8nUrl::test(const QUrl &instance, const QString &path)
{
    return below(instance, QStringLiteral("webhook-test"), path);
}

QUrl N8nUrl::production(const QUrl &instance, const QString &path)
{
    return below(instance, QStringLiteral("webhook"), path);
}

QString n8nUrlText(N8nUrl::Kind kind)
{
    switch (kind) {
    case N8nUrl::Kind::Test:
        return QCoreApplication::translate(
            "N8nUrl", "Test URL: press \"Listen for test event\" in n8n first. It then takes a single event within 120 "
                      "seconds. Platforms are given the production URL.");
    case N8nUrl::Kind::Production:
        return QCoreApplication::translate("N8nUrl", "Production URL: works while the workflow is active.");
    case N8nUrl::Kind::Waiting:
        return QCoreApplication::translate("N8nUrl", "URL of an execution that waits: it is gone when that has gone "
                                                     "on. Platforms are given the production URL.");
    case N8nUrl::Kind::None:
        break;
    }
    return {};
}

} // namespace gancho::exchange
