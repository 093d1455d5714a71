#include "models/domain/foldedtext.h"

#include <array>

namespace gancho {

namespace {

/// Lower case of ASCII's letters and digits; 0 for what separates words.
constexpr std::array<char, 128> asciiWord = [] {
    std::array<char, 128> table{};
    for (int c = '0'; c <= '9'; ++c)
        table[size_t(c)] = char(c);
    for (int c = 'a'; c <= 'z'; ++c)
        table[size_t(c)] = table[size_t(c - 'a' + 'A')] = char(c);
    return table;
}();

bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

char wordCharacter(char ascii)
{
    return asciiWord[static_cast<unsigned char>(ascii)];
}

bool isWordCharacter(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return QChar::isLetterOrNumber(c) || category == QChar::Mark_SpacingCombining ||
           (category == QChar::Other_PrivateUse && c != facetMark);
}

/// Takes a text apart from left to right, word by word.
class Words
{
public:
    explicit Words(qsizetype expected)
    {
        m_out.reserve(expected + 2);
        m_out += ' ';
        m_start = m_out.size();
    }
    void add(const char *bytes, qsizetype size)
    {
        size = std::min(size, m_full ? 0 : m_start + longestWord - m_out.size());
        const qsizetype at = m_out.size();
        m_out.append(bytes, size);
        for (char *c = m_out.data() + at, *end = m_out.data() + m_out.size(); c != end; ++c)
            *c = wordCharacter(*c);
    }
    void add(char32_t c)
    {
        const QByteArray utf8 = QString::fromUcs4(&c, 1).toUtf8();
        m_full = m_full || m_out.size() + utf8.size() > m_start + longestWord;
        if (!m_full)
            m_out += utf8;
    }
    void endWord()
    {
        if (m_out.size() > m_start)
            m_out += ' ';
        m_start = m_out.size();
        m_full = false;
    }
    QByteArray take() { return std::move(m_out); }

private:
    QByteArray m_out;
    qsizetype m_start = 0;
    bool m_full = false;
};

} // namespace

QByteArray foldedWords(QByteArrayView utf8)
{
    Words words(utf8.size());
    const char *at = utf8.data(), *const end = at + utf8.size();
    while (at != end) {
        const char *run = at;
        if (!isAscii(*at)) {
            while (at != end && !isAscii(*at))
                ++at;
            const QString text = QString::fromUtf8(run, at - run).normalized(QString::NormalizationForm_D);
            for (const uint code : text.toUcs4()) {
                const auto c = char32_t(code);
                if (QChar::category(c) == QChar::Mark_NonSpacing)
                    continue;
                if (c < 0x80 && wordCharacter(char(c))) {
                    const char ascii = char(c);
                    words.add(&ascii, 1);
                } else if (isWordCharacter(c)) {
                    words.add(char32_t(QChar::toLower(c)));
                } else {
                    words.endWord();
                }
            }
            continue;
        }
        while (at != end && isAscii(*at) && wordCharacter(*at))
            ++at;
        if (at != run)
            words.add(run, at - run);
        if (at != end && isAscii(*at)) {
            words.endWord();
            ++at;
        }
    }
    words.endWord();
    return words.take();
}

QStringList wordsOf(const QString &text)
{
    return QString::fromUtf8(foldedWords(text.toUtf8())).split(u' ', Qt::SkipEmptyParts);
}

QString folded(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_D))
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    return plain.toLower();
}

} // namespace gancho
