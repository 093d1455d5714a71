#include "app/sandbox/whazing/whazingdesk.h"

#include "app/sandbox/whazing/whazingpayloads.h"

#include <QDateTime>

namespace gancho {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto queueTime = 1s; ///< of a send of the API

QJsonValue idOrNull(qint64 id)
{
    return id > 0 ? QJsonValue(id) : QJsonValue(QJsonValue::Null);
}

} // namespace

qint64 WhazingDesk::open(const Opening &opening, SandboxEffects &effects)
{
    const QString now = m_world.now();
    const qint64 id = m_world.addTicket({{u"status"_s, opening.status},
                                         {u"protocol"_s, QJsonValue()},
                                         {u"queueId"_s, idOrNull(opening.queueId)},
                                         {u"userId"_s, idOrNull(opening.userId)},
                                         {u"apiConfig"_s, opening.apiConfig},
                                         {u"isGroup"_s, m_world.contacts.value(opening.contactId)["isGroup"_L1]},
                                         {u"contactId"_s, opening.contactId},
                                         {u"chatbotId"_s, QJsonValue()},
                                         {u"createdAt"_s, now},
                                         {u"updatedAt"_s, now}});
    QJsonObject ticket = m_world.tickets.value(id);
    ticket.insert("protocol"_L1, m_world.protocolFor(id));
    m_world.tickets.replace(ticket);
    const QString type = opening.byUser ? u"NewTicketUserCreate"_s : u"NewTicket"_s;
    m_hooks.ticketEvent(type, whazingpayload::ticketEvent(m_world, type, ticket, opening.messageBody), effects);
    return id;
}

void WhazingDesk::write(const Writing &writing, SandboxEffects &effects)
{
    QJsonObject ticket = m_world.tickets.value(writing.ticketId);
    if (ticket.isEmpty())
        return;
    const QString now = m_world.now();
    const qint64 id = m_world.addMessage({{u"messageId"_s, m_world.messageId()},
                                          {u"body"_s, writing.text},
                                          {u"fromMe"_s, writing.fromMe},
                                          {u"mediaType"_s, writing.mediaType},
                                          {u"mediaUrl"_s, writing.mediaUrl.isEmpty() ? QJsonValue() : writing.mediaUrl},
                                          {u"ticketId"_s, writing.ticketId},
                                          {u"contactId"_s, ticket["contactId"_L1]},
                                          {u"userId"_s, idOrNull(writing.userId)},
                                          {u"status"_s, writing.fromMe ? u"sended"_s : u"received"_s},
                                          {u"sendType"_s, writing.sendType},
                                          {u"timestamp"_s, QDateTime::currentSecsSinceEpoch()},
                                          {u"isDeleted"_s, false},
                                          {u"createdAt"_s, now},
                                          {u"updatedAt"_s, now}});
    ticket.insert("updatedAt"_L1, now);
    m_world.tickets.replace(ticket);
    m_hooks.messageEvent(whazingpayload::messageEvent(m_world, m_world.messages.value(id), writing.authorId),
                         writing.base64, effects);
}

void WhazingDesk::change(qint64 ticketId, const Change &change, SandboxEffects &effects)
{
    const QJsonObject before = m_world.tickets.value(ticketId);
    QJsonObject ticket = before;
    if (change.status)
        ticket.insert("status"_L1, *change.status);
    if (change.queueId)
        ticket.insert("queueId"_L1, idOrNull(*change.queueId));
    if (change.userId)
        ticket.insert("userId"_L1, idOrNull(*change.userId));
    if (ticket == before)
        return;
    ticket.insert("updatedAt"_L1, m_world.now());
    const bool closes = ticket["status"_L1] == "closed"_L1 && before["status"_L1] != "closed"_L1;
    if (closes) {
        ticket.insert("closingReasonId"_L1, m_world.random.between(1, m_world.closingReasons.size()));
        ticket.insert("closedAt"_L1, ticket["updatedAt"_L1]);
    }
    m_world.tickets.replace(ticket);
    const QList<QJsonObject> messages = m_world.messagesOf(ticketId);
    const QString last = messages.isEmpty() ? QString() : messages.last()["body"_L1].toString();
    const auto tell = [&](const QString &type) {
        m_hooks.ticketEvent(type, whazingpayload::ticketEvent(m_world, type, ticket, last), effects);
    };
    if (closes) {
        tell(u"ClosedTicket"_s);
        return;
    }
    const bool otherQueue = ticket["queueId"_L1] != before["queueId"_L1];
    // Whoever takes a ticket that had nobody does not transfer it.
    const bool otherUser = ticket["userId"_L1] != before["userId"_L1] && !before["userId"_L1].isNull();
    if (otherQueue || otherUser)
        tell(u"TransferTicket"_s);
    if (!otherQueue)
        return;
    for (auto it = messages.crbegin(); it != messages.crend(); ++it)
        if (!(*it)["fromMe"_L1].toBool()) {
            m_hooks.transferred(ticket["queueId"_L1].toInteger(), whazingpayload::messageEvent(m_world, *it), effects);
            break;
        }
}

qint64 WhazingDesk::openTicketOf(qint64 contactId) const
{
    for (const QJsonObject &ticket : m_world.ticketsOf(contactId))
        if (ticket["status"_L1] != "closed"_L1)
            return ticket["id"_L1].toInteger();
    return 0;
}

void WhazingDesk::sendLater(qint64 contactId, Writing writing, const QString &externalKey, SandboxEffects &effects)
{
    writing.fromMe = true;
    writing.sendType = u"API"_s;
    effects.later += {m_hooks.scaled(queueTime), [this, contactId, writing, externalKey](SandboxEffects &more) {
                          const QJsonValue apiConfig = externalKey.isEmpty()
                                                           ? QJsonValue(QJsonValue::Null)
                                                           : QJsonValue(QJsonObject{{u"externalKey"_s, externalKey}});
                          Writing now = writing;
                          if (now.ticketId == 0)
                              now.ticketId = openTicketOf(contactId);
                          if (now.ticketId == 0) {
                              Opening opening;
                              opening.contactId = contactId;
                              opening.messageBody = now.text;
                              opening.apiConfig = apiConfig;
                              now.ticketId = open(opening, more);
                          }
                          QJsonObject ticket = m_world.tickets.value(now.ticketId);
                          ticket.insert("apiConfig"_L1, apiConfig);
                          m_world.tickets.replace(ticket);
                          write(now, more);
                      }};
}

} // namespace gancho
