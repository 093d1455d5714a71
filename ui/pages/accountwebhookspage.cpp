#include "ui/pages/accountwebhookspage.h"

#include "app/accounts/accountstore.h"
#include "ui/pages/clintwebhookspage.h"
#include "ui/pages/webhookspage.h"
#include "ui/pages/whazingwebhookspage.h"
#include "ui/widgets/build.h"

#include <QStackedWidget>

namespace gancho {

namespace {

/// Whose page shows the webhooks of an account; that of wts.chat where there is none.
PlatformKind pageOf(const Account *account)
{
    return account && account->platform != PlatformKind::None ? account->platform : PlatformKind::WtsChat;
}

} // namespace

AccountWebhooksPage::AccountWebhooksPage(const Services &services, QWidget *parent)
    : PlatformWebhooksPage(parent)
    , m_services(services)
    , m_stack(new QStackedWidget(this))
{
    makeColumn(this, 0, 0)->addWidget(m_stack);
    connect(&services.accounts, &AccountStore::currentChanged, this, &AccountWebhooksPage::showAccount);
    showAccount();
}

PlatformWebhooksPage *AccountWebhooksPage::shown() const
{
    return static_cast<PlatformWebhooksPage *>(m_stack->currentWidget());
}

PlatformWebhooksPage *AccountWebhooksPage::make(PlatformKind platform)
{
    switch (platform) {
    case PlatformKind::Clint:
        return new ClintWebhooksPage(m_services, m_stack);
    case PlatformKind::Whazing:
        return new WhazingWebhooksPage(m_services, m_stack);
    case PlatformKind::WtsChat:
    case PlatformKind::None:
        break;
    }
    return new WebhooksPage(m_services, m_stack);
}

void AccountWebhooksPage::showAccount()
{
    PlatformWebhooksPage *&page = m_pages[pageOf(m_services.accounts.current())];
    if (!page) {
        page = make(pageOf(m_services.accounts.current()));
        m_stack->addWidget(page);
        connect(page, &Page::badgeChanged, this, &Page::badgeChanged);
        connect(page, &Page::leaveAllowed, this, &Page::leaveAllowed);
        connect(page, &Page::toast, this, &Page::toast);
        connect(page, &PlatformWebhooksPage::addAccountRequested, this, &PlatformWebhooksPage::addAccountRequested);
        connect(page, &Page::primaryActionChanged, this, &Page::primaryActionChanged);
    }
    if (page == shown())
        return;
    m_stack->setCurrentWidget(page);
    if (isVisible())
        page->activated();
    Q_EMIT primaryActionChanged();
}

} // namespace gancho
