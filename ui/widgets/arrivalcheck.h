#pragma once

#include "app/diagnosis/arrivaldoctor.h"
#include "ui/services.h"
#include "ui/widgets/inboxtab.h"

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gancho {

/// *Why did nothing arrive?*: walks the whole way to an inbox and lists each step, with what mends it as a button.
class ArrivalCheck : public InboxTab
{
    Q_OBJECT

public:
    explicit ArrivalCheck(const Services &services, QWidget *parent = nullptr);
    ~ArrivalCheck() override;

    void setInbox(const Inbox *inbox) override;
    /// Of the last walk that was finished for the inbox shown.
    const std::optional<ArrivalReport> &report() const { return m_report; }

public Q_SLOTS:
    void start();
    void cancel();

Q_SIGNALS:
    void toast(const QString &text);
    void secretWanted();
    void receiverPanelRequested();
    /// Opens the form of the webhook.
    void webhookRequested(const gancho::SubscriptionId &id);
    /// The form of a new webhook for this inbox.
    void webhookForInboxRequested(const gancho::InboxId &id);
    void eventRequested(gancho::EventId id);

private:
    void began(ArrivalStep::Check check);
    void showReport(const ArrivalReport &report);
    void mend(const ArrivalStep &step);
    void updateSubscription(const ArrivalStep &step);
    void clearLines();
    void setState(bool running);
    void problem(const Error &error);

    const Services m_services;
    InboxId m_inbox;
    Future<ArrivalReport> m_future;
    std::optional<ArrivalReport> m_report;
    int m_generation = 0;
    QLabel *m_title;
    QLabel *m_explanation;
    QPushButton *m_start;
    QPushButton *m_cancel;
    QPushButton *m_copy;
    QWidget *m_list;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace gancho
