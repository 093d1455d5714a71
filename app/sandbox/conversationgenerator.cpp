#include "app/sandbox/sandboxtime.h"
#include "app/sandbox/worlddocuments.h"
#include "app/sandbox/worldgenerator.h"
#include "app/sandbox/worldnames.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr int conversations = 180;
constexpr int payments = 30;

struct Talk
{
    qint64 startedSecondsAgo = 0;
    QString status;
    QJsonObject agent;
};

/// The messages of a conversation; leaves their traces in `session`.
void generateMessages(SandboxWorld &world, QJsonObject &session, const Talk &talk)
{
    SandboxRandom &random = world.random;
    const QJsonObject contact = world.contacts.value(session.value("contactId"_L1).toString());
    qint64 ago = talk.startedSecondsAgo;
    const int count = random.between(3, 12);
    int unread = 0;
    for (int i = 0; i < count && ago > 30; ++i) {
        const bool fromContact = i == 0 || talk.agent.isEmpty() || random.chance(50);
        const QString at = generatedInstant(world, ago);
        const QString said =
            (fromContact ? random.pick(worldname::contactSays) : random.pick(worldname::attendantSays)).toString();
        const QString text = fromContact ? worlddocument::given(said, contact) : said;
        world.messages.add({{u"id"_s, random.id()},
                            {u"createdAt"_s, at},
                            {u"updatedAt"_s, at},
                            {u"timestamp"_s, at.left(19) + u'Z'},
                            {u"type"_s, u"TEXT"_s},
                            {u"sessionId"_s, session.value("id"_L1)},
                            {u"userId"_s, fromContact ? QJsonValue(QJsonValue::Null) : talk.agent.value("userId"_L1)},
                            {u"direction"_s, fromContact ? u"FROM_HUB"_s : u"TO_HUB"_s},
                            {u"status"_s, fromContact || random.chance(40) ? u"DELIVERED"_s : u"READ"_s},
                            {u"origin"_s, fromContact ? u"GATEWAY"_s : u"DEFAULT"_s},
                            {u"text"_s, text}});
        session.insert("lastMessageText"_L1, text);
        session.insert("lastInteractionDate"_L1, at);
        session.insert("updatedAt"_L1, at);
        session.insert(fromContact ? "lastMessageIn"_L1 : "lastMessageOut"_L1, at);
        if (!fromContact && !session.contains("firstResponseAt"_L1))
            session.insert("firstResponseAt"_L1, at);
        unread = fromContact ? unread + 1 : 0;
        ago -= random.between(20, 600);
    }
    session.insert("unreadCount"_L1, talk.status == "COMPLETED"_L1 ? 0 : unread);
    if (talk.status == "COMPLETED"_L1)
        session.insert("endAt"_L1, session.value("updatedAt"_L1));
}

/// `seconds` after an instant of the platform, to the second.
QString later(const QString &instant, int seconds)
{
    QDateTime at = QDateTime::fromString(instant.left(19), Qt::ISODate);
    at.setTimeZone(QTimeZone::utc());
    return at.addSecs(seconds).toString(u"yyyy-MM-ddThh:mm:ss"_s) + u".512000Z"_s;
}

/// What else stands in conversations: that the chatbot handed it on, a voice message with its transcription, a file, a
/// note. Drawn by a chance of its own, so that the rest of the company stays what its seed makes it.
void generateExtras(SandboxWorld &world, const QJsonObject &session, int number)
{
    SandboxRandom own{quint32(number) + 7919U};
    const QString started = session.value("startAt"_L1).toString();
    const auto add = [&](int seconds, const QJsonObject &more) {
        const QString at = later(started, seconds);
        world.messages.add(joined({{u"id"_s, own.id()},
                                   {u"createdAt"_s, at},
                                   {u"updatedAt"_s, at},
                                   {u"timestamp"_s, at.left(19) + u'Z'},
                                   {u"sessionId"_s, session.value("id"_L1)}},
                                  more));
    };
    const auto file = [&](const QString &name, const QString &mimeType, const QString &type, int size) {
        const QString id = own.id();
        world.files.add({{u"id"_s, id},
                         {u"companyId"_s, world.companyId},
                         {u"name"_s, name},
                         {u"extension"_s, name.section(u'.', -1)},
                         {u"mimeType"_s, mimeType},
                         {u"type"_s, type},
                         {u"publicUrl"_s, u"https://sandbox.wts.chat/files/"_s + id},
                         {u"size"_s, size}});
        return id;
    };
    if (session.value("botId"_L1).isString())
        add(4,
            {{u"type"_s, u"TRANSITION"_s},
             {u"direction"_s, u"TO_HUB"_s},
             {u"status"_s, u"SAVED"_s},
             {u"origin"_s, u"BOT"_s},
             {u"text"_s,
              u"Robô transferiu para %1"_s.arg(
                  world.departments.value(session.value("departmentId"_L1).toString()).value("name"_L1).toString())}});
    if (number % 4 == 0)
        add(7, {{u"type"_s, u"AUDIO"_s},
                {u"direction"_s, u"FROM_HUB"_s},
                {u"status"_s, u"DELIVERED"_s},
                {u"origin"_s, u"GATEWAY"_s},
                {u"fileId"_s, file(u"audio.ogg"_s, u"audio/ogg"_s, u"AUDIO"_s, 14'320)},
                {u"transcription"_s,
                 QJsonObject{{u"text"_s, u"Oi, queria saber se ainda dá para trocar o sofá pelo de três lugares."_s},
                             {u"processing"_s, false},
                             {u"error"_s, QJsonValue::Null}}}});
    if (number % 5 == 0)
        add(9, {{u"type"_s, u"DOCUMENT"_s},
                {u"direction"_s, u"FROM_HUB"_s},
                {u"status"_s, u"DELIVERED"_s},
                {u"origin"_s, u"GATEWAY"_s},
                {u"fileId"_s, file(u"comprovante-pix.pdf"_s, u"application/pdf"_s, u"PDF"_s, 81'204)},
                {u"text"_s, u"Segue o comprovante"_s}});
    if (number % 3 == 0)
        add(12, {{u"type"_s, u"NOTE"_s},
                 {u"direction"_s, u"TO_HUB"_s},
                 {u"status"_s, u"SAVED"_s},
                 {u"origin"_s, u"DEFAULT"_s},
                 {u"userId"_s, world.agents.at(number % world.agents.size()).value("userId"_L1)},
                 {u"text"_s, u"Cliente antigo: dar retorno ainda hoje."_s}});
}

QJsonObject generateConversation(SandboxWorld &world, int number)
{
    SandboxRandom &random = world.random;
    Talk talk;
    const bool open = number >= conversations - 45;
    talk.startedSecondsAgo = open ? (conversations - number) * 1500LL + 600 : (conversations - number) * 18'000LL;
    talk.status = !open ? u"COMPLETED"_s : random.chance(60) ? u"IN_PROGRESS"_s : u"PENDING"_s;
    if (talk.status != "PENDING"_L1)
        talk.agent = world.agents.at(random.below(world.agents.size()));
    const QString started = generatedInstant(world, talk.startedSecondsAgo);
    const QJsonValue none = QJsonValue::Null;
    const QJsonObject team = world.departments.at(random.below(world.departments.size()));
    // Distinct contacts, so that nobody has two open conversations.
    const int contact = int(qint64(number) * world.contacts.size() / conversations);
    QJsonObject session{{u"id"_s, random.id()},
                        {u"createdAt"_s, started},
                        {u"updatedAt"_s, started},
                        {u"startAt"_s, started},
                        {u"companyId"_s, world.companyId},
                        {u"status"_s, talk.status},
                        {u"contactId"_s, world.contacts.at(contact).value("id"_L1)},
                        {u"channelId"_s, world.channels.at(random.chance(70) ? 0 : 1).value("id"_L1)},
                        {u"departmentId"_s, team.value("id"_L1)},
                        {u"userId"_s, talk.agent.isEmpty() ? none : talk.agent.value("userId"_L1)},
                        {u"botId"_s, random.chance(50) ? world.chatbots.at(0).value("id"_L1) : none},
                        {u"number"_s, world.nextSessionNumber(started)},
                        {u"origin"_s, u"DEFAULT"_s}};
    generateMessages(world, session, talk);
    generateExtras(world, session, number);
    if (!open && random.chance(50))
        session.insert("classification"_L1, QJsonObject{{u"id"_s, random.id()},
                                                        {u"category"_s, random.chance(60) ? u"WON"_s : u"LOST"_s},
                                                        {u"categoryDescription"_s, none},
                                                        {u"amount"_s, random.between(3, 90) * 100.0},
                                                        {u"categoryName"_s, u"Venda"_s}});
    return session;
}

} // namespace

void generateConversations(SandboxWorld &world)
{
    if (world.contacts.isEmpty())
        return;
    const int wanted = qMin(conversations, world.contacts.size());
    for (int i = conversations - wanted; i < conversations; ++i)
        world.sessions.add(generateConversation(world, i));
    for (int i = 0; i < payments; ++i) {
        const QJsonObject &session = world.sessions.at(world.random.below(world.sessions.size()));
        const int daysAgo = (payments - i) * 3;
        world.payments.add(generatedRow(world, daysAgo,
                                        {{u"contactId"_s, session.value("contactId"_L1)},
                                         {u"sessionId"_s, session.value("id"_L1)},
                                         {u"status"_s, world.random.chance(70) ? u"RECEIVED"_s : u"PENDING"_s},
                                         {u"amount"_s, world.random.between(15, 900) * 10.0},
                                         {u"dueDate"_s, generatedInstant(world, (daysAgo - 5) * 86'400LL)}}));
    }
}

} // namespace gancho
