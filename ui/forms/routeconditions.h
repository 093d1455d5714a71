#pragma once

#include "models/domain/route.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;
class QVBoxLayout;

namespace gancho {

/// The conditions of a route, a row each: field, test, value. Fields are completed from those that events have had.
class RouteConditions : public QWidget
{
    Q_OBJECT

public:
    explicit RouteConditions(QWidget *parent = nullptr);

    void setConditions(const QList<RouteCondition> &conditions, bool all);
    QList<RouteCondition> conditions() const;
    /// All of them must hold; false: one is enough.
    bool all() const;
    void setFieldNames(const QStringList &names);
    /// Says what is wrong beside its row and puts the focus there; true when all is well.
    bool validate();
    /// A further row, with the focus in it.
    void addCondition(const RouteCondition &condition);

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QWidget *widget;
        QLabel *lead;
        QLineEdit *field;
        QComboBox *test;
        QLineEdit *value;
        QLabel *problem;
    };

    void append(const RouteCondition &condition);
    void removeRow(QWidget *widget);
    void rearrange();
    QString problemOf(const RouteCondition &condition) const;
    RouteCondition read(const Row &row) const;

    QList<Row> m_rows;
    QStringListModel *m_names;
    QVBoxLayout *m_column;
    QComboBox *m_all;
    QPushButton *m_add;
    bool m_filling = false;
};

} // namespace gancho
