#include "app/sandbox/whazing/whazingworld.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTimeZone>

#include <algorithm>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsOfDay = 24 * 60 * 60;
constexpr int tokenDays = 730;
constexpr int mostMessages = 30'000;
constexpr int forgottenAtOnce = 10'000;
/// What the token says that it was made at: so that the same seed gives the same token.
constexpr qint64 madeDaysAgo = 60;

QByteArray part(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// Signed with a key that everybody may know: it opens nothing but invented data.
QString makeToken(qint64 tenantId, qint64 channelId)
{
    const qint64 today = QDateTime::currentSecsSinceEpoch() / secondsOfDay * secondsOfDay;
    const qint64 madeAt = today - madeDaysAgo * secondsOfDay;
    const QJsonObject claims{{u"tenantId"_s, tenantId},
                             {u"profile"_s, u"admin"_s},
                             {u"sessionId"_s, channelId},
                             {u"iat"_s, madeAt},
                             {u"exp"_s, madeAt + tokenDays * secondsOfDay}};
    const QByteArray signedPart =
        part(R"({"alg":"HS256","typ":"JWT"})") + '.' + part(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    return QString::fromLatin1(
        signedPart + '.' +
        part(QMessageAuthenticationCode::hash(signedPart, "gancho-sandbox", QCryptographicHash::Sha256)));
}

} // namespace

QString plainNumber(const QString &number)
{
    QString digits;
    for (const QChar c : number)
        if (c.isDigit())
            digits += c;
    constexpr qsizetype withNinth = 13, ninth = 4;
    if (digits.size() == withNinth && digits.startsWith("55"_L1) && digits[ninth] == u'9')
        digits.remove(ninth, 1);
    return digits;
}

WhazingWorld::WhazingWorld(quint32 seed)
    : random(seed)
    , apiId(random.id())
    , otherApiId(random.id())
    , channel{{u"id"_s, 12}, {u"name"_s, u"Atendimento"_s}, {u"type"_s, u"whatsapp"_s}, {u"status"_s, u"CONNECTED"_s}}
{
    token = makeToken(tenantId, channel["id"_L1].toInteger());
}

QString WhazingWorld::now()
{
    m_lastMs = qMax(m_lastMs + 1, QDateTime::currentMSecsSinceEpoch());
    return QDateTime::fromMSecsSinceEpoch(m_lastMs, QTimeZone::utc()).toString(Qt::ISODateWithMs);
}

QString WhazingWorld::messageId()
{
    return u"3EB0"_s + random.id().remove(u'-').left(18).toUpper();
}

QString WhazingWorld::protocolFor(qint64 ticketId)
{
    return now().left(10).remove(u'-') + QString::number(ticketId).rightJustified(7, u'0');
}

QJsonObject WhazingWorld::contactByNumber(const QString &number) const
{
    return contacts.value(m_byNumber.value(plainNumber(number)));
}

qint64 WhazingWorld::addContact(const QJsonObject &contact)
{
    const qint64 id = contacts.add(contact);
    if (const QString number = plainNumber(contact["number"_L1].toString()); !number.isEmpty())
        m_byNumber.insert(number, id);
    return id;
}

void WhazingWorld::putContact(const QJsonObject &contact)
{
    const qint64 id = contact["id"_L1].toInteger();
    m_byNumber.remove(plainNumber(contacts.value(id)["number"_L1].toString()));
    contacts.replace(contact);
    if (const QString number = plainNumber(contact["number"_L1].toString()); !number.isEmpty())
        m_byNumber.insert(number, id);
}

QList<QJsonObject> WhazingWorld::ticketsOf(qint64 contactId) const
{
    QList<QJsonObject> list;
    for (const qint64 id : m_ticketsOf.value(contactId))
        list.prepend(tickets.value(id));
    return list;
}

QList<QJsonObject> WhazingWorld::messagesOf(qint64 ticketId) const
{
    QList<QJsonObject> list;
    for (const qint64 id : m_messagesOf.value(ticketId))
        if (messages.contains(id))
            list += messages.value(id);
    return list;
}

qint64 WhazingWorld::addTicket(const QJsonObject &ticket)
{
    const qint64 id = tickets.add(ticket);
    m_ticketsOf[ticket["contactId"_L1].toInteger()] += id;
    return id;
}

qint64 WhazingWorld::addMessage(const QJsonObject &message)
{
    const qint64 id = messages.add(message);
    m_messagesOf[message["ticketId"_L1].toInteger()] += id;
    return id;
}

void WhazingWorld::prune()
{
    if (messages.size() <= mostMessages)
        return;
    messages.removeFirst(forgottenAtOnce);
    for (QList<qint64> &ids : m_messagesOf)
        ids.removeIf([this](qint64 id) { return !messages.contains(id); });
}

QJsonObject WhazingWorld::any(const NumberedTable &table)
{
    return table.at(random.below(table.size()));
}

QJsonObject WhazingWorld::anyTicket(const QStringList &statuses)
{
    QList<QJsonObject> fitting;
    for (const QJsonObject &ticket : tickets)
        if (statuses.contains(ticket["status"_L1].toString()))
            fitting += ticket;
    return fitting.isEmpty() ? QJsonObject() : fitting[random.below(int(fitting.size()))];
}

} // namespace gancho
