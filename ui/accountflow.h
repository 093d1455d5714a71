#pragma once

#include "models/domain/account.h"
#include "ui/services.h"

#include <QObject>

class QWidget;

namespace gancho {

/// The ways to something to work with: the sandbox, a customer's account, or the receiver alone. Each leaves the
/// receiver running and an inbox in place.
class AccountFlow : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs.
    AccountFlow(const Services &services, QWidget *window);

    void openSandbox();
    void startReceiving();
    /// Where it is configured to listen, unless it does already.
    void startReceiver();
    /// The dialog; an invalid id: a new account.
    void edit(const AccountId &id);

Q_SIGNALS:
    /// A new account is stored, with an inbox; it is not chosen yet.
    void accountReady(const gancho::AccountId &id);
    void receiving();
    /// Translated.
    void failed(const QString &text);

private:
    Services m_services;
    QWidget *m_window;
};

} // namespace gancho
