#pragma once

#include <QWidget>

namespace gancho {

/// Grey rows where content is about to be. Does not move: nothing on the screen flashes but what changed.
class Skeleton : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace gancho
