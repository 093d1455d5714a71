#pragma once

#include "app/secrets/secret.h"
#include "models/domain/account.h"
#include "models/domain/delivery.h"
#include "models/domain/eventtype.h"
#include "models/domain/route.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace gancho {

class ElidedLabel;
class Pill;
class RouteActionTarget;
class RouteRecords;
class RouteUrlTarget;
class Switch;

/// *3 Where to*: one target of a route, an address or an action on an account.
class RouteTargetForm : public QWidget
{
    Q_OBJECT

public:
    explicit RouteTargetForm(RouteRecords &records, QWidget *parent = nullptr);

    void setAccounts(const QList<Account> &accounts);
    /// The place among the targets, from 0, and how many there are.
    void setPlace(int place, int count);
    void load(const RouteTarget &target);
    RouteTarget target() const;
    /// A secret to sign with that was typed.
    std::optional<Secret> secret() const;
    /// Of the account that an action is done on; None for an address.
    PlatformKind platform() const;
    bool validate();
    void setOutcome(Tone tone, const QString &text);
    void setTesting(bool testing);
    void setQueue(const TargetQueue &queue);

Q_SIGNALS:
    void changed();
    void testRequested();
    void removeRequested();

private:
    void showKind();

    qint64 m_id = 0;
    Pill *m_title;
    QComboBox *m_kind;
    Switch *m_paused;
    ElidedLabel *m_queue;
    QPushButton *m_remove;
    QWidget *m_more = nullptr; ///< pausing and removing
    RouteUrlTarget *m_url;
    RouteActionTarget *m_action;
    bool m_filling = false;
};

} // namespace gancho
