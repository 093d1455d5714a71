#pragma once

#include "models/domain/eventquery.h"

#include <QByteArray>

namespace gancho {

/// The words of an event, as the search sees them: request line and headers, subject and body, with JSON's escapes and
/// percent coding undone; in the form of foldedWords(). Binary bodies have no words. Pure.
QByteArray searchText(const QString &subject, const QByteArray &head, const QByteArray &body);

/// Whether the words of a condition are in such a text, one after the other.
bool holdsWords(const QByteArray &text, const QStringList &words, bool prefix);

/// The same as a query of the index: the words as a phrase.
QString indexPhrase(const QStringList &words, bool prefix);

} // namespace gancho
