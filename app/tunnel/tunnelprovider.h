#pragma once

#include "app/tunnel/tunneltrouble.h"

#include <QObject>

namespace gancho {

/// One way from outside to the receiver: a program or a connection that is started, tells its URL, and ends. It may be
/// started again after it has ended. Tries nothing twice by itself: that is PublicUrl's. Main thread.
class TunnelProvider : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// To the receiver at `local`, "127.0.0.1:8787". Answers with urlKnown() and ended(), never from within the call.
    virtual void start(const QString &local) = 0;
    /// Ends it in peace; ended() follows, with None. Nothing happens while it does not run.
    virtual void stop() = 0;

Q_SIGNALS:
    /// The public base URL, without a slash at the end. The way may take some more seconds to work.
    void urlKnown(const QString &url);
    /// Something is amiss though it still runs; worth a look whether the way works.
    void noticed(gancho::TunnelTrouble trouble, const QString &words);
    /// `words`: what it said last, fit for a log.
    void ended(gancho::TunnelTrouble trouble, const QString &words);
};

} // namespace gancho
