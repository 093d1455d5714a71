#pragma once

#include "app/accounts/accountleftovers.h"
#include "app/accounts/accountsession.h"
#include "app/accounts/clintintegrationstore.h"
#include "app/catalogue/loganalysis.h"
#include "app/diagnosis/arrivaldoctor.h"
#include "app/diagnosis/urldoctor.h"
#include "app/drafts/draftstore.h"
#include "app/noticing/noticing.h"
#include "app/receiver/receiver.h"
#include "app/routes/routes.h"
#include "app/sandbox/sandboxes.h"
#include "app/secrets/secretstore.h"
#include "app/settings/settings.h"
#include "app/store/eventstore.h"
#include "app/tunnel/publicurl.h"
#include "ui/services.h"

#include <QTemporaryDir>

#include <memory>

/// Every service for real, in a folder of its own: what the window works on in the program.
struct Workbench
{
    Workbench() = default;
    /// On a log that is there already, or is to stay.
    explicit Workbench(const QString &logFolder)
        : store(std::move(
              *gancho::EventStore::open(logFolder, gancho::EventStore::Access::ReadWrite, gancho::logAnalysis())))
    {
    }

    /// Of the desktop's notifications, for those made from now on; none, so that no test reaches the desktop.
    static inline QString busAddress;

    QTemporaryDir folder;
    gancho::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    gancho::AccountStore accounts{folder.filePath(QStringLiteral("accounts.json"))};
    gancho::SecretStore secrets{QString()};
    gancho::Sandboxes sandboxes;
    gancho::Sandbox &sandbox = sandboxes.of(gancho::PlatformKind::WtsChat);
    gancho::AccountSession session{accounts, secrets, sandboxes};
    std::unique_ptr<gancho::EventStore> store = std::move(
        *gancho::EventStore::open(folder.path(), gancho::EventStore::Access::ReadWrite, gancho::logAnalysis()));
    gancho::Receiver receiver{*store, secrets};
    gancho::DraftStore drafts{folder.filePath(QStringLiteral("drafts.json"))};
    gancho::UrlDoctor doctor;
    gancho::ArrivalDoctor arrivals{receiver, *store, accounts, session, settings};
    gancho::PublicUrl publicUrl{receiver, settings};
    gancho::Noticing noticing{*store, receiver, folder.filePath(QStringLiteral("notices.json")), busAddress};
    gancho::ClintIntegrationStore clintIntegrations{folder.filePath(QStringLiteral("clint-integrations.json")),
                                                    secrets};
    gancho::AccountLeftovers leftovers{accounts, secrets, clintIntegrations, folder.path()};
    std::unique_ptr<gancho::Routes> routes =
        std::move(*gancho::Routes::open(folder.path(), *store, accounts, secrets, sandboxes));

    gancho::Services services()
    {
        return {settings, accounts, session,   secrets,  *store,  receiver,      sandboxes,        drafts,
                doctor,   arrivals, publicUrl, noticing, *routes, folder.path(), clintIntegrations};
    }
    /// A sandbox account is chosen and the receiver listens on a free port.
    void withSandbox()
    {
        receiver.start(QHostAddress::LocalHost, 0);
        gancho::Account account;
        account.name = QStringLiteral("Loja Azul");
        account.sandbox = true;
        accounts.setCurrent(accounts.save(account)->id);
        settings.set(gancho::setting::firstRunDone, true);
    }
};
