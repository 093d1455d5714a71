#include "ui/pages/pageset.h"

#include "ui/pages/contactspage.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/homepage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/webhookspage.h"

namespace gancho {

PageSet::PageSet(const Services &services, QWidget *parent)
    : QObject(parent)
{
    auto *home = new HomePage(services, parent);
    auto *webhooks = new WebhooksPage(services, parent);
    auto *events = new EventsPage(services.store, services.receiver, services.settings, parent);
    auto *contacts = new ContactsPage(services, parent);
    auto *settings = new SettingsPage(services, parent);
    m_pages = {home, webhooks, events, contacts, settings};

    connect(home, &HomePage::goTo, this, &PageSet::goTo);
    connect(home, &HomePage::newWebhookRequested, this, &PageSet::newWebhookRequested);
    connect(home, &HomePage::addAccountRequested, this, &PageSet::addAccountRequested);
    connect(home, &HomePage::receiverPanelRequested, this, &PageSet::receiverPanelRequested);
    connect(home, &HomePage::generateRequested, this, &PageSet::generateRequested);
    connect(webhooks, &WebhooksPage::addAccountRequested, this, &PageSet::addAccountRequested);
    connect(events, &EventsPage::configureWebhookRequested, this, &PageSet::newWebhookRequested);
    connect(contacts, &ContactsPage::addAccountRequested, this, &PageSet::addAccountRequested);
    connect(settings, &SettingsPage::addAccountRequested, this, &PageSet::addAccountRequested);
    connect(settings, &SettingsPage::editAccountRequested, this, &PageSet::editAccountRequested);
}

Page *PageSet::page(const QString &id) const
{
    for (Page *page : m_pages)
        if (page->id() == id)
            return page;
    return nullptr;
}

} // namespace gancho
