#include "ui/accountflow.h"

#include "app/accounts/accountstore.h"
#include "app/receiver/receiver.h"
#include "app/settings/settings.h"
#include "app/store/eventstore.h"
#include "ui/accountinbox.h"
#include "ui/dialogs/accountdialog.h"

namespace gancho {

AccountFlow::AccountFlow(const Services &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
{
}

void AccountFlow::startReceiver()
{
    const auto phase = m_services.receiver.state().phase;
    if (phase == ReceiverState::Phase::Stopped || phase == ReceiverState::Phase::Failed)
        m_services.receiver.start(QHostAddress(m_services.settings.get(setting::listenAddress)),
                                  quint16(m_services.settings.get(setting::listenPort)));
}

void AccountFlow::openSandbox()
{
    Account account;
    account.name = tr("Loja Azul (sandbox)");
    account.sandbox = true;
    const auto stored = m_services.accounts.save(account);
    if (!stored) {
        Q_EMIT failed(stored.error().text);
        return;
    }
    startReceiver();
    whenDone(ensureInbox(m_services.store, m_services.receiver, *stored), this,
             [this, id = stored->id](const Result<Inbox> &inbox) {
                 Q_EMIT accountReady(id);
                 if (!inbox)
                     Q_EMIT failed(inbox.error().text);
             });
}

void AccountFlow::startReceiving()
{
    startReceiver();
    whenDone(ensureFreeInbox(m_services.store, m_services.receiver, tr("inbox")), this,
             [this](const Result<Inbox> &inbox) {
                 Q_EMIT receiving();
                 if (!inbox)
                     Q_EMIT failed(inbox.error().text);
             });
}

void AccountFlow::edit(const AccountId &id)
{
    const Account *known = m_services.accounts.find(id);
    auto *dialog = new AccountDialog(m_services, known ? *known : Account(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!known)
        connect(dialog, &AccountDialog::saved, this, [this](const AccountId &saved) {
            startReceiver();
            Q_EMIT accountReady(saved);
        });
    dialog->open();
}

} // namespace gancho
