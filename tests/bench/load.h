#pragma once

#include "app/store/threadrole.h"

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace gancho::bench {

/// A message event of about 1 kB, as the platform sends it (reference: wts.chat MESSAGE_RECEIVED).
inline QByteArray messageBody(int number = 0)
{
    QByteArray body =
        R"({"eventType":"MESSAGE_RECEIVED","date":"2026-03-02T14:06:00.1260435Z","content":{"id":"33333333-3333-4333-8333-%1","senderId":null,)"
        R"("createdAt":"2026-03-02T14:06:00.1040498Z","updatedAt":"2026-03-02T14:06:00.1040498Z","editedAt":null,"type":"TEXT","active":true,)"
        R"("sessionId":"44444444-4444-4444-8444-444444444444","templateId":null,"userId":null,"timestamp":"2026-03-02T14:05:56Z",)"
        R"("text":"Olá, bom dia! Gostaria de saber se o pedido já foi enviado e qual o prazo de entrega para o endereço cadastrado.",)"
        R"("direction":"FROM_HUB","status":"DELIVERED","origin":"GATEWAY","readContactAt":null,"fileId":null,"refId":null,"waitingOptIn":false,)"
        R"("companyId":"22222222-2222-4222-8222-222222222222","details":{"file":null,"location":null,"contact":null,"errors":null,)"
        R"("transcription":null,"from":"+5511999990000","to":"+551140028922"}},"changeMetadata":null})";
    body.replace("%1", QByteArray::number(number).rightJustified(12, '0'));
    return body;
}

struct Load
{
    double perSecond = 0;
    double p50Ms = 0;
    double p99Ms = 0;
    int failures = 0;
};

/// How connections that rest between two requests do so. After the first slow answer, those that rest equally long go
/// on in step for ever: all of them at one instant, then none. Senders who know nothing of each other do not.
enum class Senders { Independent, InStep };

/// Runs wrk with POSTs of messageBody(), as fast as it can or so that each connection rests between two requests,
/// `restMs` on average; nothing when wrk is missing or fails. Blocks its thread.
inline std::optional<Load> runWrk(const QString &url, int connections, int seconds, int restMs = 0,
                                  Senders senders = Senders::Independent)
{
    QTemporaryDir folder;
    QFile script(folder.filePath(QStringLiteral("post.lua")));
    if (!script.open(QIODevice::WriteOnly))
        return std::nullopt;
    script.write(
        "wrk.method = 'POST'\nwrk.headers['Content-Type'] = 'application/json; charset=utf-8'\nwrk.body = [==[" +
        messageBody() + "]==]\n");
    if (restMs > 0)
        script.write("function delay() return " +
                     (senders == Senders::InStep ? QByteArray::number(restMs)
                                                 : "math.random(0, " + QByteArray::number(2 * restMs) + ")") +
                     " end\n");
    script.close();
    QProcess wrk;
    // The sender is a program of another computer: that it waits for a processor of this one is no part of the answer.
    wrk.setChildProcessModifier([] { threadrole::answersSenders("wrk"); });
    wrk.start(QStringLiteral("wrk"),
              {QStringLiteral("-t1"), QStringLiteral("-c%1").arg(connections), QStringLiteral("-d%1s").arg(seconds),
               QStringLiteral("--latency"), QStringLiteral("-s"), script.fileName(), url});
    if (!wrk.waitForFinished((seconds + 20) * 1000) || wrk.exitCode() != 0)
        return std::nullopt;
    const QString out = QString::fromUtf8(wrk.readAllStandardOutput());
    const auto number = [&out](const char *pattern) {
        return QRegularExpression(QLatin1String(pattern)).match(out).captured(1).toDouble();
    };
    Load load;
    load.perSecond = number("Requests/sec:\\s+([0-9.]+)");
    const auto latency = [&out](const char *percent) {
        const auto match =
            QRegularExpression(QLatin1String(percent) + QStringLiteral("%\\s+([0-9.]+)(us|ms|s)")).match(out);
        return match.captured(1).toDouble() * (match.captured(2) == u"us"  ? 0.001
                                               : match.captured(2) == u"s" ? 1000
                                                                           : 1);
    };
    load.p50Ms = latency("50");
    load.p99Ms = latency("99");
    load.failures = int(number("Non-2xx or 3xx responses: ([0-9]+)"));
    return load;
}

} // namespace gancho::bench
