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

QStringList tokenKeysOf(const QList<AnswerRule> &rules)
{
    QStringList keys;
    for (const AnswerRule &rule : rules)
        if (!rule.tokenKey.isEmpty() && !keys.contains(rule.tokenKey))
            keys += rule.tokenKey;
    return keys;
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
    for (const Inbox &inbox : m_inboxes) {
        GuardedInbox one{inbox, secretsOf(inbox), {}};
        for (const AnswerRule &rule : inbox.answers)
            if (!rule.tokenKey.isEmpty())
                one.verifyTokens.insert(rule.tokenKey, m_secrets.value(rule.tokenKey).value(0));
        all.append(one);
    }
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
    for (const Inbox &inbox : inboxes) {
        QStringList named = tokenKeysOf(inbox.answers);
        named += inbox.check.keychainKey;
        for (const QString &key : std::as_const(named))
            if (!key.isEmpty() && !m_secrets.contains(key))
                keys += key;
    }
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

std::optional<Error> InboxKeeper::problemIn(const Inbox &inbox, const std::optional<QList<Secret>> &secrets) const
{
    if (inboxNameFrom(inbox.name) != inbox.name)
        return invalid(inboxfield::name, tr("A name has small letters, digits and hyphens only, 60 at most. \"%1\" "
                                            "would do.")
                                             .arg(inboxNameFrom(inbox.name)));
    if (const QString text = signing::nameProblem(inbox.check.scheme, inbox.check.name); !text.isEmpty())
        return invalid(inboxfield::checkName, text);
    if (const auto problems = problemsOf(inbox.answers); !problems.isEmpty()) {
        Error error;
        error.kind = ErrorKind::Invalid;
        error.text = problems.cbegin().value();
        error.fields = problems;
        return error;
    }
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
    // Where a verify token is kept is for the keychain's one writer to say.
    for (AnswerRule &rule : inbox.answers)
        if (!known || !tokenKeysOf(known->answers).contains(rule.tokenKey))
            rule.tokenKey.clear();
    return saveChecked(std::move(inbox), secrets, before, known ? tokenKeysOf(known->answers) : QStringList());
}

Future<Inbox> InboxKeeper::restore(Inbox inbox, const std::optional<QList<Secret>> &secrets)
{
    inbox.check.keychainKey.clear();
    for (AnswerRule &rule : inbox.answers)
        rule.tokenKey.clear();
    return saveChecked(std::move(inbox), secrets, {}, {}, Write::Restore);
}

Future<Inbox> InboxKeeper::saveAnswers(InboxId id, const QList<AnswerRule> &rules,
                                       const std::optional<Secret> &verifyToken)
{
    const Inbox *known = find(id);
    if (!known)
        return ready<Inbox>(fail(ErrorKind::NotFound, tr("This inbox was deleted.")));
    Inbox inbox = *known;
    const QStringList before = tokenKeysOf(inbox.answers);
    QString key = before.value(0);
    if (verifyToken)
        key = verifyToken->isEmpty()
                  ? QString()
                  : QStringLiteral("inbox-verify-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    inbox.answers = rules;
    for (AnswerRule &rule : inbox.answers)
        rule.tokenKey = rule.handshake ? key : QString();
    if (key.isEmpty() || !verifyToken || tokenKeysOf(inbox.answers).isEmpty())
        return saveChecked(std::move(inbox), std::nullopt, known->check.keychainKey, before);
    if (auto problem = problemIn(inbox, std::nullopt))
        return ready<Inbox>(fail(std::move(*problem)));
    const QList<Secret> token{*verifyToken};
    m_secrets.insert(key, unpacked(packed(token)));
    return andThen(m_keychain.write(key, packed(token)), this, [this, inbox, before](const Done &) {
        return saveChecked(inbox, std::nullopt, inbox.check.keychainKey, before);
    });
}

Future<Inbox> InboxKeeper::write(const Inbox &inbox, Write how)
{
    return how == Write::Restore ? m_store.restoreInbox(inbox) : m_store.saveInbox(inbox);
}

Future<Inbox> InboxKeeper::saveChecked(Inbox inbox, const std::optional<QList<Secret>> &secrets, const QString &before,
                                       const QStringList &tokensBefore, Write how)
{
    if (auto problem = problemIn(inbox, secrets))
        return ready<Inbox>(fail(std::move(*problem)));
    const bool replaced = secrets && inbox.check.isActive();
    Future<Inbox> saved;
    if (replaced) {
        inbox.check.keychainKey = QStringLiteral("inbox-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
        const Secret secret = packed(*secrets);
        m_secrets.insert(inbox.check.keychainKey, unpacked(secret));
        saved = andThen(m_keychain.write(inbox.check.keychainKey, secret), this,
                        [this, inbox, how](const Done &) { return write(inbox, how); });
    } else {
        saved = write(inbox, how);
    }
    whenDone(saved, this,
             [this, before, replaced, tokensBefore, tokens = tokenKeysOf(inbox.answers),
              now = inbox.check.keychainKey](const Result<Inbox> &result) {
                 for (const QString &one : result ? tokensBefore : tokens)
                     if (!(result ? tokens : tokensBefore).contains(one))
                         forget(one);
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
    QStringList keys;
    if (known)
        keys = tokenKeysOf(known->answers) + QStringList{known->check.keychainKey};
    const auto removed = m_store.removeInbox(id);
    whenDone(removed, this, [this, keys](const Result<Done> &result) {
        for (const QString &key : result ? keys : QStringList())
            forget(key);
    });
    return removed;
}

bool InboxKeeper::hasVerifyToken(InboxId id) const
{
    const Inbox *inbox = find(id);
    return inbox && std::none_of(inbox->answers.cbegin(), inbox->answers.cend(), [this](const AnswerRule &rule) {
               return rule.handshake && m_secrets.value(rule.tokenKey).value(0).isEmpty();
           });
}

void InboxKeeper::forget(const QString &keychainKey)
{
    if (keychainKey.isEmpty())
        return;
    m_secrets.remove(keychainKey);
    m_keychain.remove(keychainKey);
}

} // namespace gancho
