#pragma once

#include "models/domain/account.h"
#include "models/domain/route.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;

namespace gancho {

class PickerBox;
class RouteRecords;

/// An action on an account: what is done, by what the record is found, and what it needs of the account, chosen by name.
class RouteActionTarget : public QWidget
{
    Q_OBJECT

public:
    explicit RouteActionTarget(RouteRecords &records, QWidget *parent = nullptr);

    void setAccounts(const QList<Account> &accounts);
    void load(const ActionTarget &target);
    ActionTarget target() const;
    PlatformKind platform() const;
    /// True when nothing is missing; what is, is said beneath.
    bool validate();

Q_SIGNALS:
    void changed();

private:
    PickerBox *addPicker(const char *name, const QString &label, QString ActionTarget::*part);
    void showFields();
    void offer();
    void offerSteps();
    bool needs(QString ActionTarget::*part, ActionTarget::Action action) const;

    struct Picker
    {
        PickerBox *box;
        QLabel *label;
        QString ActionTarget::*part;
    };

    RouteRecords &m_records;
    QList<Account> m_known;
    QComboBox *m_account;
    QComboBox *m_action;
    QComboBox *m_match;
    QLabel *m_matchLabel;
    QComboBox *m_status;
    QLabel *m_statusLabel;
    QFormLayout *m_form;
    QList<Picker> m_pickers;
    QLabel *m_warning;
    QLabel *m_problem;
    ActionTarget m_original;
    bool m_filling = false;
};

} // namespace gancho
