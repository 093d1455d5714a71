#pragma once

#include "app/signing/signing.h"

#include <optional>

namespace gancho::signing {

/// How a scheme that signs writes its signature down.
struct SchemeForm
{
    const char *signature; ///< header
    const char *time;      ///< header; nullptr where no time is signed or it stands in the signature's header
    const char *id;        ///< header; nullptr where there is none
    const char *prefix;    ///< in front of each signature; "" where there is none
    bool base64;           ///< otherwise hexadecimal
};

/// False for None and for shared keys.
bool isSigned(SenderScheme scheme);
/// Of a scheme that signs.
const SchemeForm &formOf(SenderScheme scheme);

/// What a request says about its own signature.
struct Claim
{
    struct Text
    {
        QByteArray text; ///< of the signature, without prefix
        bool prefixed = true;
    };

    QByteArray id;
    QByteArray time; ///< as it came
    qint64 seconds = 0;
    bool milliseconds = false; ///< the time is in milliseconds where the scheme demands seconds
    QList<Text> texts;
    QList<QByteArray> pairSignatures; ///< v1a, decoded
    SenderVerdict problem;            ///< MissingHeader or MalformedHeader; NotChecked where there is none

    bool isWhole() const { return !problem.isFailure(); }
};

Claim readClaim(SenderScheme scheme, const SignedRequest &request);
/// What is signed in front of the body.
QByteArray signedPrefix(SenderScheme scheme, const QByteArray &id, const QByteArray &time);

/// The bytes of a key with which the scheme signs; nothing for a secret that it cannot use.
std::optional<QByteArray> keyOf(SenderScheme scheme, const QByteArray &secret);
/// HMAC-SHA256 over both parts.
QByteArray hmac(const QByteArray &key, const QByteArray &prefix, const QByteArray &body);
/// The 32 bytes of a signature in the scheme's own encoding; empty for anything else.
QByteArray digestOf(SenderScheme scheme, const QByteArray &text);
QByteArray textOf(SenderScheme scheme, const QByteArray &digest);
/// Strict: the standard alphabet, the padding there; empty for anything else.
QByteArray fromBase64(const QByteArray &text);

/// Takes the same time whatever differs, the length included.
bool equal(const QByteArray &a, const QByteArray &b);
/// Every value of the headers of that name, case ignored.
QByteArrayList valuesOf(const HeaderList &headers, const QByteArray &name);
/// Every value of that parameter of the query, not decoded.
QByteArrayList parametersOf(const QByteArray &target, const QByteArray &name);
/// The part of the path behind /in/<inbox>/, not decoded; empty where there is none.
QByteArray pathToken(const QByteArray &target);

} // namespace gancho::signing
