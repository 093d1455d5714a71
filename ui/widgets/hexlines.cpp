#include "ui/widgets/hexlines.h"

namespace gancho {

QByteArray HexLines::row(qint64 row) const
{
    static constexpr char digits[] = "0123456789abcdef";
    const qsizetype at = row * perRow;
    const qsizetype size = qMin(perRow, m_data.size() - at);
    QByteArray out(10 + 3 * perRow + 1 + size, ' ');
    for (int i = 0; i < 8; ++i)
        out[i] = digits[(at >> (4 * (7 - i))) & 15];
    for (qsizetype i = 0; i < size; ++i) {
        const auto byte = uchar(m_data.at(at + i));
        out[10 + 3 * i] = digits[byte >> 4];
        out[11 + 3 * i] = digits[byte & 15];
        out[11 + 3 * perRow + i] = byte < 0x20 || byte >= 0x7f ? '.' : char(byte);
    }
    return out;
}

BodyLines::Place HexLines::placeOf(qint64 offset) const
{
    return {offset / perRow, int(10 + 3 * (offset % perRow))};
}

} // namespace gancho
