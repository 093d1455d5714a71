#pragma once

#include <QByteArray>
#include <QString>

namespace gancho {

/// Numbers that follow from a key and from what they are drawn for, by HMAC-SHA256: without the key they tell nothing.
class AliasDraw
{
public:
    /// `key` must outlive it. Another `attempt` gives other numbers.
    AliasDraw(const QByteArray &key, const char *what, const QString &original, int attempt = 0);

    quint32 below(quint32 limit);
    QByteArray bytes(int count);
    /// A text with a vowel for each vowel, a consonant for each consonant and a digit for each digit.
    QString inFormOf(const QString &text);

private:
    char next();

    const QByteArray &m_key;
    const QByteArray m_seed;
    QByteArray m_block;
    qsizetype m_at = 0;
    int m_blocks = 0;
};

} // namespace gancho
