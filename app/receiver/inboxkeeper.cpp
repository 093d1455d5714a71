#include "app/receiver/inboxkeeper.h"

#include "app/secrets/secretstore.h"
#include "app/store/eventstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

#include "moc_inboxkeeper.cpp"

namespace gancho {

namespace {

/// As they lie in the keychain: a JSON array of texts.
Secret packed(const QList<Secret> &secrets)
{
    QJsonArray list;
    for (const Secret &secret : secrets)
        list += secret.reveal();
    return Secret(QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
}

signing::Secrets unpacked(const Secret &secret)
{
    signing::Secrets secrets;
    const QJsonDocument list = QJsonDocument::fromJson(secret.reveal().toUtf8());
    for (const QJsonValue &one : list.array())
        secrets += one.toString().toUtf8();
    // Put there by hand.
    if (!list.isArray() && !secret.isEmpty())
        secrets += secret.reveal().toUtf8();
    return secrets;
}

Error invalid(const QString &field, const QString &text)
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.text = text;
    error.fields.insert(field, text);
    return error;
}

} // namespace

InboxKeeper::InboxKeeper(EventStore &store, SecretStore &keychain, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_keychain(keychain)
{
    connect(&m_store, &EventStore::inboxesChanged, this, &InboxKeeper::load);
    connect(&m_keychain, &SecretStore::persistentChanged, this, [this](bool persistent) {
        if (persistent)
            load();
    });
    load();
}

QVector<GuardedInbox> InboxKeeper::guarded() const
{
    QVector<GuardedInbox> all;
    for (const Inbox &inbox : m_inboxes)
        all.append({inbox, secretsOf(inbox)});
    return all;
}

const Inbox *InboxKeeper::find(InboxId id) const
{
    const auto found =
        std::find_if(m_inboxes.cbegin(), m_inboxes.cend(), [id](const Inbox &inbox) { return inbox.id == id; });
    return found == m_inboxes.cend() ? nullptr : &*found;
}

void InboxKeeper::load()
{
    const int generation = ++m_generation;
    whenDone(m_store.inboxes(), this, [this, generation](const Result<QVector<Inbox>> &loaded) {
        if (generation == m_generation)
            readSecrets(loaded.value_or(m_inboxes), generation);
    });
}

void InboxKeeper::readSecrets(const QVector<Inbox> &inboxes, int generation)
{
    QStringList keys;
    for (const Inbox &inbox : inboxes)
        if (const QString &key = inbox.check.keychainKey; !key.isEmpty() && !m_secrets.contains(key))
            keys += key;
    if (keys.isEmpty())
        return take(inboxes);
    const auto left = std::make_shared<qsizetype>(keys.size());
    for (const QString &key : keys)
        whenDone(m_keychain.read(key), this, [this, key, inboxes, left, generation](const Result<Secret> &secret) {
            if (secret && !secret->isEmpty())
                m_secrets.insert(key, unpacked(*secret));
            if (--*left == 0 && generation == m_generation)
                take(inboxes);
        });
}

void InboxKeeper::take(const QVector<Inbox> &inboxes)
{
    m_inboxes = inboxes;
    m_ready = true;
    Q_EMIT changed();
}

std::optional<Error> InboxKeeper::problemOf(const Inbox &inbox, const std::optional<QList<Secret>> &secrets) const
{
    if (inboxNameFrom(inbox.name) != inbox.name)
        return invalid(inboxfield::name, tr("A name has small letters, digits and hyphens only, 60 at most. \"%1\" "
                                            "would do.")
                                             .arg(inboxNameFrom(inbox.name)));
    if (const QString text = signing::nameProblem(inbox.check.scheme, inbox.check.name); !text.isEmpty())
        return invalid(inboxfield::checkName, text);
    if (!inbox.check.isActive())
        return std::nullopt;
    QStringList texts;
    if (secrets)
        for (const Secret &secret : *secrets)
            texts += secret.reveal();
    else
        for (const QByteArray &secret : secretsOf(inbox))
            texts += QString::fromUtf8(secret);
    // Those that are not at hand are in a keychain that may open later.
    if (texts.isEmpty() && (secrets || inbox.check.keychainKey.isEmpty()))
        texts += QString();
    for (const QString &one : texts)
        if (const QString text = signing::secretProblem(inbox.check.scheme, one); !text.isEmpty())
            return invalid(inboxfield::secret, text);
    return std::nullopt;
}

Future<Inbox> InboxKeeper::save(Inbox inbox, const std::optional<QList<Secret>> &secrets)
{
    const Inbox *known = find(inbox.id);
    const QString before = known ? known->check.keychainKey : QString();
    inbox.check.keychainKey = inbox.check.isActive() ? before : QString();
    if (auto problem = problemOf(inbox, secrets))
        return ready<Inbox>(fail(std::move(*problem)));
    const bool replaced = secrets && inbox.check.isActive();
    Future<Inbox> saved;
    if (replaced) {
        inbox.check.keychainKey = QStringLiteral("inbox-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
        const Secret secret = packed(*secrets);
        m_secrets.insert(inbox.check.keychainKey, unpacked(secret));
        saved = andThen(m_keychain.write(inbox.check.keychainKey, secret), this,
                        [this, inbox](const Done &) { return m_store.saveInbox(inbox); });
    } else {
        saved = m_store.saveInbox(inbox);
    }
    whenDone(saved, this, [this, before, replaced, now = inbox.check.keychainKey](const Result<Inbox> &result) {
        if (result && before != now)
            forget(before);
        else if (!result && replaced)
            forget(now);
    });
    return saved;
}

Future<Done> InboxKeeper::remove(InboxId id)
{
    const Inbox *known = find(id);
    const QString key = known ? known->check.keychainKey : QString();
    const auto removed = m_store.removeInbox(id);
    whenDone(removed, this, [this, key](const Result<Done> &result) {
        if (result)
            forget(key);
    });
    return removed;
}

void InboxKeeper::forget(const QString &keychainKey)
{
    if (keychainKey.isEmpty())
        return;
    m_secrets.remove(keychainKey);
    m_keychain.remove(keychainKey);
}

} // namespace gancho
