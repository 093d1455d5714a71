#include "app/sandbox/sandboxactivity.h"

#include "app/sandbox/sandboxplays.h"

#include <QCoreApplication>

#include <array>

namespace gancho::sandboxactivity {

namespace {

struct Row
{
    const char *id;
    const char *label;
    QStringView events; ///< separated by spaces
    void (*happen)(SandboxContext &);
    int weight; ///< share among random happenings
};

constexpr Row rows[] = {
    {"contact-writes", QT_TRANSLATE_NOOP("Sandbox", "A contact writes"), u"MESSAGE_RECEIVED",
     sandboxplay::contactWrites, 40},
    {"attendant-answers", QT_TRANSLATE_NOOP("Sandbox", "An attendant answers"), u"MESSAGE_SENT",
     sandboxplay::attendantAnswers, 28},
    {"message-read", QT_TRANSLATE_NOOP("Sandbox", "A contact reads a message"), u"MESSAGE_UPDATED",
     sandboxplay::messageRead, 8},
    {"conversation-started", QT_TRANSLATE_NOOP("Sandbox", "A conversation begins"), u"SESSION_NEW",
     sandboxplay::conversationStarted, 4},
    {"conversation-changed", QT_TRANSLATE_NOOP("Sandbox", "A conversation changes hands"), u"SESSION_UPDATE",
     sandboxplay::conversationChanged, 5},
    {"conversation-completed", QT_TRANSLATE_NOOP("Sandbox", "A conversation is completed"), u"SESSION_COMPLETE",
     sandboxplay::conversationCompleted, 3},
    {"contact-created", QT_TRANSLATE_NOOP("Sandbox", "A contact is created"), u"CONTACT_NEW",
     sandboxplay::contactCreated, 2},
    {"contact-changed", QT_TRANSLATE_NOOP("Sandbox", "A contact is changed"), u"CONTACT_UPDATE",
     sandboxplay::contactChanged, 4},
    {"tags-changed", QT_TRANSLATE_NOOP("Sandbox", "A contact's tags change"), u"CONTACT_TAG_UPDATE",
     sandboxplay::tagsChanged, 3},
    {"payment-created", QT_TRANSLATE_NOOP("Sandbox", "A payment is requested"), u"PAYMENT_NEW",
     sandboxplay::paymentCreated, 1},
    {"payment-changed", QT_TRANSLATE_NOOP("Sandbox", "A payment comes in"), u"PAYMENT_UPDATE",
     sandboxplay::paymentChanged, 1},
    {"card-created", QT_TRANSLATE_NOOP("Sandbox", "A panel card is created"), u"PANEL_CARD_NEW",
     sandboxplay::cardCreated, 1},
    {"card-changed", QT_TRANSLATE_NOOP("Sandbox", "A panel card is changed"), u"PANEL_CARD_UPDATE",
     sandboxplay::cardChanged, 3},
    {"card-moved", QT_TRANSLATE_NOOP("Sandbox", "A panel card moves to another step"),
     u"PANEL_CARD_STEP_CHANGE PANEL_CARD_UPDATE", sandboxplay::cardMoved, 3},
    {"card-note-created", QT_TRANSLATE_NOOP("Sandbox", "A panel card gets a note"), u"PANEL_CARD_NOTE_NEW",
     sandboxplay::noteCreated, 1},
    {"card-note-changed", QT_TRANSLATE_NOOP("Sandbox", "A note of a panel card is changed"), u"PANEL_CARD_NOTE_UPDATE",
     sandboxplay::noteChanged, 1},
    {"template-created", QT_TRANSLATE_NOOP("Sandbox", "A message template is created"), u"TEMPLATE_NEW",
     sandboxplay::templateCreated, 0},
    {"template-changed", QT_TRANSLATE_NOOP("Sandbox", "A message template is approved or paused"), u"TEMPLATE_UPDATE",
     sandboxplay::templateChanged, 0},
    {"everything", QT_TRANSLATE_NOOP("Sandbox", "Everything once: a customer's whole story"),
     u"CONTACT_NEW SESSION_NEW MESSAGE_RECEIVED CONTACT_UPDATE SESSION_UPDATE MESSAGE_SENT PANEL_CARD_NEW "
     "PANEL_CARD_UPDATE PAYMENT_NEW PAYMENT_UPDATE SESSION_COMPLETE",
     sandboxplay::everything, 0},
};

} // namespace

QList<SandboxAction> actions()
{
    QList<SandboxAction> all;
    for (const Row &row : rows)
        all += {QLatin1String(row.id), QCoreApplication::translate("Sandbox", row.label),
                row.events.toString().split(u' ')};
    return all;
}

bool perform(const QString &id, SandboxContext &context)
{
    for (const Row &row : rows)
        if (id == QLatin1String(row.id)) {
            row.happen(context);
            return true;
        }
    return false;
}

QString anyAction(SandboxRandom &random)
{
    int sum = 0;
    for (const Row &row : rows)
        sum += row.weight;
    int drawn = random.below(sum);
    for (const Row &row : rows) {
        drawn -= row.weight;
        if (drawn < 0)
            return QLatin1String(row.id);
    }
    return QLatin1String(rows[0].id);
}

} // namespace gancho::sandboxactivity
