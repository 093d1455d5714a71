#pragma once

#include "app/integrators/n8nclient.h"
#include "models/domain/route.h"
#include "ui/services.h"

#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gancho {

class Banner;
class FlowSource;
class Switch;
class WebhookTest;

/// A workflow for n8n: instance and API key, what it is made from, the key of its webhook; to be copied, saved as a
/// file, or created and activated there; and a test event with the answer in words. A column that scrolls, for a pane
/// from 300 pixels on. The instance is in the settings, the keys in the keychain.
class N8nForm : public QWidget
{
    Q_OBJECT

public:
    explicit N8nForm(const Services &services, QWidget *parent = nullptr);

    /// Starts from a route: its name, inbox, event, fields and action; `sample` is the event to pin, the newest that
    /// fits otherwise.
    void setRoute(const Route &route, EventId sample = {});
    /// The file as it would be saved.
    exchange::N8nWorkflow workflow() const;
    /// Writes the file; what goes wrong stands in the form.
    void saveTo(const QString &file);

Q_SIGNALS:
    void toast(const QString &text);
    /// It was created in n8n; for a route that is to send there.
    void deployed(const QUrl &productionUrl);

private:
    void makeInstance(QWidget *inside);
    void makeKey(QWidget *inside);
    exchange::FlowPlan plan() const;
    N8nApiKey apiKey() const;
    void readApiKey();
    void keepInstance();
    void showKey();
    void newKey();
    bool ready();
    void copy();
    void save();
    void create();
    void deploy(const QList<N8nClient::Credential> &credentials);
    void showOutcome(const Result<N8nDeployment> &outcome, bool complete);

    Services m_services;
    N8nClient m_client;
    QLineEdit *m_instance;
    QLineEdit *m_apiKey;
    FlowSource *m_source;
    Switch *m_asksKey;
    QLineEdit *m_key;
    QLabel *m_keyProblem;
    QPushButton *m_newKey;
    QPushButton *m_copyKey;
    Switch *m_token;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_create;
    Banner *m_banner;
    WebhookTest *m_test;
};

} // namespace gancho
