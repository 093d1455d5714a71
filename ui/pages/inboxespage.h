#pragma once

#include "app/secrets/secret.h"
#include "models/domain/inbox.h"
#include "ui/pages/page.h"
#include "ui/services.h"

#include <functional>

class QSplitter;

namespace gancho {

class ArrivalCheck;
class Banner;
class ExpectedArrived;
class InboxAnswers;
class InboxDesk;
class InboxForm;
class InboxPanel;
class InboxTable;
class StatePane;

/// The places of the receiver that take events: a table, and everything about the chosen one in a panel under it
/// (beside it in a wide window).
class InboxesPage : public Page
{
    Q_OBJECT

public:
    explicit InboxesPage(const Services &services, QWidget *parent = nullptr);

    static PageEntry entry() { return {QStringLiteral("inboxes"), tr("Inboxes"), QStringLiteral("mail-folder-inbox")}; }
    QAction *primaryAction() const override { return m_new; }
    QList<QAction *> paletteActions() const override;
    void activated() override;
    bool mayLeave() override;
    void refresh() override;
    /// The tabs of the chosen inbox, for further parts.
    InboxPanel *panel() const { return m_panel; }

public Q_SLOTS:
    void openInbox(gancho::InboxId id);
    /// Runs *Why did nothing arrive?* for the inbox that is shown.
    void askWhy();
    /// The same for the inbox of the chosen account, where it has one.
    void askWhyOfAccount();

Q_SIGNALS:
    /// The events of this inbox alone.
    void inboxEventsRequested(gancho::InboxId id);
    void eventRequested(gancho::EventId id);
    void receiverPanelRequested();
    void webhookRequested(const gancho::SubscriptionId &id);
    void webhookForInboxRequested(const gancho::InboxId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    void connectDesk();
    void connectPanel();
    void showState();
    /// Gives the table the height of its rows, the panel the rest, until the user draws the line elsewhere.
    void arrange();
    void refreshActions();
    void inboxesChanged();
    /// Runs `proceed` at once, or after the user has saved or discarded what is typed.
    void whenClean(std::function<void()> proceed);
    void rowChosen(InboxId wanted);
    void select(InboxId id);
    /// That of the chosen account, else the first one.
    InboxId usualInbox() const;
    void showInbox(InboxId id);
    void startNew();
    void cancel();
    void togglePaused();
    void askDelete();
    void tell(const QString &text, std::function<void()> undo = {});

    const Services m_services;
    InboxDesk *m_desk;
    InboxTable *m_table;
    StatePane *m_pane;
    InboxPanel *m_panel;
    InboxForm *m_form;
    InboxAnswers *m_answers;
    ArrivalCheck *m_why;
    ExpectedArrived *m_expected;
    QSplitter *m_splitter;
    Banner *m_problem;
    QAction *m_new = nullptr;
    QAction *m_toggle = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_events = nullptr;
    QAction *m_ask = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_undo = nullptr;
    std::function<void()> m_undoing;
    InboxId m_shown; ///< invalid while a new one is written
    bool m_moved = false;
};

} // namespace gancho
