#pragma once

#include "app/platforms/contract.h"
#include "app/routes/routematch.h"

#include <QJsonDocument>

namespace gancho::test {

/// An event of the log, as it would have come.
inline EventRecord recordOf(const QByteArray &body, const QByteArray &target = "/in/loja",
                            const QByteArray &contentType = "application/json")
{
    EventRecord record;
    record.head =
        "POST " + target + " HTTP/1.1\r\nHost: loja\r\nContent-Type: " + contentType + "\r\nX-Test: Sim\r\n\r\n";
    record.body = body;
    record.summary.method = QStringLiteral("POST");
    record.summary.target = QString::fromUtf8(target);
    record.summary.inboxName = QStringLiteral("loja");
    record.summary.inbox = InboxId(1);
    record.summary.receivedUs = 1'772'471'100'000'000;
    return record;
}

/// With the body that the platform's contract gives as an example.
inline EventRecord exampleOf(PlatformKind platform, const QString &type)
{
    EventRecord record =
        recordOf(QJsonDocument(Contract::of(platform).value()->eventExample(type)).toJson(QJsonDocument::Compact));
    record.summary.platform = platform;
    record.summary.type = type;
    return record;
}

} // namespace gancho::test
