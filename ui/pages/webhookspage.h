#pragma once

#include "models/domain/subscription.h"
#include "ui/pages/platformwebhookspage.h"
#include "ui/services.h"

#include <functional>

class QSplitter;

namespace gancho {

class Banner;
class StatePane;
class SubscriptionDesk;
class SubscriptionFilterBar;
class SubscriptionForm;
class SubscriptionTable;

/// The webhook subscriptions of the account: a table, and the form of the chosen one under it (beside it in a wide
/// window).
class WebhooksPage : public PlatformWebhooksPage
{
    Q_OBJECT

public:
    explicit WebhooksPage(const Services &services, QWidget *parent = nullptr);

    QAction *primaryAction() const override { return m_new; }
    QList<QAction *> paletteActions() const override;
    void activated() override { refresh(); }
    bool mayLeave() override;
    void refresh() override;
    void openWebhook(const SubscriptionId &id) override;
    void newForInbox(InboxId id) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void connectDesk();

    void showState();
    /// Gives the table the height of its rows, the form the rest, until the user draws the line elsewhere.
    void arrange();
    void refreshActions();

    /// Runs `proceed` at once, or after the user has saved or discarded what is in the form.
    void whenClean(std::function<void()> proceed);
    void rowChosen(const SubscriptionId &wanted);
    void select(const SubscriptionId &id);
    /// The form with this subscription; an invalid id hides it.
    void show(const SubscriptionId &id);
    void startNew(const Subscription &contents = {});
    void cancel();
    void duplicate();
    void save(std::function<void()> then = {});
    void saved(const Subscription &now);
    void togglePaused();
    void askDelete();
    void useThisComputer();
    void makeUrlTest();
    void tell(const QString &text, std::function<void()> undo = {});

    Services m_services;
    SubscriptionDesk *m_desk;
    SubscriptionTable *m_table;
    SubscriptionFilterBar *m_filterBar;
    StatePane *m_pane;
    SubscriptionForm *m_form;
    QSplitter *m_splitter;
    Banner *m_problem;
    QAction *m_new;
    QAction *m_duplicate;
    QAction *m_toggle;
    QAction *m_delete;
    QAction *m_addAccount;
    QAction *m_undo;
    std::function<void()> m_undoing;
    std::function<void()> m_afterSave;
    SubscriptionId m_shown;        ///< in the form; invalid while it holds a new one
    bool m_moved = false;          ///< the user has drawn the line between table and form
    bool m_wantNew = false;        ///< asked for before the account was connected
    Subscription m_wantedContents; ///< of that new one
    SubscriptionId m_wanted;       ///< to be shown when the list is there
};

} // namespace gancho
