#pragma once

#include "app/sandbox/whazing/whazinghooks.h"
#include "app/sandbox/whazing/whazingworld.h"

namespace gancho {

/// What happens to tickets on the embedded Whazing, whoever makes it happen, and the events that it sets off.
class WhazingDesk
{
public:
    /// Both must outlive it.
    WhazingDesk(WhazingWorld &world, WhazingHooks &hooks)
        : m_world(world)
        , m_hooks(hooks)
    {
    }

    struct Opening
    {
        qint64 contactId = 0;
        QString status = QStringLiteral("pending");
        qint64 queueId = 0; ///< 0: none
        qint64 userId = 0;
        bool byUser = false;
        QString messageBody; ///< the message that opened it
        QJsonValue apiConfig;
    };
    struct Writing
    {
        qint64 ticketId = 0;
        QString text;
        bool fromMe = false;
        QString sendType; ///< "manual", "bot", "API"
        qint64 userId = 0;
        qint64 authorId = 0; ///< within a group
        QString mediaType = QStringLiteral("chat");
        QString mediaUrl;
        QString base64;
    };
    /// What is to change; nothing for what stays.
    struct Change
    {
        std::optional<QString> status;
        std::optional<qint64> queueId, userId;
    };

    qint64 open(const Opening &opening, SandboxEffects &effects);
    void write(const Writing &writing, SandboxEffects &effects);
    void change(qint64 ticketId, const Change &change, SandboxEffects &effects);
    /// The contact's ticket that is not closed; 0 where there is none.
    qint64 openTicketOf(qint64 contactId) const;
    /// What the API was given goes out some time later: into the ticket, or into a new one of the contact's.
    void sendLater(qint64 contactId, Writing writing, const QString &externalKey, SandboxEffects &effects);

private:
    WhazingWorld &m_world;
    WhazingHooks &m_hooks;
};

} // namespace gancho
