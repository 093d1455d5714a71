#include "app/net/networkfailure.h"

#include <QCoreApplication>

namespace gancho {

namespace {

QString tlsText(const QList<QSslError> &problems, const QString &host)
{
    for (const QSslError &problem : problems) {
        switch (problem.error()) {
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid:
            return QCoreApplication::translate(
                       "ApiError",
                       "The certificate of %1 is not valid today. Check the date of this computer; if it is right, the "
                       "server's certificate must be renewed.")
                .arg(host);
        case QSslError::HostNameMismatch:
            return QCoreApplication::translate("ApiError", "The certificate was issued for another server than %1. "
                                                           "Check the base URL; on a foreign network "
                                                           "someone may be listening in.")
                .arg(host);
        case QSslError::SelfSignedCertificate:
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToGetIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::CertificateUntrusted:
            return QCoreApplication::translate(
                       "ApiError",
                       "This computer does not trust the certificate of %1. In a company network with a proxy, its "
                       "certificate must be installed in the system.")
                .arg(host);
        case QSslError::CertificateRevoked:
            return QCoreApplication::translate(
                       "ApiError",
                       "The certificate of %1 has been revoked. Do not connect; tell the operator of the server.")
                .arg(host);
        default:
            break;
        }
    }
    return QCoreApplication::translate(
               "ApiError",
               "No encrypted connection to %1 could be made. Check the base URL, and whether it wants https:// or "
               "http://.")
        .arg(host);
}

QString textFor(QNetworkReply::NetworkError error, const QString &host, const QList<QSslError> &tls)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return QCoreApplication::translate(
                   "ApiError", "The server %1 was not found. Check the base URL and your internet connection.")
            .arg(host);
    case QNetworkReply::ConnectionRefusedError:
        return QCoreApplication::translate(
                   "ApiError", "Nothing answers at %1. Check the base URL; if it is right, the server is not running.")
            .arg(host);
    case QNetworkReply::SslHandshakeFailedError:
        return tlsText(tls, host);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return QCoreApplication::translate(
                   "ApiError",
                   "The proxy of this network did not let the connection to %1 through. Check the system's proxy "
                   "settings.")
            .arg(host);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return QCoreApplication::translate("ApiError", "%1 answers, but not in HTTP. Check the base URL and its port.")
            .arg(host);
    default:
        break;
    }
    if (isLostConnection(error))
        return QCoreApplication::translate(
                   "ApiError",
                   "The connection to %1 was lost before the answer was complete. Check whether it was done, then try "
                   "again.")
            .arg(host);
    return QCoreApplication::translate("ApiError",
                                       "%1 cannot be reached. Check your internet connection and try again.")
        .arg(host);
}

} // namespace

bool isLostConnection(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ProxyConnectionClosedError:
        return true;
    default:
        return false;
    }
}

bool isAnswer(QNetworkReply::NetworkError error)
{
    // The content errors 201 to 299 and the server errors from 401 are Qt's names for HTTP statuses; 400 and 418 it
    // calls an invalid operation.
    return error == QNetworkReply::NoError || error == QNetworkReply::ProtocolInvalidOperationError ||
           (error > 200 && error < 300 && error != QNetworkReply::ContentReSendError) || error > 400;
}

Error networkFailure(QNetworkReply::NetworkError error, const QString &errorString, const QString &host,
                     const QList<QSslError> &tls)
{
    Error failure;
    const bool isProtocol = error >= QNetworkReply::ProtocolUnknownError && error <= QNetworkReply::ProtocolFailure;
    failure.kind = isProtocol                                       ? ErrorKind::Protocol
                   : error == QNetworkReply::TimeoutError           ? ErrorKind::Timeout
                   : error == QNetworkReply::OperationCanceledError ? ErrorKind::Cancelled
                                                                    : ErrorKind::Network;
    failure.text = textFor(error, host, tls);
    failure.detail = QStringLiteral("network error %1: %2").arg(error).arg(errorString);
    for (const QSslError &problem : tls)
        failure.detail += QStringLiteral("; %1").arg(problem.errorString());
    return failure;
}

} // namespace gancho
