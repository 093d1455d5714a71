#pragma once

#include "models/domain/event.h"
#include "models/domain/subscription.h"
#include "ui/pages/page.h"
#include "ui/services.h"

#include <QTimer>

namespace gancho {

class ChecklistRow;
class MiniChart;
class RecentList;
class StatusTile;

/// "Is it working?": the receiver, its public URL, the last hour, the account; then the way from the account to the
/// first event, and what came a moment ago.
class HomePage : public Page
{
    Q_OBJECT

public:
    explicit HomePage(const Services &services, QWidget *parent = nullptr);

    static PageEntry entry() { return {QStringLiteral("home"), tr("Home"), QStringLiteral("gancho-home")}; }
    void activated() override;
    void refresh() override;

Q_SIGNALS:
    void goTo(const QString &pageId);
    void newWebhookRequested();
    void addAccountRequested();
    void receiverPanelRequested();
    /// Have the sandbox do these things.
    void generateRequested(const QStringList &actionIds);

private:
    QWidget *makeTiles();
    QWidget *makeChecklist();
    QWidget *makeRecent();
    void showReceiver();
    void showAccount();
    void watchQuota();
    /// The account is connected: how, and how much of the quota is used.
    QString connectedText(const QString &kind) const;
    void showWebhooks();
    void showSeen(const QVector<QPair<QString, qint64>> &types);
    void showHour(const QVector<EventBucket> &buckets);
    void loadWebhooks();
    void loadEvents();
    void generateMissing();

    Services m_services;
    StatusTile *m_receiver = nullptr;
    StatusTile *m_public = nullptr;
    StatusTile *m_hour = nullptr;
    StatusTile *m_account = nullptr;
    MiniChart *m_chart = nullptr;
    ChecklistRow *m_connected = nullptr;
    ChecklistRow *m_created = nullptr;
    ChecklistRow *m_first = nullptr;
    ChecklistRow *m_all = nullptr;
    RecentList *m_recent = nullptr;
    QTimer m_soon;
    QStringList m_missing; ///< identifiers of the platform's own form that have not come yet
    int m_webhookGeneration = 0;
    int m_eventGeneration = 0;
};

} // namespace gancho
