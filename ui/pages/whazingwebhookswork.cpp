#include "ui/pages/whazingwebhookspage.h"

#include "app/accounts/accountstore.h"
#include "app/diagnosis/arrivaldoctor.h"
#include "app/drafts/draftstore.h"
#include "app/receiver/receiver.h"
#include "app/store/eventstore.h"
#include "models/domain/whazingwebhooklint.h"
#include "models/items/whazinghookmodel.h"
#include "ui/accountinbox.h"
#include "ui/dialogs/questions.h"
#include "ui/forms/whazinghookform.h"
#include "ui/forms/whazinghookverify.h"
#include "ui/widgets/statepane.h"

#include <QAction>
#include <QTableView>

namespace gancho {

bool WhazingWebhooksPage::mayLeave()
{
    if (m_form->isHidden() || !m_form->isDirty())
        return true;
    whenClean([this] { Q_EMIT leaveAllowed(); });
    return false;
}

void WhazingWebhooksPage::whenClean(std::function<void()> proceed)
{
    if (m_form->isHidden() || !m_form->isDirty()) {
        proceed();
        return;
    }
    askUnsaved(
        window(), WhazingHookModel::title(m_form->edited()), [this, proceed] { save(proceed); },
        [this, proceed] {
            m_services.drafts.remove(draftKey());
            if (m_form->isNew())
                hideForm();
            else
                m_form->revert();
            proceed();
        });
}

void WhazingWebhooksPage::rowChosen()
{
    const QString wanted = m_table->currentIndex().data(WhazingHookModel::IdRole).toString();
    if (m_selecting || wanted.isEmpty() || (wanted == m_shown && !m_form->isHidden()))
        return;
    // The view is still changing its selection here.
    QMetaObject::invokeMethod(
        this,
        [this, wanted] {
            if (!m_form->isHidden() && m_form->isDirty()) {
                m_selecting = true;
                m_table->setCurrentIndex(m_model->index(m_model->rowOf(m_shown), 0));
                m_selecting = false;
            }
            whenClean([this, wanted] { select(wanted); });
        },
        Qt::QueuedConnection);
}

void WhazingWebhooksPage::select(const QString &id)
{
    if (!m_store || !m_store->find(id)) {
        hideForm();
        return;
    }
    m_verify->stop();
    m_shown = id;
    m_selecting = true;
    m_table->setCurrentIndex(m_model->index(m_model->rowOf(id), 0));
    m_selecting = false;
    whenDone(m_store->key(id), this, [this, id](const Result<Secret> &key) {
        const WhazingWebhook *webhook = m_store ? m_store->find(id) : nullptr;
        if (!webhook || id != m_shown)
            return;
        const QString known = key ? key->reveal() : QString();
        const QJsonObject draft = m_services.drafts.value(draftKey(id, webhook->kind));
        m_loading = true;
        m_form->load(*webhook, known);
        if (auto typed = whazingWebhookFromJson(draft); typed && !draft.isEmpty()) {
            typed->id = id;
            m_form->fill(*typed, known);
        }
        m_loading = false;
        m_form->show();
    });
}

void WhazingWebhooksPage::startNew(const WhazingWebhook &contents)
{
    m_verify->stop();
    m_shown.clear();
    m_table->clearSelection();
    const QJsonObject draft = m_services.drafts.value(draftKey({}, contents.kind));
    const auto typed = whazingWebhookFromJson(draft);
    m_loading = true;
    m_form->load({}, {});
    m_form->fill(!draft.isEmpty() && typed ? *typed : contents, newWhazingKey());
    m_loading = false;
    m_form->show();
    showPane();
}

void WhazingWebhooksPage::hideForm()
{
    m_verify->stop();
    m_shown.clear();
    m_loading = true;
    m_form->load({}, {});
    m_loading = false;
    m_form->hide();
    showPane();
}

void WhazingWebhooksPage::save(std::function<void()> then)
{
    if (!m_store || !m_form->validate())
        return;
    const QString key = m_form->key();
    const QString draft = draftKey();
    const auto saved = m_store->save(m_form->edited());
    if (!saved) {
        fails(saved.error());
        return;
    }
    m_services.drafts.remove(draft);
    m_shown = saved->id;
    // Before its key is stored, so that a second press does not make a second one.
    m_loading = true;
    m_form->load(*saved, key);
    m_loading = false;
    stored(saved->id, key, then);
}

void WhazingWebhooksPage::stored(const QString &id, const QString &key, const std::function<void()> &then)
{
    whenDone(m_store->setKey(id, Secret(key)), this, [this, id, key, then](const Result<Done> &kept) {
        if (!kept) {
            if (const WhazingWebhook *webhook = m_store->find(id); webhook && id == m_shown) {
                m_form->load(*webhook, {});
                m_form->fill(*webhook, key);
            }
            fails(kept.error());
            return;
        }
        tell(tr("Webhook saved. It takes effect once it is in Whazing's panel too."));
        if (then)
            then();
        else if (m_shown == id) // nothing else was chosen meanwhile
            select(id);
    });
}

void WhazingWebhooksPage::duplicate()
{
    whenClean([this] {
        if (!m_store)
            return;
        if (const auto copy = m_store->duplicate(m_shown))
            select(copy->id);
        else
            fails(copy.error());
    });
}

void WhazingWebhooksPage::remove()
{
    const WhazingWebhook *chosen = m_store ? m_store->find(m_shown) : nullptr;
    if (!chosen)
        return;
    const WhazingWebhook gone = *chosen;
    whenDone(m_store->key(gone.id), this, [this, gone](const Result<Secret> &key) {
        if (!m_store)
            return;
        m_services.drafts.remove(draftKey());
        hideForm();
        if (const auto removed = m_store->remove(gone.id); !removed) {
            fails(removed.error());
            return;
        }
        tell(tr("Webhook “%1” deleted here. In Whazing's panel it is deleted by hand.")
                 .arg(WhazingHookModel::title(gone)),
             [this, gone, key] {
                 if (!m_store || !m_store->save(gone))
                     return;
                 whenDone(m_store->setKey(gone.id, key.value_or(Secret())), this,
                          [this, id = gone.id](const Result<Done> &) { select(id); });
             });
    });
}

void WhazingWebhooksPage::useThisComputer()
{
    const Account *account = m_services.accounts.current();
    if (!account)
        return;
    whenDone(ensureInbox(m_services.store, m_services.receiver, *account), this,
             [this, asked = account->id](const Result<Inbox> &inbox) {
                 if (asked != m_account)
                     return;
                 if (inbox)
                     m_form->setUrl(ArrivalDoctor::senderUrl(m_services.receiver, m_services.settings, *inbox));
                 else
                     fails(inbox.error());
             });
}

std::optional<Inbox> WhazingWebhooksPage::inboxOfUrl() const
{
    const QString url = m_form->edited().url;
    for (const Inbox &inbox : m_services.receiver.inboxes())
        if (!url.isEmpty() && (url == ArrivalDoctor::senderUrl(m_services.receiver, m_services.settings, inbox) ||
                               url == m_services.receiver.senderUrl(inbox)))
            return inbox;
    return std::nullopt;
}

void WhazingWebhooksPage::offerCheck()
{
    const auto inbox = inboxOfUrl();
    m_form->setCheckOffered(inbox && !m_form->key().isEmpty() && inbox->check.scheme != SenderScheme::HeaderKey);
}

void WhazingWebhooksPage::setCheck()
{
    auto inbox = inboxOfUrl();
    if (!inbox || !m_form->validate())
        return;
    inbox->check = SenderCheck();
    inbox->check.scheme = SenderScheme::HeaderKey;
    inbox->check.name = QStringLiteral("X-N8N-API-KEY");
    whenDone(m_services.receiver.saveInbox(*inbox, QList<Secret>{Secret(m_form->key())}), this,
             [this](const Result<Inbox> &saved) {
                 if (saved)
                     tell(tr("The inbox “%1” checks this key now.").arg(saved->name));
                 else
                     fails(saved.error());
             });
}

void WhazingWebhooksPage::verify()
{
    if (m_verify->isWaiting()) {
        m_verify->stop();
        return;
    }
    if (const auto inbox = inboxOfUrl())
        m_verify->verify(inbox->id, m_form->edited(), m_form->key());
    else
        m_form->setOutcome(Tone::Warn, tr("What goes to another address cannot be seen from here. Press “Use this "
                                          "computer”, or look at the receiving system."));
}

void WhazingWebhooksPage::apply()
{
    if (!m_form->validate())
        return;
    whenDone(m_verify->apply(m_form->edited(), m_form->key()), this, [this](const Result<Done> &applied) {
        if (applied)
            m_form->setOutcome(Tone::Ok, tr("The sandbox has it now: its actions send real events to this URL."));
        else
            fails(applied.error());
    });
}

QString WhazingWebhooksPage::draftKey() const
{
    return draftKey(m_shown, m_form->edited().kind);
}

QString WhazingWebhooksPage::draftKey(const QString &id, WhazingHookKind kind) const
{
    const QString which = !id.isEmpty()                      ? id
                          : kind == WhazingHookKind::Channel ? QStringLiteral("new-channel")
                                                             : QStringLiteral("new-queue");
    return QStringLiteral("whazing-webhook:%1:%2").arg(m_account.value, which);
}

void WhazingWebhooksPage::keepDraft()
{
    if (m_form->isHidden() || !m_store || m_loading)
        return;
    if (m_form->isDirty())
        m_services.drafts.put(draftKey(), whazingWebhookToJson(m_form->edited()));
    else
        m_services.drafts.remove(draftKey());
}

void WhazingWebhooksPage::openWebhook(const SubscriptionId &id)
{
    whenClean([this, id] { select(id.value); });
}

void WhazingWebhooksPage::newForInbox(InboxId id)
{
    const Inbox *inbox = m_services.receiver.inbox(id);
    if (!inbox)
        return;
    m_new->trigger();
    if (m_form->isNew() && !m_form->isHidden())
        m_form->setUrl(ArrivalDoctor::senderUrl(m_services.receiver, m_services.settings, *inbox));
}

void WhazingWebhooksPage::fails(const Error &error)
{
    m_form->setOutcome(Tone::Bad, error.text, error.reference);
}

void WhazingWebhooksPage::tell(const QString &text, std::function<void()> undo)
{
    m_undoing = std::move(undo);
    Q_EMIT toast(text, m_undoing ? m_undo : nullptr);
}

} // namespace gancho
