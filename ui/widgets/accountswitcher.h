#pragma once

#include "models/domain/account.h"

#include <QAbstractButton>

class QMenu;

namespace gancho {

class AccountStore;

/// The chosen account at the top of the rail, and the menu of all of them.
class AccountSwitcher : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AccountSwitcher(AccountStore &accounts, QWidget *parent = nullptr);
    /// Shows the tile alone.
    void setFolded(bool folded);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const gancho::AccountId &id);
    void addRequested();
    void editRequested(const gancho::AccountId &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void openMenu();

    AccountStore &m_accounts;
    bool m_folded = false;
    QString m_name;
    QString m_below;
};

} // namespace gancho
