#include "app/diagnosis/maskedurl.h"

#include "app/net/redaction.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace gancho {

namespace {

const QString cut = QStringLiteral("…");

bool looksLikeToken(const QString &part)
{
    const bool hasDigit = std::any_of(part.begin(), part.end(), [](QChar c) { return c.isDigit(); });
    const bool hasLetter = std::any_of(part.begin(), part.end(), [](QChar c) { return c.isLetter(); });
    return part.size() >= 24 || (part.size() >= 16 && hasDigit && hasLetter);
}

QString maskedQuery(const QString &query)
{
    QStringList pairs = query.split(u'&');
    for (QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        pair = equals > 0 && equals <= 64 ? pair.left(equals + 1) + cut : cut;
    }
    return pairs.join(u'&');
}

} // namespace

QString maskedUrl(const QString &url)
{
    QString text = url.simplified();
    QString tail;
    if (const qsizetype hash = text.indexOf(u'#'); hash >= 0) {
        tail = u'#' + cut;
        text.truncate(hash);
    }
    if (const qsizetype mark = text.indexOf(u'?'); mark >= 0) {
        tail = u'?' + maskedQuery(text.mid(mark + 1)) + tail;
        text.truncate(mark);
    }
    const qsizetype scheme = text.indexOf(QLatin1String("://"));
    const qsizetype begin = scheme < 0 ? 0 : scheme + 3;
    if (const qsizetype at = text.lastIndexOf(u'@', text.indexOf(u'/', begin)); at >= begin)
        text.replace(begin, at - begin, cut);
    text = redacted(text, Secret());
    QStringList parts = text.mid(begin).split(u'/');
    for (qsizetype i = 1; i < parts.size(); ++i)
        if (!parts.at(i).endsWith(cut) && looksLikeToken(parts.at(i)))
            parts[i] = parts.at(i).left(4) + cut;
    text = text.left(begin) + parts.join(u'/') + tail;
    return text.size() > 300 ? text.left(300) + cut : text;
}

QString maskedWords(const QByteArray &words)
{
    static const QRegularExpression token(QStringLiteral("\\b([A-Za-z0-9]{4})(?=[A-Za-z_-]*[0-9])[A-Za-z0-9_-]{16,}"));
    QString text = redacted(QString::fromUtf8(words.left(2000)).simplified(), Secret());
    text.replace(token, QStringLiteral("\\1…"));
    return text.size() > 160 ? text.left(160) + cut : text;
}

} // namespace gancho
