#pragma once

#include "models/domain/inbox.h"

#include <QFrame>
#include <QList>

class QTabWidget;

namespace gancho {

class InboxTab;

/// Everything about one inbox, in tabs: each part is an InboxTab and knows no other.
class InboxPanel : public QFrame
{
    Q_OBJECT

public:
    explicit InboxPanel(QWidget *parent = nullptr);

    /// `name` is the tab's name for openTab(). The panel takes the tab. One that works without an inbox (the form of a
    /// new one) stays enabled while there is none.
    void addTab(InboxTab *tab, const QString &name, const QString &title, bool withoutInbox = false);
    void setInbox(const Inbox *inbox);
    void openTab(const QString &name);
    InboxTab *currentTab() const;
    /// Null where nothing is typed and not saved.
    InboxTab *dirtyTab() const;

private:
    struct Place
    {
        InboxTab *tab;
        QString name;
        bool withoutInbox;
    };

    QTabWidget *m_tabs;
    QList<Place> m_places;
};

} // namespace gancho
