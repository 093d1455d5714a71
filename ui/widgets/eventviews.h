#pragma once

#include "models/domain/event.h"
#include "models/domain/schemadeviation.h"
#include "ui/widgets/eventbody.h"

#include <QVector>
#include <QWidget>

#include <memory>

class QStackedWidget;
class QTabBar;

namespace gancho {

class BodyImage;
class BodyParts;
class BodyTable;
class BodyTree;
class BodyView;
class EventAnswer;
class EventDeliveries;
class EventPairs;
class EventResends;
struct Resend;

/// The views of an event in tabs: those that it has something for. The tab that was chosen stays from event to event
/// where there is one; each is filled when it is first looked at.
class EventViews : public QWidget
{
    Q_OBJECT

public:
    enum Tab {
        TreeTab,
        TableTab,
        PartsTab,
        ImageTab,
        TextTab,
        HeadersTab,
        QueryTab,
        RawTab,
        HexTab,
        AnswerTab,
        DeliveriesTab,
        RoutesTab,
        TabCount
    };

    explicit EventViews(QWidget *parent = nullptr);

    /// The event is known, its body is still being read.
    void setLoading(std::shared_ptr<const EventRecord> event);
    void setEvent(std::shared_ptr<const EventRecord> event, const EventBody &body);
    /// Of the event that was set last.
    void setDeviations(const QVector<SchemaDeviation> &deviations);
    void setDeliveries(const QVector<EventSummary> &deliveries);
    /// How often it was sent again, oldest first.
    void setResends(const QVector<Resend> &resends);
    /// What routes made of the event; taken over, in a tab of its own.
    void setRoutesPage(QWidget *page);
    /// How many deliveries routes made of the event; 0 hides the tab.
    void setRouteCount(qsizetype count);

    /// What is chosen in the tab in view goes to the clipboard; false where nothing is.
    bool copySelection();
    /// Opens the search of the tab in view; false where it has none or the focus is elsewhere.
    bool openSearch();
    bool closeSearch();

Q_SIGNALS:
    /// Something was put on the clipboard or saved; `what` is translated.
    void copied(const QString &what);
    /// Ctrl+C in the tree.
    void copyRequested();
    void searchRequested(const QString &query);
    void openRequested(qint64 id);
    /// The answer to a resend beside the first one.
    void compareRequested(const gancho::Resend &resend);

private:
    void makePages();
    QWidget *makeDeliveries();
    bool has(Tab tab) const;
    void offerTabs();
    void showTab();
    void fill(Tab tab);
    void fillTree();
    void fillRaw();
    void goToProblem();
    BodyView *bodyInView() const;

    std::shared_ptr<const EventRecord> m_event;
    EventBody m_body;
    QVector<SchemaDeviation> m_deviations;
    qsizetype m_deliveryCount = 0;
    qsizetype m_resendCount = 0;
    qsizetype m_routeCount = 0;
    Tab m_wanted = TreeTab;
    unsigned m_filled = 0; ///< a bit per Tab
    bool m_loading = false;

    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    BodyTree *m_tree = nullptr;
    BodyTable *m_table = nullptr;
    BodyParts *m_parts = nullptr;
    BodyImage *m_image = nullptr;
    BodyView *m_text = nullptr;
    EventPairs *m_headers = nullptr;
    EventPairs *m_query = nullptr;
    BodyView *m_raw = nullptr;
    BodyView *m_hex = nullptr;
    EventAnswer *m_answer = nullptr;
    EventDeliveries *m_deliveries = nullptr;
    EventResends *m_resends = nullptr;
    QWidget *m_sentAgain = nullptr;
    QWidget *m_routes = nullptr;
};

} // namespace gancho
