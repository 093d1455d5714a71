#pragma once

#include "models/domain/account.h"
#include "ui/services.h"
#include "ui/widgets/eventrate.h"

#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace gancho {

class AccountFlow;
class Banner;
class CommandPalette;
class HeaderBar;
class NavigationRail;
class Page;
class PageSet;
class ReceiverPanel;
class SandboxBar;
class Toast;
struct PaletteCommand;

/// The window: rail, header, the page, and what lies over it (palette, receiver's panel, toasts). Shows the first-run
/// page until there is something to work with. A change of language builds its content anew.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Goes to a page unless the present one holds unsaved changes and the user stays; `then` runs on arrival.
    void goTo(const QString &pageId, std::function<void()> then = {});
    Page *currentPage() const;
    void openPalette();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void buildFirstRun();
    void buildShell();
    QWidget *buildBody();
    void connectServices();
    void makeShortcuts();

    void showPage(Page *page);
    void takePage(Page *page);
    void leaveThen(std::function<void()> then);
    void finishFirstRun();
    void accountReady(const AccountId &id);
    void chooseAccount(const AccountId &id);
    void showReceiver();
    void openReceiverPanel();
    void showAccount();
    void settingChanged(const QString &name);
    QList<PaletteCommand> commands();
    void tell(const QString &text);

    Services m_services;
    EventRate m_rate;
    AccountFlow *m_flow;
    QStackedWidget *m_stack = nullptr;
    PageSet *m_set = nullptr;
    NavigationRail *m_rail = nullptr;
    HeaderBar *m_header = nullptr;
    Banner *m_reach = nullptr;
    Banner *m_storage = nullptr;
    SandboxBar *m_sandboxBar = nullptr;
    ReceiverPanel *m_panel = nullptr;
    CommandPalette *m_palette = nullptr;
    Toast *m_toast = nullptr;
    QString m_storageProblem;
    std::function<void()> m_afterLeave;
};

} // namespace gancho
