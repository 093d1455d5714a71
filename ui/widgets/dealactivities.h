#pragma once

#include "models/base/future.h"
#include "models/domain/clintrecords.h"
#include "models/domain/pageof.h"

#include <QWidget>

class QPushButton;

namespace gancho {

class AccountSession;
class ActivityForm;
class Banner;
class ClintCrm;
class DraftStore;
class RowsArea;
class StatePane;

/// The activities of a deal of Clint: what is open first, by when it is due. Accounts without the feature are told so.
class DealActivities : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    DealActivities(AccountSession &session, DraftStore &drafts, QWidget *parent = nullptr);

    /// An invalid id shows nothing.
    void setCard(const CardId &id);
    void reload();
    /// Nothing more comes: the page was left. resume() reads what did not come any more.
    void cancel();
    void resume();

Q_SIGNALS:
    /// How many are open as far as it is known.
    void countChanged(int open);

private:
    ClintCrm *api() const;
    QString draftKey() const;
    void load();
    void show();
    QWidget *makeRow(const ClintActivity &activity);
    void put(const ClintActivity &activity);
    void edit(const ClintActivity &activity);
    void closeForm();
    void keepDraft();
    void save();
    void complete(const QString &id, bool completed);
    void remove(const ClintActivity &activity);
    void fail(const Error &error);

    AccountSession &m_session;
    DraftStore &m_drafts;
    CardId m_card;
    QList<ClintActivity> m_activities;
    Future<PageOf<ClintActivity>> m_loading;
    PageRequest m_page;
    bool m_more = false;
    bool m_stale = false;
    int m_generation = 0;
    QPushButton *m_new;
    ActivityForm *m_form;
    Banner *m_problem;
    RowsArea *m_rows;
    StatePane *m_pane;
};

} // namespace gancho
