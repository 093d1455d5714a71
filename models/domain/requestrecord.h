#pragma once

#include "models/base/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>

namespace gancho {

/// A request that was sent by hand, and how it ended. Never holds the token.
struct RequestRecord
{
    QDateTime at; ///< UTC
    AccountId account;
    QString operation; ///< its id in the contract
    QByteArray method;
    QString path;                              ///< as it was sent
    QList<QPair<QString, QString>> parameters; ///< in order; one of several values stands there several times
    QString body;
    int status = 0; ///< of the answer; 0: none came
    qint64 elapsedMs = 0;

    bool operator==(const RequestRecord &) const = default;
};

} // namespace gancho
