#pragma once

#include <QMetaType>
#include <QString>

namespace gancho {

/// How a sender proves that it is who it says (reference/integrators.md §4). Stored by the names in sendercheckcodec.h.
enum class SenderScheme {
    None,             ///< whoever knows the address may send
    HeaderKey,        ///< a shared key in a header of the user's choice, such as X-N8N-API-KEY of Whazing
    QueryToken,       ///< a shared key in a parameter of the query
    PathToken,        ///< a shared key as the part of the path behind the inbox: /in/loja/<token>
    StandardWebhooks, ///< webhook-id, -timestamp, -signature
    Clint,
    GitHub,
    Stripe,
    Shopify,
    Meta,
    Slack,
    GitLab, ///< a shared key in X-Gitlab-Token
};

/// What an inbox demands of its senders. The secrets themselves are in the keychain.
struct SenderCheck
{
    enum class OnFailure {
        Refuse, ///< 401
        Mark,   ///< answered like any other; the event is found by its failed check
    };

    SenderScheme scheme = SenderScheme::None;
    QString name;               ///< of the header (HeaderKey) or parameter (QueryToken); empty: defaultName()
    int toleranceSeconds = 300; ///< how far the sender's time may be off, either way; 0: any time will do
    OnFailure onFailure = OnFailure::Refuse;
    QString keychainKey; ///< under which the secrets are kept; made when the first one is

    bool isActive() const { return scheme != SenderScheme::None; }
    /// The header or parameter where the key is, whatever the scheme; empty for a token in the path.
    QString place() const;
    /// True where a time is signed too, so that a request that comes again is known for a replay.
    bool signsTime() const;
    bool operator==(const SenderCheck &) const = default;
};

/// The header that carries the key or signature of a scheme; "token" for QueryToken, nothing for PathToken and None.
QString defaultName(SenderScheme scheme);

/// Why a check went as it did. Closed: verdicttext::sentence() has words for each.
enum class SenderReason {
    NotChecked, ///< nothing was to be checked, or the inbox was paused
    Passed,
    NoSecret,         ///< the inbox demands a check and its secret is not at hand, or is none for the scheme
    MissingHeader,    ///< `part`
    MissingParameter, ///< `part` of the query
    MissingPathToken,
    MalformedHeader,  ///< `part` holds nothing that the scheme knows
    WrongPlace,       ///< the right key, but in the header or parameter `part`
    WrongEncoding,    ///< right but for how it is written down: `encoding`
    AlteredSignature, ///< the right signature but for a few characters, `count`: damaged or cut on the way
    LegacyDigest,     ///< only signed with SHA-1, in `part`
    OtherKind,        ///< signed with a key pair where the secret is a shared one, or the other way round
    TooOld,           ///< right, but signed `seconds` ago
    InFuture,         ///< right, but signed `seconds` from now
    OtherBytes,       ///< right secret, over something else than what came: `bytes`
    OtherInbox,       ///< right, with the secret of the inbox `inbox`
    WrongSecret,      ///< nothing known fits: another secret, or another content
    Replayed,         ///< the very same request came `seconds` before
};

enum class EncodingMistake {
    None,
    HexForBase64,      ///< hexadecimal where base64 is due
    Base64ForHex,      ///< the other way round
    Base64Url,         ///< the alphabet of URLs where the standard one is due
    MissingPrefix,     ///< "sha256=" or the like is not there
    MillisecondTime,   ///< the time in milliseconds where seconds are due
    SecretNotDecoded,  ///< keyed with the text of the secret, whsec_ included, where its decoded bytes are due
    SecretNotStripped, ///< keyed with the text behind whsec_ as it is, not decoded
    SecretDecoded,     ///< keyed with decoded bytes where the whole text is due
    SecretHexDecoded,  ///< keyed with the bytes that the secret spells in hexadecimal
    SecretSpace,       ///< white space or a line end at an end of the secret, here or there
    SecretUnreadable,  ///< the secret stored here is not of the form that the scheme demands
    Quoted,            ///< the key in quotation marks
    BearerPrefix,      ///< "Bearer " in front of the key
    PercentEncoded,    ///< the key in a header, encoded as for a URL
};

enum class SignedBytes {
    None,
    BodyOnly,      ///< without the time (and id) in front
    WithoutId,     ///< time and body
    WithTime,      ///< a time in front where the body alone is due
    NewlineAdded,  ///< a line end more than what came
    NewlineCut,    ///< a line end less than what came
    OtherLineEnds, ///< CR LF for LF, or the other way round
    Reserialised,  ///< the same JSON, written otherwise: spaces, order, escapes
    Decompressed,  ///< before it was compressed
    ByteOrderMark, ///< with or without one
    EmptyBody,     ///< as if nothing had been sent
};

/// What became of the check of a request, with what a sentence about it needs. Holds no secret and no signature.
struct SenderVerdict
{
    SenderReason reason = SenderReason::NotChecked;
    SenderScheme scheme = SenderScheme::None; ///< of the inbox at that time, also where nothing was checked
    QString place;                            ///< SenderCheck::place() then: what has to be masked
    QString part;                             ///< header or parameter that the reason is about
    qint64 seconds = 0;
    int count = 0;
    EncodingMistake encoding = EncodingMistake::None;
    SignedBytes bytes = SignedBytes::None;
    QString inbox;                          ///< the other inbox, by name
    SenderScheme seen = SenderScheme::None; ///< whose header came instead of the missing one

    bool isFailure() const { return reason != SenderReason::NotChecked && reason != SenderReason::Passed; }
    bool operator==(const SenderVerdict &) const = default;
};

} // namespace gancho

Q_DECLARE_METATYPE(gancho::SenderVerdict)
