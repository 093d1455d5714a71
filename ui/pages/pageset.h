#pragma once

#include "models/domain/account.h"
#include "ui/services.h"

#include <QList>
#include <QObject>

#include <functional>

class QWidget;

namespace gancho {

class ContactsPage;
class ConversationsPage;
class EventsPage;
class Page;
class PanelsPage;

/// Makes the pages of the window and passes on where they lead: pages know no other page.
class PageSet : public QObject
{
    Q_OBJECT

public:
    /// The pages become children of `parent`; the set must not outlive them.
    PageSet(const Services &services, QWidget *parent);

    /// In the order of the rail; the settings last.
    const QList<Page *> &pages() const { return m_pages; }
    Page *page(const QString &id) const;

Q_SIGNALS:
    void goTo(const QString &pageId);
    /// Goes to the page, and does `then` once it is in view: the page before may hold the user back.
    void openRequested(const QString &pageId, const std::function<void()> &then);
    void newWebhookRequested();
    void addAccountRequested();
    void editAccountRequested(const gancho::AccountId &id);
    void receiverPanelRequested();
    void generateRequested(const QStringList &actionIds);

private:
    /// Connects what leads from one record to another, whichever page shows it.
    template <class From>
    void link(From *page);

    ContactsPage *m_contacts;
    ConversationsPage *m_conversations;
    EventsPage *m_events;
    PanelsPage *m_panels;
    QList<Page *> m_pages;
};

} // namespace gancho
