#pragma once

#include <QString>

class QAction;

namespace gancho {

class AccountSession;
class StatePane;

/// Shows in `pane` why a page that works on an account cannot: none is chosen, it is being connected, it cannot be
/// connected, or its platform does not offer `what` ("contacts", translated). True when nothing stands in the way; then
/// the pane is left as it is. `addAccount` fills the empty state.
bool passAccountGate(StatePane &pane, const AccountSession &session, bool offered, const QString &what,
                     QAction *addAccount);

} // namespace gancho
