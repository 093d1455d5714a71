#pragma once

#include "app/secrets/secret.h"
#include "models/base/error.h"
#include "ui/services.h"
#include "ui/widgets/inboxtab.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gancho {

class Banner;
class ElidedLabel;
class InboxAddress;
class InboxDesk;
class SenderCheckForm;

/// Edits one inbox: name and address, whose events it expects, and the check of its senders. What is typed is kept as a
/// draft, but for the secrets. Saves through the desk, and shows what was refused at its field.
class InboxForm : public InboxTab
{
    Q_OBJECT

public:
    InboxForm(const Services &services, InboxDesk &desk, QWidget *parent = nullptr);

    /// Null: keeps what is there when a new one is being written, shows nothing otherwise.
    void setInbox(const Inbox *inbox) override;
    bool isDirty() const override;
    void save(std::function<void()> then) override;
    void discard() override;
    /// Begins a new one, with what was typed into one that was never saved.
    void startNew();
    bool isNew() const { return !m_original.id.isValid(); }
    bool isBusy() const { return m_busy; }
    /// What is in the fields, with the id of the original.
    Inbox edited() const;
    void focusName();
    void focusSecret();
    /// What a sender has to call, with the token that the check demands.
    QString address() const;

Q_SIGNALS:
    void cancelled();
    void pauseRequested();
    void deleteRequested();
    void eventsRequested();
    void toast(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFields();
    QWidget *makeFoot();
    void load(const Inbox &inbox);
    void fill(const Inbox &contents, const QList<Secret> &secrets);
    void fillAccounts();
    void readSecrets();
    void changed();
    void showAddress();
    void setBusy(bool busy);
    void setProblem(const QString &field, const QString &text);
    void clearProblems();
    void saved(const Inbox &before, const Inbox &now);
    void failed(const Error &error);

    const Services m_services;
    InboxDesk &m_desk;
    Inbox m_original;
    std::function<void()> m_afterSave;
    QBoxLayout *m_halves = nullptr;
    bool m_filling = false;
    bool m_busy = false;
    int m_generation = 0;
    ElidedLabel *m_title;
    QLabel *m_unsaved;
    Banner *m_error;
    QLineEdit *m_name;
    QLabel *m_nameProblem;
    InboxAddress *m_address;
    QComboBox *m_account;
    QLabel *m_platformLabel;
    QComboBox *m_platform;
    SenderCheckForm *m_check;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPushButton *m_events;
    QPushButton *m_pause;
    QPushButton *m_delete;
};

} // namespace gancho
