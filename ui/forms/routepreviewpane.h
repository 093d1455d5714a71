#pragma once

#include "models/base/future.h"
#include "models/domain/delivery.h"
#include "ui/forms/routeschemaview.h"

#include <QTimer>
#include <QVector>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace gancho {

class Banner;
class ElidedLabel;
class JsonText;
class RouteDryRun;
class RouteEventTree;

/// What a route would send for the last real events, one after the other or all in a list, and the event that it is
/// made from, whose fields can be clicked. Nothing is sent.
class RoutePreviewPane : public QWidget
{
    Q_OBJECT

public:
    static constexpr int events = 20;

    struct Sources
    {
        /// The newest that the trigger's events and inbox let through, newest first.
        std::function<Future<QVector<qint64>>(const RouteTrigger &, int most)> ids;
        std::function<Future<EventRecord>(EventId)> record;
        std::function<Future<QVector<EventSummary>>(const QVector<qint64> &)> summaries;
        std::function<Future<QVector<RoutePreview>>(const Route &, const QVector<qint64> &)> preview;
        /// What its actions take; nothing for addresses.
        std::function<QList<RouteSchemaView::Target>(const Route &)> schemas;
    };

    explicit RoutePreviewPane(Sources sources, QWidget *parent = nullptr);

    /// As it is being edited; what it would send follows a moment later.
    void setRoute(const Route &route);
    /// This event first, whether it is among the last ones or not.
    void setEvent(EventId id);
    /// New events have come.
    void refresh();
    /// All of the last events in a list: what becomes of each.
    void dryRun();
    /// Why what the route takes of them cannot be sent for real now; empty where it can.
    void setWhyNotSent(const QString &text);
    void focusTree();
    const EventRecord *record() const { return m_hasRecord ? &m_record : nullptr; }

Q_SIGNALS:
    void fieldChosen(const QString &field);
    void eventRequested(gancho::EventId id);
    /// These events of the past are wanted for real.
    void sendRequested(const QVector<qint64> &events);

private:
    QWidget *makeOne();
    QWidget *makeFoot();
    void findEvents();
    void go(int index);
    void loadRecord();
    void loadPreview();
    void showPreviews(const QVector<RoutePreview> &previews);
    void showFoot();

    Sources m_sources;
    Route m_route;
    RouteTrigger m_found; ///< that m_ids were looked for with
    bool m_looked = false;
    EventId m_wanted;
    QVector<qint64> m_ids;
    int m_index = 0;
    EventRecord m_record;
    bool m_hasRecord = false;
    quint64 m_idsGeneration = 0, m_recordGeneration = 0, m_previewGeneration = 0;
    QTimer m_later;

    QStackedWidget *m_pages;
    RouteDryRun *m_all;
    ElidedLabel *m_head = nullptr;
    Banner *m_reason = nullptr;
    JsonText *m_body = nullptr;
    QLabel *m_nothing = nullptr;
    RouteEventTree *m_tree = nullptr;
    RouteSchemaView *m_schema = nullptr;
    QLabel *m_position = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace gancho
