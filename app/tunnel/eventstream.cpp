#include "app/tunnel/eventstream.h"

#include <utility>

namespace gancho {

QList<StreamEvent> EventStream::feed(const QByteArray &bytes)
{
    QList<StreamEvent> events;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        const bool paired = c == '\n' && std::exchange(m_afterReturn, false);
        if (paired)
            begin = i + 1;
        if (paired || (c != '\n' && c != '\r')) {
            m_afterReturn = false;
            continue;
        }
        m_afterReturn = c == '\r';
        m_line += QByteArrayView(bytes).sliced(begin, i - begin);
        begin = i + 1;
        take(std::exchange(m_line, {}), events);
    }
    m_line += QByteArrayView(bytes).sliced(begin);
    return events;
}

void EventStream::restart()
{
    m_line.clear();
    m_name.clear();
    m_data.clear();
    m_id = m_lastId;
    m_hasData = false;
    m_afterReturn = false;
    m_begin = true;
}

void EventStream::take(const QByteArray &line, QList<StreamEvent> &events)
{
    QByteArray text = line;
    if (std::exchange(m_begin, false) && text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    if (text.isEmpty()) {
        m_lastId = m_id;
        if (m_hasData)
            events.append({m_name.isEmpty() ? QByteArrayLiteral("message") : m_name, m_data.chopped(1)});
        m_name.clear();
        m_data.clear();
        m_hasData = false;
        return;
    }
    const qsizetype colon = text.indexOf(':');
    const QByteArray field = colon < 0 ? text : text.left(colon);
    QByteArray value = colon < 0 ? QByteArray() : text.mid(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (field == "data") {
        m_data += value + '\n';
        m_hasData = true;
    } else if (field == "event") {
        m_name = value;
    } else if (field == "id" && !value.contains('\0')) {
        m_id = value;
    }
}

} // namespace gancho
