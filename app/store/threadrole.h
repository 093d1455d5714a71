#pragma once

namespace gancho {

/// Tells the system what the calling thread is for, and gives it a name that a profiler shows. A system that does not
/// know of it is left as it is.
namespace threadrole {

/// A sender waits for it: it works in bursts of far less than a millisecond, and asks the scheduler to be let in
/// between others' turns at once (Linux 6.12 and later: sched_setattr(2), "custom slice").
void answersSenders(const char *name);

/// Every other thread goes first (nice(2), 1 to 19), but none starves it: it takes locks of the allocator that others
/// wait for, so it must come to run on a busy computer too.
void worksBehind(const char *name, int niceness);

/// The calling thread's reads wait until nobody else wants the disk (ioprio_set(2), the idle class; it takes effect
/// where the scheduler of the disk knows it: bfq, and mq-deadline since Linux 5.14). Not for a thread that holds locks
/// of the log while it reads.
void readsBehind();

/// While it lives, what the calling thread reads or writes takes its turn with everybody else's, whatever readsBehind()
/// said.
class WritesWithOthers
{
public:
    WritesWithOthers();
    ~WritesWithOthers();
    WritesWithOthers(const WritesWithOthers &) = delete;
    WritesWithOthers &operator=(const WritesWithOthers &) = delete;

private:
    int m_before = 0;
};

} // namespace threadrole

} // namespace gancho
