#include "models/items/eventtext.h"

#include "models/items/eventtablemodel.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <cmath>
#include <cstdlib>

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
        return QCoreApplication::translate("EventText", "Sender check failed");
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

QString span(qint64 us)
{
    const QLocale locale;
    const auto part = [&locale, us](double unit) {
        const double value = double(us) / unit;
        return locale.toString(value, 'f', std::abs(value) < 10 ? 1 : 0);
    };
    const qint64 length = std::abs(us);
    if (length < 1'000'000)
        return QCoreApplication::translate("EventText", "%1 ms").arg(locale.toString(us / 1000));
    if (length < 60'000'000)
        return QCoreApplication::translate("EventText", "%1 s").arg(part(1e6));
    if (length < qint64(3600) * 1'000'000)
        return QCoreApplication::translate("EventText", "%1 min").arg(part(60e6));
    if (length < qint64(48) * 3600 * 1'000'000)
        return QCoreApplication::translate("EventText", "%1 h").arg(part(3600e6));
    return QCoreApplication::translate("EventText", "%1 d").arg(part(86400e6));
}

QString colourName(MarkColour colour)
{
    switch (colour) {
    case MarkColour::Red:
        return QCoreApplication::translate("EventText", "Red");
    case MarkColour::Yellow:
        return QCoreApplication::translate("EventText", "Yellow");
    case MarkColour::Green:
        return QCoreApplication::translate("EventText", "Green");
    case MarkColour::Blue:
        return QCoreApplication::translate("EventText", "Blue");
    case MarkColour::Purple:
        return QCoreApplication::translate("EventText", "Purple");
    case MarkColour::None:
        break;
    }
    return QCoreApplication::translate("EventText", "No colour");
}

QString verification(Verification outcome)
{
    switch (outcome) {
    case Verification::Passed:
        return QCoreApplication::translate("EventText", "Passed");
    case Verification::Failed:
        return QCoreApplication::translate("EventText", "Failed");
    case Verification::NotChecked:
        break;
    }
    return QCoreApplication::translate("EventText", "Not checked");
}

QString mark(const EventMark &mark)
{
    QStringList parts;
    if (mark.starred)
        parts += QCoreApplication::translate("EventText", "Starred");
    if (mark.colour != MarkColour::None)
        parts += colourName(mark.colour);
    if (!mark.note.isEmpty())
        parts += QCoreApplication::translate("EventText", "Note: %1").arg(mark.note);
    return parts.join(QStringLiteral(", "));
}

QString toolTip(const EventSummary &event, int column)
{
    if (isGone(event))
        return {};
    switch (column) {
    case EventTableModel::Time: {
        const QString when =
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(event.receivedUs / 1000), QLocale::LongFormat);
        return event.mark.colour == MarkColour::None
                   ? when
                   : QStringLiteral("%1\n%2").arg(when, colourName(event.mark.colour));
    }
    case EventTableModel::Event:
        return event.type;
    case EventTableModel::Subject:
        return event.mark.note.isEmpty() ? subject(event)
                                         : QStringLiteral("%1\n%2").arg(subject(event), event.mark.note);
    case EventTableModel::Mark:
        return event.mark.isEmpty() ? QCoreApplication::translate("EventText", "Put a star on it") : mark(event.mark);
    case EventTableModel::Path:
        return event.target;
    default:
        return {};
    }
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
    case EventTableModel::Delay:
        return event.eventUs ? span(event.receivedUs - *event.eventUs) : QString();
    case EventTableModel::Method:
        return event.method;
    case EventTableModel::Path:
        return event.target;
    case EventTableModel::Sender:
        return event.sender;
    case EventTableModel::Check:
        return verification(event.verification);
    case EventTableModel::Repeat:
        return event.repeatOf.isValid() ? QCoreApplication::translate("EventText", "Repeat") : QString();
    case EventTableModel::Mark:
        return mark(event.mark);
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
    parts += mark(event.mark);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace gancho::eventtext
