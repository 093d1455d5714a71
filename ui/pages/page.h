#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QAction;

namespace gancho {

/// A page of the main window. It gets its collaborators in its constructor and knows no other page; where it leads
/// elsewhere it says so by a signal, and the composition of the window connects it.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Stable name: the settings, the rail and the palette know the page by it ("home", "webhooks", "events",
    /// "settings").
    virtual QString id() const = 0;
    /// Translated, as the rail and the header show it.
    virtual QString title() const = 0;
    /// Freedesktop name of the rail's icon.
    virtual QString iconName() const = 0;
    /// The page whose entry in the rail stands for this one; its own for most.
    virtual QString railEntry() const { return id(); }
    /// The action that stands in the window's header as the primary button; null for none. Owned by the page.
    virtual QAction *primaryAction() const { return nullptr; }
    /// Further actions that the palette offers. Owned by the page.
    virtual QList<QAction *> paletteActions() const { return {}; }
    /// The page has come into view: clear its badge, load what is stale.
    virtual void activated() {}
    /// F5: load again what is shown.
    virtual void refresh() {}
    /// False while something typed would be lost; then it asks the user (save, discard, stay) without blocking, and
    /// emits leaveAllowed() once the way is free.
    virtual bool mayLeave() { return true; }

Q_SIGNALS:
    /// The number in the rail beside the page: new things since it was last looked at; 0 hides it.
    void badgeChanged(int count);
    /// What mayLeave() refused is settled: saved or discarded.
    void leaveAllowed();
    /// Shows a toast; `undo` may be null, its text becomes the toast's button.
    void toast(const QString &text, QAction *undo);
};

} // namespace gancho
