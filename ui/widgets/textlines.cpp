#include "ui/widgets/textlines.h"

#include <algorithm>
#include <cstring>

namespace gancho {

namespace {

constexpr size_t numberedEvery = 1024;

/// Where the next tag begins right behind another; 0 where none does before `end`.
qsizetype nextTag(const char *data, qsizetype from, qsizetype end)
{
    while (from < end) {
        const void *found = memchr(data + from, '>', size_t(end - from));
        if (!found)
            return 0;
        from = static_cast<const char *>(found) - data + 1;
        if (from < end && data[from] == '<')
            return from;
    }
    return 0;
}

} // namespace

TextLines::TextLines(const QByteArray &text, Language language)
    : m_text(text)
    , m_language(language)
{
    const char *data = m_text.constData();
    const qsizetype size = m_text.size();
    qsizetype start = 0;
    quint32 lines = 0;
    const auto begin = [&](qsizetype at, bool line) {
        if (m_starts.size() % numberedEvery == 0)
            m_numbered.push_back(lines);
        m_starts.push_back(quint32(at));
        lines += line;
    };
    while (start <= size) {
        const void *found = start < size ? memchr(data + start, '\n', size_t(size - start)) : nullptr;
        const qsizetype end = found ? static_cast<const char *>(found) - data : size;
        begin(start, true);
        // XML without line ends would be rows that begin and end anywhere.
        const bool byTags = m_language == Language::Xml && end - start > longestRow;
        while (end - start > longestRow || byTags) {
            qsizetype next = qMin(end, start + longestRow);
            if (const qsizetype tag = byTags ? nextTag(data, start, next) : 0; tag > 0)
                next = tag;
            else if (next == end)
                break;
            else
                // Not within a character of more than one byte.
                for (int back = 0; back < 3 && (uchar(data[next]) & 0xc0) == 0x80; ++back)
                    --next;
            start = next;
            begin(start, false);
        }
        if (!found)
            break;
        start = end + 1;
    }
    m_starts.shrink_to_fit();
}

qsizetype TextLines::endOf(qint64 row) const
{
    if (row + 1 >= count())
        return m_text.size();
    const qsizetype next = m_starts[size_t(row) + 1];
    return startsLine(row + 1) ? next - 1 : next;
}

QByteArray TextLines::row(qint64 row) const
{
    const qsizetype start = m_starts[size_t(row)];
    qsizetype end = endOf(row);
    if (end > start && endsLine(row) && m_text.at(end - 1) == '\r')
        --end;
    return m_text.mid(start, end - start);
}

bool TextLines::endsLine(qint64 row) const
{
    return row + 1 < count() && startsLine(row + 1);
}

qint64 TextLines::lineNumber(qint64 row) const
{
    if (!startsLine(row))
        return 0;
    const qint64 block = row / qint64(numberedEvery);
    qint64 number = m_numbered[size_t(block)];
    for (qint64 at = block * qint64(numberedEvery); at <= row; ++at)
        number += startsLine(at);
    return number;
}

qint64 TextLines::rowOf(qsizetype offset) const
{
    const auto found = std::upper_bound(m_starts.cbegin(), m_starts.cend(), quint32(offset));
    return qMax<qint64>(0, found - m_starts.cbegin() - 1);
}

BodyLines::Place TextLines::placeOf(qint64 offset) const
{
    const qint64 at = rowOf(offset);
    return {at, columnOf(row(at), offset - m_starts[size_t(at)])};
}

qint64 TextLines::offsetOf(Place place) const
{
    const QByteArray text = row(place.row);
    return qint64(m_starts[size_t(place.row)]) + byteAt(text, place.column);
}

QByteArray TextLines::bytes(Place from, Place to) const
{
    const qint64 start = offsetOf(from);
    // To the very end the bytes go, a line end of two bytes included.
    const qint64 stop = to == end() ? m_text.size() : offsetOf(to);
    return m_text.mid(start, stop - start);
}

} // namespace gancho
