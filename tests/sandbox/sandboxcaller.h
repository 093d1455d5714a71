#pragma once

#include "app/sandbox/sandboxapi.h"
#include "app/sandbox/worldgenerator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gancho {

/// The sandbox's API without sockets, with a fresh company.
class SandboxCaller
{
public:
    explicit SandboxCaller(int contacts = 200, quint32 seed = 1,
                           SandboxApi::Limits limits = SandboxApi::Limits::Ignored)
        : world(seed)
        , api(limits)
    {
        generateWorld(world, contacts);
    }

    /// Sends and keeps what came back in status, json and fired.
    QJsonObject call(const QByteArray &method, const QByteArray &target, const QJsonObject &body = {})
    {
        return raw(method, target, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
    }

    QJsonObject raw(const QByteArray &method, const QByteArray &target, const QByteArray &body)
    {
        HttpRequest request;
        request.method = method;
        request.target = target;
        request.body = body;
        request.head = method + ' ' + target + " HTTP/1.1\r\nHost: sandbox\r\nContent-Type: application/json\r\n";
        if (!bearer.isNull())
            request.head += "Authorization: Bearer " + bearer.toUtf8() + "\r\n";
        else
            request.head += "Authorization: Bearer " + world.token.toUtf8() + "\r\n";
        request.head += "\r\n";
        SandboxContext context(world);
        const HttpAnswer answer = api.handle(request, context, nowMs);
        status = answer.status;
        answered = answer.body;
        json = QJsonDocument::fromJson(answer.body);
        fired = context.fired;
        later = context.later;
        return json.object();
    }

    QStringList firedTypes() const
    {
        QStringList types;
        for (const FiredEvent &event : fired)
            types += event.type;
        return types;
    }

    SandboxWorld world;
    SandboxApi api;
    QString bearer; ///< null: the company's own token
    qint64 nowMs = 0;
    int status = 0;
    QByteArray answered;
    QJsonDocument json;
    QVector<FiredEvent> fired;
    QVector<LaterChange> later;
};

} // namespace gancho
