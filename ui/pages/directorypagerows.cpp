#include "ui/pages/directorypage.h"

#include "app/accounts/accountsession.h"
#include "app/platforms/directorylists.h"
#include "app/platforms/namebook.h"
#include "models/items/directorymodel.h"
#include "ui/dialogs/questions.h"
#include "ui/forms/audiencedesk.h"
#include "ui/forms/directorydesk.h"
#include "ui/widgets/accountgate.h"
#include "ui/widgets/kindlist.h"
#include "ui/widgets/statepane.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTableView>

namespace gancho {

namespace {

/// Why there is nothing of a kind, and what it is.
QString emptyText(DirectoryKind kind)
{
    switch (kind) {
    case DirectoryKind::Portfolios:
        return DirectoryPage::tr(
            "A portfolio is a set of contacts that a user looks after. It is made on the platform.");
    case DirectoryKind::Sequences:
        return DirectoryPage::tr("A sequence sends its contacts message after message. It is made on the platform.");
    case DirectoryKind::Teams:
        return DirectoryPage::tr("A team answers conversations together.");
    case DirectoryKind::Users:
        return DirectoryPage::tr("Users answer conversations on the platform.");
    case DirectoryKind::Tags:
        return DirectoryPage::tr("Tags mark contacts, so that they are found again.");
    case DirectoryKind::CustomFields:
        return DirectoryPage::tr("Custom fields hold what the customer wants to know of contacts and cards. They are "
                                 "made on the platform.");
    case DirectoryKind::Channels:
        return DirectoryPage::tr("A channel is a number or a profile that contacts write to. It is connected on the "
                                 "platform.");
    case DirectoryKind::Chatbots:
        return DirectoryPage::tr("A chatbot answers by itself. It is built on the platform.");
    case DirectoryKind::Templates:
        return DirectoryPage::tr("Message templates are written and approved on the platform.");
    case DirectoryKind::Origins:
        return DirectoryPage::tr("An origin holds deals in its stages. It is made in Clint.");
    case DirectoryKind::Groups:
        return DirectoryPage::tr("A group holds origins. It is made in Clint.");
    case DirectoryKind::LostReasons:
        return DirectoryPage::tr("Why a deal was lost. The reasons are written in Clint.");
    case DirectoryKind::Queues:
    case DirectoryKind::Stages:
    case DirectoryKind::Followups:
    case DirectoryKind::Wallets:
    case DirectoryKind::ClosingReasons:
        break;
    }
    return {};
}

/// Of a platform that lists nothing.
QString learntText()
{
    return DirectoryPage::tr("Whazing's API lists none of these. They are learnt from the events that come in, and may "
                             "be entered by their numbers.");
}

QString errorText(DirectoryKind kind, const Error &error)
{
    if (error.kind != ErrorKind::Unauthorized && error.kind != ErrorKind::Forbidden)
        return error.text;
    return DirectoryPage::tr("The token of this account is not let into this part of the API (%1). The other parts may "
                             "work. Create a token with more permissions on the platform to see it here.")
        .arg(directoryKindName(kind));
}

} // namespace

void DirectoryPage::listChanged(DirectoryKind kind)
{
    const bool failed = m_lists->state(kind) == DirectoryLists::State::Failed;
    m_kinds->setCount(kind, m_lists->isKnown(kind) ? static_cast<int>(m_lists->records(kind).size()) : -1, failed);
    if (kind == m_model->kind()) {
        if (m_lists->state(kind) == DirectoryLists::State::Ready) {
            m_selecting = true;
            m_model->setRecords(kind, m_lists->records(kind));
            m_selecting = false;
        }
        showRows();
    } else {
        m_model->refreshNames();
    }
    m_desk->refreshNames();
}

void DirectoryPage::showRows()
{
    showState();
    if (m_lists->state(m_model->kind()) != DirectoryLists::State::Ready || m_desk->isCreating())
        return;
    if (!m_wanted.isEmpty()) {
        const QString wanted = std::exchange(m_wanted, {});
        if (m_model->rowOf(wanted) >= 0) {
            select(wanted);
            return;
        }
    }
    // What is shown stays chosen; it may be others by now, or gone.
    const QString shown = recordId(m_desk->record());
    const DirectoryRecord *now = m_lists->find(m_model->kind(), shown);
    const int row = m_model->rowOf(shown);
    if (now && (row >= 0 || m_model->rowCount() == 0 || m_desk->isDirty())) {
        m_desk->refreshRecord(*now);
        m_selecting = true;
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_selecting = false;
    } else if (!m_desk->isDirty()) {
        if (m_model->rowCount() > 0)
            select(m_model->index(0, 0).data(DirectoryModel::IdRole).toString());
        else
            m_desk->showRecord(m_model->kind(), {});
    }
}

void DirectoryPage::select(const QString &id)
{
    const int row = m_model->rowOf(id);
    m_selecting = true;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_model->index(row, 0));
    m_selecting = false;
    if (const DirectoryRecord *record = m_model->at(row))
        m_desk->showRecord(m_model->kind(), *record);
    showState();
}

void DirectoryPage::rowChosen(int row)
{
    if (m_selecting)
        return;
    const DirectoryRecord *record = m_model->at(row);
    if (!record || recordId(*record) == recordId(m_desk->record()))
        return;
    whenClean([this, id = recordId(*record)] { select(id); });
}

void DirectoryPage::showState()
{
    const DirectoryKind kind = m_model->kind();
    const bool audience = kind == DirectoryKind::Portfolios || kind == DirectoryKind::Sequences;
    QAction *make = makerOf(kind);
    const bool writable = make != nullptr;
    const QAction *looks = make ? make : m_desk->audience()->addAction();
    m_primary->setText(looks->text());
    m_primary->setIconText(looks->iconText());
    m_primary->setVisible(isOffered() && (writable || audience));
    m_primary->setEnabled(isOffered() && (writable || std::holds_alternative<Audience>(m_desk->record())));
    for (QAction *action : {m_newTag, m_newTeam, m_newUser, m_newNamed})
        action->setEnabled(isOffered());
    const bool open = passAccountGate(*m_pane, m_services.session, isOffered(), tr("directory"), m_addAccount);
    m_kindCard->setVisible(open);
    m_search->setVisible(open);
    m_count->setVisible(open);
    m_splitter->widget(1)->setVisible(open);
    if (!open)
        return;
    const auto state = m_lists->state(kind);
    const bool any = !m_lists->records(kind).isEmpty();
    m_search->setEnabled(any);
    m_count->setText(m_lists->isKnown(kind) && state != DirectoryLists::State::Failed
                         ? m_model->rowCount() < m_lists->records(kind).size()
                               ? tr("%1 of %2").arg(m_model->rowCount()).arg(m_lists->records(kind).size())
                               : QString()
                         : QString());
    if (state == DirectoryLists::State::Failed) {
        m_pane->showError(errorText(kind, m_lists->error(kind)), m_lists->error(kind).reference);
        m_splitter->widget(1)->hide();
    } else if (!m_lists->isKnown(kind)) {
        m_pane->showLoading();
    } else if (m_desk->isCreating()) {
        m_pane->showContent();
    } else if (!any) {
        m_pane->showEmpty(tr("Nothing here yet"), make == m_newNamed ? learntText() : emptyText(kind), make);
        m_splitter->widget(1)->hide();
    } else if (m_model->rowCount() == 0) {
        m_splitter->widget(1)->setVisible(m_desk->isDirty());
        m_pane->showEmpty(tr("Nothing found"), tr("Nothing in this list matches the search."), m_clearSearch);
    } else {
        m_pane->showContent();
    }
}

void DirectoryPage::startNew(DirectoryKind kind)
{
    if (!isOffered())
        return;
    whenClean([this, kind] {
        setKind(kind);
        m_selecting = true;
        m_table->clearSelection();
        m_table->setCurrentIndex({});
        m_selecting = false;
        m_desk->startNew(kind);
        showState();
    });
}

void DirectoryPage::written(DirectoryKind kind, const QString &id)
{
    if (!isOffered())
        return;
    if (kind == m_model->kind() && !id.isEmpty() && id != recordId(m_desk->record()))
        m_wanted = id;
    m_lists->load(kind);
    // Who is in which team stands in both lists.
    if (kind == DirectoryKind::Teams)
        m_lists->load(DirectoryKind::Users);
    if (kind == DirectoryKind::Users)
        m_lists->load(DirectoryKind::Teams);
    if (NameBook *names = m_services.session.platform()->names())
        names->refresh();
}

void DirectoryPage::showToast(const QString &text, const std::function<void()> &undo)
{
    m_undoing = undo;
    Q_EMIT toast(text, undo ? m_undo : nullptr);
}

bool DirectoryPage::mayLeave()
{
    if (!m_desk->isDirty())
        return true;
    whenClean([this] { Q_EMIT leaveAllowed(); });
    return false;
}

void DirectoryPage::whenClean(const std::function<void()> &proceed)
{
    if (!m_desk->isDirty()) {
        proceed();
        return;
    }
    if (m_desk->isBusy())
        return;
    // The table goes back to what is still shown.
    const int shown = m_model->rowOf(recordId(m_desk->record()));
    m_selecting = true;
    m_table->setCurrentIndex(m_model->index(shown, 0));
    m_selecting = false;
    askUnsaved(
        window(), m_desk->draftName(), [this, proceed] { m_desk->save(proceed); },
        [this, proceed] {
            m_desk->discard();
            proceed();
        });
}

} // namespace gancho
