#pragma once

#include "models/domain/inbox.h"
#include "models/domain/route.h"

#include <QVector>
#include <QWidget>

class QComboBox;

namespace gancho {

class ChoiceButton;
class RouteConditions;

/// *1 When* of a route: events by their names, an inbox, and conditions on fields.
class RouteWhen : public QWidget
{
    Q_OBJECT

public:
    explicit RouteWhen(QWidget *parent = nullptr);

    void setInboxes(const QVector<Inbox> &inboxes);
    /// Types that have come and that no platform's list knows, each with its platform.
    void setSeenTypes(const QList<QPair<PlatformKind, QString>> &types);
    void setTrigger(const RouteTrigger &trigger);
    RouteTrigger trigger() const;
    RouteConditions *conditions() const { return m_conditions; }

Q_SIGNALS:
    void changed();

private:
    void offerEvents();
    void describe();

    QList<QPair<PlatformKind, QString>> m_seen;
    QVector<Inbox> m_known;
    ChoiceButton *m_events;
    QComboBox *m_inbox;
    RouteConditions *m_conditions;
    bool m_filling = false;
};

} // namespace gancho
