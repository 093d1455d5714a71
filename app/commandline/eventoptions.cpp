#include "app/commandline/eventoptions.h"

#include "app/exchange/eventcodecs.h"
#include "models/domain/eventquery.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>

namespace gancho {

namespace {

/// "90m", "2h", "7d": so long ago.
std::optional<qint64> parseAge(const QString &text)
{
    constexpr qint64 second = 1'000'000;
    const QPair<QChar, qint64> units[] = {
        {u's', second}, {u'm', 60 * second}, {u'h', 3600 * second}, {u'd', 86400 * second}};
    bool ok = false;
    const qint64 number = text.chopped(text.isEmpty() ? 0 : 1).toLongLong(&ok);
    for (const auto &[unit, us] : units)
        if (ok && number >= 0 && number < 1'000'000 && text.endsWith(unit))
            return QDateTime::currentMSecsSinceEpoch() * 1000 - number * us;
    return std::nullopt;
}

std::optional<qint64> parseTime(const QString &text)
{
    if (const auto age = parseAge(text))
        return age;
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        time = QDate::fromString(text, Qt::ISODate).startOfDay();
    if (!time.isValid())
        return std::nullopt;
    return time.toMSecsSinceEpoch() * 1000;
}

std::optional<MarkColour> parseColour(const QString &text)
{
    const QPair<const char *, MarkColour> colours[] = {{"red", MarkColour::Red},
                                                       {"yellow", MarkColour::Yellow},
                                                       {"green", MarkColour::Green},
                                                       {"blue", MarkColour::Blue},
                                                       {"purple", MarkColour::Purple}};
    for (const auto &[name, colour] : colours)
        if (text == QLatin1String(name))
            return colour;
    return std::nullopt;
}

/// "404", or "4xx" for all of them.
std::optional<int> parseStatus(const QString &text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (ok && number >= 0 && number < 600)
        return number;
    if (text.size() == 3 && text.endsWith(QLatin1String("xx")) && text[0] >= u'1' && text[0] <= u'5')
        return text[0].digitValue();
    return std::nullopt;
}

} // namespace

void EventOptions::addTo(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("type"),
         QCoreApplication::translate("CommandLine", "Only events of this type; may be repeated."),
         QStringLiteral("TYPE")},
        {QStringLiteral("from"),
         QCoreApplication::translate("CommandLine",
                                     "Only events since this ISO date or time, or since so long ago: 90m, 2h, 7d."),
         QStringLiteral("TIME")},
        {QStringLiteral("to"),
         QCoreApplication::translate("CommandLine",
                                     "Only events before this ISO date or time, or before so long ago: 90m, 2h, 7d."),
         QStringLiteral("TIME")},
        {QStringLiteral("search"), QCoreApplication::translate("CommandLine", "Only events with all these words."),
         QStringLiteral("TEXT")},
        {QStringLiteral("inbox"),
         QCoreApplication::translate("CommandLine", "Only events of this inbox; may be repeated."),
         QStringLiteral("NAME")},
        {QStringLiteral("status"),
         QCoreApplication::translate("CommandLine",
                                     "Only events answered with this status, 404 or 4xx; may be repeated."),
         QStringLiteral("STATUS")},
        {QStringLiteral("verification"),
         QCoreApplication::translate("CommandLine",
                                     "Only events whose sender check was: none, passed or failed; may be repeated."),
         QStringLiteral("OUTCOME")},
        {QStringLiteral("method"),
         QCoreApplication::translate("CommandLine", "Only events of this method; may be repeated."),
         QStringLiteral("METHOD")},
        {QStringLiteral("sender"),
         QCoreApplication::translate("CommandLine", "Only events from this address; may be repeated."),
         QStringLiteral("ADDRESS")},
        {QStringLiteral("min-size"),
         QCoreApplication::translate("CommandLine", "Only events whose body has at least as many bytes."),
         QStringLiteral("BYTES")},
        {QStringLiteral("max-size"),
         QCoreApplication::translate("CommandLine", "Only events whose body has at most as many bytes."),
         QStringLiteral("BYTES")},
        {QStringLiteral("min-delay"),
         QCoreApplication::translate("CommandLine",
                                     "Only events that came at least so many seconds after they happened."),
         QStringLiteral("SECONDS")},
        {QStringLiteral("max-delay"),
         QCoreApplication::translate("CommandLine",
                                     "Only events that came at most so many seconds after they happened."),
         QStringLiteral("SECONDS")},
        {QStringLiteral("colour"),
         QCoreApplication::translate("CommandLine",
                                     "Only events of this colour: red, yellow, green, blue, purple; may be repeated."),
         QStringLiteral("COLOUR")},
        {QStringLiteral("repeated"), QCoreApplication::translate("CommandLine", "Only repeated deliveries.")},
        {QStringLiteral("first-deliveries"), QCoreApplication::translate("CommandLine", "No repeated deliveries.")},
        {QStringLiteral("starred"), QCoreApplication::translate("CommandLine", "Only events with a star.")},
        {QStringLiteral("noted"), QCoreApplication::translate("CommandLine", "Only events with a note.")},
        {QStringLiteral("deviating"),
         QCoreApplication::translate("CommandLine", "Only events that are not as the contract says.")},
    });
}

tl::expected<EventOptions, QString> EventOptions::read(const QCommandLineParser &parser)
{
    const auto bad = [](const QString &text) {
        return tl::unexpected<QString>(text);
    };
    EventOptions options;
    EventFilter &filter = options.m_filter;
    filter.types = parser.values(QStringLiteral("type"));
    filter.text = parser.value(QStringLiteral("search"));
    if (const auto query = EventQuery::parse(filter.text); !query)
        return bad(query.error().text);
    for (const auto &[option, target] :
         {std::pair{QStringLiteral("from"), &filter.fromUs}, std::pair{QStringLiteral("to"), &filter.toUs}}) {
        if (!parser.isSet(option))
            continue;
        *target = parseTime(parser.value(option));
        if (!*target)
            return bad(QCoreApplication::translate(
                           "CommandLine", "--%1 needs a date or time such as 2026-03-02, 2026-03-02T14:05:00 or 2h.")
                           .arg(option));
    }
    for (const auto &[option, target] : {std::pair{QStringLiteral("min-size"), &filter.minSize},
                                         std::pair{QStringLiteral("max-size"), &filter.maxSize}}) {
        if (!parser.isSet(option))
            continue;
        bool ok = false;
        *target = parser.value(option).toLongLong(&ok);
        if (!ok || **target < 0)
            return bad(QCoreApplication::translate("CommandLine", "--%1 needs a number of bytes.").arg(option));
    }
    for (const auto &[option, target] : {std::pair{QStringLiteral("min-delay"), &filter.minDelayUs},
                                         std::pair{QStringLiteral("max-delay"), &filter.maxDelayUs}}) {
        if (!parser.isSet(option))
            continue;
        bool ok = false;
        const double seconds = parser.value(option).toDouble(&ok);
        if (!ok || qAbs(seconds) > 1e9)
            return bad(QCoreApplication::translate("CommandLine", "--%1 needs a number of seconds.").arg(option));
        *target = qint64(seconds * 1e6);
    }
    for (const QString &name : parser.values(QStringLiteral("colour"))) {
        const auto colour = parseColour(name);
        if (!colour)
            return bad(
                QCoreApplication::translate("CommandLine", "--colour must be red, yellow, green, blue or purple."));
        filter.colours += *colour;
    }
    for (const QString &text : parser.values(QStringLiteral("status"))) {
        const auto status = parseStatus(text);
        if (!status)
            return bad(QCoreApplication::translate("CommandLine",
                                                   "--status needs a status such as 404, or 4xx for all of them."));
        filter.statuses += *status;
    }
    for (const QString &name : parser.values(QStringLiteral("verification"))) {
        const Verification outcome = verificationFromName(name);
        if (verificationName(outcome) != name)
            return bad(QCoreApplication::translate("CommandLine", "--verification must be none, passed or failed."));
        filter.verifications += outcome;
    }
    for (const QString &method : parser.values(QStringLiteral("method")))
        filter.methods += method.toUpper();
    filter.senders = parser.values(QStringLiteral("sender"));
    filter.starred = parser.isSet(QStringLiteral("starred"));
    filter.noted = parser.isSet(QStringLiteral("noted"));
    filter.deviating = parser.isSet(QStringLiteral("deviating"));
    if (parser.isSet(QStringLiteral("repeated")) != parser.isSet(QStringLiteral("first-deliveries")))
        filter.repeated = parser.isSet(QStringLiteral("repeated"));
    options.m_inboxes = parser.values(QStringLiteral("inbox"));
    return options;
}

tl::expected<EventFilter, QString> EventOptions::filter(const QVector<Inbox> &inboxes) const
{
    EventFilter filter = m_filter;
    for (const QString &name : m_inboxes) {
        bool found = false;
        for (const Inbox &inbox : inboxes)
            if (inbox.name == name) {
                filter.inboxes += inbox.id;
                found = true;
            }
        if (!found)
            return tl::unexpected<QString>(
                QCoreApplication::translate("CommandLine", "There is no inbox \"%1\".").arg(name));
    }
    return filter;
}

} // namespace gancho
