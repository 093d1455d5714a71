#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace gancho {

/// How a search sees text, one way for all: what is typed, the index, and events that are not in the index yet. Accents
/// and case are gone, and a word is a run of letters and numbers. Pure.

/// Marks the index's own terms; never part of a word.
inline constexpr char16_t facetMark = 0xE000;
/// A word counts as long as this many bytes of UTF-8, and no more of it is compared.
inline constexpr qsizetype longestWord = 200;

/// The words of UTF-8 text, in UTF-8, each with a space before and after it: " bom dia maria ". Invalid bytes separate.
QByteArray foldedWords(QByteArrayView utf8);
/// The same as a list.
QStringList wordsOf(const QString &text);
/// The text with accents and case gone, and all else in its place: for names of fields, "Contact.Name".
QString folded(const QString &text);

} // namespace gancho
