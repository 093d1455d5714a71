#pragma once

#include "models/base/future.h"
#include "models/domain/event.h"
#include "models/domain/panel.h"
#include "ui/pages/page.h"
#include "ui/services.h"

#include <functional>

class QSplitter;

namespace gancho {

class Banner;
class BoardFilterBar;
class BoardView;
class CardActions;
class CardDetail;
class CardForm;
class PanelDesk;
class StatePane;

/// The panels of the account: the board of the chosen one, and the chosen card beside it.
class PanelsPage : public Page
{
    Q_OBJECT

public:
    explicit PanelsPage(const Services &services, QWidget *parent = nullptr);
    ~PanelsPage() override;

    static PageEntry entry() { return {QStringLiteral("panels"), tr("Panels"), QStringLiteral("gancho-panels")}; }
    QAction *primaryAction() const override { return m_new; }
    QList<QAction *> paletteActions() const override;
    void activated() override;
    void refresh() override;
    bool mayLeave() override;

public Q_SLOTS:
    void openPanel(const gancho::PanelId &id);
    void openCard(const gancho::PanelId &panel, const gancho::CardId &card);

Q_SIGNALS:
    void addAccountRequested();
    void contactRequested(const gancho::ContactId &id);
    void conversationRequested(const gancho::ConversationId &id);
    void eventRequested(gancho::EventId id);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    void connectDesk();
    void connectDetail();
    void refreshActions();
    /// Shows the card and has the detail ask what an action needs to know.
    void askInDetail(const Card &card, void (CardDetail::*ask)());
    void showState();
    void showPanel();
    void rememberPanel() const;
    PanelId remembered() const;
    QString layoutKey() const;

    /// Runs `proceed` at once, or after the user has saved or discarded what is in the form.
    void whenClean(std::function<void()> proceed);
    /// Asks the platform for the panel of a card that is to be opened.
    void findCard(const CardId &card);
    void showCard(const CardId &id);
    void showDetail(const Card &card);
    void closeDetail();
    void startNew(const StepId &step = {});
    void save(std::function<void()> then = {});
    void cardChanged(const Card &now);
    void refill(const Card &card);
    /// Brings back what was typed into this card and not saved.
    void startDraft();
    void keepDraft();
    void changed(const Card &before, const Card &now);
    /// The card that an action is for: the one in the menu, on the board, or in the detail.
    const Card *subject() const;
    /// What a card is called in a sentence: those of some platforms have no short key.
    static QString titleOf(const Card &card);
    void tell(const QString &text, std::function<void()> undo = {});

    Services m_services;
    Future<Card> m_finding;
    PanelDesk *m_desk;
    BoardFilterBar *m_bar;
    BoardView *m_board;
    StatePane *m_pane;
    CardDetail *m_detail;
    CardForm *m_form;
    QSplitter *m_splitter;
    Banner *m_problem;
    CardActions *m_actions;
    QAction *m_new;
    QAction *m_addAccount;
    QAction *m_clearFilters;
    QAction *m_undo;
    std::function<void()> m_undoing;
    std::function<void()> m_afterSave;
    QString m_draftKey; ///< of what the form shows; empty while it is being filled
    CardId m_wanted;    ///< asked for before its panel was there
    CardId m_shown;     ///< in the detail; invalid while it holds a new one
};

} // namespace gancho
