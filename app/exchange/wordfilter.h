#pragma once

#include <QStringView>

#include <bitset>

namespace gancho {

/// Tells for most words of a text that they are not among some thousand others, without making a copy of them.
class WordFilter
{
public:
    /// `word` is in lower case.
    void add(QStringView word) { m_bits.set(place(word)); }
    /// False only where it was not added, whatever its case. Words beyond ASCII may always be there: how they are
    /// folded is not known here.
    bool mayHold(QStringView word) const
    {
        for (const QChar c : word)
            if (c.unicode() >= 0x80)
                return true;
        return m_bits.test(place(word));
    }

private:
    static constexpr quint32 places = 1U << 16;

    static quint32 place(QStringView word)
    {
        // FNV-1a
        quint32 hash = 2166136261U;
        for (const QChar c : word)
            hash = (hash ^ (c >= u'A' && c <= u'Z' ? c.unicode() + 32U : c.unicode())) * 16777619U;
        return (hash ^ hash >> 16) % places;
    }

    std::bitset<places> m_bits;
};

} // namespace gancho
