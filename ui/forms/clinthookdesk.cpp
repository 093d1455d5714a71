#include "ui/forms/clinthookdesk.h"

#include "app/accounts/accountsession.h"
#include "app/platforms/clint/clintplatform.h"
#include "models/domain/clintevents.h"
#include "models/domain/clintlead.h"
#include "models/domain/secreturl.h"
#include "models/items/clinthookmodel.h"

namespace gancho {

ClintHookDesk::ClintHookDesk(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_store(services.clintIntegrations)
    , m_model(new ClintHookModel(this))
{
    connect(&services.session, &AccountSession::platformChanged, this, &ClintHookDesk::platformChanged);
    connect(&m_store, &ClintIntegrationStore::changed, this, [this](const AccountId &account) {
        if (account == m_account)
            showRows();
    });
    platformChanged();
}

ClintPlatform *ClintHookDesk::platform() const
{
    return qobject_cast<ClintPlatform *>(m_services.session.platform());
}

void ClintHookDesk::platformChanged()
{
    ++m_generation;
    const Account *account = m_services.session.account();
    const bool clint = account && account->platform == PlatformKind::Clint;
    const AccountId now = clint ? account->id : AccountId();
    if (now != m_account) {
        m_account = now;
        m_status.reset();
        m_origins.clear();
        m_urls.clear();
        m_problem.reset();
        m_model->setHooks({});
        Q_EMIT accountChanged();
    }
    if (!clint) {
        m_state = State::NoAccount;
    } else if (m_services.session.isConnecting()) {
        m_state = State::Loading;
    } else if (!platform()) {
        m_state = State::Ready;
        Error problem;
        problem.kind = ErrorKind::Unsupported;
        problem.text = m_services.session.problem();
        m_problem = problem;
    } else {
        m_state = State::Ready;
        load();
        loadOrigins();
    }
    showRows();
    Q_EMIT stateChanged();
}

void ClintHookDesk::load()
{
    if (!platform() || m_state == State::Loading)
        return;
    m_state = State::Loading;
    Q_EMIT stateChanged();
    whenDone(platform()->statusWebhook().subscriptions(), this,
             [this, generation = m_generation](const Result<QList<Subscription>> &answer) {
                 if (generation != m_generation)
                     return;
                 m_problem = answer ? std::nullopt : std::optional(answer.error());
                 if (answer)
                     m_status = answer->isEmpty() ? std::nullopt : std::optional(answer->first());
                 m_state = State::Ready;
                 showRows();
                 Q_EMIT stateChanged();
             });
}

void ClintHookDesk::loadOrigins()
{
    whenDone(platform()->panels()->panels(), this,
             [this, generation = m_generation](const Result<QList<Panel>> &answer) {
                 // Without them, origins are shown by their ids.
                 if (generation != m_generation || !answer)
                     return;
                 m_origins = *answer;
                 Q_EMIT originsChanged();
             });
}

void ClintHookDesk::saveStatus(const Subscription &before, const Subscription &after)
{
    if (!platform())
        return;
    ClintSubscriptions &api = platform()->statusWebhook();
    whenDone(before.id.isValid() ? api.update(before, after) : api.create(after), this,
             [this, generation = m_generation](const Result<Subscription> &answer) {
                 if (generation != m_generation)
                     return;
                 if (!answer) {
                     Q_EMIT statusSaveFailed(answer.error());
                     return;
                 }
                 m_status = *answer;
                 m_problem.reset();
                 showRows();
                 Q_EMIT statusSaved(*answer);
             });
}

void ClintHookDesk::removeStatus()
{
    if (!platform() || !m_status)
        return;
    whenDone(platform()->statusWebhook().remove(m_status->id), this,
             [this, generation = m_generation, gone = *m_status](const Result<Done> &answer) {
                 if (generation != m_generation)
                     return;
                 if (!answer) {
                     Q_EMIT statusRemoveFailed(answer.error());
                     return;
                 }
                 m_status.reset();
                 showRows();
                 Q_EMIT statusRemoved(gone);
             });
}

void ClintHookDesk::showRows()
{
    QList<ClintHook> rows;
    if (m_status)
        rows += {m_status->id.value, ClintHook::Kind::Status, m_status->name,
                 tr("%1 of %2 events").arg(m_status->events.size()).arg(clintStatusEvents().size()), m_status->url};
    for (const ClintIntegration &each : m_store.integrations(m_account)) {
        const bool sends = each.kind == ClintIntegration::Kind::Send;
        rows += {each.id, sends ? ClintHook::Kind::Send : ClintHook::Kind::Receive, each.name,
                 sends ? tr("%1, %2").arg(clintTriggerName(each.trigger), QString::fromLatin1(each.method))
                       : clintReceiveModeName(each.mode),
                 sends ? withoutUrlSecret(each.url) : m_urls.value(each.id)};
    }
    m_model->setHooks(rows);
    readUrls();
}

void ClintHookDesk::readUrls()
{
    for (const ClintIntegration &each : m_store.integrations(m_account)) {
        if (each.kind != ClintIntegration::Kind::Receive)
            continue;
        whenDone(m_store.receiveUrl(m_account, each.id), this,
                 [this, id = each.id, generation = m_generation](const Result<Secret> &url) {
                     if (generation != m_generation || !url)
                         return;
                     const QString shown =
                         url->isEmpty() ? tr("URL not entered yet") : maskedClintReceiveUrl(url->reveal());
                     if (m_urls.value(id) == shown)
                         return;
                     m_urls.insert(id, shown);
                     showRows();
                 });
    }
}

} // namespace gancho
