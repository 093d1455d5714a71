#include "app/accounts/accountstore.h"
#include "app/catalogue/loganalysis.h"
#include "app/commandline/checkoptions.h"
#include "app/commandline/commands.h"
#include "app/commandline/options.h"
#include "app/commandline/stopsignals.h"
#include "app/receiver/receiver.h"
#include "app/receiver/tlskeeper.h"
#include "app/routes/deliveryverdict.h"
#include "app/routes/owninboxes.h"
#include "app/routes/routes.h"
#include "app/sandbox/sandboxes.h"
#include "app/secrets/secretstore.h"
#include "app/settings/retentionsettings.h"
#include "app/store/eventstore.h"
#include "app/store/folderlock.h"
#include "models/domain/sendercheckcodec.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace gancho {

namespace {

QByteArray readyLine(const Receiver &receiver)
{
    QJsonArray inboxes;
    for (const Inbox &inbox : receiver.inboxes())
        inboxes += QJsonObject{{QStringLiteral("name"), inbox.name},
                               {QStringLiteral("url"), receiver.inboxUrl(inbox)},
                               {QStringLiteral("check"), SenderCheckCodec::name(inbox.check.scheme)}};
    const QJsonObject line{{QStringLiteral("ready"), true},
                           {QStringLiteral("listen"), receiver.state().listen()},
                           {QStringLiteral("tls"), receiver.tls().on},
                           {QStringLiteral("inboxes"), inboxes}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

} // namespace

int runReceive(const QStringList &words)
{
    Options options(QStringLiteral("receive"));
    options.addDataDir();
    options.parser.addOption({QStringLiteral("listen"),
                              QCoreApplication::translate("CommandLine", "Address to listen on."),
                              QStringLiteral("HOST:PORT")});
    options.parser.addOptions(
        {{QStringLiteral("tls-cert"),
          QCoreApplication::translate("CommandLine",
                                      "Speak HTTPS too, with this certificate (PEM, its chain included). "
                                      "Read again when it is renewed."),
          QStringLiteral("FILE")},
         {QStringLiteral("tls-key"),
          QCoreApplication::translate("CommandLine", "The key of --tls-cert (PEM, without a password)."),
          QStringLiteral("FILE")}});
    // For tests, which are in a hurry.
    QCommandLineOption timeout(QStringLiteral("delivery-timeout"), {}, QStringLiteral("MS"), QStringLiteral("30000"));
    QCommandLineOption haste(QStringLiteral("delivery-haste"), {}, QStringLiteral("FACTOR"), QStringLiteral("1"));
    for (QCommandLineOption *hidden : {&timeout, &haste}) {
        hidden->setFlags(QCommandLineOption::HiddenFromHelp);
        options.parser.addOption(*hidden);
    }
    CheckOptions::addTo(options.parser);
    if (const auto code = options.read(words))
        return *code;
    if (!options.parser.positionalArguments().isEmpty())
        return complain(QCoreApplication::translate("CommandLine", "receive takes no further words."), 2);
    const QString listen = options.parser.value(QStringLiteral("listen"));
    auto wanted = parseListen(listen);
    if (!listen.isEmpty() && !wanted)
        return complain(
            QCoreApplication::translate("CommandLine", "--listen needs HOST:PORT, for example 127.0.0.1:8787."), 2);
    const auto check = CheckOptions::read(options.parser);
    if (!check)
        return complain(check.error(), 2);
    TlsFiles tls{options.parser.value(QStringLiteral("tls-cert")), options.parser.value(QStringLiteral("tls-key"))};
    if (tls.certificate.isEmpty() != tls.key.isEmpty())
        return complain(QCoreApplication::translate("CommandLine", "--tls-cert and --tls-key belong together."), 2);
    if (tls.isSet())
        if (const auto identity = readTlsIdentity(tls); !identity)
            return complain(identity.error().text, 2);
    StopSignals signalsToStop;
    const auto folders = options.folders();
    if (!folders)
        return 1;
    const Settings settings(folders->config + QStringLiteral("/settings.ini"));
    if (!wanted) {
        wanted = ListenAddress{QHostAddress(settings.get(setting::listenAddress)),
                               quint16(settings.get(setting::listenPort))};
    }
    if (!tls.isSet())
        tls = {settings.get(setting::tlsCertificate), settings.get(setting::tlsKey)};
    const auto lock = FolderLock::take(folders->data);
    if (!lock)
        return complain(lock.error().text, 1);
    const auto store = EventStore::open(folders->data, EventStore::Access::ReadWrite, logAnalysis());
    if (!store)
        return complain(store.error().text, 1);
    (*store)->setRetention(retentionOf(settings));

    int code = 0;
    QObject context;
    SecretStore secrets(QStringLiteral("gancho"));
    Receiver receiver(**store, secrets);
    AccountStore accounts(folders->data + QStringLiteral("/accounts.json"));
    Sandboxes sandboxes;
    const auto routes = Routes::open(folders->data, **store, accounts, secrets, sandboxes);
    if (!routes)
        return complain(routes.error().text, 1);
    (*routes)->setPace(
        {std::max(100, options.parser.value(timeout).toInt()), std::max(1.0, options.parser.value(haste).toDouble())});
    followOwnInboxes(receiver, settings, **routes);
    const auto tell = [](const QString &text) {
        complain(text, 0);
    };
    QObject::connect(routes->get(), &Routes::holding, &context, tell);
    QObject::connect(routes->get(), &Routes::stopped, &context, [tell](RouteId, const QString &text) { tell(text); });
    QObject::connect(&receiver, &Receiver::tlsChanged, &context, [&receiver] {
        if (receiver.tls().hasProblem())
            complain(receiver.tls().problem.text, 0);
    });
    receiver.setTls(tls);
    const auto stop = [&code](int exitCode) {
        code = exitCode;
        QCoreApplication::exit(exitCode);
    };
    bool started = false, asked = false;
    std::optional<Inbox> saved;
    std::function<void()> startWhenReady;
    const auto keepSaved = [&](const Result<Inbox> &inbox) {
        if (inbox) {
            saved = *inbox;
            return startWhenReady();
        }
        complain(inbox.error().text, 1);
        stop(1);
    };
    // Not before the inbox is there with its check, so that nobody gets in beside it.
    std::optional<Secret> verifyToken = check->verifyToken();
    startWhenReady = [&] {
        const Inbox *known = saved ? receiver.inbox(saved->id) : nullptr;
        if (known && *known == *saved && verifyToken) {
            const auto saving = receiver.saveAnswers(saved->id, saved->answers, std::exchange(verifyToken, {}));
            saved->name.clear(); // until the token is there
            return whenDone(saving, &context, keepSaved);
        }
        if ((asked && !(known && *known == *saved)) || std::exchange(started, true))
            return;
        receiver.start(wanted->host, wanted->port);
    };
    QObject::connect(&receiver, &Receiver::inboxesChanged, &context, [&] {
        if (asked || !check->isChange(receiver.inboxes()))
            return startWhenReady();
        asked = true;
        const auto saving = receiver.saveInbox(check->inbox(receiver.inboxes()), check->secrets());
        whenDone(saving, &context, keepSaved);
    });
    QObject::connect(&receiver, &Receiver::changed, &context, [&](const ReceiverState &state) {
        if (state.phase == ReceiverState::Phase::Running && !state.storageFailed)
            printLine(readyLine(receiver));
        else if (state.storageFailed)
            complain(state.problem, 0);
        if (state.phase != ReceiverState::Phase::Failed)
            return;
        QString text = state.problem;
        if (state.suggestedPort)
            text += QCoreApplication::translate("CommandLine", " Port %1 is free: --listen %2:%1")
                        .arg(state.suggestedPort)
                        .arg(state.address.toString());
        complain(text, 1);
        stop(1);
    });
    QObject::connect(&signalsToStop, &StopSignals::stopRequested, &context, [&] { stop(0); });
    QCoreApplication::exec();
    return code;
}

} // namespace gancho
