#pragma once

#include "models/base/result.h"
#include "models/domain/event.h"
#include "models/domain/sendercheck.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

/// The room app/signing: whether a request comes from who it should, and how to sign one. Pure functions over the raw
/// bytes of a request, called in any thread; they own nothing and keep nothing, but ReplayMemory, which belongs to the
/// thread that checks. Secrets come in as values and never leave: a verdict holds none. Comparisons take the same time
/// whatever differs. Facts: reference/integrators.md §3 and §4, reference/clint.md §3a.
namespace gancho::signing {

/// A request as it came.
struct SignedRequest
{
    QByteArray target; ///< path and query, not decoded
    HeaderList headers;
    QByteArray body; ///< transfer coding removed, content coding kept
};

/// The secrets that are valid for one check, as text in UTF-8: several while one is being replaced by the next.
using Secrets = QByteArrayList;

/// Another inbox, for the question whether its secret was used by mistake.
struct OtherInbox
{
    QString name;
    Secrets secrets;
};

struct Checked
{
    SenderVerdict verdict;
    /// Equal for the very same signed request, whatever its signature looks like; only for a check that passed and
    /// signs a time.
    QByteArray proof;
};

/// Holds a request against a check. Costs one HMAC over the body for each secret; a signature that fits none of them is
/// a WrongSecret until diagnose() has found out more. `now` in seconds since 1970.
Checked verify(const SenderCheck &check, const Secrets &secrets, const SignedRequest &request, qint64 now);

/// The true reason of a failure: tries other encodings, other readings of the secret, other inboxes' secrets and other
/// bytes. Costs up to some dozen times what verify() does, so not for the thread that answers senders.
SenderVerdict diagnose(const SenderCheck &check, const Secrets &secrets, const QList<OtherInbox> &others,
                       const SignedRequest &request, qint64 now);

/// The headers that prove a request. `id` counts for Standard Webhooks only, `seconds` since 1970 where a time is
/// signed. Nothing for a token in the address: see addressed(). Errors: Invalid for a secret that the scheme cannot
/// use.
Result<HeaderList> sign(const SenderCheck &check, const QByteArray &secret, const QByteArray &id, qint64 seconds,
                        const QByteArray &body);
/// The target with the token that the check demands in it; as it is for checks of headers.
QByteArray addressed(const SenderCheck &check, const QByteArray &secret, const QByteArray &target);
/// The target with "***" for the token; as it is for checks of headers. `place` as SenderCheck::place().
QByteArray withoutToken(SenderScheme scheme, const QString &place, const QByteArray &target);

/// A fresh random secret in the form that is usual for the scheme.
QByteArray newSecret(SenderScheme scheme);
/// Why a text cannot serve as the secret of the scheme, translated, with what to do; empty when it can.
QString secretProblem(SenderScheme scheme, const QString &secret);
/// Why a name cannot serve as SenderCheck::name, translated; empty when it can, and for schemes with a fixed one.
QString nameProblem(SenderScheme scheme, const QString &name);

} // namespace gancho::signing
