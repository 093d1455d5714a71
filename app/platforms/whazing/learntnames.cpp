#include "app/platforms/whazing/learntnames.h"

#include "app/platforms/jsonread.h"
#include "app/platforms/whazing/whazingread.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <array>

#include "moc_learntnames.cpp"

namespace gancho {

namespace {

constexpr int version = 1;
constexpr int saveAfterMs = 1000;
constexpr int largestBody = 8 * 1024 * 1024; ///< bytes; an event with a file in it says nothing more of names
constexpr qsizetype mostNames = 20000;       ///< of a kind: a platform whose ids never repeat must not fill the memory

struct KindName
{
    LearntNames::Kind kind;
    const char *name;
};
constexpr std::array<KindName, 9> kindNames{{{LearntNames::Kind::Queue, "queues"},
                                             {LearntNames::Kind::User, "users"},
                                             {LearntNames::Kind::Tag, "tags"},
                                             {LearntNames::Kind::Channel, "channels"},
                                             {LearntNames::Kind::Chatbot, "chatbots"},
                                             {LearntNames::Kind::Stage, "stages"},
                                             {LearntNames::Kind::Followup, "followups"},
                                             {LearntNames::Kind::Wallet, "wallets"},
                                             {LearntNames::Kind::ClosingReason, "closingReasons"}}};

QJsonObject toJson(const LearntName &name)
{
    QJsonObject json{{QStringLiteral("id"), name.id}};
    if (!name.learnt.isEmpty())
        json.insert(QStringLiteral("learnt"), name.learnt);
    if (!name.given.isEmpty())
        json.insert(QStringLiteral("given"), name.given);
    if (name.seenAt.isValid())
        json.insert(QStringLiteral("seenAt"), name.seenAt.toUTC().toString(Qt::ISODate));
    return json;
}

} // namespace

LearntNames::LearntNames(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(saveAfterMs);
    connect(&m_saving, &QTimer::timeout, this, &LearntNames::save);
    m_telling.setSingleShot(true);
    m_telling.setInterval(0);
    connect(&m_telling, &QTimer::timeout, this, &LearntNames::changed);
    read();
}

LearntNames::~LearntNames()
{
    save();
}

void LearntNames::read()
{
    QFile file(m_file);
    if (m_file.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    for (const auto &[kind, key] : kindNames)
        for (const QJsonValue row : root[QLatin1String(key)].toArray()) {
            const QJsonObject json = row.toObject();
            LearntName name;
            name.id = jsonread::text(json[QLatin1String("id")]);
            name.learnt = json[QLatin1String("learnt")].toString();
            name.given = json[QLatin1String("given")].toString();
            name.seenAt = jsonread::date(json[QLatin1String("seenAt")]);
            if (!name.id.isEmpty())
                m_names[kind].insert(name.id, name);
        }
}

bool LearntNames::save()
{
    m_saving.stop();
    if (!m_unsaved || m_file.isEmpty())
        return true;
    QJsonObject root{{QStringLiteral("version"), version}};
    for (const auto &[kind, key] : kindNames) {
        QJsonArray rows;
        for (const LearntName &name : names(kind))
            rows += toJson(name);
        if (!rows.isEmpty())
            root.insert(QLatin1String(key), rows);
    }
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(root).toJson()) < 0 || !file.commit())
        return false;
    m_unsaved = false;
    return true;
}

void LearntNames::learn(const QByteArray &body)
{
    if (body.size() <= largestBody)
        learn(QJsonDocument::fromJson(body).object());
}

void LearntNames::learn(const QJsonObject &record)
{
    const auto object = [&record](const char *key) {
        return record[QLatin1String(key)].toObject();
    };
    const auto take = [this](Kind kind, const QJsonValue &value, std::initializer_list<const char *> names) {
        const auto named = whazingread::named(value, names);
        learn(kind, named.id, named.name);
    };
    take(Kind::Channel, record[QLatin1String("whatsapp")].toObject(), {"name"});
    take(Kind::User, record[QLatin1String("user")].toObject(), {"name", "email"});
    take(Kind::Queue, record[QLatin1String("queue")].toObject(), {"queue", "name"});
    learnTicket(object("ticket"));
    learnTicket(record);
    for (const char *key : {"contact", "contactmessage"})
        learnContact(object(key));
    learnContact(record);
    if (record[QLatin1String("event")].toString() == QLatin1String("channel.status.changed"))
        take(Kind::Channel, object("channel"), {"name"});
}

void LearntNames::learnTicket(const QJsonObject &ticket)
{
    const auto take = [&](Kind kind, const char *key) {
        learn(kind, jsonread::text(ticket[QLatin1String(key)]), {});
    };
    take(Kind::Queue, "queueId");
    take(Kind::User, "userId");
    take(Kind::Chatbot, "chatbotId");
    take(Kind::ClosingReason, "closingReasonId");
}

void LearntNames::learnContact(const QJsonObject &contact)
{
    const auto takeEach = [&](Kind kind, const char *key, std::initializer_list<const char *> names) {
        for (const QJsonValue value : contact[QLatin1String(key)].toArray()) {
            const auto named = whazingread::named(value, names);
            learn(kind, named.id, named.name);
        }
    };
    learn(Kind::Stage, jsonread::text(contact[QLatin1String("kanbanId")]), {});
    learn(Kind::Followup, jsonread::text(contact[QLatin1String("followupId")]), {});
    takeEach(Kind::Tag, "tags", {"tag", "name"});
    takeEach(Kind::Wallet, "wallets", {"name"});
}

void LearntNames::learn(Kind kind, const QString &id, const QString &name)
{
    Names &names = m_names[kind];
    // 0 is what takes a contact out of a stage.
    if (id.isEmpty() || id == QLatin1String("0") || (!names.contains(id) && names.size() >= mostNames))
        return;
    const bool isNew = !names.contains(id);
    LearntName &known = names[id];
    known.id = id;
    known.seenAt = QDateTime::currentDateTimeUtc();
    const bool another = !name.isEmpty() && known.learnt != name;
    if (another)
        known.learnt = name;
    touched(isNew || another);
}

QList<LearntName> LearntNames::names(Kind kind) const
{
    QList<LearntName> list = m_names.value(kind).values();
    std::sort(list.begin(), list.end(), [](const LearntName &a, const LearntName &b) {
        if (a.name().isEmpty() != b.name().isEmpty())
            return b.name().isEmpty();
        const int order = QString::localeAwareCompare(a.name(), b.name());
        return order != 0 ? order < 0 : a.id.size() != b.id.size() ? a.id.size() < b.id.size() : a.id < b.id;
    });
    return list;
}

QString LearntNames::name(Kind kind, const QString &id) const
{
    const auto names = m_names.constFind(kind);
    return names == m_names.cend() ? QString() : names->value(id).name();
}

void LearntNames::setName(Kind kind, const QString &id, const QString &name)
{
    if (id.isEmpty())
        return;
    LearntName &known = m_names[kind][id];
    known.id = id;
    known.given = name.trimmed();
    touched(true);
}

void LearntNames::forget(Kind kind, const QString &id)
{
    if (m_names[kind].remove(id) > 0)
        touched(true);
}

void LearntNames::touched(bool another)
{
    m_unsaved = true;
    if (!m_saving.isActive())
        m_saving.start();
    if (another)
        m_telling.start();
}

} // namespace gancho
