#pragma once

#include "models/items/jsontree.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace gancho {

class JsonTableModel;

/// An array of objects of a body as a table; which one, where there are several. A click on a column's head sorts by
/// it, a second one the other way, a third brings the order of the array back.
class BodyTable : public QWidget
{
    Q_OBJECT

public:
    explicit BodyTable(QWidget *parent = nullptr);

    /// `arrays` are nodes of the tree; the largest is shown first.
    void setArrays(const JsonTree &tree, const QList<int> &arrays);
    /// The chosen cells as tab-separated values; false where none is chosen.
    bool copyCells();

Q_SIGNALS:
    void copied(const QString &what);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showArray();
    void fitColumns();
    void showFacts();
    void makeMenu(QPoint position);
    void sort(int column, Qt::SortOrder order);
    void applyOrder(const QVector<int> &elements);

    JsonTree m_tree;
    QComboBox *m_choice;
    QLabel *m_facts;
    QTableView *m_table;
    JsonTableModel *m_model;
    quint64 m_generation = 0; ///< of what is to be sorted, and how
    bool m_sorting = false;
};

} // namespace gancho
