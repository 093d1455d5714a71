#pragma once

#include "models/domain/platformkind.h"
#include "ui/services.h"

#include <QFrame>

class QAction;
class QMenu;
class QPushButton;

namespace gancho {

class Sandbox;

/// Stands above the page while the account is a sandbox: says so, and makes things happen there.
class SandboxBar : public QFrame
{
    Q_OBJECT

public:
    explicit SandboxBar(const Services &services, QWidget *parent = nullptr);
    /// One action per thing that can be made to happen, for the palette.
    QList<QAction *> actions() const { return m_actions; }

public Q_SLOTS:
    /// Makes it happen once, and says so.
    void perform(const QString &actionId);

Q_SIGNALS:
    void toast(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sandbox &sandbox() const;
    /// With what the chosen account's platform can do; nothing while it is no sandbox.
    void fillMenu();
    void setTrickle(int perMinute);

    Services m_services;
    PlatformKind m_platform = PlatformKind::None;
    QMenu *m_menu;
    QMenu *m_trickle = nullptr;
    QPushButton *m_button;
    QList<QAction *> m_actions;
};

} // namespace gancho
