#pragma once

#include "app/tunnel/tunnelstate.h"
#include "app/tunnel/tunneltrouble.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>

namespace gancho {

class ReachProbe;
class Receiver;
class Settings;
class TunnelProvider;

/// How often PublicUrl looks, and how long it waits.
struct TunnelPace
{
    std::chrono::milliseconds probeEvery{30'000};
    std::chrono::milliseconds probeAgain{5'000};   ///< after a probe that failed
    std::chrono::milliseconds probeAtStart{1'000}; ///< between probes until the first that comes round
    std::chrono::milliseconds probeTimeout{10'000};
    std::chrono::milliseconds grace{30'000}; ///< a new way may take so long to work (names have to get about)
    std::chrono::milliseconds firstBackOff{1'000};
    std::chrono::milliseconds longestBackOff{60'000};
    std::chrono::milliseconds healthyAfter{60'000}; ///< then the next back-off is the first again
    std::chrono::milliseconds silence{90'000};      ///< of a relay
    int failedProbes = 3;                           ///< in a row, then the program is started anew
    int portTries = 4;                              ///< at a forwarding that is refused, until the user is asked
};

/// The wait before attempt number `attempt` (from 0): doubled each time within the bounds of `pace`, and up to a fifth
/// shorter or longer, so that many do not come at once. `dice` from 0 to 1. Pure.
std::chrono::milliseconds backOff(const TunnelPace &pace, int attempt, double dice);

/// The room app/tunnel: makes the receiver reachable from outside and keeps it so. Starts the provider that the user
/// chose (a program, a relay's stream, or nothing but a URL), has a probe go round by the public URL, starts again with
/// growing pauses what broke off, and says at any moment how it stands. What only the user can mend is not tried again.
/// When a way comes up, its URL becomes the public base URL of the settings. Main thread, nothing in it waits; owned by
/// the composition.
class PublicUrl : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this object.
    PublicUrl(Receiver &receiver, Settings &settings, const TunnelPace &pace = {}, QObject *parent = nullptr);
    ~PublicUrl() override;

    /// Keeps `config` in the settings and starts, also next time by resume(). One that runs is ended first.
    void start(const TunnelConfig &config);
    /// Ends it; the public base URL stays in the settings, as webhooks name it.
    void stop();
    /// Starts what was running when the program ended.
    void resume();
    /// Looks at once whether the way works, or tries at once what waits for its next try.
    void checkNow();

    const TunnelState &state() const { return m_state; }
    /// Public base URLs of before, newest first, for staleSubscriptions().
    QStringList formerBases() const;
    /// Of the program that runs, 0 where there is none.
    qint64 processId() const;

Q_SIGNALS:
    void changed(const gancho::TunnelState &state);
    /// The public base URL is another one now; webhooks may still name `former`, empty where there was none.
    void addressChanged(const QString &former, const QString &now);

private:
    void begin();
    void makeProvider();
    void urlKnown(const QString &url);
    void noticed(TunnelTrouble trouble, const QString &words);
    void ended(TunnelTrouble trouble, const QString &words);
    void waitAndRetry(TunnelTrouble trouble, const QString &text);
    void give(TunnelTrouble trouble);
    void probe();
    void reached();
    void probeFailed(const QString &text);
    void baseChanged();
    void receiverChanged();
    QString local() const;
    void set(TunnelState::Phase phase, const QString &text = {}, const QDateTime &nextTry = {});

    Receiver &m_receiver;
    Settings &m_settings;
    const TunnelPace m_pace;
    TunnelConfig m_config;
    TunnelState m_state;
    std::unique_ptr<TunnelProvider> m_provider;
    ReachProbe *m_probe;
    QTimer m_probeTimer, m_retryTimer, m_healthTimer;
    QDateTime m_begun;
    QString m_local; ///< that the provider leads to
    QString m_base;  ///< the public base URL of the settings, to know the former one
    QString m_why;   ///< why it is being ended by us, to be started again
    TunnelTrouble m_givenUp = TunnelTrouble::None;
    int m_attempt = 0;
    int m_failedProbes = 0;
    bool m_wanted = false;
    bool m_running = false; ///< the provider
    bool m_hasBeenUp = false;
};

} // namespace gancho
