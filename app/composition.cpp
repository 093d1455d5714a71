#include "app/composition.h"

#include "app/accounts/accountleftovers.h"
#include "app/accounts/accountsession.h"
#include "app/accounts/accountstore.h"
#include "app/accounts/clintintegrationstore.h"
#include "app/accounts/namesfeed.h"
#include "app/catalogue/loganalysis.h"
#include "app/commandline/options.h"
#include "app/diagnosis/arrivaldoctor.h"
#include "app/diagnosis/urldoctor.h"
#include "app/drafts/draftstore.h"
#include "app/i18n/language.h"
#include "app/instancechannel.h"
#include "app/noticing/noticing.h"
#include "app/receiver/receiver.h"
#include "app/receiver/tlskeeper.h"
#include "app/routes/owninboxes.h"
#include "app/routes/routes.h"
#include "app/sandbox/sandboxes.h"
#include "app/secrets/secretstore.h"
#include "app/settings/retentionsettings.h"
#include "app/settings/settings.h"
#include "app/store/eventstore.h"
#include "app/store/folderlock.h"
#include "app/store/logrecovery.h"
#include "app/tunnel/publicurl.h"
#include "ui/dialogs/recoveryprogress.h"
#include "ui/mainwindow.h"
#include "ui/services.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>

namespace gancho {

namespace {

const QStringList languages{QStringLiteral("pt_BR"), QStringLiteral("en")};
const QStringList styles{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("system")};

Theme::Scheme schemeOf(const QString &style)
{
    return style == QLatin1String("light")  ? Theme::Scheme::Light
           : style == QLatin1String("dark") ? Theme::Scheme::Dark
                                            : Theme::Scheme::System;
}

/// Services and window of one run, made one after the other and destroyed the other way round.
struct Running
{
    Running(QApplication &application, const DataFolders &folders, const WindowOptions &options,
            std::unique_ptr<FolderLock> held, std::unique_ptr<EventStore> events)
        : lock(std::move(held))
        , settings(folders.config + QStringLiteral("/settings.ini"))
        , theme(application)
        , channel(folders.data)
        , secrets(QStringLiteral("gancho"))
        , store(std::move(events))
        , accounts(folders.data + QStringLiteral("/accounts.json"))
        , receiver(*store, secrets)
        , session(accounts, secrets, sandboxes)
        , drafts(folders.data + QStringLiteral("/drafts.json"))
        , arrivals(receiver, *store, accounts, session, settings)
        , publicUrl(receiver, settings)
        , noticing(*store, receiver, folders.data + QStringLiteral("/notices.json"))
        , clintIntegrations(folders.data + QStringLiteral("/clint-integrations.json"), secrets)
        , leftovers(accounts, secrets, clintIntegrations, folders.data)
    {
        const QString language = options.language.isEmpty() ? settings.get(setting::language) : options.language;
        installLanguage(chooseLanguage(language));
        theme.setScheme(schemeOf(options.style.isEmpty() ? settings.get(setting::style) : options.style));
        session.setMemoryFolder(folders.data + QStringLiteral("/accounts"));
        accounts.setCurrent(AccountId(settings.get(setting::currentAccount)));
        QObject::connect(&accounts, &AccountStore::currentChanged, &settings, [this] {
            settings.set(setting::currentAccount, accounts.current() ? accounts.current()->id.value : QString());
        });
        auto outbox = Routes::open(folders.data, *store, accounts, secrets, sandboxes);
        if (!outbox) {
            problem = outbox.error().text;
            return;
        }
        routes = std::move(*outbox);
        followOwnInboxes(receiver, settings, *routes);
        QObject::connect(&session, &AccountSession::tokenChanged, routes.get(), &Routes::forgetClient);
        window = std::make_unique<MainWindow>(Services{settings, accounts, session, secrets, *store, receiver,
                                                       sandboxes, drafts, doctor, arrivals, publicUrl, noticing,
                                                       *routes, folders.data, clintIntegrations});
        QObject::connect(&channel, &InstanceChannel::raiseRequested, window.get(), &MainWindow::bringForward);
        store->setRetention(retentionOf(settings));
        const auto followTls = [this] {
            receiver.setTls({settings.get(setting::tlsCertificate), settings.get(setting::tlsKey)});
        };
        followTls();
        QObject::connect(&settings, &Settings::changed, &receiver, followTls);
        if (settings.get(setting::autoStart) && settings.get(setting::firstRunDone))
            receiver.start(QHostAddress(settings.get(setting::listenAddress)),
                           quint16(settings.get(setting::listenPort)));
        publicUrl.resume();
        window->show();
    }

    std::unique_ptr<FolderLock> lock;
    Settings settings;
    Theme theme;
    InstanceChannel channel;
    SecretStore secrets;
    std::unique_ptr<EventStore> store;
    AccountStore accounts;
    Sandboxes sandboxes;
    Receiver receiver;
    AccountSession session;
    NamesFeed namesFeed{session, *store, receiver};
    DraftStore drafts;
    UrlDoctor doctor;
    ArrivalDoctor arrivals;
    PublicUrl publicUrl;
    Noticing noticing;
    ClintIntegrationStore clintIntegrations;
    AccountLeftovers leftovers;
    std::unique_ptr<Routes> routes;
    std::unique_ptr<MainWindow> window;
    QString problem; ///< why there is no window
};

/// Names the file that was set aside; stays until it has been read.
void tellOfRecovery(QWidget &window, const LogRecoveryReport &report)
{
    auto *box = new QMessageBox(
        QMessageBox::Information, QCoreApplication::translate("Composition", "The event log was damaged"),
        QCoreApplication::translate("Composition", "%n event(s) could be read and are in a new log.", nullptr,
                                    int(report.events)),
        QMessageBox::Ok, &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("recoveryReport"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        QCoreApplication::translate("Composition", "The damaged file is kept as %1. You may delete it when nothing is "
                                                   "missing.")
            .arg(QDir::toNativeSeparators(report.setAside)));
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->open();
}

int refuse(const QString &text)
{
    complain(text, 1);
    QMessageBox::critical(nullptr, QStringLiteral("Gancho"), text);
    return 1;
}

} // namespace

Result<WindowOptions> WindowOptions::read(const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("data-dir"), QString(), QStringLiteral("DIR")},
                       {QStringLiteral("lang"), QString(), QStringLiteral("LANG")},
                       {QStringLiteral("style"), QString(), QStringLiteral("STYLE")}});
    if (!parser.parse(QStringList{QStringLiteral("gancho")} + words))
        return fail(ErrorKind::Invalid, parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("CommandLine", "There is no command \"%1\"; see gancho --help.")
                        .arg(parser.positionalArguments().first()));
    WindowOptions options{parser.value(QStringLiteral("data-dir")), parser.value(QStringLiteral("lang")),
                          parser.value(QStringLiteral("style"))};
    if (parser.isSet(QStringLiteral("lang")) && !languages.contains(options.language))
        return fail(ErrorKind::Invalid, QCoreApplication::translate("CommandLine", "--lang must be pt_BR or en."));
    if (parser.isSet(QStringLiteral("style")) && !styles.contains(options.style))
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("CommandLine", "--style must be light, dark or system."));
    return options;
}

int Composition::run(QApplication &application, const WindowOptions &options)
{
    const DataFolders folders =
        options.dataDir.isEmpty() ? DataFolders::standard() : DataFolders::under(options.dataDir);
    if (const QString problem = folders.create(); !problem.isEmpty())
        return refuse(problem);
    auto lock = FolderLock::take(folders.data);
    if (!lock)
        return InstanceChannel::raiseOther(folders.data) ? 0 : refuse(lock.error().text);
    std::unique_ptr<Running> running;
    const auto start = [&](const LogRecoveryReport *recovered) {
        auto store = EventStore::open(folders.data, EventStore::Access::ReadWrite, logAnalysis());
        if (!store)
            return refuse(store.error().text);
        running = std::make_unique<Running>(application, folders, options, std::move(*lock), std::move(*store));
        if (!running->problem.isEmpty())
            return refuse(running->problem);
        if (recovered)
            tellOfRecovery(*running->window, *recovered);
        return 0;
    };
    const LogRecovery recovery(folders.data);
    if (!recovery.isNeeded()) {
        const int problem = start(nullptr);
        return problem == 0 ? QApplication::exec() : problem;
    }
    const Settings settings(folders.config + QStringLiteral("/settings.ini"));
    installLanguage(chooseLanguage(options.language.isEmpty() ? settings.get(setting::language) : options.language));
    RecoveryProgress progress(recovery);
    QObject::connect(&progress, &RecoveryProgress::finished, &application, [&] {
        progress.hide();
        const auto &report = progress.report();
        const int problem = report ? start(&*report) : refuse(report.error().text);
        if (problem != 0)
            QApplication::exit(problem);
    });
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&progress, &RecoveryProgress::finished, &application,
                     [] { QApplication::setQuitOnLastWindowClosed(true); });
    progress.begin();
    return QApplication::exec();
}

} // namespace gancho
