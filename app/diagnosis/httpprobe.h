#pragma once

#include "app/diagnosis/tlssocket.h"
#include "models/base/future.h"
#include "models/domain/event.h"

#include <QUrl>

namespace gancho {

/// One HTTP request to an address that was looked up before.
struct HttpCall
{
    QByteArray method = "POST";
    QUrl url;
    TlsTarget target; ///< for http:// too; its name is that of `url`
    HeaderList headers;
    QByteArray body;
    int timeoutMs = 30000; ///< from the request on; as much again to connect
};

/// What came back.
struct HttpOutcome
{
    enum class State {
        Answered,
        NoConnection, ///< where one could be made before
        Silent,
        Unfinished, ///< when the time was over
        ClosedWithoutAnswer,
        Cut,
        TlsExpected, ///< the first bytes are those of encryption
        NotHttp,
    };

    State state = State::NoConnection;
    int status = 0; ///< 0 where none came
    HeaderList headers;
    QByteArray body;      ///< the first 256 KiB
    qint64 answerMs = 0;  ///< from the request to the end of the answer
    qint64 elapsedMs = 0; ///< connection included

    QByteArray header(const QByteArray &name) const; ///< the first of that name in any case
};

/// Sends the request and reads the answer as it is, without following, retrying or decoding anything: QNetworkAccess
/// would hide where an answer broke off. A connection with a bad certificate is not used. Goes with `parent`. Never an
/// Error. The thread of `parent`.
Future<HttpOutcome> callHttp(const HttpCall &call, QObject *parent);

} // namespace gancho
