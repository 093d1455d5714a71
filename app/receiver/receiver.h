#pragma once

#include "app/http/httptypes.h"
#include "models/base/future.h"
#include "models/domain/inbox.h"

#include <QHostAddress>
#include <QObject>

#include <memory>

namespace gancho {

class EventStore;

/// Where and how the receiver stands, as the window's header shows it.
struct ReceiverState
{
    enum class Phase { Stopped, Starting, Running, Failed };
    Phase phase = Phase::Stopped;
    QHostAddress address;
    quint16 port = 0;
    QString problem;             ///< translated, with what to do; for Failed
    quint16 suggestedPort = 0;   ///< the next free port where the wanted one is in use
    bool beyondLoopback = false; ///< other computers can reach it
    bool storageFailed = false;  ///< events are being answered 503

    QString listen() const; ///< "127.0.0.1:8787"
};

/// The room app/receiver: takes events by HTTP, has them stored, answers when they are on disk. Any method and any path
/// below /in/<inbox> is accepted and logged; a path of no inbox is answered 404 and logged. It owns the receiver
/// thread; the object itself lives in its owner's thread and is used there.
class Receiver : public QObject
{
    Q_OBJECT

public:
    static constexpr quint16 defaultPort = 8787;

    explicit Receiver(EventStore &store, HttpLimits limits = {}, QObject *parent = nullptr);
    ~Receiver() override;

    /// Starts or moves to another address; the outcome is in state() and changed(). `port` 0 takes any free one.
    void start(const QHostAddress &address, quint16 port);
    void stop();
    const ReceiverState &state() const;
    /// "http://127.0.0.1:8787/in/loja"; with port 8787 while it is stopped.
    QString inboxUrl(const Inbox &inbox) const;
    /// Known inboxes; kept up to date with the store.
    const QVector<Inbox> &inboxes() const;

Q_SIGNALS:
    void changed(const gancho::ReceiverState &state);
    void inboxesChanged();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gancho

Q_DECLARE_METATYPE(gancho::ReceiverState)
