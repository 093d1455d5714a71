#include "app/commandline/stopsignals.h"

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace gancho {

namespace {

int openSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    // Blocked here before any thread is started, so that all of them inherit it.
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    return ::signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
    , m_descriptor(openSignals())
    , m_notifier(m_descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        if (wasRequested())
            Q_EMIT stopRequested();
    });
}

bool StopSignals::wasRequested()
{
    signalfd_siginfo info;
    while (::read(m_descriptor, &info, sizeof info) == sizeof info)
        m_requested = true;
    return m_requested;
}

StopSignals::~StopSignals()
{
    m_notifier.setEnabled(false);
    ::close(m_descriptor);
}

} // namespace gancho
