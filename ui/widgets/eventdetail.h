#pragma once

#include "models/base/future.h"
#include "models/domain/event.h"
#include "models/domain/schemadeviation.h"

#include <QFrame>
#include <QVector>

#include <functional>
#include <memory>

class QAction;
class QLabel;
class QMenu;
class QStackedWidget;

namespace gancho {

class EventHead;
class EventViews;
class RecordLinks;
struct EventBody;
struct Resend;

/// Everything about one event: what it was, its body as tree, table and text, headers, query, the request as it came,
/// the answer it was given, and its repeated deliveries. Records are loaded and large bodies read without blocking;
/// what has been overtaken by another choice is dropped.
class EventDetail : public QFrame
{
    Q_OBJECT

public:
    using Source = std::function<Future<EventRecord>(EventId)>;
    /// All deliveries of the same event, itself included.
    using DeliverySource = std::function<Future<QVector<EventSummary>>(EventId)>;
    /// How often it was sent again, oldest first.
    using ResendSource = std::function<Future<QVector<Resend>>(EventId)>;
    using DeviationSource = std::function<Future<QVector<SchemaDeviation>>(const EventRecord &)>;

    /// `origin` tells where a copied request is sent to: "http://127.0.0.1:8787".
    EventDetail(Source source, std::function<QString()> origin, QWidget *parent = nullptr);
    ~EventDetail() override;

    void setDeliverySource(DeliverySource source) { m_deliverySource = std::move(source); }
    void setResendSource(ResendSource source) { m_resendSource = std::move(source); }
    /// Events were sent again: shows it where the one in view is among them.
    void resendsChanged(const QVector<qint64> &ids);
    /// What routes made of the event in view; taken over. The tab is there while the count is not 0.
    void setRoutesPage(QWidget *page);
    void setRouteCount(qsizetype count);
    void setDeviationSource(DeviationSource source) { m_deviationSource = std::move(source); }
    /// Ways to copy the event, in the place of the ones that this has itself. Not owned.
    void setCopyMenu(QMenu *menu);
    /// At the right of the title, before the menu.
    void addHeadWidget(QWidget *widget);
    /// What else can be done with the event.
    QMenu *menu() const;

    /// Loads and shows an event; 0 shows none.
    void load(qint64 id);
    RecordLinks *links() const;
    /// The event that is being shown; null while there is none.
    const EventRecord *record() const { return m_record.get(); }
    /// The selected text of the tab in view, the tree's chosen value, or else the body.
    void copy();
    /// Opens the search line of the tab in view; false where it has none or the focus is elsewhere.
    bool openSearch();
    bool closeSearch();

Q_SIGNALS:
    /// Something was put on the clipboard; `what` is translated: "Body copied".
    void copied(const QString &what);
    /// The event and its body are in view.
    void shown(qint64 id);
    /// Another delivery of the same event is wanted.
    void openRequested(qint64 id);
    /// Events with a certain value are wanted; in the language of EventQuery.
    void searchRequested(const QString &query);
    /// The answer to a resend of the event in view beside the first one.
    void compareRequested(const gancho::Resend &resend);

private:
    void makeMenu();
    void display(const EventRecord &record);
    void showBody(const EventBody &body);
    void showFailure(const Error &error);
    void askForMore();
    void askForResends();
    void copyBody();
    /// Made in another thread where the event is large.
    void take(const std::function<QString(const EventRecord &)> &make, const QString &what);

    Source m_source;
    std::function<QString()> m_origin;
    DeliverySource m_deliverySource;
    DeviationSource m_deviationSource;
    ResendSource m_resendSource;
    std::shared_ptr<const EventRecord> m_record; ///< as it came: what is sent again, or taken for a route
    std::shared_ptr<const EventRecord> m_seen;   ///< as it is shown and copied, without what is hidden
    EventId m_revealed;                          ///< of which nothing is hidden any more
    quint64 m_generation = 0;

    QStackedWidget *m_whole;
    QLabel *m_nothing;
    EventHead *m_head;
    EventViews *m_views;
    QList<QAction *> m_ownCopies;
};

} // namespace gancho
