#pragma once

#include "models/base/future.h"
#include "models/domain/platformkind.h"

#include <QObject>
#include <QUrl>

#include <memory>

class QThread;

namespace gancho {

struct SandboxOptions
{
    PlatformKind platform = PlatformKind::WtsChat;
    quint32 seed = 1;   ///< the same seed gives the same company, ids included
    int contacts = 400; ///< 1 to 200,000
    quint16 port = 0;   ///< of 127.0.0.1; 0: any free one
    QString listen;     ///< other address than 127.0.0.1, empty: loopback
    double speed = 1;   ///< how fast the clock of its webhooks goes, where they wait by design (Whazing): 0.1 to 10,000
    bool limits = true; ///< false: the platform's rate limits (reference/wts-chat.md §1.7) are not enforced
};

/// Something that can be made to happen on the embedded platform.
struct SandboxAction
{
    QString id;         ///< "contact-writes"
    QString label;      ///< translated: "A contact writes"
    QStringList events; ///< the identifiers that it fires, in order
};

/// A webhook delivery that the sandbox made, for its own log.
struct SandboxDelivery
{
    QString event;
    QUrl url;
    int status = 0; ///< 0: no answer
    int attempt = 1;
    qint64 elapsedMs = 0;
    QString problem;
};

/// The room app/sandbox: the embedded platform. A local server that speaks the platform's API as the reference
/// describes it, holds an invented company and fires real webhooks at the subscribed URLs. It owns a thread of its own
/// with everything in it; this object lives in its owner's thread and is used there.
class Sandbox : public QObject
{
    Q_OBJECT

public:
    explicit Sandbox(QObject *parent = nullptr);
    ~Sandbox() override;

    /// Starts (or restarts with the data of the seed). Yields the base URL, "http://127.0.0.1:41234". Errors: Conflict,
    /// Network.
    Future<QUrl> start(const SandboxOptions &options);
    /// Takes effect at once for this object; stopped() tells when the thread and its port are gone.
    void stop();
    bool isRunning() const;
    QUrl baseUrl() const;
    /// The token that its API takes, "pn_sandbox_…", derived from the seed: no secret, it opens nothing but invented
    /// data.
    QString token() const;
    /// A second token, for core and crm alone: all of chat answers it with 401 (reference/wts-chat.md §1.2).
    QString limitedToken() const;

    /// What can be made to happen on that platform.
    static QList<SandboxAction> actions(PlatformKind kind = PlatformKind::WtsChat);
    /// Makes it happen `times` times; yields the number of webhook deliveries that were queued.
    Future<int> perform(const QString &actionId, int times = 1);
    /// Makes random things happen, `perMinute` of them (0 stops; up to 6,000).
    void setTrickle(int perMinute);
    int trickle() const;

Q_SIGNALS:
    void delivered(const gancho::SandboxDelivery &delivery);
    void stopped();

private:
    void ended(QThread *thread);

    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gancho

Q_DECLARE_METATYPE(gancho::SandboxDelivery)
