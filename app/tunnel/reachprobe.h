#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;

namespace gancho {

/// Finds out whether a public base URL reaches the receiver: calls the receiver's probe path by it, and compares the
/// answer with the one that only this receiver gives. Such calls are not logged. One at a time. Main thread.
class ReachProbe : public QObject
{
    Q_OBJECT

public:
    explicit ReachProbe(std::chrono::milliseconds timeout, QObject *parent = nullptr);
    ~ReachProbe() override;

    struct Target
    {
        QString base;
        QByteArray path;      ///< of the receiver's probe
        QByteArray answer;    ///< that it gives
        bool relayed = false; ///< the relay answers by itself; the receiver's answer comes to confirm()
    };

    /// Ends one that is under way without a word.
    void start(const Target &target);
    void cancel();
    bool isRunning() const { return m_running; }
    /// For a relayed one: the receiver answered a request that was passed on.
    void confirm(const QByteArray &answer);

Q_SIGNALS:
    void reached();
    /// `text`: what happened instead, translated. `status` 0 without an answer.
    void failed(const QString &text, int status);

private:
    void answered();
    void fail(const QString &text, int status = 0);
    void succeed();

    QNetworkAccessManager *m_network;
    QPointer<QNetworkReply> m_reply;
    QTimer m_timeout;
    Target m_target;
    bool m_running = false;
};

} // namespace gancho
