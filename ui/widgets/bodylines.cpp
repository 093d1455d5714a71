#include "ui/widgets/bodylines.h"

#include <algorithm>

namespace gancho {

namespace {

/// Length of the UTF-8 sequence at the beginning; 0 where there is none.
int sequence(QByteArrayView bytes, char32_t *character)
{
    const auto lead = uchar(bytes[0]);
    if (lead < 0x80) {
        *character = lead;
        return 1;
    }
    const int length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || bytes.size() < length)
        return 0;
    char32_t value = lead & (0xffU >> (length + 1));
    for (int i = 1; i < length; ++i) {
        if ((uchar(bytes[i]) & 0xc0) != 0x80)
            return 0;
        value = (value << 6) | (uchar(bytes[i]) & 0x3f);
    }
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (value < least[length] || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff))
        return 0;
    *character = value;
    return length;
}

/// Calls f(byte, length in bytes, character) for each character until it answers false.
template <class F>
void eachCharacter(QByteArrayView bytes, F f)
{
    for (qsizetype at = 0; at < bytes.size();) {
        char32_t character = 0;
        const int length = sequence(bytes.sliced(at), &character);
        if (!f(at, length == 0 ? char32_t(0xfffd) : character))
            return;
        at += qMax(1, length);
    }
}

} // namespace

QString BodyLines::shown(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    eachCharacter(bytes, [&text](qsizetype, char32_t c) {
        if (c == U'\t')
            text += u' ';
        else if (c < 0x20)
            text += QChar(char16_t(0x2400 + c));
        else if (c == 0x7f)
            text += QChar(0x2421);
        else if ((c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x2028 || c == 0x2029)
            // Would turn the order of what is shown, or break the row.
            text += QChar(0x2423);
        else if (c > 0xffff)
            text += QStringView(QChar::fromUcs4(c));
        else
            text += QChar(char16_t(c));
        return true;
    });
    return text;
}

qsizetype BodyLines::byteAt(QByteArrayView bytes, int column)
{
    qsizetype found = bytes.size();
    int units = 0;
    eachCharacter(bytes, [&](qsizetype at, char32_t c) {
        if (units >= column) {
            found = at;
            return false;
        }
        units += c > 0xffff ? 2 : 1;
        return true;
    });
    return found;
}

int BodyLines::columnOf(QByteArrayView bytes, qsizetype byte)
{
    int units = 0;
    eachCharacter(bytes, [&](qsizetype at, char32_t c) {
        if (at >= byte)
            return false;
        units += c > 0xffff ? 2 : 1;
        return true;
    });
    return units;
}

const QVector<BodyLines::Fold> &BodyLines::folds() const
{
    static const QVector<Fold> none;
    return none;
}

const BodyLines::Fold *BodyLines::foldAt(qint64 row) const
{
    const auto &all = folds();
    const auto found = std::lower_bound(all.cbegin(), all.cend(), row,
                                        [](const Fold &fold, qint64 wanted) { return fold.head < wanted; });
    return found != all.cend() && found->head == row ? &*found : nullptr;
}

BodyLines::Place BodyLines::placeOf(qint64) const
{
    return {};
}

BodyLines::Place BodyLines::end() const
{
    if (count() == 0)
        return {};
    return {count() - 1, int(rowText(count() - 1).size())};
}

QByteArray BodyLines::bytes(Place from, Place to) const
{
    QByteArray out;
    for (qint64 at = from.row; at <= to.row && at < count(); ++at) {
        const QByteArray line = row(at);
        const qsizetype begin = at == from.row ? byteAt(line, from.column) : 0;
        const qsizetype stop = at == to.row ? byteAt(line, to.column) : line.size();
        out += line.mid(begin, stop - begin);
        if (at < to.row && endsLine(at))
            out += '\n';
    }
    return out;
}

} // namespace gancho
