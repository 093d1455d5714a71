#pragma once

#include "models/items/routemodel.h"

#include <QTableView>

namespace gancho {

/// The routes, a line each. F2 renames one, Space switches it on or off.
class RouteList : public QTableView
{
    Q_OBJECT

public:
    explicit RouteList(RouteModel *model, QWidget *parent = nullptr);

    RouteId currentId() const;
    void select(RouteId id);
    int heightForRows() const;

Q_SIGNALS:
    /// By the user.
    void chosen(gancho::RouteId id);
    void switchRequested(gancho::RouteId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    RouteModel *m_model;
    bool m_selecting = false;
};

} // namespace gancho
