#pragma once

#include "app/http/httpfront.h"
#include "app/sandbox/hookdelivery.h"
#include "app/sandbox/sandbox.h"
#include "app/sandbox/sandboxplatform.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace gancho {

/// What runs in the sandbox's thread: the platform, its HTTP server, deliveries and the happenings of their own accord.
/// Owned by that thread.
class SandboxServer : public QObject
{
    Q_OBJECT

public:
    SandboxServer(const SandboxOptions &options, std::unique_ptr<SandboxPlatform> platform);
    ~SandboxServer() override;

    /// Makes the company and listens; the base URL.
    Result<QUrl> start();
    /// The number of deliveries queued; Invalid for an unknown action.
    Result<int> perform(const QString &actionId, int times);
    void setTrickle(int perMinute);
    QString token() const;
    QString limitedToken() const;

Q_SIGNALS:
    void delivered(const gancho::SandboxDelivery &delivery);

private:
    void answer(const HttpRequest &request, HttpTicket ticket);
    /// Sends what was set off and arranges what comes later; the number of deliveries queued.
    int settle(const SandboxEffects &effects);
    void drip();

    SandboxOptions m_options;
    std::unique_ptr<SandboxPlatform> m_platform;
    HookDelivery m_delivery;
    QElapsedTimer m_clock;
    QTimer m_trickle;
    QElapsedTimer m_trickling;
    int m_perMinute = 0;
    qint64 m_dripped = 0;
    std::unique_ptr<HttpFront> m_front;
};

} // namespace gancho
