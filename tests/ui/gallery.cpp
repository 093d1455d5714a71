#include "app/i18n/language.h"
#include "tests/ui/workbench.h"
#include "ui/accountinbox.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/receiverpill.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace gancho;

/// Pictures of the real window for the eye: `gallery FOLDER [light|dark] [WIDTHxHEIGHT] [LANGUAGE]`. Not a test.
class Gallery
{
public:
    Gallery(const QString &folder, const QString &suffix, QSize size)
        : m_folder(folder)
        , m_suffix(suffix)
        , m_size(size)
    {
    }

    void firstRun()
    {
        Workbench bench;
        MainWindow window(bench.services());
        present(window);
        grab(window, "firstrun");
    }

    void work()
    {
        Workbench bench;
        bench.withSandbox();
        settle([&] { return bench.session.platform() != nullptr; });
        settle([&] { return bench.receiver.state().phase == ReceiverState::Phase::Running; });
        subscribe(bench);
        MainWindow window(bench.services());
        present(window);
        bench.sandbox.perform(QStringLiteral("everything"), 3);
        bench.sandbox.perform(QStringLiteral("contact-writes"), 9);
        QTest::qWait(1500);
        for (const char *page : {"home", "webhooks", "events", "settings"}) {
            window.goTo(QLatin1String(page));
            QTest::qWait(700);
            grab(window, page);
        }
        window.goTo(QStringLiteral("webhooks"));
        QTest::qWait(300);
        window.currentPage()->primaryAction()->trigger();
        window.findChild<QPushButton *>(QStringLiteral("saveSubscription"))->click();
        QTest::qWait(200);
        grab(window, "webhooks-new-invalid");
        window.findChild<QPushButton *>(QStringLiteral("cancelSubscription"))->click();
        window.openPalette();
        QTest::qWait(200);
        grab(window, "palette");
        QTest::keyClick(window.findChild<QLineEdit *>(QStringLiteral("paletteFilter")), Qt::Key_Escape);
        window.findChild<ReceiverPill *>()->click();
        QTest::qWait(200);
        grab(window, "receiver");
    }

    void empty()
    {
        Workbench bench;
        bench.settings.set(setting::firstRunDone, true);
        MainWindow window(bench.services());
        present(window);
        for (const char *page : {"home", "webhooks", "events"}) {
            window.goTo(QLatin1String(page));
            QTest::qWait(300);
            grab(window, (QByteArray("empty-") + page).constData());
        }
    }

private:
    template <class Condition>
    static void settle(Condition &&condition)
    {
        for (int i = 0; i < 100 && !condition(); ++i)
            QTest::qWait(50);
    }
    static void subscribe(Workbench &bench)
    {
        SubscriptionsApi *api = bench.session.platform()->subscriptions();
        const auto inbox = ensureInbox(*bench.store, bench.receiver, *bench.accounts.current());
        settle([&] { return inbox.isFinished(); });
        QStringList all;
        for (const EventType &type : eventTypes(PlatformKind::WtsChat))
            if (type.main)
                all += type.id;
        Subscription here;
        here.name = QStringLiteral("Este computador");
        here.url = bench.receiver.inboxUrl(*inbox.resultAt(0));
        here.events = all;
        Subscription erp;
        erp.name = QStringLiteral("ERP da Loja");
        erp.url = QStringLiteral("https://erp.exemplo.com.br/hooks/atendimento");
        erp.events = all.mid(0, 7);
        erp.enabled = false;
        Subscription sheet;
        sheet.name = QStringLiteral("Planilha");
        sheet.url = QStringLiteral("https://hook.us1.make.com/k3j4h5k2j3h45");
        sheet.events = all.mid(5, 1);
        sheet.enabled = false;
        for (const Subscription &s : {here, erp, sheet}) {
            const auto made = api->create(s);
            settle([&] { return made.isFinished(); });
        }
    }
    void present(QWidget &window) const
    {
        window.resize(m_size);
        window.show();
        QTest::qWait(500);
    }
    void grab(QWidget &window, const char *name) const
    {
        window.grab().save(QStringLiteral("%1/%2-%3.png").arg(m_folder, QLatin1String(name), m_suffix));
    }

    QString m_folder;
    QString m_suffix;
    QSize m_size;
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList args = application.arguments();
    const QString folder = args.value(1, QStringLiteral("."));
    const QString scheme = args.value(2, QStringLiteral("light"));
    const QStringList size = args.value(3, QStringLiteral("1280x800")).split(u'x');
    installLanguage(chooseLanguage(args.value(4, QStringLiteral("en"))));
    Theme looks(application);
    looks.setScheme(scheme == QLatin1String("dark") ? Theme::Scheme::Dark : Theme::Scheme::Light);
    QDir().mkpath(folder);
    Gallery gallery(folder, scheme + u'-' + size.value(0), QSize(size.value(0).toInt(), size.value(1).toInt()));
    gallery.firstRun();
    gallery.empty();
    gallery.work();
    return 0;
}
