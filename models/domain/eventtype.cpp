#include "models/domain/eventtype.h"

#include "models/domain/clintevents.h"
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

constexpr Row wtsChat[] = {
    {"SESSION_NEW", QT_TRANSLATE_NOOP("EventType", "Conversation created"),
     QT_TRANSLATE_NOOP("EventType", "Conversation"), QT_TRANSLATE_NOOP("EventType", "created (conversation)"), Tone::Ok,
     true},
    {"SESSION_UPDATE", QT_TRANSLATE_NOOP("EventType", "Conversation changed"),
     QT_TRANSLATE_NOOP("EventType", "Conversation"), QT_TRANSLATE_NOOP("EventType", "changed (conversation)"), Tone::Ok,
     true},
    {"SESSION_COMPLETE", QT_TRANSLATE_NOOP("EventType", "Conversation completed"),
     QT_TRANSLATE_NOOP("EventType", "Conversation"), QT_TRANSLATE_NOOP("EventType", "completed (conversation)"),
     Tone::Ok, true},
    {"MESSAGE_RECEIVED", QT_TRANSLATE_NOOP("EventType", "Message received"), QT_TRANSLATE_NOOP("EventType", "Message"),
     QT_TRANSLATE_NOOP("EventType", "received (message)"), Tone::Info, true},
    {"MESSAGE_SENT", QT_TRANSLATE_NOOP("EventType", "Message sent"), QT_TRANSLATE_NOOP("EventType", "Message"),
     QT_TRANSLATE_NOOP("EventType", "sent (message)"), Tone::Info, true},
    {"CONTACT_NEW", QT_TRANSLATE_NOOP("EventType", "Contact created"), QT_TRANSLATE_NOOP("EventType", "Contact"),
     QT_TRANSLATE_NOOP("EventType", "created (contact)"), Tone::Accent, true},
    {"CONTACT_UPDATE", QT_TRANSLATE_NOOP("EventType", "Contact changed"), QT_TRANSLATE_NOOP("EventType", "Contact"),
     QT_TRANSLATE_NOOP("EventType", "changed (contact)"), Tone::Accent, true},
    {"PAYMENT_NEW", QT_TRANSLATE_NOOP("EventType", "Payment created"), QT_TRANSLATE_NOOP("EventType", "Payment"),
     QT_TRANSLATE_NOOP("EventType", "created (payment)"), Tone::Warn, true},
    {"PAYMENT_UPDATE", QT_TRANSLATE_NOOP("EventType", "Payment changed"), QT_TRANSLATE_NOOP("EventType", "Payment"),
     QT_TRANSLATE_NOOP("EventType", "changed (payment)"), Tone::Warn, true},
    {"PANEL_CARD_NEW", QT_TRANSLATE_NOOP("EventType", "Panel card created"),
     QT_TRANSLATE_NOOP("EventType", "Panel card"), QT_TRANSLATE_NOOP("EventType", "created (panel card)"), Tone::Warn,
     true},
    {"PANEL_CARD_UPDATE", QT_TRANSLATE_NOOP("EventType", "Panel card changed"),
     QT_TRANSLATE_NOOP("EventType", "Panel card"), QT_TRANSLATE_NOOP("EventType", "changed (panel card)"), Tone::Warn,
     true},
    {"MESSAGE_UPDATED", QT_TRANSLATE_NOOP("EventType", "Message changed"), QT_TRANSLATE_NOOP("EventType", "Message"),
     QT_TRANSLATE_NOOP("EventType", "changed (message)"), Tone::Info, false},
    {"CONTACT_TAG_UPDATE", QT_TRANSLATE_NOOP("EventType", "Contact tags changed"),
     QT_TRANSLATE_NOOP("EventType", "Contact"), QT_TRANSLATE_NOOP("EventType", "tags changed (contact)"), Tone::Accent,
     false},
    {"PANEL_CARD_STEP_CHANGE", QT_TRANSLATE_NOOP("EventType", "Panel card moved to another step"),
     QT_TRANSLATE_NOOP("EventType", "Panel card"), QT_TRANSLATE_NOOP("EventType", "moved to another step (panel card)"),
     Tone::Warn, false},
    {"PANEL_CARD_NOTE_NEW", QT_TRANSLATE_NOOP("EventType", "Panel card note created"),
     QT_TRANSLATE_NOOP("EventType", "Panel card"), QT_TRANSLATE_NOOP("EventType", "note created (panel card)"),
     Tone::Warn, false},
    {"PANEL_CARD_NOTE_UPDATE", QT_TRANSLATE_NOOP("EventType", "Panel card note changed"),
     QT_TRANSLATE_NOOP("EventType", "Panel card"), QT_TRANSLATE_NOOP("EventType", "note changed (panel card)"),
     Tone::Warn, false},
    {"TEMPLATE_NEW", QT_TRANSLATE_NOOP("EventType", "Template created"), QT_TRANSLATE_NOOP("EventType", "Template"),
     QT_TRANSLATE_NOOP("EventType", "created (template)"), Tone::Neutral, false},
    {"TEMPLATE_UPDATE", QT_TRANSLATE_NOOP("EventType", "Template changed"), QT_TRANSLATE_NOOP("EventType", "Template"),
     QT_TRANSLATE_NOOP("EventType", "changed (template)"), Tone::Neutral, false},
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

QList<EventType> eventTypes(PlatformKind kind)
{
    QList<EventType> types;
    if (kind == PlatformKind::WtsChat || kind == PlatformKind::None)
        for (const Row &row : wtsChat)
            types += shown(row);
    if (kind == PlatformKind::Whazing || kind == PlatformKind::None)
        types += whazingEvents();
    if (kind == PlatformKind::Clint || kind == PlatformKind::None)
        types += clintEventTypes();
    return types;
}

EventType eventType(PlatformKind kind, const QString &id)
{
    if (id.isEmpty()) {
        EventType unnamed;
        unnamed.label = QCoreApplication::translate("EventType", "Event without a name");
        return unnamed;
    }
    if (kind == PlatformKind::WtsChat || kind == PlatformKind::None)
        for (const Row &row : wtsChat)
            if (id == QLatin1String(row.id))
                return shown(row);
    if (kind == PlatformKind::Clint || kind == PlatformKind::None)
        for (const EventType &type : clintEventTypes())
            if (id == type.id)
                return type;
    if (kind == PlatformKind::Whazing || kind == PlatformKind::None)
        if (const auto known = whazingEvent(id))
            return *known;
    EventType unknown;
    unknown.id = unknown.label = id;
    return unknown;
}

} // namespace gancho
