#pragma once

#include "app/platforms/whazing/whazingchecklists.h"
#include "models/base/future.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace gancho {

class AccountSession;
class Banner;
class ChecklistItemRow;
class RowsArea;
class StatePane;

/// The checklist of a card of Whazing's Kanban Pro: added to, ticked, renamed, put in order and cleared up where it
/// stands. What is typed for a new item is kept per card until it is added.
class CardChecklist : public QWidget
{
    Q_OBJECT

public:
    /// `session` must outlive it.
    explicit CardChecklist(AccountSession &session, QWidget *parent = nullptr);

    /// An invalid id shows nothing.
    void setCard(const CardId &id);
    void reload();
    /// Nothing more comes: the page was left. resume() reads what did not come any more.
    void cancel();
    void resume();

Q_SIGNALS:
    /// How many there are, and how many of them are done.
    void countChanged(int done, int all);

private:
    WhazingChecklists *api() const;
    void show(const QList<ChecklistItem> &items);
    ChecklistItemRow *addRow(const ChecklistItem &item);
    void add();
    void change(ChecklistItemRow *row, const ChecklistItem &after);
    void remove(ChecklistItemRow *row);
    void move(ChecklistItemRow *row, int by);
    /// Tells the platform the order that is shown, once it has answered the one before.
    void sendOrder();
    QList<ChecklistItemId> order() const;
    void refresh();
    void fail(const Error &error);

    AccountSession &m_session;
    CardId m_card;
    QList<ChecklistItemRow *> m_items;
    QHash<QString, QString> m_drafts;
    Future<QList<ChecklistItem>> m_loading;
    bool m_adding = false;
    bool m_ordering = false;
    bool m_loaded = false;
    bool m_stale = false;
    int m_generation = 0;
    QLineEdit *m_text;
    QPushButton *m_add;
    Banner *m_problem;
    RowsArea *m_rows;
    StatePane *m_pane;
};

} // namespace gancho
