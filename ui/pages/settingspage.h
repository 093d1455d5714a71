#pragma once

#include "models/domain/account.h"
#include "models/domain/retention.h"
#include "ui/pages/page.h"
#include "ui/services.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QVBoxLayout;

namespace gancho {

class Banner;
class KeepingForm;
class NoticesForm;

/// What the settings page edits; applied as a whole or not at all.
struct SettingsDraft
{
    QString language;
    QString style;
    QString address;
    int port = 0;
    bool autoStart = true;
    RetentionPolicy kept;

    bool operator==(const SettingsDraft &) const = default;
};

/// Language, style, the receiver, and the list of accounts.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const Services &services, QWidget *parent = nullptr);

    static PageEntry entry() { return {QStringLiteral("settings"), tr("Settings"), QStringLiteral("gancho-settings")}; }
    void activated() override;
    bool mayLeave() override;
    /// Brings the notifications into view with a new one for this saved view of the events.
    void addNoticeFor(const QString &viewId);

Q_SIGNALS:
    void addAccountRequested();
    void editAccountRequested(const gancho::AccountId &id);

private:
    QWidget *makeLooks();
    QWidget *makeReceiver();
    QWidget *makeTls();
    QWidget *makePublicUrl();
    QWidget *makeNotices();
    QWidget *makeAccounts();
    QWidget *makeData();
    QWidget *makeFoot();
    SettingsDraft stored() const;
    SettingsDraft edited() const;
    void showDraft(const SettingsDraft &draft);
    void changed();
    bool validate();
    bool apply();
    void applyKeeping(const RetentionPolicy &policy);
    void fillAccounts();
    AccountId chosenAccount() const;
    void askRemove();

    Services m_services;
    QComboBox *m_language;
    QComboBox *m_style;
    QLineEdit *m_address;
    Banner *m_reach;
    QLabel *m_addressProblem;
    QSpinBox *m_port;
    QCheckBox *m_autoStart;
    KeepingForm *m_keeping;
    NoticesForm *m_notices = nullptr;
    QScrollArea *m_scroll;
    QListWidget *m_accounts;
    QPushButton *m_edit;
    QPushButton *m_remove;
    Banner *m_error;
    QPushButton *m_apply;
    QPushButton *m_cancel;
};

} // namespace gancho
