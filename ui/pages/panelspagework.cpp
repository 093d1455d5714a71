#include "ui/pages/panelspage.h"

#include "app/accounts/accountsession.h"
#include "app/drafts/draftstore.h"
#include "app/drafts/recorddraft.h"
#include "ui/dialogs/questions.h"
#include "ui/forms/cardform.h"
#include "ui/forms/paneldesk.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/boardview.h"
#include "ui/widgets/carddetail.h"

#include <QApplication>
#include <QSplitter>

namespace gancho {

namespace {
constexpr int detailWidth = 400;
}

QString PanelsPage::titleOf(const Card &card)
{
    return card.key.isEmpty() ? card.title : card.key;
}

bool PanelsPage::mayLeave()
{
    if (m_detail->isHidden() || !m_form->isDirty())
        return true;
    whenClean([this] { Q_EMIT leaveAllowed(); });
    return false;
}

void PanelsPage::whenClean(std::function<void()> proceed)
{
    if (m_detail->isHidden() || !m_form->isDirty()) {
        proceed();
        return;
    }
    if (m_form->isBusy())
        return;
    const QString name = m_form->edited().title;
    askUnsaved(
        window(), name.isEmpty() ? tr("New card") : name, [this, proceed] { save(proceed); },
        [this, proceed] {
            m_form->load(m_form->before());
            if (m_form->isNew())
                closeDetail();
            proceed();
        });
}

void PanelsPage::showCard(const CardId &id)
{
    if (id == m_shown && !m_detail->isHidden())
        return;
    whenClean([this, id] {
        if (const Card *card = m_desk->find(id)) {
            showDetail(*card);
            m_board->selectCard(id);
        }
    });
}

void PanelsPage::showDetail(const Card &card)
{
    const bool wasHidden = m_detail->isHidden();
    m_shown = card.id;
    refill(card);
    m_detail->show();
    if (wasHidden)
        m_splitter->setSizes({qMax(1, m_splitter->width() - detailWidth), detailWidth});
    refreshActions();
}

void PanelsPage::closeDetail()
{
    const CardId shown = std::exchange(m_shown, CardId());
    const bool had = m_detail->isAncestorOf(QApplication::focusWidget());
    m_detail->hide();
    m_draftKey.clear();
    m_detail->showCard({});
    if (had && shown.isValid())
        m_board->focusCard(shown);
    refreshActions();
}

void PanelsPage::refill(const Card &card)
{
    m_draftKey.clear();
    m_detail->showCard(card);
    startDraft();
}

void PanelsPage::startDraft()
{
    const Account *account = m_services.session.account();
    m_draftKey = QStringLiteral("card/%1/%2").arg(account ? account->id.value : QString(), m_form->before().id.value);
    if (const QJsonObject draft = m_services.drafts.value(m_draftKey); !draft.isEmpty())
        m_form->fill(recorddraft::read(draft, m_form->before()));
}

void PanelsPage::keepDraft()
{
    if (!m_draftKey.isEmpty())
        m_services.drafts.put(m_draftKey, m_form->isDirty() ? recorddraft::write(m_form->edited()) : QJsonObject());
}

void PanelsPage::startNew(const StepId &step)
{
    const Panel *panel = m_desk->panel();
    if (!panel || panel->steps.isEmpty())
        return;
    Card card;
    card.panelId = panel->id;
    card.stepId = step;
    for (const PanelStep &each : panel->steps)
        if (!card.stepId.isValid() && each.isInitial)
            card.stepId = each.id;
    if (!card.stepId.isValid())
        card.stepId = panel->steps.first().id;
    m_problem->setMessage(Tone::Bad, {});
    showDetail(card);
    m_form->focusTitle();
}

void PanelsPage::save(std::function<void()> then)
{
    if (m_form->isBusy() || !m_form->check())
        return;
    if (!m_form->isNew() && !m_form->isDirty()) {
        if (then)
            then();
        return;
    }
    m_afterSave = std::move(then);
    m_detail->setBusy(true);
    m_desk->save(m_form->before(), m_form->edited());
}

void PanelsPage::cardChanged(const Card &now)
{
    if (now.id != m_shown || !m_shown.isValid())
        return;
    if (m_detail->isHidden())
        showDetail(now);
    else if (m_form->isBusy() || m_form->isDirty())
        m_detail->refreshHead(now);
    else
        refill(now);
    refreshActions();
}

void PanelsPage::changed(const Card &before, const Card &now)
{
    m_problem->setMessage(Tone::Bad, {});
    QString text;
    switch (now.status) {
    case CardStatus::Won:
        text = tr("%1 is won.").arg(titleOf(now));
        break;
    case CardStatus::Lost:
        text = tr("%1 is lost.").arg(titleOf(now));
        break;
    case CardStatus::Archived:
        if (!m_desk->abilities().restores) {
            tell(tr("%1 archived. It comes out of the archive on the platform itself.").arg(titleOf(now)));
            m_board->selectCard(now.id);
            refreshActions();
            return;
        }
        text = tr("%1 archived.").arg(titleOf(now));
        break;
    default:
        text = tr("%1 is open again.").arg(titleOf(now));
    }
    tell(text, [this, before, now] {
        Card back = now;
        back.status = before.status;
        // Where no reason can be given, the platform is not asked for one.
        if (m_desk->abilities().lostReason) {
            back.lostReasonId = before.lostReasonId;
            back.lostReason = before.lostReason;
        }
        m_desk->change(now, back);
    });
    m_board->selectCard(now.id);
    refreshActions();
}

void PanelsPage::tell(const QString &text, std::function<void()> undo)
{
    m_undoing = std::move(undo);
    Q_EMIT toast(text, m_undoing ? m_undo : nullptr);
}

} // namespace gancho
