#include "ui/forms/staleurlform.h"

#include "app/accounts/accountsession.h"
#include "app/receiver/receiver.h"
#include "app/settings/settings.h"
#include "app/tunnel/publicurl.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gancho {

StaleUrlForm::StaleUrlForm(const Services &services, PublicUrl &publicUrl, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_publicUrl(publicUrl)
    , m_text(makeText({}, nullptr, this))
    , m_update(makeButton(QStringLiteral("staleUpdate"), tr("Update the webhooks"), nullptr, this))
    , m_stuck(makeText({}, "caption", this))
    , m_problem(new Banner(Tone::Bad, this))
{
    m_text->setObjectName(QStringLiteral("staleText"));
    m_stuck->setObjectName(QStringLiteral("staleStuck"));
    m_problem->setObjectName(QStringLiteral("staleProblem"));
    m_problem->setMessage(Tone::Bad, {});
    auto *column = makeColumn(this, 0, 8);
    column->addWidget(m_text);
    column->addWidget(m_stuck);
    column->addWidget(m_problem);
    column->addWidget(m_update, 0, Qt::AlignLeft);
    connect(m_update, &QPushButton::clicked, this, [this] {
        m_updating = true;
        m_done = 0;
        m_failure.clear();
        m_update->setEnabled(false);
        updateNext();
    });
    connect(&publicUrl, &PublicUrl::addressChanged, this, &StaleUrlForm::look);
    connect(&services.session, &AccountSession::platformChanged, this, &StaleUrlForm::look);
    connect(&services.receiver, &Receiver::inboxesChanged, this, &StaleUrlForm::look);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
    look();
}

void StaleUrlForm::look()
{
    const int generation = ++m_generation;
    m_updating = false;
    Platform *platform = m_services.session.platform();
    if (!platform || !platform->subscriptions()) {
        hide();
        return;
    }
    whenDone(platform->subscriptions()->subscriptions(), this,
             [this, generation](const Result<QList<Subscription>> &list) {
                 // Without the list there is nothing to offer; the page of the webhooks shows why it cannot be had.
                 if (generation == m_generation && list)
                     take(*list);
             });
}

void StaleUrlForm::take(const QList<Subscription> &subscriptions)
{
    QStringList names;
    for (const Inbox &inbox : m_services.receiver.inboxes())
        names += inbox.name;
    QStringList former = m_publicUrl.formerBases();
    const Account *account = m_services.session.account();
    // From the platform's servers the local address never led here; the sandbox is on this computer.
    if (account && !account->sandbox)
        former += QStringLiteral("http://") + m_services.receiver.state().listen();
    const QString now = m_services.settings.get(setting::publicBaseUrl);
    QStringList stuck;
    m_waiting.clear();
    for (const StaleSubscription &one : staleSubscriptions(subscriptions, former, now, names)) {
        if (one.canBeUpdated())
            m_waiting.append(one);
        else
            stuck += QStringLiteral("%1: %2").arg(one.subscription.name, one.text());
    }
    m_text->setText(tr("%n webhook(s) still call a former public URL.", nullptr, int(m_waiting.size() + stuck.size())));
    m_update->setText(tr("Update %n webhook(s)", nullptr, int(m_waiting.size())));
    m_update->setAccessibleName(m_update->text());
    m_update->setVisible(!m_waiting.isEmpty());
    m_update->setEnabled(true);
    m_stuck->setText(stuck.join(u'\n'));
    m_stuck->setVisible(!stuck.isEmpty());
    setVisible(!m_waiting.isEmpty() || !stuck.isEmpty());
}

void StaleUrlForm::updateNext()
{
    Platform *platform = m_services.session.platform();
    if (m_waiting.isEmpty() || !platform || !platform->subscriptions())
        return finish();
    const StaleSubscription one = m_waiting.takeFirst();
    Subscription after = one.subscription;
    after.url = one.newUrl;
    const int generation = m_generation;
    whenDone(platform->subscriptions()->update(one.subscription, after), this,
             [this, generation, name = one.subscription.name](const Result<Subscription> &now) {
                 if (generation != m_generation)
                     return;
                 if (now)
                     ++m_done;
                 else if (!now.error().isCancelled())
                     m_failure = QStringLiteral("%1: %2").arg(name, now.error().text);
                 updateNext();
             });
}

void StaleUrlForm::finish()
{
    m_problem->setMessage(Tone::Bad, m_failure);
    if (m_done > 0) {
        Q_EMIT toast(tr("%n webhook(s) updated.", nullptr, m_done));
        Q_EMIT updated();
    }
    look();
}

} // namespace gancho
