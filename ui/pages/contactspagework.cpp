#include "ui/pages/contactspage.h"

#include "app/accounts/accountsession.h"
#include "app/drafts/draftstore.h"
#include "app/drafts/recorddraft.h"
#include "app/platforms/contactsapi.h"
#include "models/items/contacttablemodel.h"
#include "ui/dialogs/contactexportdialog.h"
#include "ui/dialogs/contactimportdialog.h"
#include "ui/dialogs/questions.h"
#include "ui/forms/contactactions.h"
#include "ui/forms/contactfilterbar.h"
#include "ui/forms/contactform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/contactdetail.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/statepane.h"

#include <QAction>
#include <QSplitter>

namespace gancho {

QList<Contact> ContactsPage::selected() const
{
    QList<Contact> list;
    for (const int row : m_table->selectedRows())
        if (const Contact *contact = m_model->at(row))
            list += *contact;
    if (list.isEmpty() && m_detail->contact().id.isValid())
        list += m_detail->contact();
    return list;
}

void ContactsPage::rowChosen(int row)
{
    if (m_selecting)
        return;
    const Contact *contact = m_model->at(row);
    if (!contact)
        return;
    whenClean([this, chosen = *contact] {
        m_wanted = {};
        showContact(chosen);
    });
}

void ContactsPage::showContact(const Contact &contact)
{
    m_creating = m_creating && !contact.id.isValid();
    m_draftKey.clear();
    m_detail->form()->load(contact);
    m_detail->showContact(contact);
    m_draftKey = QStringLiteral("contact/%1/%2").arg(m_account.value, contact.id.value);
    if (const QJsonObject draft = m_services.drafts.value(m_draftKey); !draft.isEmpty())
        m_detail->form()->fill(recorddraft::read(draft, contact));
    showDetail();
    refreshActions();
}

void ContactsPage::keepDraft()
{
    const ContactForm *form = m_detail->form();
    if (!m_draftKey.isEmpty())
        m_services.drafts.put(m_draftKey, form->isDirty() ? recorddraft::write(form->edited()) : QJsonObject());
}

void ContactsPage::openContact(const ContactId &id)
{
    whenClean([this, id] {
        m_wanted = id;
        if (!api())
            return;
        m_fetching.cancel();
        m_fetching = api()->contact(id);
        whenDone(m_fetching, this, [this, id, generation = m_generation](const Result<Contact> &contact) {
            if (generation != m_generation || m_wanted != id)
                return;
            if (contact) {
                m_selecting = true;
                m_table->setCurrentIndex(m_model->index(m_model->rowOf(id.value), 0));
                m_selecting = false;
                showContact(*contact);
            } else if (!contact.error().isCancelled()) {
                m_problem->setMessage(Tone::Bad, contact.error().text, contact.error().reference);
            }
        });
    });
}

void ContactsPage::search(const QString &text)
{
    whenClean([this, text] {
        m_wanted = {};
        m_filter->search(text);
    });
}

void ContactsPage::startNew()
{
    m_wanted = {};
    m_selecting = true;
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_selecting = false;
    m_creating = true;
    showContact({});
    if (auto *name = m_detail->findChild<QWidget *>(QStringLiteral("contact_name")))
        name->setFocus();
}

void ContactsPage::save(std::function<void()> then)
{
    ContactForm *form = m_detail->form();
    if (!api() || form->isBusy() || !form->check())
        return;
    const Contact before = form->before();
    const Contact after = form->edited();
    form->setBusy(true);
    const auto sent = before.id.isValid() ? api()->update(before, after) : api()->create(after);
    whenDone(sent, this, [this, before, then = std::move(then), generation = m_generation](const Result<Contact> &now) {
        if (generation != m_generation)
            return;
        m_detail->form()->setBusy(false);
        if (!now) {
            if (!now.error().isCancelled())
                m_detail->form()->showError(now.error());
            return;
        }
        saved(before, *now);
        if (then)
            then();
    });
}

void ContactsPage::saved(const Contact &before, const Contact &now)
{
    m_services.drafts.remove(m_draftKey);
    m_model->put(now, !before.id.isValid());
    m_wanted = {};
    showContact(now);
    if (!before.id.isValid()) {
        m_selecting = true;
        m_table->setCurrentIndex(m_model->index(m_model->rowOf(now.id.value), 0));
        m_selecting = false;
        Q_EMIT toast(tr("Contact “%1” created.").arg(now.displayName()), nullptr);
        return;
    }
    m_actions->tellSaved(before, now);
}

bool ContactsPage::mayLeave()
{
    if (!m_detail->form()->isDirty())
        return true;
    whenClean([this] { Q_EMIT leaveAllowed(); });
    return false;
}

void ContactsPage::whenClean(std::function<void()> proceed)
{
    ContactForm *form = m_detail->form();
    if (!form->isDirty()) {
        proceed();
        return;
    }
    if (form->isBusy())
        return;
    const QString name = form->before().id.isValid() ? form->before().displayName() : tr("New contact");
    askUnsaved(
        window(), name, [this, proceed] { save(proceed); },
        [this, proceed] {
            m_detail->form()->load(m_detail->form()->before());
            proceed();
        });
}

void ContactsPage::importCsv()
{
    if (!api())
        return;
    auto *dialog = new ContactImportDialog(m_services, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ContactImportDialog::imported, this, [this] { load(); });
    dialog->open();
}

void ContactsPage::exportCsv()
{
    if (!api())
        return;
    ContactQuery query = m_filter->query();
    query.orderBy = m_orderBy;
    query.descending = m_descending;
    auto *dialog = new ContactExportDialog(m_services, query, m_model->total(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace gancho
