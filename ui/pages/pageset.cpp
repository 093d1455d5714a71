#include "ui/pages/pageset.h"

#include "ui/forms/eventdesk.h"
#include "ui/pages/cataloguepage.h"
#include "ui/pages/consolepage.h"
#include "ui/pages/contactspage.h"
#include "ui/pages/conversationspage.h"
#include "ui/pages/directorypage.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/homepage.h"
#include "ui/pages/panelspage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/webhookspage.h"

namespace gancho {

PageSet::PageSet(const Services &services, QWidget *parent)
    : QObject(parent)
{
    auto *home = new HomePage(services, parent);
    auto *webhooks = new WebhooksPage(services, parent);
    m_events = new EventsPage(services.store, services.receiver, services.settings, parent);
    m_contacts = new ContactsPage(services, parent);
    m_conversations = new ConversationsPage(services, parent);
    m_panels = new PanelsPage(services, parent);
    auto *directory = new DirectoryPage(services, parent);
    auto *console = new ConsolePage(services, parent);
    auto *settings = new SettingsPage(services, parent);
    auto *catalogue = new CataloguePage(services, parent);
    m_pages = {home,     webhooks,  m_events, m_contacts, m_conversations,
               m_panels, directory, console,  settings,   catalogue};

    connect(home, &HomePage::goTo, this, &PageSet::goTo);
    connect(home, &HomePage::newWebhookRequested, this, &PageSet::newWebhookRequested);
    connect(home, &HomePage::addAccountRequested, this, &PageSet::addAccountRequested);
    connect(home, &HomePage::receiverPanelRequested, this, &PageSet::receiverPanelRequested);
    connect(home, &HomePage::generateRequested, this, &PageSet::generateRequested);
    connect(webhooks, &WebhooksPage::addAccountRequested, this, &PageSet::addAccountRequested);
    connect(m_events, &EventsPage::configureWebhookRequested, this, &PageSet::newWebhookRequested);
    connect(m_contacts, &ContactsPage::addAccountRequested, this, &PageSet::addAccountRequested);
    connect(directory, &DirectoryPage::addAccountRequested, this, &PageSet::addAccountRequested);
    connect(console, &ConsolePage::addAccountRequested, this, &PageSet::addAccountRequested);
    connect(m_panels, &PanelsPage::addAccountRequested, this, &PageSet::addAccountRequested);
    connect(m_conversations, &ConversationsPage::addAccountRequested, this, &PageSet::addAccountRequested);
    connect(settings, &SettingsPage::addAccountRequested, this, &PageSet::addAccountRequested);
    auto *desk = new EventDesk(*m_events, services);
    connect(desk, &EventDesk::catalogueRequested, this, [this, catalogue](PlatformKind platform, const QString &type) {
        Q_EMIT openRequested(catalogue->id(), [catalogue, platform, type] {
            if (!type.isEmpty())
                catalogue->openType(platform, type);
        });
    });
    connect(catalogue, &CataloguePage::webhooksRequested, this, &PageSet::newWebhookRequested);
    link(catalogue);
    link(m_events);
    link(m_contacts);
    link(m_conversations);
    link(m_panels);
    link(directory);
    connect(settings, &SettingsPage::editAccountRequested, this, &PageSet::editAccountRequested);
}

template <class From>
void PageSet::link(From *page)
{
    if constexpr (requires { &From::contactRequested; })
        connect(page, &From::contactRequested, this, [this](const ContactId &id) {
            Q_EMIT openRequested(m_contacts->id(), [page = m_contacts, id] { page->openContact(id); });
        });
    if constexpr (requires { &From::conversationRequested; })
        connect(page, &From::conversationRequested, this, [this](const ConversationId &id) {
            Q_EMIT openRequested(m_conversations->id(), [page = m_conversations, id] { page->openConversation(id); });
        });
    if constexpr (requires { &From::cardRequested; })
        connect(page, &From::cardRequested, this, [this](const PanelId &panel, const CardId &card) {
            Q_EMIT openRequested(m_panels->id(), [page = m_panels, panel, card] { page->openCard(panel, card); });
        });
    if constexpr (requires { &From::eventRequested; })
        connect(page, &From::eventRequested, this, [this](EventId id) {
            Q_EMIT openRequested(m_events->id(), [page = m_events, id] { page->openEvent(id); });
        });
}

Page *PageSet::page(const QString &id) const
{
    for (Page *page : m_pages)
        if (page->id() == id)
            return page;
    return nullptr;
}

} // namespace gancho
