#include "app/signing/keypair.h"
#include "app/signing/schemeform.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace gancho::signing {

namespace {

constexpr char mask[] = "***";
/// Standard Webhooks asks for 24 to 64 random bytes (reference/integrators.md §3).
constexpr int secretBytes = 32;
constexpr int leastKey = 8;

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return bytes;
}

/// Header and value of the signature alone.
QPair<QByteArray, QByteArray> signature(SenderScheme scheme, const QByteArray &text, const QByteArray &time)
{
    const SchemeForm &form = formOf(scheme);
    QByteArray value = form.prefix + text;
    if (scheme == SenderScheme::Stripe)
        value = "t=" + time + ',' + value;
    return {form.signature, value};
}

} // namespace

Result<HeaderList> sign(const SenderCheck &check, const QByteArray &secret, const QByteArray &id, qint64 seconds,
                        const QByteArray &body)
{
    if (!check.isActive() || check.scheme == SenderScheme::QueryToken || check.scheme == SenderScheme::PathToken)
        return HeaderList();
    if (const QString problem = secretProblem(check.scheme, QString::fromUtf8(secret)); !problem.isEmpty())
        return fail(ErrorKind::Invalid, problem);
    if (!isSigned(check.scheme))
        return HeaderList{{check.place().toUtf8(), secret}};
    const SchemeForm &form = formOf(check.scheme);
    const QByteArray time = QByteArray::number(seconds);
    const QByteArray prefix = signedPrefix(check.scheme, id, time);
    HeaderList headers;
    if (form.id)
        headers.append({form.id, id});
    if (form.time)
        headers.append({form.time, time});
    if (const auto key = keyOf(check.scheme, secret)) {
        headers.append(signature(check.scheme, textOf(check.scheme, hmac(*key, prefix, body)), time));
        return headers;
    }
    const QByteArray pair = keypair::sign(secret, prefix + body);
    if (pair.isEmpty())
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Signing", "A public key (whpk_) cannot sign. Enter the private one, "
                                                           "which begins with whsk_."));
    headers.append({form.signature, "v1a," + pair.toBase64()});
    return headers;
}

QByteArray addressed(const SenderCheck &check, const QByteArray &secret, const QByteArray &target)
{
    const qsizetype query = target.indexOf('?');
    const QByteArray token = secret.toPercentEncoding();
    if (check.scheme == SenderScheme::QueryToken)
        return target + (query < 0 ? '?' : '&') + check.place().toUtf8().toPercentEncoding() + '=' + token;
    if (check.scheme != SenderScheme::PathToken)
        return target;
    QByteArray path = query < 0 ? target : target.left(query);
    while (path.endsWith('/'))
        path.chop(1);
    return path + '/' + token + (query < 0 ? QByteArray() : target.mid(query));
}

QByteArray withoutToken(SenderScheme scheme, const QString &place, const QByteArray &target)
{
    const qsizetype query = target.indexOf('?');
    if (scheme == SenderScheme::PathToken) {
        QByteArrayList parts = (query < 0 ? target : target.left(query)).split('/');
        if (pathToken(target).isEmpty())
            return target;
        parts[3] = mask;
        return parts.join('/') + (query < 0 ? QByteArray() : target.mid(query));
    }
    if (scheme != SenderScheme::QueryToken || query < 0)
        return target;
    QByteArrayList pairs = target.mid(query + 1).split('&');
    for (QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0 && QByteArray::fromPercentEncoding(pair.left(equals)) == place.toUtf8())
            pair = pair.left(equals + 1) + mask;
    }
    return target.left(query + 1) + pairs.join('&');
}

QByteArray newSecret(SenderScheme scheme)
{
    const QByteArray bytes = randomBytes(secretBytes);
    return scheme == SenderScheme::StandardWebhooks ? "whsec_" + bytes.toBase64() : bytes.toHex();
}

QString secretProblem(SenderScheme scheme, const QString &secret)
{
    if (scheme == SenderScheme::None)
        return {};
    if (secret.trimmed().isEmpty())
        return QCoreApplication::translate("Signing", "Enter the secret.");
    if (secret.trimmed() != secret)
        return QCoreApplication::translate("Signing", "Remove the white space before or after the secret.");
    const QByteArray bytes = secret.toUtf8();
    if (scheme == SenderScheme::StandardWebhooks) {
        if (!keyOf(scheme, bytes) && keypair::publicKey(bytes).isEmpty())
            return QCoreApplication::translate("Signing", "This is no secret of Standard Webhooks: whsec_ with base64 "
                                                          "behind it. Copy it from the sender once more.");
        return {};
    }
    if (isSigned(scheme))
        return {};
    // The same header opens n8n's own interface: Whazing would hand its key to whatever address is configured
    // (reference/integrators.md §1d).
    static const QRegularExpression jwt(QStringLiteral("^eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*$"));
    if (jwt.match(secret).hasMatch())
        return QCoreApplication::translate("Signing", "This looks like an access key of n8n or another program. Use a "
                                                      "new random key: the sender hands it to every address that it "
                                                      "is given.");
    if (secret.size() < leastKey)
        return QCoreApplication::translate("Signing", "A key of fewer than %1 characters is guessed soon. Have one "
                                                      "made.")
            .arg(leastKey);
    return {};
}

QString nameProblem(SenderScheme scheme, const QString &name)
{
    // https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2
    static const QRegularExpression token(QStringLiteral("^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}$"));
    if (scheme == SenderScheme::HeaderKey && !name.isEmpty() && !token.match(name).hasMatch())
        return QCoreApplication::translate("Signing", "A header's name has letters, digits and hyphens only, for "
                                                      "example X-N8N-API-KEY.");
    if (scheme == SenderScheme::QueryToken && name.size() > 100)
        return QCoreApplication::translate("Signing", "A parameter's name has 100 characters at most.");
    return {};
}

} // namespace gancho::signing
