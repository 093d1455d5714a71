#pragma once

#include "models/domain/sendercheck.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace gancho {

/// How checks and verdicts are kept in the log: small JSON objects without what is as usual. Names once written never
/// change; unknown ones of a newer program are read as the nearest that is safe.
class SenderCheckCodec
{
public:
    /// Empty for a check that demands nothing.
    static QByteArray write(const SenderCheck &check);
    /// One with an unknown scheme is a HeaderKey check without a secret, so that nothing passes by mistake.
    static SenderCheck readCheck(const QByteArray &json);
    /// Empty for an inbox without a check.
    static QByteArray write(const SenderVerdict &verdict);
    static SenderVerdict readVerdict(const QByteArray &json);

    /// "standard-webhooks": as in files and on the command line.
    static QString name(SenderScheme scheme);
    static std::optional<SenderScheme> scheme(const QString &name);
    /// Every scheme, in the order in which they are offered.
    static QList<SenderScheme> schemes();
};

} // namespace gancho
