#pragma once

#include "app/diagnosis/arrivalwatch.h"
#include "ui/services.h"
#include "ui/widgets/inboxtab.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace gancho {

/// *Expected against arrived*: an action, the events that the webhook of this inbox promises for it, and each turns
/// green with its delay as it arrives, or red with the likely cause.
class ExpectedArrived : public InboxTab
{
    Q_OBJECT

public:
    explicit ExpectedArrived(const Services &services, QWidget *parent = nullptr);

    void setInbox(const Inbox *inbox) override;
    const ArrivalWatch &watch() const { return *m_watch; }

public Q_SLOTS:
    void start();
    void stop();

Q_SIGNALS:
    void eventRequested(gancho::EventId id);
    /// The user wants to know more about what did not arrive.
    void whyRequested();
    void toast(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    /// Of the account of the inbox; `then` runs when it is known, or cannot be.
    void readSubscriptions(std::function<void()> then = {});
    void takeSubscriptions(const QList<Subscription> &list);
    const ExpectedAction *action() const;
    /// Of the inbox, or of the account that is chosen.
    PlatformKind platform() const;
    void offerActions();
    void perform();
    void showState();
    void showLines();
    void showTime();
    QWidget *makeLine(const WatchedEvent &event);

    const Services m_services;
    ArrivalWatch *m_watch;
    PlatformKind m_platform = PlatformKind::None;
    QList<ExpectedAction> m_actions;
    Inbox m_inbox;
    std::optional<Subscription> m_subscription;
    bool m_known = false; ///< the subscriptions of the account were read
    bool m_started = false;
    int m_generation = 0;
    QTimer m_clock;
    QComboBox *m_action;
    QSpinBox *m_timeout;
    QPushButton *m_start;
    QPushButton *m_stop;
    QPushButton *m_perform;
    QPushButton *m_why;
    QLabel *m_toDo;
    QLabel *m_title;
    QWidget *m_list;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace gancho
