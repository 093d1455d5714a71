#pragma once

#include "app/sandbox/sandboxrandom.h"
#include "app/sandbox/whazing/numberedtable.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>

namespace gancho {

/// The invented company as the embedded Whazing knows it. Rows are as the API shows them, but for what is looked up by
/// an id. Values only, used in the sandbox's thread.
class WhazingWorld
{
public:
    explicit WhazingWorld(quint32 seed);

    SandboxRandom random;
    QString apiId;      ///< of the channel's API, a UUID
    QString otherApiId; ///< of another channel, which the token does not open
    QString token;      ///< a JWT of 730 days
    qint64 tenantId = 23;
    QJsonObject company;
    QJsonObject channel; ///< id, name, type, number, status
    QString serverUrl;   ///< "http://127.0.0.1:41234"

    NumberedTable queues{1}, users{1}, tags{1}, stages{1}, followups{1}, wallets{1}, chatbots{1}, closingReasons{1};
    NumberedTable contacts{5001}, tickets{8001}, messages{1};
    NumberedTable boards{1}, columns{11}, cards{301}, checklists{901}, labels{1};

    /// ISO 8601 with milliseconds, later at each call.
    QString now();
    /// An id as WhatsApp's library makes them.
    QString messageId();
    QString protocolFor(qint64 ticketId);

    /// By digits, also with or without the ninth one behind the area code; empty where there is none.
    QJsonObject contactByNumber(const QString &number) const;
    qint64 addContact(const QJsonObject &contact);
    void putContact(const QJsonObject &contact);
    /// Of that contact on the channel, newest first.
    QList<QJsonObject> ticketsOf(qint64 contactId) const;
    QList<QJsonObject> messagesOf(qint64 ticketId) const;
    qint64 addTicket(const QJsonObject &ticket);
    qint64 addMessage(const QJsonObject &message);
    /// Forgets the oldest messages beyond what a long run should hold.
    void prune();

    /// Any row, by chance; empty where there is none.
    QJsonObject any(const NumberedTable &table);
    /// Any ticket with one of these statuses.
    QJsonObject anyTicket(const QStringList &statuses);

private:
    qint64 m_lastMs = 0;
    QHash<QString, qint64> m_byNumber;
    QHash<qint64, QList<qint64>> m_ticketsOf;
    QHash<qint64, QList<qint64>> m_messagesOf;
};

/// Makes the company with that many contacts; ends early once `interrupted`.
void generateWhazingWorld(WhazingWorld &world, int contacts, const std::function<bool()> &interrupted = {});

/// As many digits as WhatsApp knows a number by: without the ninth digit that Brazil added.
QString plainNumber(const QString &number);

} // namespace gancho
