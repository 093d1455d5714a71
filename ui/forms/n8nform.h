#pragma once

#include "app/integrators/n8nclient.h"
#include "ui/forms/flowpane.h"

class QLabel;
class QLineEdit;

namespace gancho {

class N8nRuns;
class Switch;

/// A workflow for n8n: instance and API key, what it is made from, the key of its webhook; to be copied, saved as a
/// file, or created and activated there, and changed when it is there already; a test event with the answer in words;
/// and its last executions. The instance is in the settings, the keys in the keychain.
class N8nForm : public FlowPane
{
    Q_OBJECT

public:
    explicit N8nForm(const Services &services, QWidget *parent = nullptr);

    void setRoute(const Route &route, EventId sample = {}) override;
    /// The file as it would be saved.
    exchange::N8nWorkflow workflow() const;

Q_SIGNALS:
    /// It was created in n8n; for a route that is to send events there unchanged, with these headers.
    void deployed(const QUrl &productionUrl, const gancho::HeaderList &headers);

protected:
    QByteArray file() const override;
    QString problem() const override;
    HeaderList testHeaders() const override;

private:
    void makeInstance();
    void makeKey();
    exchange::FlowPlan plan() const;
    N8nApiKey apiKey() const;
    QUrl instance() const;
    /// What was made of it in the instance before.
    N8nDeployed made() const;
    void readApiKey();
    void keepInstance();
    void showKey();
    void showRuns();
    void newKey();
    void create();
    void deploy(const QList<N8nClient::Credential> &credentials);
    void showOutcome(const Result<N8nDeployment> &outcome, bool complete);

    N8nClient m_client;
    N8nDeployments m_deployments;
    QLineEdit *m_instance;
    QLineEdit *m_apiKey;
    Switch *m_asksKey;
    QLineEdit *m_key;
    QLabel *m_keyProblem;
    QPushButton *m_newKey;
    QPushButton *m_copyKey;
    Switch *m_token;
    QPushButton *m_create;
    N8nRuns *m_runs;
    QString m_shown; ///< the workflow whose executions are shown
};

} // namespace gancho
