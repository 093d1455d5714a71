#include "app/receiver/sendergate.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

#include "moc_sendergate.cpp"

namespace gancho {

namespace {

/// Up to here a body is hashed while others wait: well below a millisecond.
constexpr qsizetype mostAtOnce = 64 * 1024;
/// How long a request is remembered where its time is not limited, seconds.
constexpr qint64 defaultWindow = 600;

signing::SignedRequest signedRequest(const HttpRequest &request)
{
    return {request.target, parseHeaders(request.head), request.body};
}

qint64 secondsOf(const HttpRequest &request)
{
    return request.receivedUs / 1'000'000;
}

} // namespace

SenderGate::SenderGate(QObject *parent)
    : QObject(parent)
    , m_pool(this)
{
    m_pool.setMaxThreadCount(1);
}

void SenderGate::check(const GuardedInbox &inbox, HttpRequest &&request, const Others &others, Decided decided)
{
    if (request.body.size() > mostAtOnce)
        return checkElsewhere(inbox, std::move(request), others(), std::move(decided));
    const qint64 now = secondsOf(request);
    const auto checked = signing::verify(inbox.inbox.check, inbox.secrets, signedRequest(request), now);
    if (checked.verdict.isFailure())
        return checkElsewhere(inbox, std::move(request), others(), std::move(decided));
    const auto [verdict, proof] = withReplays(inbox.inbox, checked, now);
    decided(std::move(request), verdict, proof);
}

void SenderGate::checkElsewhere(const GuardedInbox &inbox, HttpRequest &&request,
                                const QList<signing::OtherInbox> &others, Decided decided)
{
    const auto job = [inbox, others, request = signedRequest(request),
                      now = secondsOf(request)]() -> Result<signing::Checked> {
        const SenderCheck &check = inbox.inbox.check;
        auto checked = signing::verify(check, inbox.secrets, request, now);
        if (checked.verdict.isFailure())
            checked.verdict = signing::diagnose(check, inbox.secrets, others, request, now);
        return checked;
    };
    const auto held = std::make_shared<HttpRequest>(std::move(request));
    whenDone(QtConcurrent::run(&m_pool, job), this,
             [this, held, inbox = inbox.inbox, decided = std::move(decided)](const Result<signing::Checked> &result) {
                 const auto [verdict, proof] = withReplays(inbox, *result, secondsOf(*held));
                 decided(std::move(*held), verdict, proof);
             });
}

signing::Checked SenderGate::withReplays(const Inbox &inbox, signing::Checked checked, qint64 now)
{
    if (checked.proof.isEmpty())
        return checked;
    // Early by the tolerance at first, late by it at last.
    const qint64 tolerance = inbox.check.toleranceSeconds;
    const auto before = m_replays[inbox.id].seen(checked.proof, now, tolerance > 0 ? 2 * tolerance : defaultWindow);
    if (before) {
        checked.verdict.reason = SenderReason::Replayed;
        checked.verdict.seconds = std::max<qint64>(0, *before);
        checked.proof.clear();
    }
    return checked;
}

void SenderGate::forget(InboxId inbox, const QByteArray &proof)
{
    if (const auto memory = m_replays.find(inbox); memory != m_replays.end())
        memory->forget(proof);
}

void SenderGate::keepOnly(const QVector<GuardedInbox> &inboxes)
{
    m_replays.removeIf([&inboxes](const auto &memory) {
        return std::none_of(inboxes.cbegin(), inboxes.cend(),
                            [&memory](const GuardedInbox &one) { return one.inbox.id == memory.key(); });
    });
}

} // namespace gancho
