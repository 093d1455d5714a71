#pragma once

#include "app/platforms/whazing/whazingmessages.h"

namespace gancho {

/// A place to be sent. Degrees; the vendor's own sample has the two swapped (reference/whazing.md §2a).
struct WhazingPlace
{
    double latitude = 0;  ///< -90 to 90
    double longitude = 0; ///< -180 to 180
    QString name;
    QString address;
};

struct WhazingPix
{
    QString key;
    QString name;
    QString type; ///< one of types()

    static QStringList types();
};

struct WhazingPayment
{
    double amount = 0;
    QString text, title, footer, itemName;
    WhazingPix pix;
    QString link;
    QString boleto;
};

/// What is clicked in a message.
struct WhazingChoice
{
    enum class Kind { Reply, Copy, Call, Link };
    Kind kind = Kind::Reply;
    QString text;  ///< at most 20 characters on the official API
    QString id;    ///< comes back when it is clicked
    QString value; ///< what is copied, called or opened
};

/// The sends that only Whazing has. Errors: Invalid before anything is sent, where it could not be right.
class WhazingSends
{
public:
    /// By WhatsApp's official API, or by the unofficial one.
    enum class Gateway { Official, Plus };

    explicit WhazingSends(WhazingMessages &messages)
        : m_messages(messages)
    {
    }

    // Drafts, which are sent by the means of all others, in a conversation too.
    static Result<MessageDraft> locationDraft(const WhazingPlace &place);
    static Result<MessageDraft> contactDraft(const QString &name, const QString &phone);
    /// Up to three replies as buttons of the official API; any mix of choices by the other.
    static Result<MessageDraft> buttonsDraft(Gateway gateway, const QString &text, const QString &footer,
                                             const QList<WhazingChoice> &choices);
    /// Rows under a button that opens them.
    static Result<MessageDraft> listDraft(Gateway gateway, const QString &text, const QString &button,
                                          const QString &section, const QList<WhazingChoice> &rows);
    static Result<MessageDraft> pixDraft(const WhazingPix &pix);
    static Result<MessageDraft> paymentDraft(const WhazingPayment &payment);

    Future<SendState> location(const QString &number, const WhazingPlace &place);
    Future<SendState> contact(const QString &number, const QString &name, const QString &phone);
    Future<SendState> buttons(Gateway gateway, const QString &number, const QString &text, const QString &footer,
                              const QList<WhazingChoice> &choices);
    Future<SendState> list(Gateway gateway, const QString &number, const QString &text, const QString &button,
                           const QString &section, const QList<WhazingChoice> &rows);
    /// Any of the `contents` of the API, as they are.
    Future<SendState> contents(Gateway gateway, const QString &number, const QJsonObject &contents);
    Future<SendState> pix(const QString &number, const WhazingPix &pix);
    Future<SendState> payment(const QString &number, const WhazingPayment &payment);

private:
    Future<SendState> post(const QString &number, const Result<MessageDraft> &draft);

    WhazingMessages &m_messages;
};

} // namespace gancho
