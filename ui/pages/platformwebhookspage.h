#pragma once

#include "models/base/id.h"
#include "ui/pages/page.h"

namespace gancho {

/// The webhooks of an account as its platform has them: subscriptions by an API, or what is set up in the platform's
/// own panel and only kept, checked and guided here. AccountWebhooksPage shows the one of the chosen account.
class PlatformWebhooksPage : public Page
{
    Q_OBJECT

public:
    explicit PlatformWebhooksPage(QWidget *parent);

    static PageEntry entry() { return {QStringLiteral("webhooks"), tr("Webhooks"), QStringLiteral("gancho-hook")}; }
    /// Shows this one, once the list is there.
    virtual void openWebhook(const SubscriptionId &id) = 0;
    /// Begins a new one that calls this inbox.
    virtual void newForInbox(InboxId id) = 0;

Q_SIGNALS:
    void addAccountRequested();
};

} // namespace gancho
