#include "app/tunnel/publicurl.h"

#include "app/receiver/receiver.h"
#include "app/settings/settings.h"
#include "app/tunnel/reachprobe.h"
#include "app/tunnel/relayclient.h"
#include "app/tunnel/tunnelprocess.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

#include "moc_publicurl.cpp"

namespace gancho {

namespace {

constexpr int formerBasesKept = 8;
constexpr std::chrono::milliseconds afterTooMany{30'000};

} // namespace

std::chrono::milliseconds backOff(const TunnelPace &pace, int attempt, double dice)
{
    const auto first = double(pace.firstBackOff.count());
    const double wait =
        std::min(first * double(1LL << std::clamp(attempt, 0, 30)), double(pace.longestBackOff.count()));
    return std::chrono::milliseconds(qint64(wait * (0.8 + 0.4 * std::clamp(dice, 0.0, 1.0))));
}

PublicUrl::PublicUrl(Receiver &receiver, Settings &settings, const TunnelPace &pace, QObject *parent)
    : QObject(parent)
    , m_receiver(receiver)
    , m_settings(settings)
    , m_pace(pace)
    , m_probe(new ReachProbe(pace.probeTimeout, this))
{
    for (QTimer *timer : {&m_probeTimer, &m_retryTimer, &m_healthTimer})
        timer->setSingleShot(true);
    m_healthTimer.setInterval(pace.healthyAfter);
    connect(&m_probeTimer, &QTimer::timeout, this, &PublicUrl::probe);
    connect(&m_retryTimer, &QTimer::timeout, this, &PublicUrl::begin);
    connect(&m_healthTimer, &QTimer::timeout, this, [this] { m_attempt = 0; });
    connect(m_probe, &ReachProbe::reached, this, &PublicUrl::reached);
    connect(m_probe, &ReachProbe::failed, this, &PublicUrl::probeFailed);
    connect(&receiver, &Receiver::changed, this, &PublicUrl::receiverChanged);
    // Also when it is typed in elsewhere.
    m_base = settings.get(setting::publicBaseUrl);
    connect(&settings, &Settings::changed, this, [this](const QString &name) {
        if (name == QLatin1String(setting::publicBaseUrl.name))
            baseChanged();
    });
}

PublicUrl::~PublicUrl()
{
    if (m_provider)
        m_provider->disconnect(this);
}

void PublicUrl::start(const TunnelConfig &config)
{
    config.write(m_settings);
    m_settings.set(setting::tunnelWanted, config.kind != TunnelKind::None);
    m_wanted = false;
    m_probe->cancel();
    for (QTimer *timer : {&m_probeTimer, &m_retryTimer, &m_healthTimer})
        timer->stop();
    // It ends by itself, and says nothing to us any more.
    if (TunnelProvider *former = m_provider.release()) {
        former->disconnect(this);
        connect(former, &TunnelProvider::ended, former, &QObject::deleteLater);
        former->setParent(this);
        if (m_running)
            former->stop();
        else
            former->deleteLater();
    }
    m_config = config;
    m_running = false;
    m_hasBeenUp = false;
    m_attempt = 0;
    m_givenUp = TunnelTrouble::None;
    m_why.clear();
    const QString lastProblem = std::exchange(m_state, {}).lastProblem;
    m_state.lastProblem = lastProblem;
    m_state.kind = config.kind;
    if (config.kind == TunnelKind::None)
        return set(TunnelState::Phase::Off);
    if (const QString problem = config.problem(); !problem.isEmpty())
        return set(TunnelState::Phase::Failed, problem);
    if (config.kind == TunnelKind::OwnUrl) {
        while (m_config.ownUrl.endsWith(u'/'))
            m_config.ownUrl.chop(1);
        m_settings.set(setting::publicBaseUrl, m_config.ownUrl);
    }
    makeProvider();
    m_wanted = true;
    begin();
}

void PublicUrl::makeProvider()
{
    if (m_config.kind == TunnelKind::OwnUrl)
        return;
    if (m_config.kind == TunnelKind::Relay) {
        auto relay = std::make_unique<RelayClient>(m_config, m_pace.silence);
        connect(relay.get(), &RelayClient::channelMade, this, [this](const QString &channel) {
            m_config.relayChannel = channel;
            m_settings.set(setting::relayChannel, channel);
        });
        connect(relay.get(), &RelayClient::passedOn, m_probe, &ReachProbe::confirm);
        relay->setProbePath(m_receiver.probe().path);
        m_provider = std::move(relay);
    } else {
        m_provider = std::make_unique<TunnelProcess>(m_config);
    }
    connect(m_provider.get(), &TunnelProvider::urlKnown, this, &PublicUrl::urlKnown);
    connect(m_provider.get(), &TunnelProvider::noticed, this, &PublicUrl::noticed);
    connect(m_provider.get(), &TunnelProvider::ended, this, &PublicUrl::ended);
}

void PublicUrl::stop()
{
    m_settings.set(setting::tunnelWanted, false);
    m_wanted = false;
    m_probe->cancel();
    for (QTimer *timer : {&m_probeTimer, &m_retryTimer, &m_healthTimer})
        timer->stop();
    m_why.clear();
    if (m_running && m_provider)
        m_provider->stop();
    set(TunnelState::Phase::Off);
}

void PublicUrl::resume()
{
    if (m_settings.get(setting::tunnelWanted))
        start(TunnelConfig::read(m_settings));
}

void PublicUrl::checkNow()
{
    if (!m_wanted)
        return;
    if (m_retryTimer.isActive()) {
        m_retryTimer.stop();
        begin();
    } else if (m_running && !m_state.url.isEmpty()) {
        probe();
    }
}

QStringList PublicUrl::formerBases() const
{
    return m_settings.get(setting::formerBaseUrls).split(u'\n', Qt::SkipEmptyParts);
}

qint64 PublicUrl::processId() const
{
    const auto *process = qobject_cast<const TunnelProcess *>(m_provider.get());
    return process ? process->processId() : 0;
}

QString PublicUrl::local() const
{
    const ReceiverState &state = m_receiver.state();
    QHostAddress address = state.address;
    if (address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::Any))
        address = QHostAddress(QHostAddress::LocalHost);
    else if (address == QHostAddress(QHostAddress::AnyIPv6))
        address = QHostAddress(QHostAddress::LocalHostIPv6);
    ReceiverState reached = state;
    reached.address = address;
    return reached.listen();
}

void PublicUrl::begin()
{
    if (!m_wanted || m_running)
        return;
    if (m_receiver.state().phase != ReceiverState::Phase::Running)
        return set(TunnelState::Phase::Down, tr("The receiver is not running. Start it first."));
    m_local = local();
    m_begun = QDateTime::currentDateTimeUtc();
    m_failedProbes = 0;
    m_running = true;
    set(TunnelState::Phase::Starting, m_state.attempt > 0 ? m_state.text : QString());
    if (!m_provider)
        return urlKnown(m_config.ownUrl);
    if (auto *relay = qobject_cast<RelayClient *>(m_provider.get())) {
        QString inbox = m_config.relayInbox;
        if (inbox.isEmpty() && !m_receiver.inboxes().isEmpty())
            inbox = m_receiver.inboxes().constFirst().name;
        if (!inbox.isEmpty())
            relay->setFallbackPath(inboxPath(inbox).toUtf8());
    }
    m_provider->start(m_local);
}

void PublicUrl::urlKnown(const QString &url)
{
    if (!m_wanted || !m_running)
        return;
    m_state.url = url;
    m_begun = QDateTime::currentDateTimeUtc();
    probe();
}

void PublicUrl::noticed(TunnelTrouble trouble, const QString &words)
{
    m_state.words = words;
    if (!m_wanted)
        return;
    if (tunnel::needsUser(trouble) && m_state.phase == TunnelState::Phase::Starting) {
        // Some wait for ever for what the user has to do first.
        m_givenUp = trouble;
        m_provider->stop();
    } else if (!m_state.url.isEmpty()) {
        probe();
    }
}

void PublicUrl::ended(TunnelTrouble trouble, const QString &words)
{
    m_running = false;
    m_probe->cancel();
    m_probeTimer.stop();
    m_healthTimer.stop();
    if (!words.isEmpty())
        m_state.words = words;
    const QString why = std::exchange(m_why, {});
    if (const TunnelTrouble given = std::exchange(m_givenUp, TunnelTrouble::None); given != TunnelTrouble::None)
        trouble = given;
    if (!m_wanted)
        return;
    if (trouble == TunnelTrouble::PortTaken && !m_hasBeenUp && m_attempt + 1 >= m_pace.portTries)
        trouble = TunnelTrouble::ForwardingRefused;
    if (tunnel::needsUser(trouble))
        give(trouble);
    else
        waitAndRetry(trouble, why.isEmpty() ? tunnel::textOf(trouble, m_config) : why);
}

void PublicUrl::give(TunnelTrouble trouble)
{
    m_wanted = false;
    set(trouble == TunnelTrouble::NotInstalled ? TunnelState::Phase::NotInstalled : TunnelState::Phase::Failed,
        tunnel::textOf(trouble, m_config));
}

void PublicUrl::waitAndRetry(TunnelTrouble trouble, const QString &text)
{
    auto wait = backOff(m_pace, m_attempt++, QRandomGenerator::global()->generateDouble());
    if (trouble == TunnelTrouble::RateLimited)
        wait = std::max(wait, std::min(afterTooMany, m_pace.longestBackOff));
    m_state.attempt = m_attempt;
    m_retryTimer.start(wait);
    set(TunnelState::Phase::Down, text, QDateTime::currentDateTimeUtc().addMSecs(wait.count()));
}

void PublicUrl::probe()
{
    m_probeTimer.stop();
    if (!m_wanted || !m_running || m_state.url.isEmpty() || m_probe->isRunning())
        return;
    const ReceiverProbe &target = m_receiver.probe();
    m_probe->start({m_state.url, target.path, target.answer, m_config.kind == TunnelKind::Relay});
}

void PublicUrl::reached()
{
    m_failedProbes = 0;
    m_hasBeenUp = true;
    m_state.attempt = 0;
    m_probeTimer.start(m_pace.probeEvery);
    if (m_state.phase != TunnelState::Phase::Up)
        m_healthTimer.start();
    m_settings.set(setting::publicBaseUrl, m_state.url);
    set(TunnelState::Phase::Up);
}

void PublicUrl::probeFailed(const QString &text)
{
    const bool isNew = m_state.phase == TunnelState::Phase::Starting &&
                       m_begun.msecsTo(QDateTime::currentDateTimeUtc()) < m_pace.grace.count();
    if (isNew) {
        m_probeTimer.start(m_pace.probeAtStart);
        return;
    }
    m_healthTimer.stop();
    set(TunnelState::Phase::Unreachable, text);
    if (++m_failedProbes >= m_pace.failedProbes && m_provider) {
        m_why = text;
        m_provider->stop();
        return;
    }
    m_probeTimer.start(m_pace.probeAgain);
}

void PublicUrl::baseChanged()
{
    const QString now = m_settings.get(setting::publicBaseUrl);
    const QString former = std::exchange(m_base, now);
    if (former == now)
        return;
    QStringList bases = formerBases();
    bases.removeAll(now);
    if (!former.isEmpty()) {
        bases.removeAll(former);
        bases.prepend(former);
    }
    m_settings.set(setting::formerBaseUrls, QStringList(bases.mid(0, formerBasesKept)).join(u'\n'));
    Q_EMIT addressChanged(former, now);
}

void PublicUrl::receiverChanged()
{
    if (!m_wanted)
        return;
    const bool runs = m_receiver.state().phase == ReceiverState::Phase::Running;
    if (runs && m_running && local() == m_local)
        return;
    if (!runs && !m_running) {
        m_retryTimer.stop();
        return set(TunnelState::Phase::Down, tr("The receiver is not running. Start it first."));
    }
    m_probe->cancel();
    m_probeTimer.stop();
    m_attempt = 0;
    if (m_running && m_provider) {
        m_why = runs ? tr("The receiver has another address now.") : tr("The receiver is not running. Start it first.");
        set(TunnelState::Phase::Unreachable, m_why);
        m_provider->stop();
    } else {
        m_running = false;
        m_retryTimer.stop();
        begin();
    }
}

void PublicUrl::set(TunnelState::Phase phase, const QString &text, const QDateTime &nextTry)
{
    const TunnelState before = m_state;
    if (m_state.phase != phase || !m_state.since.isValid())
        m_state.since = QDateTime::currentDateTimeUtc();
    m_state.phase = phase;
    m_state.text = text;
    m_state.nextTry = nextTry;
    if (!text.isEmpty()) {
        m_state.lastProblem = text;
        m_state.lastProblemAt = QDateTime::currentDateTimeUtc();
    }
    if (!(before == m_state))
        Q_EMIT changed(m_state);
}

} // namespace gancho
