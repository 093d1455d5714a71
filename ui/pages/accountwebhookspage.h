#pragma once

#include "models/domain/platformkind.h"
#include "ui/pages/platformwebhookspage.h"
#include "ui/services.h"

#include <map>

class QStackedWidget;

namespace gancho {

/// The Webhooks page of the window: shows that of the chosen account's platform, each made when it is first wanted and
/// kept, so that nothing typed is lost while another account is looked at.
class AccountWebhooksPage : public PlatformWebhooksPage
{
    Q_OBJECT

public:
    explicit AccountWebhooksPage(const Services &services, QWidget *parent = nullptr);

    QAction *primaryAction() const override { return shown()->primaryAction(); }
    QList<QAction *> paletteActions() const override { return shown()->paletteActions(); }
    void activated() override { shown()->activated(); }
    void refresh() override { shown()->refresh(); }
    bool mayLeave() override { return shown()->mayLeave(); }
    void openWebhook(const SubscriptionId &id) override { shown()->openWebhook(id); }
    void newForInbox(InboxId id) override { shown()->newForInbox(id); }

private:
    PlatformWebhooksPage *shown() const;
    PlatformWebhooksPage *make(PlatformKind platform);
    void showAccount();

    Services m_services;
    QStackedWidget *m_stack;
    std::map<PlatformKind, PlatformWebhooksPage *> m_pages;
};

} // namespace gancho
