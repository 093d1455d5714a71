#pragma once

#include "models/base/future.h"
#include "models/domain/audience.h"
#include "models/domain/contact.h"
#include "models/domain/conversation.h"
#include "models/domain/panel.h"
#include "ui/pages/page.h"
#include "ui/services.h"

#include <functional>

class QSplitter;

namespace gancho {

class Banner;
class ContactActions;
class ContactDetail;
class ContactFilterBar;
class ContactsApi;
class ContactTableModel;
class PagedTable;
class StatePane;

/// The contacts of the chosen account: found, read, created, edited, tagged, archived, brought in and taken out as CSV.
class ContactsPage : public Page
{
    Q_OBJECT

public:
    explicit ContactsPage(const Services &services, QWidget *parent = nullptr);

    static PageEntry entry() { return {QStringLiteral("contacts"), tr("Contacts"), QStringLiteral("user")}; }
    QAction *primaryAction() const override { return m_new; }
    QList<QAction *> paletteActions() const override;
    void activated() override;
    void refresh() override;
    bool mayLeave() override;

    /// Shows this contact, whether the list holds it or not.
    void openContact(const ContactId &id);
    /// Looks for a name, an e-mail or a phone among all contacts.
    void search(const QString &text);

Q_SIGNALS:
    void addAccountRequested();
    void conversationRequested(const gancho::ConversationId &id);
    void cardRequested(const gancho::PanelId &panel, const gancho::CardId &card);
    void eventRequested(gancho::EventId id);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    QAction *makeAction(const QString &name, const QString &text, const QKeySequence &shortcut = {});
    ContactsApi *api() const;
    void platformChanged();
    void load();
    void showState();
    void showNames();
    void showContact(const Contact &contact);
    void startNew();
    void rowChosen(int row);
    void save(std::function<void()> then = nullptr);
    void saved(const Contact &before, const Contact &now);
    void whenClean(std::function<void()> proceed);
    void loadAudiences();
    void importCsv();
    void exportCsv();
    QList<Contact> selected() const;
    void refreshActions();
    void showDetail();
    void keepDraft();

    const Services m_services;
    ContactTableModel *m_model;
    ContactFilterBar *m_filter;
    PagedTable *m_table;
    StatePane *m_pane;
    ContactDetail *m_detail;
    QSplitter *m_splitter;
    Banner *m_problem;
    Banner *m_note; ///< what the list is where the platform cannot list all
    ContactActions *m_actions;
    QAction *m_new;
    QList<Audience> m_portfolios;
    QAction *m_import;
    QAction *m_export;
    QAction *m_clearFilter;
    QAction *m_addAccount;
    AccountId m_account;
    ContactId m_wanted;
    Future<Contact> m_fetching;
    QString m_orderBy;
    QString m_draftKey; ///< of what the form shows; empty while it is being filled
    bool m_descending = false;
    bool m_stale = true;
    bool m_arranged = false; ///< the splitter has its first sizes; from then on they are the user's
    bool m_selecting = false;
    bool m_creating = false; ///< the detail is for a contact that does not exist yet
    int m_generation = 0;
};

} // namespace gancho
