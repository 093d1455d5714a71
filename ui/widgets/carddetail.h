#pragma once

#include "models/domain/customfield.h"
#include "models/domain/panel.h"
#include "ui/services.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace gancho {

class AccountSession;
class CardChecklist;
class CardForm;
class CardNotes;
class DealActivities;
class DealHistory;
class EventLinks;
class OrganizationForm;
class Pill;

/// A card beside the board: its data as a form, what else the platform has of it (notes; a checklist in Whazing;
/// activities, history and organization in Clint), the webhook events that concern it, and what can be done with it.
/// What needs a choice (why it was lost, where a copy goes) is asked in place.
class CardDetail : public QFrame
{
    Q_OBJECT

public:
    CardDetail(const Services &services, QWidget *parent = nullptr);

    CardForm *form() const { return m_form; }
    /// Reads anew what stands in the tabs beside the form.
    void reloadTabs();
    /// The page was left, and is back: what is under way in the tabs is cancelled, and goes on.
    void pause();
    void resume();
    /// Actions of the card, shown behind the button at the top.
    void setActions(const QList<QAction *> &actions);
    void setPanel(const gancho::Panel &panel);
    void setReasons(const QList<LostReason> &reasons);
    /// A card without an id is a new one.
    void showCard(const Card &card);
    /// Its status, its key: without touching the form.
    void refreshHead(const Card &card);
    const Card &card() const { return m_card; }
    void askLost();
    void askCopy();
    void setBusy(bool busy);

Q_SIGNALS:
    void wonRequested();
    void lostRequested(const gancho::LostReason &reason);
    void reopenRequested();
    void copyRequested(const gancho::CardCopy &copy);
    void closeRequested();
    void eventRequested(gancho::EventId id);

private:
    QWidget *makeHead();
    QWidget *makeLost();
    QWidget *makeCopy();
    /// The tabs that the account's platform has something for.
    void fitPlatform();
    void loadTab();
    void setTabText(QWidget *tab, const QString &text);

    const Services m_services;
    AccountSession &m_session;
    Card m_card;
    CardAbilities m_abilities;
    QList<LostReason> m_reasons;
    gancho::Panel m_panel; // QFrame has a Panel of its own
    QLabel *m_title;
    QLabel *m_key;
    Pill *m_status;
    QToolButton *m_copyId;
    QToolButton *m_more;
    QToolButton *m_close;
    QPushButton *m_won;
    QPushButton *m_lost;
    QPushButton *m_reopen;
    QWidget *m_actions;
    QLabel *m_reasonLabel;
    QComboBox *m_reason;
    QComboBox *m_copyStep;
    QCheckBox *m_copyArchives;
    QWidget *m_lostBox;
    QWidget *m_copyBox;
    QTabWidget *m_tabs;
    CardForm *m_form;
    CardChecklist *m_checklist;
    DealActivities *m_activities;
    DealHistory *m_history;
    CardNotes *m_notes;
    OrganizationForm *m_organization;
    EventLinks *m_events;
};

} // namespace gancho
