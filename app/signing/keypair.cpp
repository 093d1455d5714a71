#include "app/signing/keypair.h"

#include "app/signing/schemeform.h"

#include <openssl/evp.h>

#include <memory>

namespace gancho::signing::keypair {

namespace {

constexpr qsizetype keyBytes = 32;
constexpr size_t signatureBytes = 64;

struct Free
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Context = std::unique_ptr<EVP_MD_CTX, Free>;

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

Key privateKey(const QByteArray &secret)
{
    if (!secret.startsWith("whsk_"))
        return nullptr;
    const QByteArray seed = fromBase64(secret.mid(5));
    if (seed.size() != keyBytes && seed.size() != 2 * keyBytes)
        return nullptr;
    return Key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytes(seed), keyBytes));
}

} // namespace

QByteArray publicKey(const QByteArray &secret)
{
    if (secret.startsWith("whpk_")) {
        const QByteArray key = fromBase64(secret.mid(5));
        return key.size() == keyBytes ? key : QByteArray();
    }
    const Key key = privateKey(secret);
    QByteArray result(keyBytes, '\0');
    size_t size = size_t(result.size());
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char *>(result.data()), &size) != 1)
        return {};
    return result;
}

QByteArray sign(const QByteArray &secret, const QByteArray &message)
{
    const Key key = privateKey(secret);
    const Context context(EVP_MD_CTX_new());
    QByteArray signature(signatureBytes, '\0');
    size_t size = signatureBytes;
    if (!key || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) != 1 ||
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytes(message),
                       size_t(message.size())) != 1)
        return {};
    return signature;
}

bool verify(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature)
{
    if (publicKey.size() != keyBytes || size_t(signature.size()) != signatureBytes)
        return false;
    const Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytes(publicKey), keyBytes));
    const Context context(EVP_MD_CTX_new());
    return key && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
           EVP_DigestVerify(context.get(), bytes(signature), signatureBytes, bytes(message), size_t(message.size())) ==
               1;
}

} // namespace gancho::signing::keypair
