#pragma once

#include "models/domain/event.h"

#include <QWidget>

class QLabel;

namespace gancho {

class JsonView;

/// A real event as a tree in which a click on a field, or Enter, chooses it for a route. Beside the body there is what
/// came in the address and what Gancho knows of the event.
class RouteEventTree : public QWidget
{
    Q_OBJECT

public:
    explicit RouteEventTree(QWidget *parent = nullptr);

    void setEvent(const EventRecord &record);
    void clear();
    void focusTree();

Q_SIGNALS:
    /// As RouteCondition names it.
    void fieldChosen(const QString &field);

private:
    void choose();

    JsonView *m_view;
    QLabel *m_hint;
};

} // namespace gancho
