#pragma once

#include "models/base/future.h"

#include <QTest>

namespace gancho::test {

/// Runs the event loop until the future has finished (ten seconds at most) and returns what it brought.
template <class T>
Result<T> await(const Future<T> &future, int timeoutMs = 10000)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, timeoutMs))
        return fail(ErrorKind::Timeout, QStringLiteral("not finished in time"));
    if (future.resultCount() == 0)
        return fail(ErrorKind::Cancelled, QString());
    return future.resultAt(0);
}

} // namespace gancho::test
