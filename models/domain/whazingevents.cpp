#include "models/domain/whazingevents.h"

#include <QCoreApplication>

namespace gancho {

namespace {

struct Row
{
    const char *id;
    const char *label;
    const char *group;
    const char *action;
    Tone tone;
    bool main;
};

constexpr Row rows[] = {
    {"MessageReceived", QT_TRANSLATE_NOOP("EventType", "Message received"), QT_TRANSLATE_NOOP("EventType", "Message"),
     QT_TRANSLATE_NOOP("EventType", "received (message)"), Tone::Info, true},
    {"MessageSent", QT_TRANSLATE_NOOP("EventType", "Message sent"), QT_TRANSLATE_NOOP("EventType", "Message"),
     QT_TRANSLATE_NOOP("EventType", "sent (message)"), Tone::Info, true},
    {"NewTicket", QT_TRANSLATE_NOOP("EventType", "Ticket opened by a message"),
     QT_TRANSLATE_NOOP("EventType", "Ticket"), QT_TRANSLATE_NOOP("EventType", "opened by a message (ticket)"), Tone::Ok,
     true},
    {"NewTicketUserCreate", QT_TRANSLATE_NOOP("EventType", "Ticket opened by a user"),
     QT_TRANSLATE_NOOP("EventType", "Ticket"), QT_TRANSLATE_NOOP("EventType", "opened by a user (ticket)"), Tone::Ok,
     true},
    {"TransferTicket", QT_TRANSLATE_NOOP("EventType", "Ticket transferred"), QT_TRANSLATE_NOOP("EventType", "Ticket"),
     QT_TRANSLATE_NOOP("EventType", "transferred (ticket)"), Tone::Ok, true},
    {"ClosedTicket", QT_TRANSLATE_NOOP("EventType", "Ticket closed"), QT_TRANSLATE_NOOP("EventType", "Ticket"),
     QT_TRANSLATE_NOOP("EventType", "closed (ticket)"), Tone::Ok, true},
    {"test", QT_TRANSLATE_NOOP("EventType", "Test of the webhook"), QT_TRANSLATE_NOOP("EventType", "Webhook"),
     QT_TRANSLATE_NOOP("EventType", "tested (webhook)"), Tone::Neutral, false},
    {"channel.status.changed", QT_TRANSLATE_NOOP("EventType", "Channel connected or lost"),
     QT_TRANSLATE_NOOP("EventType", "Channel"), QT_TRANSLATE_NOOP("EventType", "connected or lost (channel)"),
     Tone::Warn, false},
    {"NewTenantTest", QT_TRANSLATE_NOOP("EventType", "Sign-up for a trial"), QT_TRANSLATE_NOOP("EventType", "Company"),
     QT_TRANSLATE_NOOP("EventType", "signed up for a trial (company)"), Tone::Accent, false},
};

QString tr(const char *text)
{
    return QCoreApplication::translate("EventType", text);
}

EventType shown(const Row &row)
{
    // The bracket in the source string tells translators the noun, whose gender the Portuguese word follows.
    QString action = tr(row.action);
    if (const auto bracket = action.indexOf(QLatin1String(" (")); bracket > 0)
        action.truncate(bracket);
    return {QLatin1String(row.id), tr(row.label), tr(row.group), action, row.tone, row.main};
}

} // namespace

QList<EventType> whazingEvents()
{
    QList<EventType> all;
    for (const Row &row : rows)
        all += shown(row);
    return all;
}

std::optional<EventType> whazingEvent(const QString &id)
{
    for (const Row &row : rows)
        if (id == QLatin1String(row.id))
            return shown(row);
    return std::nullopt;
}

} // namespace gancho
