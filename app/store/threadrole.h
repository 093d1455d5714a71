#pragma once

namespace gancho {

/// Tells the system what the calling thread is for, and gives it a name that a profiler shows. A system that does not
/// know of it is left as it is.
namespace threadrole {

/// A sender waits for it: it works in bursts of far less than a millisecond, and asks the scheduler to be let in
/// between others' turns at once (Linux 6.12 and later: sched_setattr(2), "custom slice").
void answersSenders(const char *name);

/// Others soon wait for it, but their work goes first (nice(2)).
void worksBehind(const char *name);

/// Nobody waits for it: it runs when nothing else wants to (sched(7), SCHED_IDLE), and is left off at once for whatever
/// does. Such a thread must not hold what others need.
void worksWhenIdle(const char *name);

} // namespace threadrole

} // namespace gancho
