#pragma once

#include "app/net/apiclient.h"
#include "models/domain/eventtype.h"
#include "ui/widgets/eventbody.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace gancho {

class Banner;
class BodyView;
class EventPairs;
class JsonView;
class Pill;

/// The answer to a request that was sent by hand: its status in words, time and size, what a refusal says, body as tree
/// and text, headers. Long bodies are rendered in another thread.
class AnswerView : public QFrame
{
    Q_OBJECT

public:
    explicit AnswerView(QWidget *parent = nullptr);

    void showNothing();
    /// `request` is what was sent: "GET /core/v1/tag".
    void showWaiting(const QString &request);
    /// No answer came.
    void showFailure(const QString &request, const QString &text, Tone tone);
    void showReply(const QString &request, const ApiReply &reply);
    QByteArray body() const { return m_body; }

Q_SIGNALS:
    /// Something was put on the clipboard; `what` is translated.
    void copied(const QString &what);

private:
    enum Tab { TreeTab, TextTab, HeadersTab };
    void showBody(const EventBody &body);
    void fillTab();
    void take(const QString &text, const QString &what);

    QByteArray m_body;
    EventBody m_shown;
    unsigned m_filled = 0; ///< a bit per Tab
    int m_generation = 0;

    QStackedWidget *m_whole;
    QLabel *m_nothing;
    Pill *m_status;
    QLabel *m_facts;
    QLabel *m_request;
    QPushButton *m_copy;
    Banner *m_banner;
    QTabBar *m_tabs;
    QWidget *m_views;
    QStackedWidget *m_pages;
    QLabel *m_treeNotice;
    JsonView *m_tree;
    BodyView *m_text;
    EventPairs *m_headers;
};

/// "200 OK", "404 Not found": translated.
QString statusText(int status);

} // namespace gancho
