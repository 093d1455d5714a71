#include "app/accounts/accountstore.h"
#include "app/receiver/receiver.h"
#include "ui/accountflow.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/pages/pageset.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/sandboxbar.h"

#include <QAction>

namespace gancho {

QList<PaletteCommand> MainWindow::commands()
{
    QList<PaletteCommand> list;
    const auto keys = [](const QKeySequence &sequence) {
        return sequence.toString(QKeySequence::NativeText);
    };
    int number = 0;
    const auto entries = m_set->entries();
    for (const PageEntry &entry : entries)
        list += {entry.title, tr("Go to"), entry.isInRail() ? keys(PageSet::shortcut(number++)) : QString(),
                 [this, id = entry.id] {
                     goTo(id);
                 }};
    for (const PageEntry &entry : entries) {
        const Page *page = m_set->page(entry.id);
        for (QAction *action : page->paletteActions())
            list += {action->iconText(), page->title(), keys(action->shortcut()), [this, id = page->id(), action] {
                         goTo(id, [action] { action->trigger(); });
                     }};
    }
    list += {tr("Receiver…"), tr("Receiver"), {}, [this] {
                 openReceiverPanel();
             }};
    if (m_services.receiver.state().phase == ReceiverState::Phase::Running)
        list += {tr("Stop receiving"), tr("Receiver"), {}, [this] {
                     m_services.receiver.stop();
                 }};
    else
        list += {tr("Start receiving"), tr("Receiver"), {}, [this] {
                     m_flow->startReceiver();
                 }};
    const Account *current = m_services.accounts.current();
    if (current && current->sandbox)
        for (QAction *action : m_sandboxBar->actions())
            list += {action->text(), tr("Sandbox"), {}, [action] {
                         action->trigger();
                     }};
    for (const Account &account : m_services.accounts.accounts())
        if (!current || current->id != account.id)
            list += {tr("Switch to %1").arg(account.name), tr("Account"), {}, [this, id = account.id] {
                         chooseAccount(id);
                     }};
    list += {tr("Add account…"), tr("Account"), {}, [this] {
                 m_flow->edit({});
             }};
    list += {tr("Quit"), QStringLiteral("Gancho"), keys(Qt::CTRL | Qt::Key_Q), [this] {
                 quit();
             }};
    return list;
}

} // namespace gancho
