#pragma once

#include "models/items/clinthookmodel.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QTableView;

namespace gancho {

/// The webhooks of a Clint account, with a filter by kind and by words above them.
class ClintHookList : public QWidget
{
    Q_OBJECT

public:
    explicit ClintHookList(ClintHookModel *model, QWidget *parent = nullptr);

    QWidget *filterBar() const { return m_bar; }
    QString currentId() const;
    QString firstId() const;
    /// Says nothing by chosen().
    void select(const QString &id);
    void clearFilter();
    int heightForRows() const;
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void chosen(const QString &id);

private:
    void showCounts();

    ClintHookModel *m_model;
    ClintHookFilter *m_filter;
    QWidget *m_bar;
    QLineEdit *m_text;
    QButtonGroup *m_chips;
    QTableView *m_table;
    bool m_selecting = false;
};

} // namespace gancho
