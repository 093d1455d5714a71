#pragma once

#include <QTableView>

namespace gancho {

class PagedModelBase;

/// A table over a list that comes in pages: reads ahead while it is scrolled, so that rows are there before they are
/// seen. Several rows can be selected.
class PagedTable : public QTableView
{
    Q_OBJECT

public:
    PagedTable(PagedModelBase *model, QWidget *parent = nullptr);

    /// Rows that are selected, in order.
    QList<int> selectedRows() const;

Q_SIGNALS:
    /// The user went to another row; -1: none is current.
    void rowChosen(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void readAhead();

    PagedModelBase *m_model;
    bool m_focusing = false;
};

} // namespace gancho
