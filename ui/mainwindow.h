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
class Tray;
struct Notice;
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
    /// Shows the window, wherever it is.
    void bringForward();
    /// Ends the program, unless something unsaved holds the user back.
    void quit();
    Tray &tray() { return *m_tray; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void buildFirstRun();
    void buildShell();
    QWidget *buildBody();
    void connectServices();
    void connectNoticing();
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
    bool staysInTray() const;
    void hideToTray();
    void showTray();
    /// Goes to the events that it tells of.
    void openNotice(const Notice &notice);

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
    Tray *m_tray = nullptr;
    QString m_storageProblem;
    bool m_quitting = false;
    std::function<void()> m_afterLeave;
};

} // namespace gancho
