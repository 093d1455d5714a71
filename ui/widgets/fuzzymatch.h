#pragma once

#include <QString>

namespace gancho {

/// How well `query` fits `text`: 0 for not at all, more is better. All letters of the query must occur in order; whole
/// runs, beginnings of words and short texts score higher. Case and accents are ignored. Pure.
int fuzzyScore(const QString &text, const QString &query);

} // namespace gancho
