#include "app/sandbox/sandboxrandom.h"

namespace gancho {

SandboxRandom::SandboxRandom(quint32 seed)
    : m_engine(seed)
{
}

int SandboxRandom::below(int n)
{
    return n < 1 ? 0 : int(m_engine() % quint32(n));
}

int SandboxRandom::between(int low, int high)
{
    return low + below(high - low + 1);
}

bool SandboxRandom::chance(int percent)
{
    return below(100) < percent;
}

QString SandboxRandom::id()
{
    static constexpr char16_t digits[] = u"0123456789abcdef";
    QString text(36, u'-');
    quint32 bits = 0;
    int left = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == 8 || i == 13 || i == 18 || i == 23)
            continue;
        if (left == 0) {
            bits = m_engine();
            left = 8;
        }
        quint32 nibble = bits & 15U;
        if (i == 14)
            nibble = 4;
        else if (i == 19)
            nibble = 8 | (nibble & 3U);
        text[i] = digits[nibble];
        bits >>= 4;
        --left;
    }
    return text;
}

} // namespace gancho
