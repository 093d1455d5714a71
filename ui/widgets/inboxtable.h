#pragma once

#include "models/base/id.h"

#include <QTableView>

class QSortFilterProxyModel;

namespace gancho {

class InboxModel;

/// The inboxes of the receiver, by name.
class InboxTable : public QTableView
{
    Q_OBJECT

public:
    explicit InboxTable(InboxModel *model, QWidget *parent = nullptr);

    InboxId currentId() const;
    /// Of the first row shown; invalid where there is none.
    InboxId firstId() const;
    /// Without chosen() being emitted. An unknown id clears the choice.
    void select(InboxId id);
    /// The height at which all rows show, pixels.
    int heightForRows() const;

Q_SIGNALS:
    /// The user went to another row.
    void chosen(gancho::InboxId id);

private:
    InboxModel *m_model;
    QSortFilterProxyModel *m_sorted;
    bool m_selecting = false;
};

} // namespace gancho
