#pragma once

#include "app/accounts/clintintegrationstore.h"
#include "models/domain/panel.h"
#include "models/domain/subscription.h"
#include "ui/services.h"

#include <QObject>

namespace gancho {

class ClintHookModel;
class ClintPlatform;

/// What stands behind the webhooks of a Clint account: the integrations that are kept here, the status webhook that the
/// API tells, and the origins by name. The integrations are there whether or not the API answers; why it does not, is
/// in problem(). Answers that belong to a former account are dropped. GUI thread.
class ClintHookDesk : public QObject
{
    Q_OBJECT

public:
    enum class State { NoAccount, Loading, Ready };

    explicit ClintHookDesk(const Services &services, QObject *parent = nullptr);

    State state() const { return m_state; }
    /// Why the status webhook could not be read; a Forbidden one is a state of the account, explained in its text.
    const std::optional<Error> &problem() const { return m_problem; }
    ClintHookModel *model() const { return m_model; }
    ClintIntegrationStore &store() { return m_store; }
    const std::optional<Subscription> &status() const { return m_status; }
    const QList<Panel> &origins() const { return m_origins; }
    /// Of the chosen account; empty where that is none of Clint's.
    AccountId account() const { return m_account; }
    /// Null while it is not connected.
    ClintPlatform *platform() const;

    void load();
    void saveStatus(const Subscription &before, const Subscription &after);
    void removeStatus();

Q_SIGNALS:
    void stateChanged();
    void originsChanged();
    void accountChanged();
    void statusSaved(const gancho::Subscription &now);
    void statusSaveFailed(const gancho::Error &error);
    void statusRemoved(const gancho::Subscription &gone);
    void statusRemoveFailed(const gancho::Error &error);

private:
    void platformChanged();
    void loadOrigins();
    void showRows();
    void readUrls();

    const Services m_services;
    ClintIntegrationStore &m_store;
    ClintHookModel *m_model;
    State m_state = State::NoAccount;
    std::optional<Error> m_problem;
    std::optional<Subscription> m_status;
    QList<Panel> m_origins;
    QHash<QString, QString> m_urls; ///< of receiving ones, masked
    AccountId m_account;
    int m_generation = 0;
};

} // namespace gancho
