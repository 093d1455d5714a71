#include "app/platforms/sendfollower.h"

#include "moc_sendfollower.cpp"

namespace gancho {

namespace {
constexpr int firstPauseMs = 500;
constexpr int longestPauseMs = 10'000;
constexpr int mostFailures = 3; ///< in a row; a lost connection passes, a state that cannot be read does not
} // namespace

SendFollower::SendFollower(Source source, const SendState &sent, QObject *parent, int limitMs)
    : QObject(parent)
    , m_source(std::move(source))
    , m_state(sent)
    , m_limitMs(limitMs)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(firstPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SendFollower::ask);
    if (isFinal(m_state.status))
        QMetaObject::invokeMethod(this, &SendFollower::end, Qt::QueuedConnection);
    else
        m_pause.start();
}

SendFollower::~SendFollower()
{
    m_underWay.cancel();
}

void SendFollower::ask()
{
    m_waitedMs += m_pause.interval();
    m_underWay = m_source(m_state);
    whenDone(m_underWay, this, [this](const Result<SendState> &state) { arrived(state); });
}

void SendFollower::arrived(const Result<SendState> &state)
{
    if (state) {
        m_failures = 0;
        const bool another = state->status != m_state.status || state->statusText != m_state.statusText ||
                             state->failedReason != m_state.failedReason ||
                             state->conversationId != m_state.conversationId;
        m_state = *state;
        if (another)
            Q_EMIT changed(m_state);
    } else {
        ++m_failures;
    }
    if (isFinal(m_state.status) || m_waitedMs >= m_limitMs || m_failures >= mostFailures) {
        end();
        return;
    }
    m_pause.start(qMin(longestPauseMs, m_pause.interval() * 3 / 2));
}

void SendFollower::end()
{
    m_finished = true;
    Q_EMIT finished();
}

} // namespace gancho
