#include "app/sandbox/sandboxworld.h"

#include "app/sandbox/sandboxtime.h"
#include "models/domain/phonetext.h"

namespace gancho {

using namespace Qt::StringLiterals;

SandboxWorld::SandboxWorld(quint32 seed)
    : random(seed)
    , companyId(random.id())
    , token(u"pn_sandbox_"_s + random.id().remove(u'-'))
    , limitedToken(u"pn_sandbox_"_s + random.id().remove(u'-'))
{
}

QString SandboxWorld::now()
{
    m_lastTicks = qMax(currentTicks(), m_lastTicks + 1);
    return instantText(m_lastTicks);
}

QString SandboxWorld::nextSessionNumber(const QString &startedAt)
{
    return startedAt.left(10).remove(u'-') + QString::number(++m_sessionNumber).rightJustified(5, u'0');
}

void SandboxWorld::putContact(const QJsonObject &contact)
{
    const QString id = contact.value("id"_L1).toString();
    const QString phone = readPhone(contact.value("phoneNumber"_L1).toString()).digits;
    const QString instagram = contact.value("instagram"_L1).toString().toLower();
    if (const QJsonObject *old = contacts.find(id)) {
        const QString oldPhone = readPhone(old->value("phoneNumber"_L1).toString()).digits;
        const QString oldInstagram = old->value("instagram"_L1).toString().toLower();
        if (oldPhone != phone)
            m_byPhone.remove(oldPhone);
        if (oldInstagram != instagram)
            m_byInstagram.remove(oldInstagram);
        contacts.replace(contact);
    } else {
        contacts.add(contact);
    }
    if (!phone.isEmpty())
        m_byPhone.insert(phone, id);
    if (!instagram.isEmpty())
        m_byInstagram.insert(instagram, id);
}

QJsonObject SandboxWorld::contactByPhone(const QString &phone) const
{
    return contacts.value(m_byPhone.value(readPhone(phone).digits));
}

QJsonObject SandboxWorld::contactByInstagram(const QString &name) const
{
    const QString plain = name.toLower();
    return contacts.value(m_byInstagram.value(plain.startsWith(u'@') ? plain.mid(1) : plain));
}

QJsonObject SandboxWorld::contactByMail(const QString &mail) const
{
    return mail.isEmpty() ? QJsonObject() : rowWhere(contacts, "email"_L1, mail);
}

QJsonObject SandboxWorld::agentByUserId(const QString &userId) const
{
    return userId.isEmpty() ? QJsonObject() : rowWhere(agents, "userId"_L1, userId);
}

QJsonObject rowWhere(const EntityTable &table, QLatin1StringView key, const QString &value)
{
    for (const QJsonObject &row : table)
        if (row.value(key).toString().compare(value, Qt::CaseInsensitive) == 0)
            return row;
    return {};
}

} // namespace gancho
