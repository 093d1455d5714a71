#pragma once

#include "app/exchange/wordfilter.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

namespace gancho {

/// What stands for which people's names, word by word, so that a given name alone is who it is in the whole name. Words
/// are compared without case and accents. Not for use in two threads at once.
class NameAliases
{
public:
    explicit NameAliases(QByteArray key)
        : m_key(std::move(key))
    {
    }

    void meet(const QString &name);
    /// One that stands in a text, where it may be a part of a person's name: counts as nobody new.
    void meetMention(const QString &name);

    /// For a whole name; particles stay.
    QString alias(const QString &name);
    /// For a word of a text: empty where it is part of no name that was met.
    QString aliasInText(QStringView word);
    /// For a word of two letters, which is seldom a name, between the words beside it: only where it stood beside one
    /// of them in a name that was met, or is spelt as it was there with a letter that few words have.
    QString aliasOfShort(QStringView before, QStringView word, QStringView after);
    bool knowsShort() const { return !m_besideShort.isEmpty() || !m_shortSpellings.isEmpty(); }
    /// For a word as it may stand in an address or a handle, folded as the alias is; empty where it is part of no name.
    QString aliasOfPart(const QString &foldedWord);
    /// Whether the text has a word of a name that was met, or a usual name.
    bool holds(const QString &text) const;
    /// How many people.
    int count() const { return int(m_persons.size()); }

private:
    struct Word
    {
        QString alias;
        bool given = false;  ///< stood first in a name
        bool inText = false; ///< replaced in texts too
    };

    bool meetWords(const QString &name);
    QString wordAlias(Word &word, const QString &folded);

    const QByteArray m_key;
    QHash<QString, Word> m_words; ///< by folded word
    WordFilter m_inText;          ///< those that are replaced in texts
    QSet<QString> m_besideShort;  ///< a word of two letters and the one before or behind it, folded
    QSet<QString> m_shortSpellings;
    QSet<QString> m_persons;   ///< folded whole names
    QSet<QString> m_usedNames; ///< folded
};

} // namespace gancho
