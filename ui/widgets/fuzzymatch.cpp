#include "ui/widgets/fuzzymatch.h"

namespace gancho {

namespace {

QString plain(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toCaseFolded())
        if (c.category() != QChar::Mark_NonSpacing)
            letters += c;
    return letters;
}

} // namespace

int fuzzyScore(const QString &text, const QString &query)
{
    const QString hay = plain(text);
    const QString needle = plain(query).simplified();
    if (needle.isEmpty())
        return 1;
    int score = 0;
    qsizetype at = 0;
    qsizetype previous = -2;
    for (const QChar c : needle) {
        if (c == u' ')
            continue;
        const qsizetype found = hay.indexOf(c, at);
        if (found < 0)
            return 0;
        const bool wordStart = found == 0 || !hay[found - 1].isLetterOrNumber();
        score += 10 + (found == previous + 1 ? 15 : 0) + (wordStart ? 10 : 0);
        previous = found;
        at = found + 1;
    }
    if (hay.contains(needle))
        score += 50;
    return score * 100 / int(100 + hay.size());
}

} // namespace gancho
