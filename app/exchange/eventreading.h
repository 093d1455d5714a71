#pragma once

#include "app/store/eventstore.h"
#include "models/base/result.h"

#include <functional>

class QIODevice;

namespace gancho {

/// An event out of a file of another log.
struct ReadEvent
{
    NewEvent event;    ///< type and platform as the file names them, ids and subject not filled in
    QString inboxName; ///< empty where the file names none
    EventMark mark;    ///< what somebody has put on it
};

/// What could not be taken out of a file.
struct ImportProblem
{
    qint64 number = 0;  ///< line of an NDJSON, entry of a HAR, both from 1
    QString reason;     ///< translated
    QByteArray content; ///< the beginning of the line, empty for a HAR
};

/// Called with each event, good or not, and with the number of bytes read so far; false stops the reading.
struct EventFileSink
{
    std::function<bool(ReadEvent &&)> event;
    std::function<bool(ImportProblem &&)> problem;
    std::function<bool(qint64)> progress;
};

/// One line after the other; a file of any size. Errors: Storage, Cancelled.
Result<Done> readNdjson(QIODevice &in, const EventFileSink &sink);

/// HAR of a browser, Postman, ngrok, HTTP Toolkit or Gancho, read as a stream: no more than an entry is kept in memory.
/// Lenient: answers, bodies and times may be missing. What follows a mistake in the JSON is lost, and told as one
/// problem. Errors: Storage, Cancelled, Invalid where it is no HAR.
Result<Done> readHar(QIODevice &in, const EventFileSink &sink);

} // namespace gancho
