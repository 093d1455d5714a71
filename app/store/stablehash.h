#pragma once

#include <QByteArrayView>
#include <QtEndian>

namespace gancho {

/// A hash of 64 bits that is the same in every version and on every machine, since it is kept in files. Not for
/// secrets. Parts are told apart: ("ab", "c") is not ("a", "bc").
class StableHash
{
public:
    StableHash &add(QByteArrayView bytes)
    {
        const char *at = bytes.data();
        qsizetype left = bytes.size();
        for (; left >= 8; at += 8, left -= 8)
            mix(qFromLittleEndian<quint64>(at));
        quint64 rest = 0;
        for (qsizetype i = 0; i < left; ++i)
            rest |= quint64(static_cast<unsigned char>(at[i])) << (8 * i);
        mix(rest);
        mix(quint64(bytes.size()));
        return *this;
    }
    quint64 value() const
    {
        quint64 h = m_state;
        h ^= h >> 32;
        h *= 0xd6e8feb86659fd93ULL;
        h ^= h >> 32;
        return h;
    }

private:
    void mix(quint64 word)
    {
        m_state = (m_state ^ word) * 0x9e3779b97f4a7c15ULL;
        m_state ^= m_state >> 29;
    }
    quint64 m_state = 0x243f6a8885a308d3ULL;
};

} // namespace gancho
