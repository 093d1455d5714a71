#pragma once

#include <QByteArray>
#include <QList>

namespace gancho {

/// A message of a stream of Server-Sent Events.
struct StreamEvent
{
    QByteArray name; ///< "message" where the stream names none
    QByteArray data; ///< its lines, joined by line feeds
    bool operator==(const StreamEvent &) const = default;
};

/// Reads Server-Sent Events (html.spec.whatwg.org, section 9.2) as they come, cut anywhere. Not thread-safe.
class EventStream
{
public:
    /// The events that are complete with these bytes.
    QList<StreamEvent> feed(const QByteArray &bytes);
    /// Forgets what is half read, for a new connection; the last id stays.
    void restart();
    /// To be sent as Last-Event-ID with the next connection; empty where the stream gives none.
    QByteArray lastId() const { return m_lastId; }
    /// More came without the end of an event than any webhook is long: this is no such stream.
    bool isOverlong() const { return m_line.size() + m_data.size() > longest; }

    static constexpr qsizetype longest = 64 * 1024 * 1024; ///< bytes

private:
    void take(const QByteArray &line, QList<StreamEvent> &events);

    QByteArray m_line, m_name, m_data, m_id, m_lastId;
    bool m_hasData = false;
    bool m_afterReturn = false; ///< a line feed now belongs to the line end before
    bool m_begin = true;
};

} // namespace gancho
