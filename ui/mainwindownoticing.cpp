#include "app/noticing/noticing.h"
#include "app/receiver/receiver.h"
#include "app/settings/settings.h"
#include "ui/accountflow.h"
#include "ui/mainwindow.h"
#include "ui/pages/pageset.h"
#include "ui/tray.h"
#include "ui/widgets/noticeviews.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QApplication>
#include <QPointer>

#include <algorithm>

namespace gancho {

void MainWindow::connectNoticing()
{
    Noticing &noticing = m_services.noticing;
    noticing.setViews([&settings = m_services.settings] { return noticeViews(settings); });
    m_tray = new Tray(m_services.receiver, noticing.watch(), m_rate, this);
    connect(m_tray, &Tray::showRequested, this, &MainWindow::bringForward);
    connect(m_tray, &Tray::startRequested, m_flow, &AccountFlow::startReceiver);
    connect(m_tray, &Tray::quitRequested, this, &MainWindow::quit);
    NoticeDelivery &delivery = noticing.delivery();
    connect(m_tray, &Tray::balloonClicked, &delivery, &NoticeDelivery::balloonClicked);
    delivery.setTray([tray = QPointer(m_tray)](const NoticeText &text) { return tray && tray->showBalloon(text); },
                     [tray = QPointer(m_tray)] { return tray && tray->isAvailable(); });
    connect(&delivery, &NoticeDelivery::inWindow, this, [this](const Notice &notice, const QString &text) {
        delete m_toast->findChild<QAction *>(QStringLiteral("toastShow"));
        auto *show = new QAction(tr("Show"), m_toast);
        show->setObjectName(QStringLiteral("toastShow"));
        connect(show, &QAction::triggered, this, [this, notice] { openNotice(notice); });
        m_toast->present(text, notice.rule.id.isEmpty() ? nullptr : show);
    });
    connect(&delivery, &NoticeDelivery::activated, this, [this](const Notice &notice) {
        bringForward();
        openNotice(notice);
    });
    connect(&noticing.book(), &NoticeBook::changed, this, &MainWindow::showTray);
    connect(&m_services.settings, &Settings::changed, this, [this](const QString &name) {
        if (name == QLatin1String(setting::keepInTray.name))
            showTray();
    });
    showTray();
}

void MainWindow::showTray()
{
    const auto &rules = m_services.noticing.book().rules();
    const bool told = std::any_of(rules.cbegin(), rules.cend(), [](const NoticeRule &rule) { return rule.enabled; });
    m_tray->setWanted(told || m_services.settings.get(setting::keepInTray));
}

bool MainWindow::staysInTray() const
{
    // Who ends the session is not to be held up.
    return m_services.settings.get(setting::keepInTray) && m_tray->isAvailable() && !qApp->isSavingSession();
}

void MainWindow::hideToTray()
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_tray->setWanted(true);
    hide();
    if (m_services.settings.get(setting::trayExplained))
        return;
    m_services.settings.set(setting::trayExplained, true);
    Notice notice;
    notice.kind = Notice::Kind::Background;
    m_services.noticing.tell(notice);
}

void MainWindow::bringForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    QApplication::setQuitOnLastWindowClosed(true);
}

void MainWindow::quit()
{
    m_quitting = true;
    // The window may have been closed before, and its closing then ends nothing.
    if (close())
        QApplication::exit();
}

void MainWindow::openNotice(const Notice &notice)
{
    if (m_set && !notice.rule.id.isEmpty())
        m_set->openNotice(notice);
}

} // namespace gancho
