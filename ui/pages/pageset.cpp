#include "ui/pages/pageset.h"

#include "app/noticing/notice.h"
#include "ui/forms/eventdesk.h"
#include "ui/pages/accountwebhookspage.h"
#include "ui/pages/cataloguepage.h"
#include "ui/pages/consolepage.h"
#include "ui/pages/contactspage.h"
#include "ui/pages/conversationspage.h"
#include "ui/pages/directorypage.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/homepage.h"
#include "ui/pages/inboxespage.h"
#include "ui/pages/integrationspage.h"
#include "ui/pages/panelspage.h"
#include "ui/pages/settingspage.h"

#include <type_traits>

namespace gancho {

namespace {
/// Each takes some tens of milliseconds, in which the window stands still: not before it shows what it was opened for.
constexpr int firstAfter = 600;
constexpr int nextAfter = 150;
} // namespace

PageSet::PageSet(const Services &services, QWidget *parent)
    : QObject(parent)
    , m_services(services)
    , m_parent(parent)
{
    add<HomePage>();
    add<AccountWebhooksPage>();
    add<InboxesPage>();
    add<EventsPage>();
    add<ContactsPage>();
    add<ConversationsPage>();
    add<PanelsPage>();
    add<DirectoryPage>();
    add<ConsolePage>();
    add<IntegrationsPage>();
    add<SettingsPage>();
    add<CataloguePage>();
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &PageSet::makeNext);
}

template <class P>
void PageSet::add()
{
    m_places.append({P::entry(), [this] {
                         P *page = nullptr;
                         if constexpr (std::is_same_v<P, EventsPage>)
                             page = new P(m_services.store, m_services.receiver, m_services.settings, m_parent);
                         else
                             page = new P(m_services, m_parent);
                         connectPage(page);
                         link(page);
                         return page;
                     }});
}

template <class P>
P *PageSet::get()
{
    return static_cast<P *>(page(P::entry().id));
}

template <class P>
void PageSet::connectPage(P *page)
{
    if constexpr (requires { &P::goTo; })
        connect(page, &P::goTo, this, &PageSet::goTo);
    if constexpr (requires { &P::newWebhookRequested; })
        connect(page, &P::newWebhookRequested, this, &PageSet::newWebhookRequested);
    if constexpr (requires { &P::configureWebhookRequested; })
        connect(page, &P::configureWebhookRequested, this, &PageSet::newWebhookRequested);
    if constexpr (requires { &P::webhooksRequested; })
        connect(page, &P::webhooksRequested, this, &PageSet::newWebhookRequested);
    if constexpr (requires { &P::addAccountRequested; })
        connect(page, &P::addAccountRequested, this, &PageSet::addAccountRequested);
    if constexpr (requires { &P::editAccountRequested; })
        connect(page, &P::editAccountRequested, this, &PageSet::editAccountRequested);
    if constexpr (requires { &P::receiverPanelRequested; })
        connect(page, &P::receiverPanelRequested, this, &PageSet::receiverPanelRequested);
    if constexpr (requires { &P::generateRequested; })
        connect(page, &P::generateRequested, this, &PageSet::generateRequested);
    if constexpr (requires { &P::noticeRequested; })
        connect(page, &P::noticeRequested, this, [this](const QString &viewId) {
            Q_EMIT openRequested(SettingsPage::entry().id,
                                 [this, viewId] { get<SettingsPage>()->addNoticeFor(viewId); });
        });
    if constexpr (std::is_same_v<P, EventsPage>) {
        auto *desk = new EventDesk(*page, m_services);
        connect(desk, &EventDesk::catalogueRequested, this, [this](PlatformKind platform, const QString &type) {
            Q_EMIT openRequested(CataloguePage::entry().id, [this, platform, type] {
                if (!type.isEmpty())
                    get<CataloguePage>()->openType(platform, type);
            });
        });
        connect(desk, &EventDesk::newRouteRequested, this, [this](const EventRecord &event) {
            Q_EMIT openRequested(IntegrationsPage::entry().id,
                                 [this, event] { get<IntegrationsPage>()->newFromEvent(event); });
        });
        connect(desk, &EventDesk::routeRequested, this, [this](RouteId id) {
            Q_EMIT openRequested(IntegrationsPage::entry().id, [this, id] { get<IntegrationsPage>()->openRoute(id); });
        });
    }
}

template <class P>
void PageSet::link(P *page)
{
    if constexpr (requires { &P::contactRequested; })
        connect(page, &P::contactRequested, this, [this](const ContactId &id) {
            Q_EMIT openRequested(ContactsPage::entry().id, [this, id] { get<ContactsPage>()->openContact(id); });
        });
    if constexpr (requires { &P::contactSearchRequested; })
        connect(page, &P::contactSearchRequested, this, [this](const QString &text) {
            Q_EMIT openRequested(ContactsPage::entry().id, [this, text] { get<ContactsPage>()->search(text); });
        });
    if constexpr (requires { &P::conversationRequested; })
        connect(page, &P::conversationRequested, this, [this](const ConversationId &id) {
            Q_EMIT openRequested(ConversationsPage::entry().id,
                                 [this, id] { get<ConversationsPage>()->openConversation(id); });
        });
    if constexpr (requires { &P::cardRequested; })
        connect(page, &P::cardRequested, this, [this](const PanelId &panel, const CardId &card) {
            Q_EMIT openRequested(PanelsPage::entry().id,
                                 [this, panel, card] { get<PanelsPage>()->openCard(panel, card); });
        });
    if constexpr (requires { &P::eventRequested; })
        connect(page, &P::eventRequested, this, [this](EventId id) {
            Q_EMIT openRequested(EventsPage::entry().id, [this, id] { get<EventsPage>()->openEvent(id); });
        });
    if constexpr (requires { &P::inboxEventsRequested; })
        connect(page, &P::inboxEventsRequested, this, [this](InboxId id) {
            Q_EMIT openRequested(EventsPage::entry().id, [this, id] { get<EventsPage>()->showInbox(id); });
        });
    if constexpr (requires { &P::webhookRequested; })
        connect(page, &P::webhookRequested, this, [this](const SubscriptionId &id) {
            Q_EMIT openRequested(AccountWebhooksPage::entry().id,
                                 [this, id] { get<AccountWebhooksPage>()->openWebhook(id); });
        });
    if constexpr (requires { &P::webhookForInboxRequested; })
        connect(page, &P::webhookForInboxRequested, this, [this](const InboxId &id) {
            Q_EMIT openRequested(AccountWebhooksPage::entry().id,
                                 [this, id] { get<AccountWebhooksPage>()->newForInbox(id); });
        });
}

QKeySequence PageSet::shortcut(int number)
{
    if (number < 0 || number >= shortcuts)
        return {};
    if (number == shortcuts - 1)
        return QKeyCombination(Qt::CTRL, Qt::Key_Comma);
    return QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_0 + (number + 1) % 10));
}

void PageSet::askWhyNothingArrived()
{
    Q_EMIT openRequested(InboxesPage::entry().id, [this] { get<InboxesPage>()->askWhyOfAccount(); });
}

void PageSet::openNotice(const Notice &notice)
{
    Q_EMIT openRequested(EventsPage::entry().id, [this, notice] {
        auto *events = get<EventsPage>();
        const bool asSaved = notice.rule.where == NoticeRule::Where::View && notice.kind != Notice::Kind::FailedChecks;
        if (!asSaved || !events->showView(notice.rule.view))
            events->showOnly(notice.filter);
        if (notice.count == 1 && notice.newest.id.isValid())
            events->openEvent(notice.newest.id);
    });
}

QList<PageEntry> PageSet::entries() const
{
    QList<PageEntry> entries;
    for (const Place &place : m_places)
        entries += place.entry;
    return entries;
}

Page *PageSet::page(const QString &id)
{
    for (Place &place : m_places) {
        if (place.entry.id != id)
            continue;
        if (!place.page) {
            place.page = place.make();
            Q_EMIT pageMade(place.page);
        }
        return place.page;
    }
    return nullptr;
}

QList<Page *> PageSet::made() const
{
    QList<Page *> pages;
    for (const Place &place : m_places)
        if (place.page)
            pages += place.page;
    return pages;
}

void PageSet::makeOthersSoon()
{
    m_next.start(firstAfter);
}

void PageSet::makeNext()
{
    for (const Place &place : std::as_const(m_places))
        if (!place.page) {
            page(place.entry.id);
            m_next.start(nextAfter);
            return;
        }
}

} // namespace gancho
