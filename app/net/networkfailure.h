#pragma once

#include "models/base/error.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace gancho {

/// What went wrong where no complete answer came: name, connection, TLS, a connection lost half-way, in plain words.
/// Error::detail is not redacted yet. Pure.
Error networkFailure(QNetworkReply::NetworkError error, const QString &errorString, const QString &host,
                     const QList<QSslError> &tls);

/// The connection broke before the answer was complete; another try may succeed.
bool isLostConnection(QNetworkReply::NetworkError error);

/// The server's answer is complete, whatever its status.
bool isAnswer(QNetworkReply::NetworkError error);

} // namespace gancho
