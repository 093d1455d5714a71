#pragma once

#include "models/base/future.h"
#include "models/domain/event.h"
#include "models/domain/route.h"
#include "models/domain/platformkind.h"
#include "ui/services.h"

#include <QObject>
#include <QVector>

class QAction;
class QMenu;

namespace gancho {

class EventCopyMenu;
class EventsPage;
class SendDesk;
struct CompareSide;

/// What can be done with the events of the Events page beyond finding and reading them: copying and exporting,
/// importing, comparing, and the way to the catalogue. Connects what the page, its detail and the dialogs offer each
/// other.
class EventDesk : public QObject
{
    Q_OBJECT

public:
    EventDesk(EventsPage &page, const Services &services);

Q_SIGNALS:
    /// The fields of this type of event are wanted; an empty type: of any.
    void catalogueRequested(gancho::PlatformKind platform, const QString &type);
    /// A route for events like this one is wanted.
    void newRouteRequested(const gancho::EventRecord &event);
    void routeRequested(gancho::RouteId id);

private:
    void offerFields();
    void makeTools();
    void makeDetail();
    void makeRoutes();
    void fillMenu(QMenu &menu, const QVector<qint64> &ids);
    EventCopyMenu *makeCopyMenu(QWidget *parent);
    Future<QVector<EventRecord>> records(const QVector<qint64> &ids);
    void exportEvents(const QVector<qint64> &ids);
    void importEvents();
    void compareTwo(const QVector<qint64> &ids);
    void compareWithExample(const EventRecord &record);
    void compareWithBefore(const EventRecord &record);
    void compare(const CompareSide &left, const CompareSide &right);
    QString origin() const;

    EventsPage &m_page;
    Services m_services;
    SendDesk *m_sends;
};

} // namespace gancho
