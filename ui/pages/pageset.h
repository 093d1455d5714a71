#pragma once

#include "models/domain/account.h"
#include "ui/pages/page.h"
#include "ui/services.h"

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

namespace gancho {

struct Notice;

/// Makes the pages of the window, each when it is first wanted, and passes on where they lead: pages know no other
/// page.
class PageSet : public QObject
{
    Q_OBJECT

public:
    /// The pages become children of `parent`; the set must not outlive them.
    PageSet(const Services &services, QWidget *parent);

    /// In the order of the rail; the settings, and then those that have no place in it, last.
    QList<PageEntry> entries() const;
    /// Of the page at this place in the rail, from 0 on.
    /// Ctrl+1 to Ctrl+9, Ctrl+0, then Ctrl+, as elsewhere for settings; none for further ones.
    static QKeySequence shortcut(int number);
    static constexpr int shortcuts = 11;
    /// Makes the page if it is not there yet; null for an unknown id.
    Page *page(const QString &id);
    /// Those that are there.
    QList<Page *> made() const;
    /// The others follow when the window is in view, one at a time: what waits in them (a badge, what the palette
    /// offers) is needed without them being looked at.
    void makeOthersSoon();
    /// Leads to the inbox of the chosen account, and finds out.
    void askWhyNothingArrived();
    /// Leads to the events that it tells of.
    void openNotice(const Notice &notice);

Q_SIGNALS:
    void pageMade(gancho::Page *page);
    void goTo(const QString &pageId);
    /// Goes to the page, and does `then` once it is in view: the page before may hold the user back.
    void openRequested(const QString &pageId, const std::function<void()> &then);
    void newWebhookRequested();
    void addAccountRequested();
    void editAccountRequested(const gancho::AccountId &id);
    void receiverPanelRequested();
    void generateRequested(const QStringList &actionIds);

private:
    struct Place
    {
        PageEntry entry;
        std::function<Page *()> make;
        Page *page = nullptr;
    };

    template <class P>
    void add();
    template <class P>
    P *get();
    template <class P>
    void connectPage(P *page);
    /// Connects what leads from one record to another, whichever page shows it.
    template <class P>
    void link(P *page);
    void makeNext();

    const Services m_services;
    QWidget *m_parent;
    QList<Place> m_places;
    QTimer m_next;
};

} // namespace gancho
