#pragma once

#include "app/exchange/eventmask.h"
#include "app/store/eventstore.h"
#include "models/domain/event.h"

#include <QProcess>
#include <QStandardPaths>

namespace gancho::test {

inline EventRecord recordOf(const QByteArray &line, const HeaderList &headers, const QByteArray &body,
                            const QString &type = {})
{
    EventRecord record;
    record.head = exchange::headOf(line, headers);
    record.body = body;
    EventSummary &s = record.summary;
    s.id = EventId(1);
    s.receivedUs = 1'772'460'360'126'043;
    s.method = QString::fromLatin1(line.left(line.indexOf(' ')));
    s.target = QString::fromUtf8(line.mid(line.indexOf(' ') + 1)).section(u' ', 0, 0);
    s.type = type;
    s.status = 200;
    s.size = body.size();
    return record;
}

inline NewEvent newEvent(const EventRecord &record)
{
    NewEvent event;
    event.receivedUs = record.summary.receivedUs;
    event.head = record.head;
    event.body = record.body;
    event.method = record.summary.method.toUtf8();
    event.target = record.summary.target.toUtf8();
    event.type = record.summary.type;
    event.subject = record.summary.subject;
    event.platform = record.summary.platform;
    event.inbox = record.summary.inbox;
    event.sender = record.summary.sender;
    event.answerHeaders = record.answerHeaders;
    event.answerBody = record.answerBody;
    return event;
}

/// Runs a program of this machine to its end; false where there is none or it fails.
inline bool runs(const QString &program, const QStringList &words,
                 const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
                 QByteArray *output = nullptr)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return false;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, words);
    const bool ended = process.waitForFinished(120000) && process.exitCode() == 0;
    if (output)
        *output = process.readAll();
    return ended;
}

} // namespace gancho::test
