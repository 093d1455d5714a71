#pragma once

#include "models/domain/route.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTableView;

namespace gancho {

class Banner;
class MappingModel;

/// *2 What* of a route: which fields go out, under which names and in which format. Fields come from the tree of a real
/// event, or are typed.
class RouteMappingEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RouteMappingEditor(QWidget *parent = nullptr);

    void setMapping(const FieldMapping &mapping);
    FieldMapping mapping() const;
    /// A row for this field of the event; it is chosen, and its name can be typed at once.
    void addField(const QString &field);
    void setFieldNames(const QStringList &names) { m_fieldNames = names; }
    /// Names that the target knows; offered when a name is typed, and listed. None: any name will do. `missing`: those
    /// that it cannot do without and that no field has yet.
    void setTargetNames(const QStringList &names, const QStringList &missing = {});
    /// `forwarding`: the event goes as it came, whatever is mapped. `acting`: a target is an action on an account.
    void setTargets(bool forwarding, bool acting);
    /// True when all is well; what is not is said beneath the table, and its row chosen.
    bool validate();

Q_SIGNALS:
    void changed();
    /// The tree of an event is wanted, to click its fields.
    void eventWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTools();
    void showState();
    int row() const;
    void choose(int row);

    MappingModel *m_model;
    QTableView *m_table;
    QLabel *m_nothing;
    QLabel *m_known;
    Banner *m_missing;
    QLabel *m_problem;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
    QStringList m_fieldNames;
    QStringList m_targetNames;
    bool m_forwarding = false;
    bool m_acting = false;
};

} // namespace gancho
