#include "models/domain/expectation.h"

#include <QCoreApplication>

namespace gancho {

namespace {

using Promise = ExpectedEvent::Promise;

ExpectedEvent always(const char *type)
{
    return {QLatin1String(type), Promise::Always};
}

ExpectedEvent inferred(const char *type)
{
    return {QLatin1String(type), Promise::Inferred};
}

ExpectedEvent sometimes(const char *type, const QString &when)
{
    return {QLatin1String(type), Promise::Sometimes, when};
}

QList<ExpectedAction> conversationActions()
{
    const QString newContact = QCoreApplication::translate("Expectation", "if the contact is new");
    const QString noOpen = QCoreApplication::translate("Expectation", "if no conversation is open");
    return {
        {QStringLiteral("contact-writes"),
         QCoreApplication::translate("Expectation", "A contact writes"),
         QCoreApplication::translate("Expectation", "Send a message from a phone to a channel of the account."),
         true,
         {always("MESSAGE_RECEIVED"), sometimes("SESSION_NEW", noOpen), sometimes("CONTACT_NEW", newContact)}},
        {QStringLiteral("attendant-answers"),
         QCoreApplication::translate("Expectation", "An attendant answers"),
         QCoreApplication::translate("Expectation", "Answer a contact in the platform's chat."),
         true,
         {inferred("MESSAGE_SENT"),
          sometimes("MESSAGE_UPDATED",
                    QCoreApplication::translate("Expectation", "when the message is delivered and read"))}},
        {QStringLiteral("conversation-started"),
         QCoreApplication::translate("Expectation", "A conversation begins"),
         QCoreApplication::translate("Expectation", "Begin a conversation with a contact who has none open."),
         true,
         {always("SESSION_NEW")}},
        {QStringLiteral("conversation-changed"),
         QCoreApplication::translate("Expectation", "A conversation changes hands"),
         QCoreApplication::translate("Expectation", "Hand an open conversation to another attendant."),
         true,
         {always("SESSION_UPDATE")}},
        {QStringLiteral("conversation-completed"),
         QCoreApplication::translate("Expectation", "A conversation is concluded"),
         QCoreApplication::translate("Expectation", "Conclude an open conversation."),
         true,
         {always("SESSION_COMPLETE"),
          sometimes("SESSION_UPDATE",
                    QCoreApplication::translate("Expectation", "if the platform reports the change as well"))}},
    };
}

QList<ExpectedAction> recordActions()
{
    const QString tagToo = QCoreApplication::translate("Expectation", "if the platform reports the change as well");
    return {
        {QStringLiteral("contact-created"),
         QCoreApplication::translate("Expectation", "A contact is created"),
         QCoreApplication::translate("Expectation", "Create a contact in the platform."),
         true,
         {always("CONTACT_NEW")}},
        {QStringLiteral("contact-changed"),
         QCoreApplication::translate("Expectation", "A contact is changed"),
         QCoreApplication::translate("Expectation", "Change a field of a contact, such as its annotation."),
         true,
         {always("CONTACT_UPDATE")}},
        {QStringLiteral("tags-changed"),
         QCoreApplication::translate("Expectation", "A contact's tags change"),
         QCoreApplication::translate("Expectation", "Add a tag to a contact or take one away."),
         true,
         {always("CONTACT_TAG_UPDATE"), sometimes("CONTACT_UPDATE", tagToo)}},
        {QStringLiteral("card-created"),
         QCoreApplication::translate("Expectation", "A panel card is created"),
         QCoreApplication::translate("Expectation", "Create a card on a panel."),
         true,
         {always("PANEL_CARD_NEW")}},
        {QStringLiteral("card-changed"),
         QCoreApplication::translate("Expectation", "A panel card is changed"),
         QCoreApplication::translate("Expectation", "Change the amount of a card."),
         true,
         {always("PANEL_CARD_UPDATE")}},
        {QStringLiteral("card-moved"),
         QCoreApplication::translate("Expectation", "A panel card moves to another step"),
         QCoreApplication::translate("Expectation", "Drag a card to another step of its panel."),
         true,
         {always("PANEL_CARD_STEP_CHANGE"), inferred("PANEL_CARD_UPDATE")}},
        {QStringLiteral("payment-created"),
         QCoreApplication::translate("Expectation", "A payment is requested"),
         QCoreApplication::translate("Expectation", "Request a payment in a conversation (a paid add-on)."),
         true,
         {inferred("PAYMENT_NEW")}},
        {QStringLiteral("payment-changed"),
         QCoreApplication::translate("Expectation", "A payment comes in"),
         QCoreApplication::translate("Expectation", "Have a requested payment paid (a paid add-on)."),
         true,
         {inferred("PAYMENT_UPDATE")}},
    };
}

QList<ExpectedAction> whazingActions()
{
    return {
        {QStringLiteral("contact-writes"),
         QCoreApplication::translate("Expectation", "A contact writes"),
         QCoreApplication::translate("Expectation", "Send a message from a phone to a channel of the account."),
         true,
         {always("MessageReceived"),
          sometimes("NewTicket", QCoreApplication::translate("Expectation", "if no ticket is open"))}},
        {QStringLiteral("attendant-answers"),
         QCoreApplication::translate("Expectation", "An attendant answers"),
         QCoreApplication::translate("Expectation", "Answer a contact in the platform's chat."),
         true,
         {always("MessageSent")}},
        {QStringLiteral("ticket-opened"),
         QCoreApplication::translate("Expectation", "A ticket is opened by a message"),
         QCoreApplication::translate("Expectation", "Write from a phone that has no open ticket."),
         true,
         {always("NewTicket"), always("MessageReceived")}},
        {QStringLiteral("ticket-opened-by-user"),
         QCoreApplication::translate("Expectation", "A user opens a ticket"),
         QCoreApplication::translate("Expectation", "Open a ticket for a contact in the platform."),
         true,
         {always("NewTicketUserCreate")}},
        {QStringLiteral("ticket-transferred"),
         QCoreApplication::translate("Expectation", "A ticket is transferred"),
         QCoreApplication::translate("Expectation", "Transfer an open ticket to another queue."),
         true,
         {always("TransferTicket")}},
        {QStringLiteral("ticket-closed"),
         QCoreApplication::translate("Expectation", "A ticket is closed"),
         QCoreApplication::translate("Expectation", "Close an open ticket."),
         true,
         {always("ClosedTicket")}},
    };
}

QList<ExpectedAction> clintActions()
{
    const QString forStage = QCoreApplication::translate("Expectation", "if an integration waits for that stage");
    return {
        {QStringLiteral("lead-arrives"),
         QCoreApplication::translate("Expectation", "A deal is created"),
         QCoreApplication::translate("Expectation", "Create a deal in the origin of the integration."),
         true,
         {always("deal_created"), sometimes("stage_entered", forStage)}},
        {QStringLiteral("deal-moves"),
         QCoreApplication::translate("Expectation", "A deal moves to another stage"),
         QCoreApplication::translate("Expectation", "Drag a deal to another stage of its origin."),
         true,
         {always("stage_changed"), sometimes("stage_entered", forStage)}},
        {QStringLiteral("deal-won"),
         QCoreApplication::translate("Expectation", "A deal is won"),
         QCoreApplication::translate("Expectation", "Mark an open deal as won."),
         true,
         {always("status_changed")}},
        {QStringLiteral("deal-lost"),
         QCoreApplication::translate("Expectation", "A deal is lost"),
         QCoreApplication::translate("Expectation", "Mark an open deal as lost."),
         true,
         {always("status_changed")}},
        {QStringLiteral("sms-delivered"),
         QCoreApplication::translate("Expectation", "An SMS is delivered"),
         QCoreApplication::translate("Expectation", "Send an SMS to a phone that is switched on."),
         true,
         {always("sms.delivered")}},
        {QStringLiteral("call-answered"),
         QCoreApplication::translate("Expectation", "A call is answered"),
         QCoreApplication::translate("Expectation", "Call a contact by the platform and have the call answered."),
         true,
         {always("voice.answered")}},
    };
}

} // namespace

QList<ExpectedAction> expectedActions(PlatformKind platform)
{
    switch (platform) {
    case PlatformKind::WtsChat:
        return conversationActions() + recordActions();
    case PlatformKind::Whazing:
        return whazingActions();
    case PlatformKind::Clint:
        return clintActions();
    case PlatformKind::None:
        break;
    }
    return {};
}

QString missingText(MissingCause cause, const QString &detail)
{
    switch (cause) {
    case MissingCause::Unknown:
        return QCoreApplication::translate("Expectation", "Nothing came: the platform sent nothing, or not to this "
                                                          "address.");
    case MissingCause::NotTicked:
        return QCoreApplication::translate("Expectation",
                                           "No webhook that calls this inbox is set up for it, so it is not sent.");
    case MissingCause::SubscriptionPaused:
        return QCoreApplication::translate("Expectation", "The webhook is paused.");
    case MissingCause::NoSubscription:
        return QCoreApplication::translate("Expectation", "No webhook of the account calls this inbox.");
    case MissingCause::ReceiverStopped:
        return QCoreApplication::translate("Expectation", "The receiver is not running.");
    case MissingCause::InboxPaused:
        return QCoreApplication::translate("Expectation", "The inbox is paused.");
    case MissingCause::CheckFailed:
        return QCoreApplication::translate("Expectation", "It came, but its sender check failed.");
    case MissingCause::Refused:
        return QCoreApplication::translate("Expectation", "It came, but was answered %1.").arg(detail);
    case MissingCause::OtherInbox:
        return QCoreApplication::translate("Expectation", "It came to another inbox, \"%1\".").arg(detail);
    }
    return {};
}

} // namespace gancho
