#include "models/items/eventtext.h"

#include "models/items/eventtablemodel.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace gancho::eventtext {

namespace {

bool isGone(const EventSummary &event)
{
    return event.receivedUs == 0;
}

} // namespace

QString label(const EventSummary &event)
{
    if (isGone(event))
        return QCoreApplication::translate("EventText", "No longer in the log");
    if (event.refused)
        return QCoreApplication::translate("EventText", "Refused request");
    if (event.verification == Verification::Failed)
        return QCoreApplication::translate("EventText", "Wrong key");
    return eventType(event.platform, event.type).label;
}

Tone tone(const EventSummary &event)
{
    if (event.refused || event.verification == Verification::Failed)
        return Tone::Bad;
    return eventType(event.platform, event.type).tone;
}

QString subject(const EventSummary &event)
{
    if (!event.subject.isEmpty())
        return event.subject;
    const auto query = event.target.indexOf(u'?');
    return QStringLiteral("%1 %2").arg(event.method, query < 0 ? event.target : event.target.left(query)).trimmed();
}

QString time(qint64 us)
{
    const QLocale locale;
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(us / 1000);
    const QTime clock = when.time();
    const QString text = clock.toString(QStringLiteral("HH:mm:ss")) + locale.decimalPoint() +
                         QStringLiteral("%1").arg(clock.msec(), 3, 10, QLatin1Char('0'));
    const QDate today = QDate::currentDate();
    if (when.date() == today)
        return text;
    const QString day =
        when.date().year() == today.year()
            ? locale.toString(when.date(),
                              QCoreApplication::translate("EventText", "MMM d", "date format: day and month, short"))
            : locale.toString(when.date(), QLocale::ShortFormat);
    return day + QLatin1Char(' ') + text;
}

QString duration(qint64 us)
{
    if (us < 0)
        return {};
    if (us < 500)
        return QCoreApplication::translate("EventText", "<1 ms");
    if (us < 1'000'000)
        return QCoreApplication::translate("EventText", "%1 ms").arg(QLocale().toString((us + 500) / 1000));
    return QCoreApplication::translate("EventText", "%1 s").arg(QLocale().toString(double(us) / 1e6, 'f', 1));
}

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString cell(const EventSummary &event, int column)
{
    if (isGone(event) && column != EventTableModel::Event)
        return {};
    switch (column) {
    case EventTableModel::Time:
        return time(event.receivedUs);
    case EventTableModel::Event:
        return label(event);
    case EventTableModel::Subject:
        return subject(event);
    case EventTableModel::Inbox:
        return event.inboxName;
    case EventTableModel::Answer: {
        const QString status = event.status > 0 ? QString::number(event.status) : QStringLiteral("—");
        const QString took = duration(event.durationUs);
        return took.isEmpty() ? status : QStringLiteral("%1 · %2").arg(status, took);
    }
    case EventTableModel::Size:
        return size(event.size);
    default:
        return {};
    }
}

QString sentence(const EventSummary &event)
{
    if (isGone(event))
        return label(event);
    QStringList parts{label(event), subject(event)};
    if (event.status > 0)
        parts += QString::number(event.status);
    parts += time(event.receivedUs);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace gancho::eventtext
