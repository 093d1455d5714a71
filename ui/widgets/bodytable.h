#pragma once

#include "models/items/jsontree.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace gancho {

class JsonTableModel;

/// An array of objects of a body as a table; which one, where there are several.
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

    JsonTree m_tree;
    QComboBox *m_choice;
    QLabel *m_facts;
    QTableView *m_table;
    JsonTableModel *m_model;
};

} // namespace gancho
