#include "models/items/textfinder.h"

#include <array>
#include <cstring>

namespace gancho {

namespace {

constexpr auto lower = [] {
    std::array<char, 256> table{};
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = char(i >= 'A' && i <= 'Z' ? i + 32 : i);
    return table;
}();

QChar foldedUnit(QChar c)
{
    if (c.unicode() < 0x80)
        return QLatin1Char(lower[c.unicode()]);
    if (c.decompositionTag() == QChar::Canonical) {
        const QString parts = c.decomposition();
        if (!parts.isEmpty() && !parts.at(0).isSurrogate())
            c = parts.at(0);
    }
    return c.toLower();
}

bool isAscii(QByteArrayView bytes)
{
    const char *at = bytes.data();
    const char *end = at + bytes.size();
    for (; end - at >= 8; at += 8) {
        quint64 eight = 0;
        memcpy(&eight, at, sizeof eight);
        if (eight & 0x8080808080808080ULL)
            return false;
    }
    for (; at < end; ++at)
        if (uchar(*at) >= 0x80)
            return false;
    return true;
}

} // namespace

TextFinder::TextFinder(const QString &needle)
    : m_needle(folded(needle))
{
    if (const QByteArray utf8 = m_needle.toUtf8(); isAscii(utf8))
        m_ascii = utf8;
}

QString TextFinder::folded(const QString &text)
{
    QString out(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i)
        out[i] = foldedUnit(text.at(i));
    return out;
}

bool TextFinder::isIn(QByteArrayView utf8) const
{
    if (m_needle.isEmpty() || utf8.size() < m_needle.size())
        return false;
    if (!isAscii(utf8))
        return isIn(QString::fromUtf8(utf8));
    if (m_ascii.isEmpty())
        return false;
    const char *end = utf8.data() + utf8.size() - m_ascii.size() + 1;
    for (const char *at = utf8.data(); at < end; ++at) {
        if (lower[uchar(*at)] != m_ascii.at(0))
            continue;
        qsizetype same = 1;
        while (same < m_ascii.size() && lower[uchar(at[same])] == m_ascii.at(same))
            ++same;
        if (same == m_ascii.size())
            return true;
    }
    return false;
}

} // namespace gancho
