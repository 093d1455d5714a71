#pragma once

#include "app/platforms/clint/clintplatform.h"
#include "models/items/clinthookmodel.h"
#include "models/items/clintmappingmodel.h"
#include "tests/support/await.h"
#include "tests/ui/workbench.h"
#include "ui/pages/clintwebhookspage.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryFile>
#include <QTest>
#include <QUrlQuery>

namespace gancho::test {

/// The page of Clint's webhooks beside a receiver and the embedded Clint, and the steps that its tests have in common.
class ClintWebhooksBench : public QObject
{
protected:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<ClintWebhooksPage> m_page;
    std::unique_ptr<QSignalSpy> m_toasts;

    template <class T>
    T *child(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    void click(const char *name) const
    {
        auto *button = child<QPushButton>(name);
        QVERIFY2(button && button->isEnabled(), name);
        button->click();
    }
    void type(const char *name, const QString &text) const { child<QLineEdit>(name)->setText(text); }
    void choose(const char *name, int index) const { child<QComboBox>(name)->setCurrentIndex(index); }
    QString banner(const char *name) const
    {
        auto *shown = child<QWidget>(name);
        return shown && !shown->isHidden() ? shown->accessibleName() : QString();
    }
    int rows() const { return child<QTableView>("clintHookTable")->model()->rowCount(); }
    void makePage()
    {
        m_page = std::make_unique<ClintWebhooksPage>(m_bench->services());
        m_toasts = std::make_unique<QSignalSpy>(m_page.get(), &Page::toast);
        m_page->resize(1050, 720);
        m_page->setVisible(true);
    }
    void confirm(const QString &verb) const
    {
        QMessageBox *box = nullptr;
        QTRY_VERIFY((box = m_page->findChild<QMessageBox *>()));
        for (QAbstractButton *button : box->buttons())
            if (button->text() == verb)
                return button->click();
        QFAIL("no such button");
    }
    void begin() const
    {
        m_page->primaryAction()->trigger();
        QTRY_VERIFY(child<QWidget>("integrationForm")->isVisible());
        QTRY_VERIFY(child<QComboBox>("integrationOrigin")->count() > 1);
    }
    /// A sending one to this computer, kept and in the sandbox's panel.
    void makeSend(const QString &name, ClintTrigger trigger)
    {
        begin();
        type("integrationName", name);
        choose("integrationOrigin", 1);
        choose("integrationTrigger", int(trigger));
        click("integrationHere");
        QTRY_VERIFY(!child<QLineEdit>("integrationUrl")->text().isEmpty());
        QTRY_VERIFY(!banner("integrationOpenInbox").isEmpty());
        click("integrationProtect");
        QTRY_VERIFY(banner("integrationOpenInbox").isEmpty());
        applyIt();
    }
    void applyIt()
    {
        m_toasts->clear();
        click("integrationApply");
        QTRY_VERIFY_WITH_TIMEOUT(
            !m_toasts->isEmpty() && m_toasts->last().first().toString().startsWith(QLatin1String("Applied")), 8000);
        QCOMPARE(banner("integrationError"), QString());
    }
    Sandbox &clint() { return m_bench->sandboxes.of(PlatformKind::Clint); }
    EventSummary newest()
    {
        const auto ids = await(m_bench->store->ids({}, 0, 0, 1));
        if (!ids || ids->isEmpty())
            return {};
        const auto list = await(m_bench->store->summaries(*ids));
        return list && !list->isEmpty() ? list->first() : EventSummary();
    }
    void picture(const char *name) const
    {
        const QString folder = qEnvironmentVariable("GANCHO_PICTURES");
        if (folder.isEmpty())
            return;
        for (const bool dark : {false, true}) {
            m_theme->setScheme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
            for (const QSize size : {QSize(1050, 690), QSize(960, 530)}) {
                m_page->resize(size);
                m_page->grab().save(
                    QStringLiteral("%1/%2-%3-%4.png")
                        .arg(folder, QLatin1String(name), dark ? QStringLiteral("dark") : QStringLiteral("light"))
                        .arg(size.width()));
            }
        }
        m_theme->setScheme(Theme::Scheme::Light);
    }

    void prepare()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setScheme(Theme::Scheme::Light);
    }
    void open()
    {
        m_bench = std::make_unique<Workbench>();
        m_bench->receiver.start(QHostAddress::LocalHost, 0);
        Account account;
        account.platform = PlatformKind::Clint;
        account.name = QStringLiteral("Clinica Azul");
        account.sandbox = true;
        m_bench->accounts.setCurrent(m_bench->accounts.save(account)->id);
        QTRY_COMPARE(m_bench->receiver.state().phase, ReceiverState::Phase::Running);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->session.platform(), 8000);
        makePage();
    }
    void close()
    {
        m_page.reset();
        m_bench.reset();
    }
};

} // namespace gancho::test
