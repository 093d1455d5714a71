#include "ui/widgets/accountgate.h"

#include "app/accounts/accountsession.h"
#include "ui/widgets/statepane.h"

#include <QCoreApplication>

namespace gancho {

bool passAccountGate(StatePane &pane, const AccountSession &session, bool offered, const QString &what,
                     QAction *addAccount)
{
    if (!session.account())
        pane.showEmpty(QCoreApplication::translate("AccountGate", "No account yet"),
                       QCoreApplication::translate("AccountGate",
                                                   "Connect a customer's account, or the sandbox, to see "
                                                   "its %1 here.")
                           .arg(what),
                       addAccount);
    else if (session.isConnecting())
        pane.showLoading();
    else if (!session.platform())
        pane.showError(session.problem());
    else if (!offered)
        pane.showError(QCoreApplication::translate("AccountGate", "This platform offers no %1.").arg(what));
    else
        return true;
    return false;
}

} // namespace gancho
