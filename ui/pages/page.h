#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QAction;

namespace gancho {

/// What the rail, the palette and the settings know of a page before it is made.
struct PageEntry
{
    QString id;             ///< stable name ("home", "webhooks", "events", "settings")
    QString title;          ///< translated, as the rail and the header show it
    QString iconName;       ///< Freedesktop name of the rail's icon
    QString railEntry = {}; ///< id of the page whose place in the rail stands for this one; empty: its own

    bool isInRail() const { return railEntry.isEmpty(); }
};

/// A page of the main window. It gets its collaborators in its constructor and knows no other page; where it leads
/// elsewhere it says so by a signal, and the composition of the window connects it.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(const PageEntry &entry, QWidget *parent)
        : QWidget(parent)
        , m_entry(entry)
    {
    }
    const QString &id() const { return m_entry.id; }
    const QString &title() const { return m_entry.title; }
    /// The page whose entry in the rail stands for this one; its own for most.
    const QString &railEntry() const { return m_entry.isInRail() ? m_entry.id : m_entry.railEntry; }
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
    /// primaryAction() is another.
    void primaryActionChanged();
    /// What mayLeave() refused is settled: saved or discarded.
    void leaveAllowed();
    /// Shows a toast; `undo` may be null, its text becomes the toast's button.
    void toast(const QString &text, QAction *undo);

private:
    PageEntry m_entry;
};

} // namespace gancho
