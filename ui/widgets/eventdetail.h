#pragma once

#include "models/base/future.h"
#include "models/domain/event.h"
#include "ui/widgets/eventbody.h"

#include <QFrame>

#include <functional>
#include <memory>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace gancho {

class BodyView;
class EventAnswer;
class EventPairs;
class JsonView;
class RecordLinks;

/// Everything about one event: what it was, its body as tree and text, headers, query, the request as it came, and the
/// answer it was given. Records are loaded and large bodies rendered without blocking; what has been overtaken by
/// another choice is dropped.
class EventDetail : public QFrame
{
    Q_OBJECT

public:
    using Source = std::function<Future<EventRecord>(EventId)>;
    enum Tab { TreeTab, TextTab, HeadersTab, QueryTab, RawTab, AnswerTab };

    /// `origin` tells where a copied request is sent to: "http://127.0.0.1:8787".
    EventDetail(Source source, std::function<QString()> origin, QWidget *parent = nullptr);

    /// Loads and shows an event; 0 shows none.
    void load(qint64 id);
    /// At the right of the title, before the menu.
    void addHeadWidget(QWidget *widget);
    RecordLinks *links() const { return m_links; }
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

private:
    QWidget *makeHead();
    QWidget *makeTabs();
    QWidget *makeFoot();
    void display(const EventRecord &record);
    void showBody(const EventBody &body);
    void showFailure(const Error &error);
    void fillTab();
    void updatePointer();
    void take(const QString &text, const QString &what);
    BodyView *bodyInView() const;

    Source m_source;
    std::function<QString()> m_origin;
    std::unique_ptr<EventRecord> m_record;
    EventBody m_body;
    quint64 m_generation = 0;
    unsigned m_filled = 0; ///< a bit per Tab

    QStackedWidget *m_whole;
    QLabel *m_nothing;
    QLabel *m_title;
    QHBoxLayout *m_titleRow = nullptr;
    QLabel *m_facts;
    QLabel *m_subject;
    RecordLinks *m_links = nullptr;
    QToolButton *m_more;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QLabel *m_treeNotice;
    JsonView *m_tree;
    BodyView *m_text;
    BodyView *m_raw;
    EventPairs *m_headers;
    EventPairs *m_query;
    EventAnswer *m_answer;
    QLabel *m_pointer;
    QWidget *m_foot;
    QPushButton *m_copyValue;
    QPushButton *m_copyPath;
};

} // namespace gancho
