#pragma once

#include "app/platforms/whazing/whazingchecklists.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QToolButton;

namespace gancho {

/// A point of a card's checklist: ticked by its box, renamed where it stands, removed by its button.
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

Q_SIGNALS:
    void changeRequested(const gancho::ChecklistItem &after);
    void removeRequested();

private:
    void rename();

    ChecklistItem m_item;
    bool m_busy = false;
    QCheckBox *m_done;
    QLineEdit *m_text;
    QToolButton *m_remove;
};

} // namespace gancho
