#include "app/platforms/operationtext.h"

#include <QCoreApplication>

namespace gancho {

namespace {

/// What Whazing's contract says about its operations and events, so that it is translated with the rest; a test holds
/// it complete.
[[maybe_unused]] constexpr const char *whazingTexts[] = {
    QT_TRANSLATE_NOOP("Operation", "Sends a text or a file"),
    QT_TRANSLATE_NOOP("Operation", "The base URL itself, without a slash at its end. A file goes by its URL, as "
                                   "base64, or as multipart/form-data."),
    QT_TRANSLATE_NOOP("Operation", "Sends a text by a query"),
    QT_TRANSLATE_NOOP("Operation", "The token goes with the query: use sendMessage instead."),
    QT_TRANSLATE_NOOP("Operation", "The token, which lands in the logs of all servers on the way."),
    QT_TRANSLATE_NOOP("Operation", "Sends a location"),
    QT_TRANSLATE_NOOP("Operation", "Sends a contact"),
    QT_TRANSLATE_NOOP("Operation", "Sends buttons, a list, a link or a template by WhatsApp's official API"),
    QT_TRANSLATE_NOOP("Operation", "Sends buttons, a list or a carousel by the unofficial API"),
    QT_TRANSLATE_NOOP("Operation", "Sends a PIX key with a button that copies it"),
    QT_TRANSLATE_NOOP("Operation", "Asks for a payment"),
    QT_TRANSLATE_NOOP("Operation", "Opens a ticket"),
    QT_TRANSLATE_NOOP("Operation", "Tickets"),
    QT_TRANSLATE_NOOP("Operation", "Gets the last ticket of a number"),
    QT_TRANSLATE_NOOP("Operation", "Gets the ticket of a number that a chatbot has"),
    QT_TRANSLATE_NOOP("Operation", "Gets all tickets of a number"),
    QT_TRANSLATE_NOOP("Operation", "Changes the status, user and queue of a ticket"),
    QT_TRANSLATE_NOOP("Operation", "Moves a ticket to a queue"),
    QT_TRANSLATE_NOOP("Operation", "The ticket also gets the integration of that queue."),
    QT_TRANSLATE_NOOP("Operation", "Gives a ticket to a chatbot"),
    QT_TRANSLATE_NOOP("Operation", "Lists the messages of a ticket"),
    QT_TRANSLATE_NOOP("Operation", "Gets a contact by its number or id"),
    QT_TRANSLATE_NOOP("Operation", "Replaces the tags of a contact"),
    QT_TRANSLATE_NOOP("Operation", "Puts a contact into a stage of the CRM"),
    QT_TRANSLATE_NOOP("Operation", "Puts a contact into a follow-up"),
    QT_TRANSLATE_NOOP("Operation", "Checks whether a number is on WhatsApp"),
    QT_TRANSLATE_NOOP("Operation", "Lists the contacts with a tag"),
    QT_TRANSLATE_NOOP("Operation", "Lists the contacts in a stage of the CRM"),
    QT_TRANSLATE_NOOP("Operation", "Lists the contacts in a follow-up"),
    QT_TRANSLATE_NOOP("Operation", "Lists the contacts of a wallet"),
    QT_TRANSLATE_NOOP("Operation", "Gets the status of the channel"),
    QT_TRANSLATE_NOOP("Operation", "Channel"),
    QT_TRANSLATE_NOOP("Operation", "Gets the QR code that connects the channel"),
    QT_TRANSLATE_NOOP("Operation", "The answer holds secrets: whoever has them reads the channel's messages."),
    QT_TRANSLATE_NOOP("Operation", "Lists boards"),
    QT_TRANSLATE_NOOP("Operation", "Kanban Pro"),
    QT_TRANSLATE_NOOP("Operation", "Lists the columns of a board"),
    QT_TRANSLATE_NOOP("Operation", "Lists the cards of a board"),
    QT_TRANSLATE_NOOP("Operation", "Lists the cards of a contact"),
    QT_TRANSLATE_NOOP("Operation", "Creates or moves a card"),
    QT_TRANSLATE_NOOP("Operation", "Archives or deletes a card"),
    QT_TRANSLATE_NOOP("Operation", "True: deleted for good; otherwise archived."),
    QT_TRANSLATE_NOOP("Operation", "Lists the checklist of a card"),
    QT_TRANSLATE_NOOP("Operation", "Adds an item to the checklist of a card"),
    QT_TRANSLATE_NOOP("Operation", "Changes an item of a checklist"),
    QT_TRANSLATE_NOOP("Operation", "Deletes an item of a checklist"),
    QT_TRANSLATE_NOOP("Operation", "Puts the checklist of a card in another order"),
    QT_TRANSLATE_NOOP("Operation", "A ticket was opened by a message"),
    QT_TRANSLATE_NOOP("Operation", "A ticket was opened by a user"),
    QT_TRANSLATE_NOOP("Operation", "A ticket was transferred"),
    QT_TRANSLATE_NOOP("Operation", "A ticket was closed"),
    QT_TRANSLATE_NOOP("Operation", "The body names no event: Gancho calls it so by fromMe."),
    QT_TRANSLATE_NOOP("Operation", "The panel's test button"),
    QT_TRANSLATE_NOOP("Operation", "A channel of a tenant was connected or lost"),
    QT_TRANSLATE_NOOP("Operation", "Of the SaaS operator's webhook."),
    QT_TRANSLATE_NOOP("Operation", "Somebody signed up for a trial"),
    QT_TRANSLATE_NOOP("Operation", "Of the SaaS operator's webhook. The body names no event."),
};

} // namespace

} // namespace gancho
