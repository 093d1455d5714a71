#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace gancho {

/// The words of an event, as the search sees them: target, subject, headers and body, with JSON's \u escapes and a
/// form's percent coding undone. Binary bodies have no words. Pure.
QString searchText(const QByteArray &target, const QString &subject, const QByteArray &head, const QByteArray &body);

/// What the user typed, as words: accents and case removed the way the index does it (unicode61, remove_diacritics 2).
QStringList searchWords(const QString &typed);

/// The query of the index for these words: each must begin a word of the event.
QString searchQuery(const QStringList &words);

/// The same match without the index, for events that it has not taken in yet.
bool matchesWords(const QString &text, const QStringList &words);

} // namespace gancho
