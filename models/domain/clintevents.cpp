#include "models/domain/clintevents.h"

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
};

constexpr Row dealRows[] = {
    {"deal_created", QT_TRANSLATE_NOOP("EventType", "Deal created"), QT_TRANSLATE_NOOP("EventType", "Deal"),
     QT_TRANSLATE_NOOP("EventType", "created (deal)"), Tone::Ok},
    {"stage_entered", QT_TRANSLATE_NOOP("EventType", "Deal entered a stage"), QT_TRANSLATE_NOOP("EventType", "Deal"),
     QT_TRANSLATE_NOOP("EventType", "entered a stage (deal)"), Tone::Ok},
    {"stage_changed", QT_TRANSLATE_NOOP("EventType", "Deal changed its stage"), QT_TRANSLATE_NOOP("EventType", "Deal"),
     QT_TRANSLATE_NOOP("EventType", "changed its stage (deal)"), Tone::Info},
    {"status_changed", QT_TRANSLATE_NOOP("EventType", "Deal changed its status"),
     QT_TRANSLATE_NOOP("EventType", "Deal"), QT_TRANSLATE_NOOP("EventType", "changed its status (deal)"), Tone::Accent},
};

constexpr Row statusRows[] = {
    {"sms.delivered", QT_TRANSLATE_NOOP("EventType", "SMS delivered"), QT_TRANSLATE_NOOP("EventType", "SMS"),
     QT_TRANSLATE_NOOP("EventType", "delivered (SMS)"), Tone::Info},
    {"sms.undelivered", QT_TRANSLATE_NOOP("EventType", "SMS not delivered"), QT_TRANSLATE_NOOP("EventType", "SMS"),
     QT_TRANSLATE_NOOP("EventType", "not delivered (SMS)"), Tone::Warn},
    {"sms.error", QT_TRANSLATE_NOOP("EventType", "SMS failed"), QT_TRANSLATE_NOOP("EventType", "SMS"),
     QT_TRANSLATE_NOOP("EventType", "failed (SMS)"), Tone::Bad},
    {"voice.answered", QT_TRANSLATE_NOOP("EventType", "Call answered"), QT_TRANSLATE_NOOP("EventType", "Call"),
     QT_TRANSLATE_NOOP("EventType", "answered (call)"), Tone::Info},
    {"voice.no_answer", QT_TRANSLATE_NOOP("EventType", "Call not answered"), QT_TRANSLATE_NOOP("EventType", "Call"),
     QT_TRANSLATE_NOOP("EventType", "not answered (call)"), Tone::Warn},
    {"voice.failed", QT_TRANSLATE_NOOP("EventType", "Call failed"), QT_TRANSLATE_NOOP("EventType", "Call"),
     QT_TRANSLATE_NOOP("EventType", "failed (call)"), Tone::Bad},
};

EventType shown(const Row &row)
{
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("EventType", text);
    };
    // The bracket in the source string tells translators the noun, whose gender the Portuguese word follows.
    QString action = tr(row.action);
    if (const auto bracket = action.indexOf(QLatin1String(" (")); bracket > 0)
        action.truncate(bracket);
    return {QLatin1String(row.id), tr(row.label), tr(row.group), action, row.tone, true};
}

} // namespace

QList<EventType> clintEventTypes()
{
    QList<EventType> types;
    for (const Row &row : dealRows)
        types += shown(row);
    for (const Row &row : statusRows)
        types += shown(row);
    return types;
}

QStringList clintDealEvents()
{
    QStringList ids;
    for (const Row &row : dealRows)
        ids += QLatin1String(row.id);
    return ids;
}

QStringList clintStatusEvents()
{
    QStringList ids;
    for (const Row &row : statusRows)
        ids += QLatin1String(row.id);
    return ids;
}

} // namespace gancho
