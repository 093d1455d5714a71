#include "app/store/threadrole.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <cstdint>
#include <pthread.h>
#include <sched.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace gancho::threadrole {

#ifdef Q_OS_LINUX

namespace {

/// struct sched_attr of linux/sched/types.h, first version; the C library of Debian 12 does not declare it.
struct SchedulerAttributes
{
    uint32_t size = sizeof(SchedulerAttributes);
    uint32_t policy = 0;
    uint64_t flags = 0;
    int32_t nice = 0;
    uint32_t priority = 0;
    uint64_t runtime = 0;
    uint64_t deadline = 0;
    uint64_t period = 0;
};

// linux/ioprio.h, which the C library has no wrapper for.
constexpr int ioprioOfThread = 1;
constexpr int ioprioIdle = 3 << 13;
constexpr int ioprioByNiceness = 0;

/// Nanoseconds: the shortest that the kernel takes.
constexpr uint64_t shortestSlice = 100'000;

void name(const char *text)
{
    pthread_setname_np(pthread_self(), text);
}

} // namespace

void answersSenders(const char *text)
{
    name(text);
    SchedulerAttributes attributes;
    attributes.policy = SCHED_OTHER;
    attributes.nice = ::getpriority(PRIO_PROCESS, id_t(::gettid()));
    attributes.runtime = shortestSlice;
    ::syscall(SYS_sched_setattr, 0, &attributes, 0U);
}

void worksBehind(const char *text, int niceness)
{
    name(text);
    // On Linux a nice value is a thread's own.
    ::setpriority(PRIO_PROCESS, id_t(::gettid()), niceness);
}

void readsBehind()
{
    ::syscall(SYS_ioprio_set, ioprioOfThread, 0, ioprioIdle);
}

WritesWithOthers::WritesWithOthers()
    : m_before(int(::syscall(SYS_ioprio_get, ioprioOfThread, 0)))
{
    ::syscall(SYS_ioprio_set, ioprioOfThread, 0, ioprioByNiceness);
}

WritesWithOthers::~WritesWithOthers()
{
    if (m_before >= 0)
        ::syscall(SYS_ioprio_set, ioprioOfThread, 0, m_before);
}

#else

void answersSenders(const char *) {}
void worksBehind(const char *, int) {}
void readsBehind() {}
WritesWithOthers::WritesWithOthers() {}
WritesWithOthers::~WritesWithOthers() {}

#endif

} // namespace gancho::threadrole
