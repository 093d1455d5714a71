#pragma once

#include "models/domain/event.h"

#include <QHostAddress>
#include <QUrl>

#include <optional>

namespace gancho {

/// Something to be thought over before an event is sent. As values: the words are the window's and the command line's.
struct SendWarning
{
    enum class Kind {
        AlreadyAccepted, ///< this target has answered 2xx for `events` of them already
        OldOutside,      ///< `events` are more than a day old, and the target is outside this workstation
        TestOutside,     ///< invented events go outside this workstation
        WithoutBody,     ///< `events` were refused when they came: their bodies were not kept, they are left out
        StaleSignature,  ///< the original signature goes along with a body, or a time, that it does not fit
    };
    Kind kind = Kind::AlreadyAccepted;
    qint64 events = 0;
    bool operator==(const SendWarning &) const = default;

    /// Left out or noted only: nothing that anybody has to agree to.
    bool needsConsent() const { return kind != Kind::WithoutBody && kind != Kind::StaleSignature; }
};

/// Why nothing is ever sent to an address.
enum class SendRefusal { LinkLocal, Metadata, Unspecified, Multicast, Reserved };

namespace sendguard {

/// Older events are old.
inline constexpr qint64 oldAfterUs = 24LL * 3600 * 1'000'000;

/// For an address that was looked up, or that stands in a URL. Nothing where it may be sent to. Pure.
std::optional<SendRefusal> refusal(const QHostAddress &address);
/// Of a URL whose host is an address; nothing for a name, which has to be looked up first.
std::optional<SendRefusal> refusal(const QUrl &url);
/// In words, translated.
QString refusalText(SendRefusal refusal);
/// In words, translated, with the number of events.
QString warningText(const SendWarning &warning);
/// False where the target is this workstation: a loopback address or one of its names. A name that has to be looked up
/// counts as outside.
bool isOutside(const QUrl &url);
/// Equal for two addresses that are the same to a server; nothing of the address can be read in it.
QByteArray targetKey(const QUrl &url);

} // namespace sendguard

} // namespace gancho
