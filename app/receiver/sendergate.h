#pragma once

#include "app/http/httptypes.h"
#include "app/receiver/inboxkeeper.h"
#include "app/signing/replaymemory.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace gancho {

/// Holds requests against the checks of their inboxes, in the receiver's thread. What takes its time (a large body,
/// finding out why a check failed) is done in a thread of its own, one request after the other, so that no other sender
/// waits for it.
class SenderGate : public QObject
{
    Q_OBJECT

public:
    using Others = std::function<QList<signing::OtherInbox>()>;
    /// `proof` is for forget().
    using Decided = std::function<void(HttpRequest &&request, const SenderVerdict &verdict, const QByteArray &proof)>;

    explicit SenderGate(QObject *parent);

    /// Calls `decided` now or later. `others` is asked for the other inboxes where the check fails.
    void check(const GuardedInbox &inbox, HttpRequest &&request, const Others &others, Decided decided);
    /// A request that passed could not be stored after all: it will come again.
    void forget(InboxId inbox, const QByteArray &proof);
    /// What is remembered of inboxes that are gone goes with them.
    void keepOnly(const QVector<GuardedInbox> &inboxes);

private:
    signing::Checked withReplays(const Inbox &inbox, signing::Checked checked, qint64 now);
    void checkElsewhere(const GuardedInbox &inbox, HttpRequest &&request, const QList<signing::OtherInbox> &others,
                        Decided decided);

    QHash<InboxId, signing::ReplayMemory> m_replays;
    QThreadPool m_pool; ///< last: waits for what is under way
};

} // namespace gancho
