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

} // namespace

QList<ExpectedAction> expectedActions(PlatformKind platform)
{
    if (platform != PlatformKind::WtsChat)
        return {};
    return conversationActions() + recordActions();
}

QString missingText(MissingCause cause, const QString &detail)
{
    switch (cause) {
    case MissingCause::Unknown:
        return QCoreApplication::translate("Expectation", "Nothing came: the platform sent nothing, or not to this "
                                                          "address.");
    case MissingCause::NotTicked:
        return QCoreApplication::translate("Expectation", "Not ticked in the webhook, so it is not sent.");
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
