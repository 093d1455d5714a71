#pragma once

#include "models/base/result.h"
#include "models/domain/account.h"
#include "ui/services.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace gancho {

class Banner;

/// Adds or edits an account: name, colour, base URL, token, and what the token may do. The token goes to the keychain
/// and is never shown again; leaving its field empty keeps the one that is stored.
class AccountDialog : public QDialog
{
    Q_OBJECT

public:
    AccountDialog(const Services &services, const Account &account, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const gancho::AccountId &id);

private:
    void makeFields(QVBoxLayout *column);
    PlatformKind platform() const;
    bool isSandbox() const;
    /// What the chosen platform asks for, and where its panel shows it.
    void showPlatform();
    /// What a token of Whazing says of itself: channel and expiry.
    void showToken(const QString &token);
    QWidget *makeColours();
    void makeFoot(QVBoxLayout *column);
    bool isNew() const { return !m_account.id.isValid(); }
    Account edited() const;
    bool validate(bool tokenNeeded);
    void chooseColour(const QString &colour);
    void test();
    void probeWith(const QString &token);
    void showAccess(const Result<QList<GroupAccess>> &outcome);
    void save();
    void finish(const AccountId &id);

    Services m_services;
    Account m_account;
    QComboBox *m_platform;
    QCheckBox *m_sandbox;
    QLabel *m_hint;
    QString m_offeredUrl;      ///< the platform's own base URL, as it was put into the field
    QList<QWidget *> m_remote; ///< what a sandbox does not need
    QLineEdit *m_name;
    QLabel *m_nameProblem;
    QLineEdit *m_baseUrl;
    QLabel *m_baseUrlProblem;
    QLineEdit *m_token;
    QLabel *m_tokenProblem;
    Banner *m_tokenNote;
    Banner *m_note;
    QList<QPushButton *> m_colours;
    QPushButton *m_test;
    QWidget *m_access;
    QVBoxLayout *m_accessRows;
    Banner *m_error;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace gancho
