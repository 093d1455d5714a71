#pragma once

#include "app/platforms/whazing/whazingchecklists.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QToolButton;

namespace gancho {

/// A point of a card's checklist: ticked by its box, renamed where it stands, moved and removed by its buttons, or with
/// Alt and the arrow keys.
class ChecklistItemRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistItemRow(const ChecklistItem &item, QWidget *parent = nullptr);

    const ChecklistItem &item() const { return m_item; }
    /// As the platform holds it: what was typed and not taken is gone.
    void setItem(const ChecklistItem &item);
    /// A request of it is under way: it takes no other, and keeps the focus.
    void setBusy(bool busy);
    /// Which ways it can be moved.
    void setMovable(bool up, bool down);
    /// Puts its controls behind `before` in the order of the Tab key; its last one.
    QWidget *followInTabOrder(QWidget *before);

Q_SIGNALS:
    void changeRequested(const gancho::ChecklistItem &after);
    void removeRequested();
    /// Past the one above it (-1) or below it (1).
    void moveRequested(int by);

private:
    void rename();
    QToolButton *makeMover(const QString &objectName, const QString &icon, Qt::Key key, int by);

    ChecklistItem m_item;
    bool m_busy = false;
    QCheckBox *m_done;
    QLineEdit *m_text;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
};

} // namespace gancho
