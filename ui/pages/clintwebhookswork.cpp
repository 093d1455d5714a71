// What the page of Clint's webhooks does with them: saving, applying, deleting, and where they lead.

#include "app/accounts/accountsession.h"
#include "app/accounts/accountstore.h"
#include "app/diagnosis/arrivaldoctor.h"
#include "app/platforms/clint/clintplatform.h"
#include "app/platforms/clint/clintsandboxpanel.h"
#include "app/receiver/receiver.h"
#include "app/secrets/secretstore.h"
#include "app/settings/settings.h"
#include "app/signing/signing.h"
#include "app/store/eventstore.h"
#include "models/domain/clintsent.h"
#include "models/items/clintmappingmodel.h"
#include "ui/accountinbox.h"
#include "ui/dialogs/questions.h"
#include "ui/forms/clinthookdesk.h"
#include "ui/forms/clintstatusform.h"
#include "ui/forms/clintverify.h"
#include "ui/pages/clintwebhookspage.h"
#include "ui/widgets/clinthooklist.h"

#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

namespace gancho {

namespace {

/// The inbox of the status webhook is one of its own: it checks a signature, and what Clint sends of deals has none.
bool isForStatus(const Inbox &inbox)
{
    return inbox.check.scheme == SenderScheme::Clint || inbox.name.endsWith(QLatin1String("-status"));
}

QString tokenIn(const QString &url, const SenderCheck &check)
{
    if (check.scheme == SenderScheme::QueryToken)
        return QUrlQuery(QUrl(url)).queryItemValue(check.place());
    return check.scheme == SenderScheme::PathToken ? QUrl(url).fileName() : QString();
}

bool isProbe(const EventRecord &record)
{
    return !headerValue(parseHeaders(record.head), "X-Gancho-Test").isEmpty();
}

QString textOf(const QJsonValue &value)
{
    return value.toVariant().toString();
}

} // namespace

void ClintWebhooksPage::save(std::function<void()> then)
{
    if (isStatus()) {
        m_afterSave = std::move(then);
        saveStatus();
        return;
    }
    if (!m_form->validate())
        return;
    const bool urlChanged = m_form->receiveUrlChanged();
    const Secret url = m_form->receiveUrl();
    const bool isNew = m_form->isNew();
    const QString draft = draftKey();
    const auto saved = m_desk->store().save(m_desk->account(), m_form->edited());
    if (!saved) {
        m_form->showError(saved.error());
        return;
    }
    dropDraft();
    const auto proceed = [this, saved = *saved, url, isNew, then] {
        m_list->clearFilter();
        m_form->load(saved, url, false);
        m_shown = saved.id;
        m_list->select(saved.id);
        showKinds(std::nullopt);
        aimVerify();
        refreshActions();
        tell(isNew ? tr("“%1” is kept. Now enter it in Clint as the steps say.").arg(saved.name)
                   : tr("“%1” is kept.").arg(saved.name));
        if (then)
            then();
    };
    if (!urlChanged) {
        proceed();
        return;
    }
    whenDone(m_desk->store().setReceiveUrl(m_desk->account(), saved->id, url), this,
             [this, proceed](const Result<Done> &done) {
                 if (done)
                     proceed();
                 else
                     m_form->showError(done.error());
             });
}

void ClintWebhooksPage::saveStatus()
{
    if (m_statusForm->isBusy() || !m_statusForm->validate())
        return;
    m_statusForm->setBusy(true);
    m_desk->saveStatus(m_statusForm->original(), m_statusForm->edited());
}

void ClintWebhooksPage::statusSaved(const Subscription &now)
{
    m_statusForm->setBusy(false);
    const Secret shown = m_desk->platform() ? m_desk->platform()->statusWebhook().takeSecret() : Secret();
    m_statusForm->load(now, shown);
    m_list->clearFilter();
    select(now.id.value);
    if (shown.isEmpty()) {
        tell(tr("The status webhook was saved in Clint."));
    } else {
        m_statusForm->setSecret(shown);
        tell(tr("Saved in Clint. Its secret is kept in the keychain: Clint shows it only this once."));
        checkSignature(shown);
    }
    if (m_afterSave)
        std::exchange(m_afterSave, nullptr)();
}

void ClintWebhooksPage::checkSignature(const Secret &secret)
{
    const Inbox *inbox = m_services.receiver.inbox(targetOf(m_statusForm->edited().url).inbox);
    if (!inbox || (inbox->check.isActive() && inbox->check.scheme != SenderScheme::Clint))
        return;
    Inbox checked = *inbox;
    checked.check.scheme = SenderScheme::Clint;
    whenDone(m_services.receiver.saveInbox(checked, QList<Secret>{secret}), this, [this](const Result<Inbox> &done) {
        if (!done)
            m_statusForm->showError(done.error());
    });
}

void ClintWebhooksPage::apply()
{
    ClintPlatform *platform = m_desk->platform();
    if (!platform || !m_form->validate())
        return;
    save([this] {
        ClintPlatform *now = m_desk->platform();
        if (!now)
            return;
        ClintIntegration entered = m_form->edited();
        if (entered.kind == ClintIntegration::Kind::Send) {
            // As a person would paste it: with the token and the marker.
            if (const QString whole = m_form->target().whole; !whole.isEmpty())
                entered.url = whole;
            entered.url = clintMarkedUrl(entered);
        }
        whenDone(m_panel->apply(*now, entered), this, [this, entered](const Result<Secret> &url) {
            if (m_shown != entered.id)
                return;
            if (!url) {
                m_form->showError(url.error());
                return;
            }
            if (entered.kind == ClintIntegration::Kind::Receive) {
                m_form->setReceiveUrl(*url);
                whenDone(m_desk->store().setReceiveUrl(m_desk->account(), entered.id, *url), this,
                         [this](const Result<Done> &) { m_desk->load(); });
            }
            m_form->showTools();
            tell(entered.kind == ClintIntegration::Kind::Send
                     ? tr("Applied in the sandbox. Make something happen with the bar above.")
                     : tr("Applied in the sandbox, which generated the URL. Send it a test lead."));
        });
    });
}

void ClintWebhooksPage::duplicate()
{
    whenClean([this] {
        const ClintHook *chosen = m_desk->model()->find(m_shown);
        if (!chosen || chosen->kind == ClintHook::Kind::Status)
            return;
        const auto copy = m_desk->store().duplicate(m_desk->account(), m_shown);
        if (!copy) {
            m_form->showError(copy.error());
            return;
        }
        select(copy->id);
        m_form->focusName();
        tell(tr("“%1” was made.").arg(copy->name));
    });
}

void ClintWebhooksPage::askDelete()
{
    const ClintHook *chosen = m_desk->model()->find(m_shown);
    if (!chosen)
        return;
    if (chosen->kind == ClintHook::Kind::Status) {
        askDestroy(window(), tr("Delete the status webhook?"),
                   tr("Clint stops sending what becomes of SMS and calls to %1.").arg(chosen->url), tr("Delete"),
                   [this] { m_desk->removeStatus(); });
        return;
    }
    const auto gone = m_desk->store().find(m_desk->account(), chosen->id);
    if (!gone)
        return;
    askDestroy(window(), tr("Delete “%1”?").arg(gone->name),
               inSandbox() ? tr("It is deleted here and in the sandbox's panel.")
                           : tr("It is deleted here. In Clint's panel it stays until it is deleted there."),
               tr("Delete"), [this, gone = *gone] { removeIntegration(gone); });
}

void ClintWebhooksPage::removeIntegration(const ClintIntegration &gone)
{
    whenDone(m_desk->store().receiveUrl(m_desk->account(), gone.id), this, [this, gone](const Result<Secret> &url) {
        dropDraft();
        if (const auto removed = m_desk->store().remove(m_desk->account(), gone.id); !removed) {
            m_form->showError(removed.error());
            return;
        }
        m_formArea->hide();
        select(m_list->firstId());
        const Secret kept = url ? *url : Secret();
        const auto told = [this, gone, kept](bool applied) {
            tell(tr("“%1” was deleted.").arg(gone.name), [this, gone, kept, applied] { restore(gone, kept, applied); });
        };
        if (!inSandbox() || !m_desk->platform()) {
            told(false);
            return;
        }
        whenDone(m_panel->remove(*m_desk->platform(), gone.id), this,
                 [told](const Result<bool> &was) { told(was && *was); });
    });
}

void ClintWebhooksPage::restore(const ClintIntegration &gone, const Secret &url, bool applied)
{
    const auto saved = m_desk->store().save(m_desk->account(), gone);
    if (!saved) {
        m_form->showError(saved.error());
        return;
    }
    const auto back = [this, id = gone.id] {
        whenClean([this, id] { select(id); });
    };
    if (applied) {
        select(gone.id);
        apply();
        return;
    }
    if (url.isEmpty()) {
        back();
        return;
    }
    whenDone(m_desk->store().setReceiveUrl(m_desk->account(), gone.id, url), this,
             [back](const Result<Done> &) { back(); });
}

void ClintWebhooksPage::useThisComputer()
{
    const Account *account = m_services.accounts.current();
    if (!account)
        return;
    const bool status = isStatus();
    for (const Inbox &inbox : m_services.receiver.inboxes())
        if (inbox.account == account->id && isForStatus(inbox) == status) {
            takeInbox(inbox);
            return;
        }
    Future<Inbox> made;
    if (status) {
        Inbox inbox;
        inbox.name = inboxNameFrom(account->name).left(52) + QStringLiteral("-status");
        inbox.account = account->id;
        inbox.platform = account->platform;
        made = m_services.receiver.saveInbox(inbox);
    } else if (inboxOf(m_services.receiver, account->id)) {
        Inbox inbox;
        inbox.name = inboxNameFrom(account->name).left(52) + QStringLiteral("-crm");
        inbox.account = account->id;
        inbox.platform = account->platform;
        made = m_services.receiver.saveInbox(inbox);
    } else {
        made = ensureInbox(m_services.store, m_services.receiver, *account);
    }
    whenDone(made, this, [this, asked = account->id](const Result<Inbox> &inbox) {
        const Account *current = m_services.accounts.current();
        if (current && current->id == asked)
            takeInbox(inbox);
    });
}

void ClintWebhooksPage::takeInbox(const Result<Inbox> &inbox)
{
    if (!inbox) {
        isStatus() ? m_statusForm->showError(inbox.error()) : m_form->showError(inbox.error());
        return;
    }
    QString note;
    if (m_services.receiver.state().phase != ReceiverState::Phase::Running)
        note = tr("The receiver is not running: start it with the button at the top.");
    else if (!inSandbox() && m_services.settings.get(setting::publicBaseUrl).isEmpty())
        note = tr("Only this computer reaches that address. For the platform to reach it, enter the public base URL of "
                  "your tunnel in the receiver's panel.");
    if (isStatus()) {
        m_statusForm->setUrl(ArrivalDoctor::senderUrl(m_services.receiver, m_services.settings, *inbox));
        m_statusForm->setNote(note);
    } else {
        // Without the token, which is a secret: it is added where the URL is copied.
        m_form->setUrl(publicInboxUrl(m_services.receiver, m_services.settings, *inbox));
        m_form->setNote(note);
    }
}

void ClintWebhooksPage::protect(InboxId id)
{
    const Inbox *inbox = m_services.receiver.inbox(id);
    if (!inbox || inbox->check.isActive())
        return;
    Inbox checked = *inbox;
    checked.check.scheme = SenderScheme::QueryToken;
    const Secret token(QString::fromUtf8(signing::newSecret(SenderScheme::QueryToken)));
    whenDone(m_services.receiver.saveInbox(checked, QList<Secret>{token}), this, [this](const Result<Inbox> &done) {
        if (!done) {
            m_form->showError(done.error());
            return;
        }
        m_form->refreshTarget();
        m_form->setNote(inSandbox() ? tr("The address has a token now: apply it in the sandbox again.")
                                    : tr("The address has a token now. Copy it again, and enter it in Clint in every "
                                         "integration that calls this inbox."));
    });
}

ClintIntegrationForm::Target ClintWebhooksPage::targetOf(const QString &url) const
{
    const QString wanted = url.trimmed();
    for (const Inbox &inbox : m_services.receiver.inboxes()) {
        const QString whole = ArrivalDoctor::senderUrl(m_services.receiver, m_services.settings, inbox);
        if (wanted.isEmpty() || (wanted != publicInboxUrl(m_services.receiver, m_services.settings, inbox) &&
                                 wanted != m_services.receiver.inboxUrl(inbox) && wanted != whole))
            continue;
        return {inbox.id, whole, tokenIn(whole, inbox.check), !inbox.check.isActive()};
    }
    return {};
}

void ClintWebhooksPage::aimVerify()
{
    if (isStatus()) {
        m_statusVerify->setTarget(targetOf(m_statusForm->edited().url).inbox,
                                  [](const EventRecord &record) -> ClintVerify::Finding {
                                      if (isProbe(record))
                                          return {false, Tone::Neutral, {}, {}};
                                      const QString type = record.summary.type;
                                      return {true,
                                              Tone::Ok,
                                              tr("It came: %1.").arg(eventType(PlatformKind::Clint, type).label),
                                              {{tr("Phone"), record.summary.subject}}};
                                  });
        return;
    }
    const ClintIntegration mine = m_form->edited();
    if (mine.kind != ClintIntegration::Kind::Send)
        return;
    m_verify->setTarget(m_form->target().inbox, [this, mine](const EventRecord &record) -> ClintVerify::Finding {
        if (isProbe(record))
            return {false, Tone::Neutral, {}, {}};
        QList<ClintIntegration> known = m_desk->store().integrations(m_desk->account());
        // The target of the row is cut where it is long; that of the head is whole.
        const QUrl target = QUrl::fromEncoded(requestLine(record.head).split(' ').value(1));
        const ClintSent sent =
            decodeClintSent(QJsonDocument::fromJson(record.body).object(), target.query(QUrl::FullyEncoded), known);
        ClintVerify::Finding finding;
        finding.mine = sent.integrationId.isEmpty() || sent.integrationId == mine.id;
        const QString by = clintSentByText(sent.by);
        if (!sent.trigger) {
            finding.tone = Tone::Warn;
            finding.text = tr("Something came; which event it was is %1.").arg(by);
        } else {
            const bool sure = sent.by == ClintSent::By::Marker || sent.by == ClintSent::By::Integration;
            finding.tone = sure && *sent.trigger == mine.trigger ? Tone::Ok : Tone::Warn;
            finding.text = tr("It came: “%1”, %2.").arg(clintTriggerName(*sent.trigger), by);
            if (*sent.trigger != mine.trigger)
                finding.text += u' ' + tr("This integration is for another: “%1”.").arg(clintTriggerName(mine.trigger));
        }
        for (auto it = sent.fields.begin(); it != sent.fields.end(); ++it)
            finding.lines += {clintFieldName(it.key()), textOf(it.value())};
        for (auto it = sent.others.begin(); it != sent.others.end(); ++it)
            if (it.key() != QLatin1String("token"))
                finding.lines += {tr("%1 (not in the mapping)").arg(it.key()), textOf(it.value())};
        return finding;
    });
}

} // namespace gancho
