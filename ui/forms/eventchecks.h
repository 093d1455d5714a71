#pragma once

#include "models/domain/eventtype.h"

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gancho {

/// The choice of events in a subscription: the eleven of the platform's own form in its order, a row per group, and the
/// others below, folded away. The order of the tab key is the order of the list.
class EventChecks : public QWidget
{
    Q_OBJECT

public:
    explicit EventChecks(QWidget *parent = nullptr);

    /// All that can be chosen, main ones first.
    void setTypes(const QList<EventType> &types);
    /// Identifiers that are not among the types get a box of their own among the others.
    void setChecked(const QStringList &events);
    QStringList checked() const;
    /// In the order of the list; for the tab order of the form.
    QList<QWidget *> inputs() const;
    void setProblem(const QString &text);

Q_SIGNALS:
    void changed();

private:
    void rebuild();
    int fill(QGridLayout *grid, bool main);
    QCheckBox *box(const EventType &type);
    void checkAll(bool on);
    void refresh();

    QList<EventType> m_types;
    QList<QCheckBox *> m_boxes;
    QStringList m_checked;
    QLabel *m_counter;
    QPushButton *m_all;
    QPushButton *m_none;
    QLabel *m_problem;
    QWidget *m_main = nullptr;
    QPushButton *m_more;
    QWidget *m_others = nullptr;
    QVBoxLayout *m_column;
    bool m_open = false;
};

} // namespace gancho
