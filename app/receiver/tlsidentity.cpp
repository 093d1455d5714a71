#include "app/receiver/tlsidentity.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslKey>

#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace gancho {

namespace {

constexpr qint64 largestPem = 1024 * 1024;

QString words(const char *text)
{
    return QCoreApplication::translate("TlsIdentity", text);
}

tl::unexpected<Error> wrong(const QString &field, const QString &text)
{
    auto refused = fail(ErrorKind::Invalid, text);
    refused.value().fields.insert(field, text);
    return refused;
}

template <auto Free>
struct Freer
{
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Bio = std::unique_ptr<BIO, Freer<BIO_free>>;
using X509Pointer = std::unique_ptr<X509, Freer<X509_free>>;
using PrivateKey = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;

Bio bioOf(const QByteArray &pem)
{
    return Bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
}

/// Without it OpenSSL would ask for the password on the terminal.
int noPassword(char *, int, int, void *)
{
    return 0;
}

Result<QByteArray> contents(const QString &field, const QString &path, const char *missing)
{
    if (path.isEmpty())
        return wrong(field, words(missing));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(field,
                     words(QT_TRANSLATE_NOOP("TlsIdentity", "This file cannot be read: %1")).arg(file.errorString()));
    if (file.size() > largestPem)
        return wrong(field, words(QT_TRANSLATE_NOOP("TlsIdentity", "This file is too large for a PEM file.")));
    return file.readAll();
}

QSslKey readKey(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm kind : {QSsl::Rsa, QSsl::Ec})
        if (QSslKey key(pem, kind); !key.isNull())
            return key;
    return {};
}

} // namespace

Result<TlsIdentity> readTlsIdentity(const TlsFiles &files)
{
    const auto chainPem =
        contents(tlsfield::certificate, files.certificate,
                 QT_TRANSLATE_NOOP("TlsIdentity", "Choose the certificate: a PEM file such as fullchain.pem."));
    if (!chainPem)
        return tl::unexpected(chainPem.error());
    const auto keyPem = contents(tlsfield::key, files.key,
                                 QT_TRANSLATE_NOOP("TlsIdentity", "Choose its key: a PEM file such as privkey.pem."));
    if (!keyPem)
        return tl::unexpected(keyPem.error());

    const QList<QSslCertificate> chain = QSslCertificate::fromData(*chainPem, QSsl::Pem);
    if (chain.isEmpty())
        return wrong(tlsfield::certificate,
                     words(QT_TRANSLATE_NOOP("TlsIdentity", "There is no certificate in this file. It must be a PEM "
                                                            "file that begins with BEGIN CERTIFICATE.")));
    if (keyPem->contains("ENCRYPTED"))
        return wrong(tlsfield::key, words(QT_TRANSLATE_NOOP("TlsIdentity", "This key is protected by a password. "
                                                                           "Save it without one, for example with "
                                                                           "“openssl pkey”.")));
    const Bio keyBio = bioOf(*keyPem);
    const PrivateKey key(PEM_read_bio_PrivateKey(keyBio.get(), nullptr, noPassword, nullptr));
    if (!key)
        return wrong(tlsfield::key,
                     words(QT_TRANSLATE_NOOP("TlsIdentity", "There is no private key in this file. It must be a PEM "
                                                            "file that begins with BEGIN PRIVATE KEY.")));
    const Bio certificateBio = bioOf(*chainPem);
    const X509Pointer certificate(PEM_read_bio_X509(certificateBio.get(), nullptr, noPassword, nullptr));
    if (!certificate || X509_check_private_key(certificate.get(), key.get()) != 1)
        return wrong(tlsfield::key,
                     words(QT_TRANSLATE_NOOP("TlsIdentity", "This key does not belong to the certificate. Choose the "
                                                            "one that was made together with it.")));
    const QSslKey usable = readKey(*keyPem);
    if (usable.isNull())
        return wrong(tlsfield::key, words(QT_TRANSLATE_NOOP("TlsIdentity", "Keys of this kind are not supported. Use "
                                                                           "RSA or an elliptic curve.")));

    const QSslCertificate &own = chain.first();
    TlsIdentity identity;
    identity.configuration = QSslConfiguration::defaultConfiguration();
    identity.configuration.setLocalCertificateChain(chain);
    identity.configuration.setPrivateKey(usable);
    identity.configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    identity.configuration.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    const auto alternatives = own.subjectAlternativeNames();
    for (const QSsl::AlternativeNameEntryType type : {QSsl::DnsEntry, QSsl::IpAddressEntry}) {
        // QMultiMap gives the last one first.
        QStringList names = alternatives.values(type);
        std::reverse(names.begin(), names.end());
        identity.names += names;
    }
    if (identity.names.isEmpty())
        identity.names = own.subjectInfo(QSslCertificate::CommonName);
    identity.expires = own.expiryDate();
    identity.issuer = own.issuerDisplayName();
    identity.selfSigned = own.isSelfSigned();
    identity.chainLength = int(chain.size());
    return identity;
}

} // namespace gancho
