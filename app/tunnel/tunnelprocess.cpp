#include "app/tunnel/tunnelprocess.h"

#include "app/diagnosis/maskedurl.h"
#include "app/tunnel/tunneloutput.h"

#include <QPointer>
#include <QStandardPaths>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

#include "moc_tunnelprocess.cpp"

namespace gancho {

namespace {

constexpr int patienceMs = 4000; ///< from the request to end to the end by force

/// The more telling message stays: ssh explains first and ends with a general line.
bool tellsMore(TunnelTrouble now, TunnelTrouble former)
{
    return former == TunnelTrouble::None || (tunnel::needsUser(now) && !tunnel::needsUser(former)) ||
           (!tunnel::needsUser(former) && former != TunnelTrouble::PortTaken);
}

} // namespace

TunnelProcess::TunnelProcess(const TunnelConfig &config, QObject *parent)
    : TunnelProvider(parent)
    , m_config(config)
    , m_process(new QProcess)
{
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardInputFile(QProcess::nullDevice());
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    m_process->setProcessEnvironment(environment);
    m_process->setChildProcessModifier([parent = ::getpid()] {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (::getppid() != parent)
            ::_exit(1);
    });
    m_killTimer.setSingleShot(true);
    m_killTimer.setInterval(patienceMs);
    connect(&m_killTimer, &QTimer::timeout, m_process, &QProcess::kill);
    connect(m_process, &QProcess::readyRead, this, [this] { readLines(false); });
    connect(m_process, &QProcess::finished, this, [this] { finish(); });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_trouble = TunnelTrouble::NotInstalled;
        finish();
    });
}

TunnelProcess::~TunnelProcess()
{
    m_process->disconnect(this);
    m_killTimer.disconnect(m_process);
    if (m_process->state() == QProcess::NotRunning) {
        delete m_process;
        return;
    }
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    QTimer::singleShot(patienceMs, m_process, &QProcess::kill);
    m_process->terminate();
}

void TunnelProcess::start(const QString &local)
{
    if (m_running)
        return;
    const ProcessPlan plan = ProcessPlan::of(m_config, local);
    m_running = true;
    m_stopping = false;
    m_trouble = TunnelTrouble::None;
    m_words.clear();
    m_knownUrl.clear();
    const QString program = QStandardPaths::findExecutable(plan.program);
    if (program.isEmpty()) {
        m_trouble = TunnelTrouble::NotInstalled;
        QMetaObject::invokeMethod(this, &TunnelProcess::finish, Qt::QueuedConnection);
        return;
    }
    m_process->start(program, plan.arguments, QIODevice::ReadOnly);
    if (!plan.url.isEmpty())
        QMetaObject::invokeMethod(
            this,
            [this, url = plan.url] {
                if (m_running && !m_stopping)
                    Q_EMIT urlKnown(url);
            },
            Qt::QueuedConnection);
}

void TunnelProcess::stop()
{
    if (!m_running || m_stopping)
        return;
    m_stopping = true;
    m_process->terminate();
    // One that is stopped takes no signal but this.
    m_killTimer.start();
}

void TunnelProcess::readLines(bool toTheEnd)
{
    const QPointer<TunnelProcess> alive(this);
    while (alive && (m_process->canReadLine() || (toTheEnd && m_process->bytesAvailable() > 0)))
        take(QString::fromUtf8(m_process->readLine(16 * 1024)));
}

void TunnelProcess::take(const QString &line)
{
    if (m_stopping || line.trimmed().isEmpty())
        return;
    const TunnelNews news = tunnel::readLine(m_config.kind, line);
    if (!news.url.isEmpty() && news.url != m_knownUrl) {
        m_knownUrl = news.url;
        m_trouble = TunnelTrouble::None;
        Q_EMIT urlKnown(news.url);
    }
    if (news.trouble == TunnelTrouble::None || !tellsMore(news.trouble, m_trouble))
        return;
    m_trouble = news.trouble;
    m_words = maskedWords(line.toUtf8());
    Q_EMIT noticed(m_trouble, m_words);
}

void TunnelProcess::finish()
{
    if (!m_running)
        return;
    readLines(true);
    m_killTimer.stop();
    m_running = false;
    const bool asked = std::exchange(m_stopping, false);
    TunnelTrouble trouble = m_trouble;
    if (trouble == TunnelTrouble::None)
        trouble = m_knownUrl.isEmpty() ? TunnelTrouble::Ended : TunnelTrouble::LinkLost;
    Q_EMIT ended(asked ? TunnelTrouble::None : trouble, asked ? QString() : m_words);
}

ProcessPlan ProcessPlan::of(const TunnelConfig &config, const QString &local)
{
    ProcessPlan plan;
    plan.program = tunnel::programOf(config.kind);
    switch (config.kind) {
    case TunnelKind::Ssh: {
        // No sharing of a connection: its master would go on forwarding when this one has ended.
        for (const char *option : {"ExitOnForwardFailure=yes", "ServerAliveInterval=15", "ServerAliveCountMax=2",
                                   "BatchMode=yes", "ConnectTimeout=15", "ControlMaster=no", "ControlPath=none"})
            plan.arguments << QStringLiteral("-o") << QString::fromLatin1(option);
        plan.arguments << QStringLiteral("-N") << QStringLiteral("-T") << QStringLiteral("-o")
                       << (config.sshAcceptNew ? QStringLiteral("StrictHostKeyChecking=accept-new")
                                               : QStringLiteral("StrictHostKeyChecking=yes"));
        if (config.sshPort > 0)
            plan.arguments << QStringLiteral("-p") << QString::number(config.sshPort);
        if (!config.sshIdentity.isEmpty())
            plan.arguments << QStringLiteral("-i") << config.sshIdentity << QStringLiteral("-o")
                           << QStringLiteral("IdentitiesOnly=yes");
        QString bind = config.sshBind;
        if (bind.contains(u':') && !bind.startsWith(u'['))
            bind = u'[' + bind + u']';
        if (!bind.isEmpty())
            bind += u':';
        plan.arguments << QStringLiteral("-R") << bind + QString::number(config.sshRemotePort) + u':' + local
                       << QStringLiteral("--") << config.sshTarget;
        plan.url = config.sshUrl;
        break;
    }
    case TunnelKind::Cloudflared:
        // A configuration for other tunnels would make the quick one answer 404 (cloudflared issue 785).
        plan.arguments = {QStringLiteral("tunnel"), QStringLiteral("--no-autoupdate"), QStringLiteral("--config"),
                          QProcess::nullDevice(),   QStringLiteral("--loglevel"),      QStringLiteral("info"),
                          QStringLiteral("--url"),  QStringLiteral("http://") + local};
        break;
    case TunnelKind::Ngrok:
        plan.arguments = {QStringLiteral("http"),         local,
                          QStringLiteral("--log"),        QStringLiteral("stdout"),
                          QStringLiteral("--log-format"), QStringLiteral("json")};
        if (!config.ngrokDomain.isEmpty())
            plan.arguments << QStringLiteral("--domain") << config.ngrokDomain;
        break;
    case TunnelKind::Tailscale:
        plan.arguments = {QStringLiteral("funnel"), QStringLiteral("http://") + local};
        break;
    case TunnelKind::None:
    case TunnelKind::OwnUrl:
    case TunnelKind::Relay:
        break;
    }
    while (plan.url.endsWith(u'/'))
        plan.url.chop(1);
    return plan;
}

} // namespace gancho
