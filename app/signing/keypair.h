#pragma once

#include <QByteArray>

/// Ed25519 for the signatures "v1a" of Standard Webhooks: keys are shown as whpk_ (public) and whsk_ (private) and
/// base64 of their bytes (reference/integrators.md §3).
namespace gancho::signing::keypair {

/// The 32 bytes of the public key of a whpk_ or whsk_ secret; empty for any other.
QByteArray publicKey(const QByteArray &secret);
/// The 64 bytes of the signature with a whsk_ secret (32 bytes, or 64 with the public key behind); empty for any other.
QByteArray sign(const QByteArray &secret, const QByteArray &message);
bool verify(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature);

} // namespace gancho::signing::keypair
