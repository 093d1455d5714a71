#include "ui/widgets/sandboxbar.h"

#include "app/accounts/accountsession.h"
#include "app/accounts/accountstore.h"
#include "app/sandbox/sandboxes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pill.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace gancho {

SandboxBar::SandboxBar(const Services &services, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_menu(new QMenu(this))
    , m_button(makeButton(QStringLiteral("generateActivity"), tr("Generate activity"), nullptr, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 6, 20, 6);
    row->setSpacing(10);
    row->addWidget(new Pill(tr("Sandbox"), Tone::Info, this));
    row->addWidget(
        new ElidedLabel(tr("An invented company with real webhooks. Nothing leaves this computer."), "muted", this), 1);
    m_button->setProperty("menu", true);
    m_button->setMenu(m_menu);
    row->addWidget(m_button);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    fillMenu();
    connect(&services.session, &AccountSession::platformChanged, this, &SandboxBar::fillMenu);
}

Sandbox &SandboxBar::sandbox() const
{
    return m_services.sandboxes.of(m_platform);
}

void SandboxBar::fillMenu()
{
    const Account *account = m_services.session.account();
    const PlatformKind platform = account && account->sandbox ? account->platform : PlatformKind::None;
    if (platform == m_platform)
        return;
    m_platform = platform;
    m_menu->clear();
    delete std::exchange(m_trickle, nullptr);
    m_actions.clear();
    if (platform == PlatformKind::None)
        return;
    for (const SandboxAction &possible : Sandbox::actions(platform)) {
        auto *action = m_menu->addAction(possible.label);
        action->setObjectName(QStringLiteral("sandbox_%1").arg(possible.id));
        connect(action, &QAction::triggered, this, [this, id = possible.id] { perform(id); });
        m_actions += action;
    }
    m_menu->addSeparator();
    m_trickle = m_menu->addMenu(tr("Keep it coming"));
    auto *rates = new QActionGroup(m_trickle);
    for (const int perMinute : {0, 10, 60, 600}) {
        auto *action = m_trickle->addAction(perMinute == 0 ? tr("Off") : tr("%1 per minute").arg(perMinute));
        action->setCheckable(true);
        action->setChecked(sandbox().trickle() == perMinute);
        rates->addAction(action);
        connect(action, &QAction::triggered, this, [this, perMinute] { setTrickle(perMinute); });
    }
}

void SandboxBar::setTrickle(int perMinute)
{
    sandbox().setTrickle(perMinute);
    Q_EMIT toast(perMinute == 0 ? tr("The sandbox is quiet now.")
                                : tr("The sandbox makes %1 things happen per minute.").arg(perMinute));
}

void SandboxBar::perform(const QString &actionId)
{
    QString label;
    for (const SandboxAction &possible : Sandbox::actions(m_platform))
        if (possible.id == actionId)
            label = possible.label;
    whenDone(sandbox().perform(actionId), this, [this, label](const Result<int> &queued) {
        if (!queued) {
            if (!queued.error().isCancelled())
                Q_EMIT toast(queued.error().text);
        } else if (*queued == 0) {
            Q_EMIT toast(tr("%1: no active webhook wants this event.").arg(label));
        } else {
            Q_EMIT toast(tr("%1: %n webhook call(s) on the way.", nullptr, *queued).arg(label));
        }
    });
}

void SandboxBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().colours().surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().colours().line);
}

} // namespace gancho
