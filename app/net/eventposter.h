#pragma once

#include "models/base/future.h"
#include "models/domain/event.h"

#include <QObject>
#include <QUrl>

class QNetworkAccessManager;

namespace gancho {

struct PostOutcome
{
    int status = 0;
    qint64 elapsedMs = 0;
};

/// Posts an event to a URL as a platform would: once, without following redirects. Main thread.
class EventPoster : public QObject
{
    Q_OBJECT

public:
    explicit EventPoster(QObject *parent = nullptr);

    /// Any answer is an outcome; no answer is an Error (Network, Timeout after 30 s).
    Future<PostOutcome> post(const QUrl &url, const HeaderList &headers, const QByteArray &body);

private:
    QNetworkAccessManager *m_network;
};

} // namespace gancho
