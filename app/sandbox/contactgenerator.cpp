#include "app/sandbox/worlddocuments.h"
#include "app/sandbox/worldgenerator.h"
#include "app/sandbox/worldnames.h"
#include "models/domain/phonetext.h"

#include <QJsonArray>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr int numbers = 40'000'000;
constexpr qint64 historySeconds = 540LL * 24 * 60 * 60;

/// A mobile number that no other contact has: a step through all numbers that is coprime to how many there are.
QString mobileDigits(int start, int contact, QStringView area)
{
    constexpr qint64 step = 15'485'863;
    return u"55"_s + area.toString() + u'9' + QString::number(60'000'000 + (start + contact * step) % numbers);
}

QJsonObject customValues(SandboxRandom &random, int contact)
{
    QJsonObject values{{u"codigo-cliente"_s, u"C-%1"_s.arg(contact + 1, 6, 10, QChar(u'0'))},
                       {u"cidade"_s, random.pick(worldname::towns).toString()},
                       {u"compras"_s, random.below(12)}};
    if (random.chance(40))
        values.insert("plano"_L1, std::array{u"Bronze"_s, u"Prata"_s, u"Ouro"_s}[size_t(random.below(3))]);
    if (random.chance(30))
        values.insert("nascimento"_L1, u"%1-%2-%3"_s.arg(random.between(1955, 2004))
                                           .arg(random.between(1, 12), 2, 10, QChar(u'0'))
                                           .arg(random.between(1, 28), 2, 10, QChar(u'0')));
    if (contact % 3 == 0)
        values.insert("cpf"_L1, worlddocument::cpf(contact));
    if (contact % 11 == 0)
        values.insert("cnpj"_L1, worlddocument::cnpj(contact));
    return values;
}

QJsonArray someTags(SandboxWorld &world)
{
    QJsonArray tags;
    for (int wanted = world.random.below(4); wanted > 0; --wanted) {
        const QJsonValue id = world.tags.at(world.random.below(world.tags.size())).value("id"_L1);
        if (!tags.contains(id))
            tags += id;
    }
    return tags;
}

QJsonObject member(SandboxWorld &world, const QJsonObject &contact, QLatin1StringView key, const QJsonObject &group)
{
    return generatedRow(
        world, 60,
        {{u"active"_s, true}, {QString(key), group.value("id"_L1)}, {u"contactId"_s, contact.value("id"_L1)}});
}

QString status(SandboxRandom &random)
{
    const int chance = random.below(100);
    return chance < 95 ? u"ACTIVE"_s : chance < 99 ? u"ARCHIVED"_s : u"BLOCKED"_s;
}

} // namespace

void generateContacts(SandboxWorld &world, int contacts, const std::function<bool()> &stopped)
{
    world.contacts.reserve(contacts);
    const int start = world.random.below(numbers);
    for (int i = 0; i < contacts; ++i) {
        if (i % 500 == 0 && stopped && stopped())
            return;
        SandboxRandom &random = world.random;
        const QString first = random.pick(worldname::firstNames).toString();
        const QString last = random.pick(worldname::surnames).toString();
        const QString middle = random.chance(25) ? random.pick(worldname::surnames).toString() + u' ' : QString();
        const QString name = first + u' ' + middle + last;
        const PhoneText phone = readPhone(mobileDigits(start, i, random.pick(worldname::areaCodes)));
        // Oldest first, as the platform lists them.
        const qint64 age = historySeconds * (contacts - i) / contacts + 7200;
        const QString created = generatedInstant(world, age);
        QJsonObject contact{
            {u"id"_s, random.id()},
            {u"createdAt"_s, created},
            {u"updatedAt"_s,
             random.chance(50) ? created : generatedInstant(world, random.below(int(age / 3600)) * 3600LL)},
            {u"companyId"_s, world.companyId},
            {u"name"_s, name},
            {u"phoneNumber"_s, phone.stored},
            {u"phoneNumberFormatted"_s, phone.formatted},
            {u"annotation"_s, random.pick(worldname::annotations).toString()},
            {u"tagIds"_s, someTags(world)},
            {u"status"_s, status(random)},
            {u"origin"_s,
             std::array{u"CREATED_FROM_HUB"_s, u"CREATED_BY_USER"_s, u"IMPORTED"_s}[size_t(random.below(3))]},
            {u"customFields"_s, customValues(random, i)}};
        const QString plain = worldname::plainName(first + u' ' + last);
        if (random.chance(60))
            contact.insert("email"_L1, plain + QString::number(i + 1) + "@example.com"_L1);
        if (random.chance(70))
            contact.insert("nameWhatsapp"_L1, first);
        if (random.chance(15))
            contact.insert("instagram"_L1, plain + u'_' + QString::number(i + 1));
        if (contact.value("origin"_L1) == "IMPORTED"_L1)
            contact.insert("importedAt"_L1, created);
        QJsonArray portfolios;
        if (random.chance(20)) {
            const QJsonObject &portfolio = world.portfolios.at(random.below(world.portfolios.size()));
            portfolios += portfolio.value("id"_L1);
            world.portfolioContacts.add(member(world, contact, "portfolioId"_L1, portfolio));
        }
        contact.insert("portfolioIds"_L1, portfolios);
        if (random.chance(4)) {
            const QJsonObject &sequence = world.sequences.at(random.below(world.sequences.size()));
            world.sequenceContacts.add(joined(member(world, contact, "sequenceId"_L1, sequence),
                                              {{u"origin"_s, u"USER_FILTER"_s},
                                               {u"addedByUserId"_s, world.agents.at(0).value("userId"_L1)},
                                               {u"addedByChatbotId"_s, QJsonValue::Null},
                                               {u"lastAddedAt"_s, created}}));
        }
        world.putContact(contact);
    }
}

} // namespace gancho
