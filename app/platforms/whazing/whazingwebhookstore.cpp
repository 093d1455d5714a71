#include "app/platforms/whazing/whazingwebhookstore.h"

#include "app/secrets/secretstore.h"
#include "models/domain/whazingtoken.h"
#include "models/domain/whazingwebhooklint.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

#include "moc_whazingwebhookstore.cpp"

namespace gancho {

using namespace Qt::StringLiterals;

namespace {
constexpr int version = 1;
}

WhazingWebhookStore::WhazingWebhookStore(const QString &file, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_secrets(secrets)
{
    read();
}

QString WhazingWebhookStore::keychainKey(const QString &id)
{
    return u"whazing-webhook-"_s + id;
}

QString WhazingWebhookStore::fileOf(const QString &dataFolder, const AccountId &account)
{
    return QDir(dataFolder).filePath(u"whazing-webhooks-%1.json"_s.arg(account.value));
}

void WhazingWebhookStore::discard(const QString &file, SecretStore &secrets)
{
    if (!QFile::exists(file))
        return;
    const WhazingWebhookStore store(file, secrets);
    for (const WhazingWebhook &webhook : store.webhooks())
        secrets.remove(keychainKey(webhook.id));
    QFile::remove(file);
}

void WhazingWebhookStore::read()
{
    QFile file(m_file);
    if (!file.exists())
        return;
    const QJsonObject root =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    m_writable = root["version"_L1].toInt() == version && root["webhooks"_L1].isArray();
    for (const QJsonValue row : root["webhooks"_L1].toArray())
        if (const auto webhook = whazingWebhookFromJson(row.toObject()); webhook && !webhook->id.isEmpty())
            m_webhooks += *webhook;
}

const WhazingWebhook *WhazingWebhookStore::find(const QString &id) const
{
    const auto found = std::find_if(m_webhooks.cbegin(), m_webhooks.cend(),
                                    [&id](const WhazingWebhook &webhook) { return webhook.id == id; });
    return found == m_webhooks.cend() ? nullptr : &*found;
}

Result<WhazingWebhook> WhazingWebhookStore::save(WhazingWebhook webhook)
{
    QList<WhazingWebhook> after = m_webhooks;
    if (webhook.id.isEmpty())
        webhook.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto old = std::find_if(after.begin(), after.end(),
                                  [&webhook](const WhazingWebhook &known) { return known.id == webhook.id; });
    if (old == after.end())
        after += webhook;
    else
        *old = webhook;
    if (const auto written = write(after); !written)
        return fail(written.error());
    return webhook;
}

Result<Done> WhazingWebhookStore::remove(const QString &id)
{
    QList<WhazingWebhook> after = m_webhooks;
    if (after.removeIf([&id](const WhazingWebhook &webhook) { return webhook.id == id; }) == 0)
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("WhazingWebhook", "This webhook is gone already."));
    const auto written = write(after);
    if (written)
        m_secrets.remove(keychainKey(id));
    return written;
}

Result<WhazingWebhook> WhazingWebhookStore::duplicate(const QString &id)
{
    const WhazingWebhook *original = find(id);
    if (!original)
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("WhazingWebhook", "This webhook is gone already."));
    WhazingWebhook copy = *original;
    copy.id.clear();
    copy.queueIds.clear();
    if (!copy.name.isEmpty())
        copy.name = QCoreApplication::translate("WhazingWebhook", "%1 (copy)").arg(copy.name);
    const auto saved = save(copy);
    if (saved)
        setKey(saved->id, Secret(newWhazingKey()));
    return saved;
}

Result<Done> WhazingWebhookStore::write(const QList<WhazingWebhook> &webhooks)
{
    QJsonArray rows;
    for (const WhazingWebhook &webhook : webhooks)
        rows += whazingWebhookToJson(webhook);
    const QJsonDocument document(QJsonObject{{u"version"_s, version}, {u"webhooks"_s, rows}});
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    if (!m_writable || !file.open(QIODevice::WriteOnly) || file.write(document.toJson()) < 0 || !file.commit())
        return fail(ErrorKind::Storage,
                    QCoreApplication::translate("WhazingWebhook", "The webhooks cannot be stored in %1.")
                        .arg(QDir::toNativeSeparators(m_file)));
    m_webhooks = webhooks;
    Q_EMIT changed();
    return Done{};
}

Future<Secret> WhazingWebhookStore::key(const QString &id) const
{
    return m_secrets.read(keychainKey(id));
}

Future<Done> WhazingWebhookStore::setKey(const QString &id, const Secret &key)
{
    if (WhazingToken::looksLikeJwt(key.reveal().trimmed()))
        return ready<Done>(fail(ErrorKind::Invalid,
                                WhazingFinding{WhazingFinding::Kind::KeyLooksLikeJwt, Tone::Bad, u"key"_s}.text()));
    return m_secrets.write(keychainKey(id), Secret(key.reveal().trimmed()));
}

} // namespace gancho
