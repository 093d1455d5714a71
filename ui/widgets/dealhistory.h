#pragma once

#include "models/base/future.h"
#include "models/domain/clintrecords.h"
#include "models/domain/pageof.h"

#include <QWidget>

namespace gancho {

class AccountSession;
class RowsArea;
class StatePane;

/// What happened to a deal of Clint, newest first: read only, since Clint's API writes none of it.
class DealHistory : public QWidget
{
    Q_OBJECT

public:
    /// `session` must outlive it.
    explicit DealHistory(AccountSession &session, QWidget *parent = nullptr);

    /// An invalid id shows nothing.
    void setCard(const CardId &id);
    void reload();
    /// Nothing more comes: the page was left. resume() reads what did not come any more.
    void cancel();
    void resume();

private:
    void load();
    void show();
    QWidget *makeEntry(const ClintHistoryEntry &entry);

    AccountSession &m_session;
    CardId m_card;
    QList<ClintHistoryEntry> m_entries;
    Future<PageOf<ClintHistoryEntry>> m_loading;
    PageRequest m_page;
    bool m_more = false;
    bool m_stale = false;
    int m_generation = 0;
    RowsArea *m_rows;
    StatePane *m_pane;
};

} // namespace gancho
