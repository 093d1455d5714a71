#include "app/secrets/secretstore.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

#include "moc_secretstore.cpp"

namespace gancho {

namespace {

/// A promise that the keychain's answer and the end of our patience may both want to keep.
template <class T>
class FirstAnswer
{
public:
    FirstAnswer() { m_promise->start(); }
    Future<T> future() const { return m_promise->future(); }
    void give(T value) const
    {
        if (m_promise->future().isFinished())
            return;
        m_promise->addResult(Result<T>(std::move(value)));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise = std::make_shared<QPromise<Result<T>>>();
};

} // namespace

SecretStore::SecretStore(QString service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_persistent(!m_service.isEmpty())
{
}

Future<Secret> SecretStore::read(const QString &key)
{
    if (m_session.contains(key) || !m_persistent)
        return ready<Secret>(m_session.value(key));
    const FirstAnswer<Secret> answer;
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    run(job, key, [this, answer, job, key](bool answered) {
        answer.give(answered && job->error() == QKeychain::NoError ? Secret(job->textData()) : m_session.value(key));
    });
    return answer.future();
}

Future<Done> SecretStore::write(const QString &key, const Secret &secret)
{
    m_session.insert(key, secret);
    if (!m_persistent)
        return ready<Done>(Done{});
    const FirstAnswer<Done> answer;
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(secret.reveal());
    run(job, key, [this, answer, job, key, secret](bool answered) {
        if (answered && job->error() == QKeychain::NoError && m_session.value(key) == secret)
            m_session.remove(key);
        answer.give(Done{});
    });
    return answer.future();
}

Future<Done> SecretStore::remove(const QString &key)
{
    m_session.remove(key);
    if (m_service.isEmpty())
        return ready<Done>(Done{});
    // Also after the keychain has refused: it may hold the secret from an earlier run.
    const FirstAnswer<Done> answer;
    if (!m_persistent)
        answer.give(Done{});
    run(new QKeychain::DeletePasswordJob(m_service), key, [answer](bool) { answer.give(Done{}); });
    return answer.future();
}

void SecretStore::run(QKeychain::Job *job, const QString &key, std::function<void(bool answered)> done)
{
    // A job has no parent and deletes itself once answered: libsecret calls back into it even after we have gone.
    job->setKey(key);
    job->setInsecureFallback(false);
    auto *patience = new QTimer(job);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [this, done] {
        setPersistent(false);
        done(false);
    });
    connect(job, &QKeychain::Job::finished, this, [this, patience, done](QKeychain::Job *finished) {
        patience->stop();
        const auto error = finished->error();
        setPersistent(error == QKeychain::NoError || error == QKeychain::EntryNotFound);
        done(true);
    });
    patience->start(patienceMs);
    job->start();
}

void SecretStore::setPersistent(bool persistent)
{
    if (m_persistent == persistent)
        return;
    m_persistent = persistent;
    if (persistent) {
        const auto kept = m_session;
        for (auto it = kept.cbegin(); it != kept.cend(); ++it)
            write(it.key(), it.value());
    }
    Q_EMIT persistentChanged(persistent);
}

} // namespace gancho
