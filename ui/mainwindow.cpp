#include "ui/mainwindow.h"

#include "app/accounts/accountsession.h"
#include "app/i18n/language.h"
#include "app/receiver/receiver.h"
#include "app/settings/settings.h"
#include "app/store/eventstore.h"
#include "ui/accountflow.h"
#include "ui/pages/firstrunpage.h"
#include "ui/pages/page.h"
#include "ui/pages/pageset.h"
#include "ui/theme/theme.h"
#include "ui/tray.h"
#include "ui/widgets/accountswitcher.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/headerbar.h"
#include "ui/widgets/navigationrail.h"
#include "ui/widgets/receiverpanel.h"
#include "ui/widgets/receiverpill.h"
#include "ui/widgets/sandboxbar.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

namespace gancho {

namespace {
constexpr int foldBelow = 1100;
const QString geometryName = QStringLiteral("window");
} // namespace

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_flow(new AccountFlow(services, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(900, 560);
    resize(1280, 800);
    restoreGeometry(m_services.settings.layout(geometryName));
    connectServices();
    connectNoticing();
    makeShortcuts();
    connect(m_flow, &AccountFlow::accountReady, this, &MainWindow::accountReady);
    connect(m_flow, &AccountFlow::failed, this, &MainWindow::tell);
    connect(m_flow, &AccountFlow::receiving, this, [this] {
        finishFirstRun();
        goTo(QStringLiteral("events"));
        openReceiverPanel();
    });
    rebuild();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectServices()
{
    connect(&m_services.store, &EventStore::appended, this,
            [this](qint64 first, qint64 last) { m_rate.count(last - first + 1); });
    connect(&m_services.store, &EventStore::writingFailed, this, [this](const QString &text) {
        m_storageProblem = text;
        showReceiver();
    });
    connect(&m_services.store, &EventStore::recovered, this, [this] {
        m_storageProblem.clear();
        showReceiver();
    });
    connect(&m_services.receiver, &Receiver::changed, this, &MainWindow::showReceiver);
    connect(&m_services.accounts, &AccountStore::currentChanged, this, &MainWindow::showAccount);
    connect(&m_services.accounts, &AccountStore::changed, this, &MainWindow::showAccount);
    connect(&m_services.settings, &Settings::changed, this, &MainWindow::settingChanged);
    connect(&m_rate, &EventRate::changed, this, [this](qint64 perMinute) {
        if (m_header)
            m_header->pill()->setRate(perMinute);
    });
}

void MainWindow::makeShortcuts()
{
    const auto shortcut = [this](const QKeySequence &keys, auto &&run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, std::forward<decltype(run)>(run));
    };
    shortcut(Qt::CTRL | Qt::Key_K, [this] { openPalette(); });
    shortcut(Qt::CTRL | Qt::Key_Q, [this] { quit(); });
    shortcut(QKeySequence::Refresh, [this] {
        if (Page *page = currentPage())
            page->refresh();
    });
    for (int i = 0; i < PageSet::shortcuts; ++i)
        shortcut(PageSet::shortcut(i), [this, i] {
            if (!m_set)
                return;
            const auto entries = m_set->entries();
            if (i < entries.size())
                goTo(entries.at(i).id);
        });
}

void MainWindow::rebuild()
{
    setWindowTitle(QStringLiteral("Gancho"));
    m_afterLeave = nullptr;
    m_stack = nullptr;
    m_set = nullptr;
    m_rail = nullptr;
    m_header = nullptr;
    m_sandboxBar = nullptr;
    delete std::exchange(m_panel, nullptr);
    delete std::exchange(m_palette, nullptr);
    delete std::exchange(m_toast, nullptr);
    if (!m_services.settings.get(setting::firstRunDone) && m_services.accounts.accounts().isEmpty())
        buildFirstRun();
    else
        buildShell();
    m_toast = new Toast(this);
    m_tray->refresh();
}

void MainWindow::buildFirstRun()
{
    auto *page = new FirstRunPage(m_services.settings, this);
    connect(page, &FirstRunPage::sandboxRequested, m_flow, &AccountFlow::openSandbox);
    connect(page, &FirstRunPage::connectRequested, m_flow, [flow = m_flow] { flow->edit({}); });
    connect(page, &FirstRunPage::receiveRequested, m_flow, &AccountFlow::startReceiving);
    setCentralWidget(page);
}

void MainWindow::buildShell()
{
    auto *central = new QWidget(this);
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *switcher = new AccountSwitcher(m_services.accounts, central);
    m_rail = new NavigationRail(switcher, central);
    row->addWidget(m_rail);
    row->addWidget(buildBody(), 1);
    setCentralWidget(central);

    int number = 0;
    for (const PageEntry &entry : m_set->entries())
        if (entry.isInRail())
            m_rail->addPage(entry, PageSet::shortcut(number++).toString(QKeySequence::NativeText),
                            entry.id == QLatin1String("settings"));
    connect(m_set, &PageSet::pageMade, this, &MainWindow::takePage);
    connect(m_rail, &NavigationRail::chosen, this, [this](const QString &id) { goTo(id); });
    connect(switcher, &AccountSwitcher::chosen, this, &MainWindow::chooseAccount);
    connect(switcher, &AccountSwitcher::addRequested, m_flow, [flow = m_flow] { flow->edit({}); });
    connect(switcher, &AccountSwitcher::editRequested, m_flow, &AccountFlow::edit);
    connect(m_set, &PageSet::goTo, this, [this](const QString &id) { goTo(id); });
    connect(m_set, &PageSet::openRequested, this,
            [this](const QString &id, const std::function<void()> &then) { goTo(id, then); });
    connect(m_set, &PageSet::newWebhookRequested, this,
            [this] { goTo(QStringLiteral("webhooks"), [this] { currentPage()->primaryAction()->trigger(); }); });
    connect(m_set, &PageSet::addAccountRequested, m_flow, [flow = m_flow] { flow->edit({}); });
    connect(m_set, &PageSet::editAccountRequested, m_flow, &AccountFlow::edit);
    connect(m_set, &PageSet::receiverPanelRequested, this, &MainWindow::openReceiverPanel);
    connect(m_set, &PageSet::generateRequested, m_sandboxBar, [bar = m_sandboxBar](const QStringList &actionIds) {
        for (const QString &id : actionIds)
            bar->perform(id);
    });

    m_panel = new ReceiverPanel(m_services, m_rate, this);
    m_palette = new CommandPalette(this);
    connect(m_panel, &ReceiverPanel::toast, this, &MainWindow::tell);
    connect(m_panel, &ReceiverPanel::whyRequested, m_set, &PageSet::askWhyNothingArrived);
    connect(m_panel, &ReceiverPanel::tunnelRequested, this, [this] { goTo(QStringLiteral("settings")); });
    m_rail->setFolded(width() < foldBelow);
    showReceiver();
    showAccount();
    Page *last = m_set->page(m_services.settings.get(setting::currentPage));
    showPage(last ? last : m_set->page(m_set->entries().first().id));
    m_set->makeOthersSoon();
}

void MainWindow::takePage(Page *page)
{
    m_stack->addWidget(page);
    connect(page, &Page::badgeChanged, m_rail,
            [rail = m_rail, id = page->id()](int count) { rail->setBadge(id, count); });
    connect(page, &Page::toast, this, [this](const QString &text, QAction *undo) { m_toast->present(text, undo); });
    connect(page, &Page::primaryActionChanged, this, [this, page] {
        if (page == currentPage())
            m_header->setPage(page->title(), page->primaryAction());
    });
    connect(page, &Page::leaveAllowed, this, [this, page] {
        if (page == currentPage() && m_afterLeave)
            std::exchange(m_afterLeave, nullptr)();
    });
}

QWidget *MainWindow::buildBody()
{
    auto *body = new QWidget(this);
    auto *column = makeColumn(body, 0, 0);
    m_header = new HeaderBar(body);
    m_reach = new Banner(Tone::Warn, body);
    m_storage = new Banner(Tone::Bad, body);
    m_reach->setObjectName(QStringLiteral("reachBanner"));
    m_storage->setObjectName(QStringLiteral("storageBanner"));
    m_sandboxBar = new SandboxBar(m_services, body);
    m_stack = new QStackedWidget(body);
    m_set = new PageSet(m_services, m_stack);
    column->addWidget(m_header);
    column->addWidget(m_storage);
    column->addWidget(m_reach);
    column->addWidget(m_sandboxBar);
    column->addWidget(m_stack, 1);
    connect(m_header, &HeaderBar::paletteRequested, this, &MainWindow::openPalette);
    connect(m_header, &HeaderBar::receiverRequested, this, &MainWindow::openReceiverPanel);
    connect(m_sandboxBar, &SandboxBar::toast, this, &MainWindow::tell);
    return body;
}

Page *MainWindow::currentPage() const
{
    return m_stack ? qobject_cast<Page *>(m_stack->currentWidget()) : nullptr;
}

void MainWindow::leaveThen(std::function<void()> then)
{
    Page *page = currentPage();
    m_afterLeave = nullptr;
    if (!page) {
        then();
        return;
    }
    m_afterLeave = std::move(then);
    if (page->mayLeave() && m_afterLeave)
        std::exchange(m_afterLeave, nullptr)();
}

void MainWindow::goTo(const QString &pageId, std::function<void()> then)
{
    Page *page = m_set ? m_set->page(pageId) : nullptr;
    if (!page)
        return;
    if (page == currentPage()) {
        if (then)
            then();
        return;
    }
    leaveThen([this, page, then = std::move(then)] {
        showPage(page);
        if (then)
            then();
    });
}

void MainWindow::showPage(Page *page)
{
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(page->railEntry());
    m_header->setPage(page->title(), page->primaryAction());
    setWindowTitle(tr("%1 — Gancho").arg(page->title()));
    m_services.settings.set(setting::currentPage, page->id());
    page->activated();
    // Otherwise the focus stays on the rail, on an entry that is no longer the current one.
    if (const QWidget *focused = QApplication::focusWidget(); !focused || !page->isAncestorOf(focused))
        page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::tell(const QString &text)
{
    m_toast->present(text);
}

void MainWindow::showReceiver()
{
    if (!m_header)
        return;
    const ReceiverState &state = m_services.receiver.state();
    m_header->pill()->setState(state);
    m_header->pill()->setRate(m_rate.perMinute());
    m_reach->setMessage(Tone::Warn, state.beyondLoopback
                                        ? tr("Other computers can reach the receiver at %1. Anyone in the network can "
                                             "send events to it and fill the log.")
                                              .arg(state.listen())
                                        : QString());
    m_storage->setMessage(Tone::Bad, m_storageProblem.isEmpty() ? m_services.accounts.problem() : m_storageProblem);
}

void MainWindow::openReceiverPanel()
{
    if (!m_panel)
        return;
    const QWidget *pill = m_header->pill();
    m_panel->openAt(pill->mapTo(this, QPoint(pill->width(), pill->height() + 6)));
}

void MainWindow::openPalette()
{
    if (m_palette)
        m_palette->present(commands());
}

void MainWindow::showAccount()
{
    if (!m_sandboxBar)
        return;
    const Account *account = m_services.accounts.current();
    m_sandboxBar->setVisible(account && account->sandbox);
}

void MainWindow::settingChanged(const QString &name)
{
    if (name == QLatin1String(setting::style.name)) {
        const QString style = m_services.settings.get(setting::style);
        theme().setScheme(style == QLatin1String("dark")    ? Theme::Scheme::Dark
                          : style == QLatin1String("light") ? Theme::Scheme::Light
                                                            : Theme::Scheme::System);
    } else if (name == QLatin1String(setting::language.name)) {
        const QString wanted = chooseLanguage(m_services.settings.get(setting::language));
        if (wanted == currentLanguage())
            return;
        installLanguage(wanted);
        // The page that asked for it is still on the stack.
        QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (Page *page = currentPage(); page && !page->mayLeave()) {
        m_afterLeave = [this, quitting = std::exchange(m_quitting, false)] {
            quitting ? quit() : static_cast<void>(close());
        };
        event->ignore();
        return;
    }
    m_services.settings.setLayout(geometryName, saveGeometry());
    if (!std::exchange(m_quitting, false) && staysInTray()) {
        event->ignore();
        hideToTray();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_rail)
        m_rail->setFolded(width() < foldBelow);
}

void MainWindow::finishFirstRun()
{
    m_services.settings.set(setting::firstRunDone, true);
    if (!m_set)
        rebuild();
}

void MainWindow::accountReady(const AccountId &id)
{
    leaveThen([this, id] {
        m_services.accounts.setCurrent(id);
        finishFirstRun();
        const Account *chosen = m_services.accounts.current();
        goTo(QStringLiteral("webhooks"), [this, fresh = chosen && chosen->sandbox] {
            if (QAction *primary = currentPage()->primaryAction(); primary && fresh)
                primary->trigger();
        });
    });
}

void MainWindow::chooseAccount(const AccountId &id)
{
    const Account *current = m_services.accounts.current();
    if (!current || current->id != id)
        leaveThen([this, id] { m_services.accounts.setCurrent(id); });
}

} // namespace gancho
