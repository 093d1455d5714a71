#include "app/diagnosis/arrivaldoctor.h"

#include "app/diagnosis/arrivalexamination.h"
#include "app/net/eventposter.h"
#include "app/settings/settings.h"

namespace gancho {

ArrivalDoctor::ArrivalDoctor(Receiver &receiver, EventStore &store, AccountStore &accounts, AccountSession &session,
                             Settings &settings, QObject *parent)
    : QObject(parent)
    , m_receiver(receiver)
    , m_store(store)
    , m_accounts(accounts)
    , m_session(session)
    , m_settings(settings)
    , m_poster(new EventPoster(this))
{
}

QString ArrivalDoctor::senderUrl(const Receiver &receiver, const Settings &settings, const Inbox &inbox)
{
    const QString local = receiver.senderUrl(inbox);
    QString base = settings.get(setting::publicBaseUrl).trimmed();
    if (base.isEmpty())
        return local;
    while (base.endsWith(u'/'))
        base.chop(1);
    return base + local.mid(receiver.inboxUrl(inbox).size() - inboxPath(inbox.name).size());
}

Future<ArrivalReport> ArrivalDoctor::examine(InboxId id, std::function<void(ArrivalStep::Check)> began)
{
    const Inbox *inbox = m_receiver.inbox(id);
    if (!inbox)
        return ready<ArrivalReport>(fail(ErrorKind::NotFound, tr("This inbox was deleted.")));
    auto *examination = new ArrivalExamination(*this, *inbox, std::move(began));
    const auto future = examination->future();
    auto *watcher = new QFutureWatcher<Result<ArrivalReport>>(examination);
    connect(watcher, &QFutureWatcherBase::canceled, examination, &QObject::deleteLater);
    watcher->setFuture(future);
    examination->begin();
    return future;
}

} // namespace gancho
