#include "app/exchange/makeurl.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace gancho::exchange {

MakeUrl MakeUrl::of(const QUrl &url)
{
    static const QRegularExpression host(
        QStringLiteral("^hook\\.(?:([a-z]{2,4}[0-9]{1,2})\\.make\\.(?:com|celonis\\.com)|(integromat)\\.com)$"));
    const auto match = host.match(url.host().toLower());
    if (!match.hasMatch())
        return {};
    const QString token = url.path().section(u'/', 1, 1);
    if (token.isEmpty())
        return {};
    return {match.captured(1) + match.captured(2), token};
}

QString makeSizeProblem(qint64 bytes)
{
    if (bytes <= MakeUrl::largestBody)
        return {};
    return QCoreApplication::translate("MakeUrl",
                                       "Make takes up to 5 MB per event; this one has %1. Send fewer fields, "
                                       "or a link in place of the file.")
        .arg(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat));
}

QString makeQueueText()
{
    return QStringList{
        QCoreApplication::translate("MakeUrl",
                                    "Each webhook has a queue. Make answers \"Accepted\" as soon as an event is in it; "
                                    "the scenario runs at once or on its schedule."),
        QCoreApplication::translate("MakeUrl", "The queue holds 667 events per 10,000 credits a month, 10,000 at most. "
                                               "A full one refuses events (400)."),
        QCoreApplication::translate("MakeUrl", "A scenario that runs in sequence stops its queue at an incomplete "
                                               "execution, until somebody resolves it."),
        QCoreApplication::translate("MakeUrl", "A webhook that no scenario uses for five days is switched off (410). "
                                               "Up to 5 MB per event."),
    }
        .join(QLatin1String("\n\n"));
}

} // namespace gancho::exchange
