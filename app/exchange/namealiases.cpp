#include "app/exchange/namealiases.h"

#include "app/exchange/aliasdraw.h"
#include "app/exchange/aliaswords.h"

#include <QRegularExpression>

namespace gancho {

using aliaswords::folded;

namespace {

constexpr int triesInList = 24;
constexpr qsizetype shortestWordInText = 3;

/// In the case of `like`: "MARIA" -> "ZENÓBIA", "maria" -> "zenóbia".
QString inCaseOf(const QString &like, const QString &alias)
{
    if (like.size() > 1 && like == like.toUpper() && like != like.toLower())
        return alias.toUpper();
    return like == like.toLower() ? alias.toLower() : alias;
}

const QRegularExpression &words()
{
    static const QRegularExpression expression(QStringLiteral(R"([\p{L}\p{M}]+)"),
                                               QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

bool isShort(const QString &plain)
{
    return plain.size() < shortestWordInText && !aliaswords::isParticle(plain);
}

template <class F>
QString eachWord(const QString &text, F &&alias)
{
    QString result;
    qsizetype at = 0;
    for (auto found = words().globalMatch(text); found.hasNext();) {
        const auto word = found.next();
        result += QStringView(text).sliced(at, word.capturedStart() - at);
        result += alias(word.captured());
        at = word.capturedEnd();
    }
    return result + text.mid(at);
}

} // namespace

void NameAliases::meet(const QString &name)
{
    if (meetWords(name))
        m_persons.insert(folded(name.simplified()));
}

void NameAliases::meetMention(const QString &name)
{
    meetWords(name);
}

bool NameAliases::meetWords(const QString &name)
{
    bool first = true;
    QString before;
    for (auto found = words().globalMatch(name); found.hasNext();) {
        const QString word = found.next().captured();
        const QString plain = folded(word);
        if (!before.isEmpty() && (isShort(plain) || isShort(before)))
            m_besideShort.insert(before + u' ' + plain);
        if (isShort(plain) && word.front().isUpper() && plain != word.toLower())
            m_shortSpellings.insert(word.normalized(QString::NormalizationForm_C));
        before = plain;
        if (aliaswords::isParticle(plain))
            continue;
        Word &met = m_words[plain];
        met.given = met.given || first;
        met.inText = met.inText || (plain.size() >= shortestWordInText && !aliaswords::isPlainWord(plain));
        if (met.inText)
            m_inText.add(plain);
        first = false;
    }
    return !first;
}

QString NameAliases::wordAlias(Word &word, const QString &plain)
{
    if (!word.alias.isEmpty())
        return word.alias;
    for (int attempt = 0;; ++attempt) {
        AliasDraw draw(m_key, "name", plain, attempt);
        const quint32 number = draw.below(0xFFFFFFFFu);
        const QString alias = attempt >= triesInList
                                  ? aliaswords::soundingName((quint64(draw.below(0xFFFFFFFFu)) << 32) | number)
                              : word.given ? aliaswords::givenName(number)
                                           : aliaswords::familyName(number);
        const QString plainAlias = folded(alias);
        if (m_words.contains(plainAlias) || m_usedNames.contains(plainAlias) ||
            aliaswords::isUsualGivenName(plainAlias) || aliaswords::isUsualFamilyName(plainAlias))
            continue;
        m_usedNames.insert(plainAlias);
        return word.alias = alias;
    }
}

QString NameAliases::alias(const QString &name)
{
    return eachWord(name, [this](const QString &word) {
        const QString plain = folded(word);
        if (aliaswords::isParticle(plain))
            return word;
        return inCaseOf(word, wordAlias(m_words[plain], plain));
    });
}

QString NameAliases::aliasInText(QStringView word)
{
    if (!m_inText.mayHold(word))
        return {};
    const QString plain = folded(word);
    const auto known = m_words.find(plain);
    return known != m_words.end() && known->inText ? inCaseOf(word.toString(), wordAlias(*known, plain)) : QString();
}

QString NameAliases::aliasOfShort(QStringView before, QStringView word, QStringView after)
{
    const QString plain = folded(word);
    const auto known = m_words.find(plain);
    if (known == m_words.end() || aliaswords::isParticle(plain))
        return {};
    const bool isPart = (!before.isEmpty() && m_besideShort.contains(folded(before) + u' ' + plain)) ||
                        (!after.isEmpty() && m_besideShort.contains(plain + u' ' + folded(after)));
    if (!isPart && !m_shortSpellings.contains(word.toString().normalized(QString::NormalizationForm_C)))
        return {};
    return inCaseOf(word.toString(), wordAlias(*known, plain));
}

bool NameAliases::holds(const QString &text) const
{
    for (auto found = words().globalMatch(text); found.hasNext();) {
        const QString plain = folded(found.next().captured());
        if (plain.size() >= shortestWordInText &&
            (m_words.contains(plain) || aliaswords::isUsualGivenName(plain) || aliaswords::isUsualFamilyName(plain)))
            return true;
    }
    return false;
}

QString NameAliases::aliasOfPart(const QString &foldedWord)
{
    const auto known = m_words.find(foldedWord);
    return known == m_words.end() ? QString() : folded(wordAlias(*known, foldedWord));
}

} // namespace gancho
