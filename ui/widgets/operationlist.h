#pragma once

#include "models/domain/requestrecord.h"
#include "models/items/operationmodel.h"

#include <QFrame>

class QLineEdit;
class QListView;
class QTabBar;

namespace gancho {

class RequestModel;
class StatePane;

/// What can be asked of an API, searchable, and what was asked before.
class OperationList : public QFrame
{
    Q_OBJECT

public:
    /// `accountName` tells the name of the account of a former request.
    explicit OperationList(std::function<QString(const AccountId &)> accountName, QWidget *parent = nullptr);

    void setOperations(const QList<OperationRow> &operations);
    void setHistory(const QList<RequestRecord> &records);
    /// Shows it as the chosen one, whatever is searched for; tells nobody.
    void select(const QString &id);
    void focusSearch();

Q_SIGNALS:
    void operationChosen(const QString &id);
    void requestChosen(const gancho::RequestRecord &record);
    void clearHistoryRequested();

private:
    void search(const QString &text);
    void step(int by);
    bool eventFilter(QObject *watched, QEvent *event) override;

    OperationModel *m_operations;
    RequestModel *m_requests;
    QTabBar *m_tabs;
    QLineEdit *m_search;
    QListView *m_list;
    QListView *m_history;
    StatePane *m_listPane;
    StatePane *m_historyPane;
    QAction *m_clearSearch;
    QString m_chosen;
    bool m_selecting = false;
};

} // namespace gancho
