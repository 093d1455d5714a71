#pragma once

#include "models/base/future.h"
#include "models/domain/message.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace gancho {

/// Follows what becomes of something sent until that is final or `limitMs` have passed: asks with growing pauses, in
/// the background. Its end cancels what is under way. GUI thread.
class SendFollower : public QObject
{
    Q_OBJECT

public:
    /// Asks for the present state: MessagesApi::state.
    using Source = std::function<Future<SendState>(const SendState &)>;

    static constexpr int standardLimitMs = 2 * 60'000;

    SendFollower(Source source, const SendState &sent, QObject *parent = nullptr, int limitMs = standardLimitMs);
    ~SendFollower() override;

    const SendState &state() const { return m_state; }
    bool isFinished() const { return m_finished; }

Q_SIGNALS:
    /// The state is another.
    void changed(const gancho::SendState &state);
    /// It is final, or the time is up, or the platform does not tell: nothing more comes.
    void finished();

private:
    void ask();
    void arrived(const Result<SendState> &state);
    void end();

    Source m_source;
    SendState m_state;
    Future<SendState> m_underWay;
    QTimer m_pause;
    qint64 m_waitedMs = 0;
    int m_limitMs;
    int m_failures = 0;
    bool m_finished = false;
};

} // namespace gancho
