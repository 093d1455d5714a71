#include "app/exchange/aliasdraw.h"

#include "app/exchange/aliaswords.h"

#include <QMessageAuthenticationCode>

namespace gancho {

AliasDraw::AliasDraw(const QByteArray &key, const char *what, const QString &original, int attempt)
    : m_key(key)
    , m_seed(QByteArray(what) + '\0' + original.toUtf8() + '\0' + QByteArray::number(attempt))
{
}

char AliasDraw::next()
{
    if (m_at >= m_block.size()) {
        m_block = QMessageAuthenticationCode::hash(m_seed + '\0' + QByteArray::number(m_blocks++), m_key,
                                                   QCryptographicHash::Sha256);
        m_at = 0;
    }
    return m_block[m_at++];
}

quint32 AliasDraw::below(quint32 limit)
{
    quint32 number = 0;
    for (int i = 0; i < 4; ++i)
        number = number << 8 | uchar(next());
    return number % limit;
}

QByteArray AliasDraw::bytes(int count)
{
    QByteArray all;
    while (all.size() < count)
        all += next();
    return all;
}

QString AliasDraw::inFormOf(const QString &text)
{
    static constexpr QStringView vowels = u"aeiou", consonants = u"bcdfghjlmnpqrstvxz";
    QString result;
    for (const QChar c : text) {
        const QString plain = c.isLetter() ? aliaswords::folded(QStringView(&c, 1)) : QString();
        if (c.isDigit()) {
            result += QChar(u'0' + below(10));
        } else if (plain.size() == 1 && plain[0].isLetter()) {
            const QChar drawn = vowels.contains(plain[0]) ? vowels[below(5)] : consonants[below(18)];
            result += c.isUpper() ? drawn.toUpper() : drawn;
        } else if (!c.isMark()) {
            result += c;
        }
    }
    return result;
}

} // namespace gancho
