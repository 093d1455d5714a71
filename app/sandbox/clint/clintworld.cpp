#include "app/sandbox/clint/clintworld.h"

#include "app/sandbox/sandboxtime.h"
#include "models/domain/phonetext.h"

#include <QJsonArray>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ticksPerSecond = 10'000'000;

/// With an offset and six digits, as Clint writes it.
QString spelling(qint64 ticks)
{
    QString text = instantText(ticks / 10 * 10);
    text.chop(1);
    return text + u"+00:00"_s;
}

} // namespace

ClintWorld::ClintWorld(quint32 seed)
    : random(seed)
    // Keys of Clint look like base64, with an "=" that belongs to them.
    , token(u"clint_sandbox_"_s + random.id().remove(u'-') + u"=="_s)
    , limitedToken(u"clint_sandbox_"_s + random.id().remove(u'-') + u"=="_s)
{
}

QString ClintWorld::now()
{
    m_lastTicks = qMax(currentTicks(), m_lastTicks + 10);
    return spelling(m_lastTicks);
}

QString ClintWorld::nowPlus(qint64 seconds)
{
    return spelling(currentTicks() + seconds * ticksPerSecond);
}

QJsonObject ClintWorld::stage(const QString &originId, const QString &stageId) const
{
    for (const QJsonValue stage : origins.value(originId).value("stages"_L1).toArray())
        if (stage["id"_L1] == stageId)
            return stage.toObject();
    return {};
}

QJsonObject ClintWorld::firstStage(const QString &originId) const
{
    return origins.value(originId).value("stages"_L1).toArray().first().toObject();
}

QJsonObject ClintWorld::contactBy(const QString &email, const QString &phone) const
{
    const QString digits = readPhone(phone).digits;
    QJsonObject byPhone;
    for (const QJsonObject &contact : contacts) {
        if (!email.isEmpty() && contact.value("email"_L1).toString().compare(email, Qt::CaseInsensitive) == 0)
            return contact;
        if (!digits.isEmpty() && byPhone.isEmpty() && readPhone(clintFullPhone(contact)).digits == digits)
            byPhone = contact;
    }
    return byPhone;
}

const ClintIntegration *ClintWorld::integration(const QString &id) const
{
    for (const ClintIntegration &each : integrations)
        if (each.id == id)
            return &each;
    return nullptr;
}

void ClintWorld::addHistory(const QString &dealId, const QString &category, const QString &summary,
                            const QString &userId)
{
    history.add({{u"id"_s, random.id()},
                 {u"deal_id"_s, dealId},
                 {u"category"_s, category},
                 {u"date"_s, now()},
                 {u"user_id"_s, userId},
                 {u"summary"_s, summary}});
}

QString clintFullPhone(const QJsonObject &contact)
{
    return contact.value("ddi"_L1).toString() + contact.value("phone"_L1).toString();
}

} // namespace gancho
