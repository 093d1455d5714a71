#pragma once

#include "models/domain/event.h"
#include "ui/services.h"

#include <QObject>
#include <QVector>

#include <optional>

class QAction;
class QMenu;

namespace gancho {

class EventsPage;
struct Resend;

/// Sending from the Events page: the button at the event's head, the entries of the menus, test events, and what was
/// sent again among the deliveries of an event.
class SendDesk : public QObject
{
    Q_OBJECT

public:
    SendDesk(EventsPage &page, const Services &services);

    /// For the menu of chosen events.
    void fillMenu(QMenu &menu, const QVector<qint64> &ids);
    /// For the palette and the menu at the end of the filters.
    QList<QAction *> tools() const { return m_tools; }

private:
    void makeButton();
    void makeTools();
    void openFor(const QVector<qint64> &ids);
    void openForFilter();
    void compare(const Resend &resend);
    void openTest(const std::optional<EventRecord> &real);
    QVector<qint64> shown() const;

    EventsPage &m_page;
    Services m_services;
    QList<QAction *> m_tools;
};

} // namespace gancho
