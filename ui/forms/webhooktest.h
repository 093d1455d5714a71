#pragma once

#include "app/integrators/integratoranswers.h"
#include "app/sending/rawsender.h"
#include "app/sending/sendsignature.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gancho {

class Banner;

/// *Send test event* to a webhook of n8n or Make: its URL, what kind of URL that is, and the answer in words. Posts the
/// sample, as of now and marked as a test.
class WebhookTest : public QWidget
{
    Q_OBJECT

public:
    struct Event
    {
        QByteArray body;    ///< empty: `{"test":true}`
        HeaderList headers; ///< beside the usual ones: the key
    };
    using Source = std::function<Event()>;

    /// `source` is asked at each test.
    WebhookTest(Integrator integrator, Source source, QWidget *parent = nullptr);

    void setUrl(const QUrl &url);
    QUrl url() const;
    QList<QWidget *> inputs() const;

Q_SIGNALS:
    /// An event was sent and taken.
    void taken();

private:
    void showKind();
    void send();
    void showAnswer(const QUrl &url, const Result<RawAnswer> &answer);

    const Integrator m_integrator;
    Source m_source;
    QLineEdit *m_url;
    QLabel *m_kind;
    QPushButton *m_send;
    Banner *m_banner;
    RawSender m_sender;
    Future<RawAnswer> m_underWay;
};

} // namespace gancho
