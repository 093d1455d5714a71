#include "app/store/fieldterms.h"

#include "app/store/bodytext.h"
#include "app/store/jsonwalk.h"
#include "app/store/searchtext.h"
#include "app/store/stablehash.h"
#include "models/domain/event.h"
#include "models/domain/foldedtext.h"

#include <QSet>

#include <algorithm>

namespace gancho {

namespace {

constexpr int mostWords = 8;
constexpr qsizetype shortest = 20;
constexpr int fewDigits = 8;

/// The end of a path that is a term's: the last two names, or the last alone.
std::string_view lastNames(std::string_view path, int names)
{
    size_t from = path.size();
    for (; names > 0; --names) {
        const size_t dot = from == 0 ? std::string_view::npos : path.rfind('.', from - 1);
        if (dot == std::string_view::npos)
            return path;
        from = dot;
    }
    return path.substr(from + 1);
}

/// Always of the same length, so that a word behind it cannot be taken for a part of it.
QByteArray term(char kind, std::string_view names)
{
    const quint64 hash = StableHash().add({names.data(), qsizetype(names.size())}).value();
    return QString(QChar(facetMark)).toUtf8() + kind + QByteArray::number(hash & 0x3fffffff, 32).rightJustified(6, '0');
}

/// Identifiers, times, keys: nearly every one is another.
bool isMachineMade(std::string_view text)
{
    return text.size() >= size_t(shortest) && text.find(' ') == std::string_view::npos &&
           std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }) >= fewDigits;
}

class Terms
{
public:
    void add(std::string_view path, std::string_view text)
    {
        const std::string_view two = lastNames(path, 2), one = lastNames(path, 1);
        const QByteArrayList words =
            isMachineMade(text)
                ? QByteArrayList()
                : foldedWords(QByteArrayView(text.data(), qsizetype(text.size()))).simplified().split(' ');
        const bool noted = words.isEmpty() || words.size() > mostWords;
        for (const std::string_view names : {two, one}) {
            if (noted)
                m_terms += term('q', names);
            else
                for (const QByteArray &word : words)
                    if (!word.isEmpty())
                        m_terms += term('p', names) + word;
            if (one == two)
                break;
        }
    }
    QByteArray take() const
    {
        QByteArray all;
        for (const QByteArray &one : m_terms)
            all += ' ' + one;
        return all;
    }

private:
    QSet<QByteArray> m_terms;
};

} // namespace

QByteArray fieldTerms(const QByteArray &head, const QByteArray &body)
{
    Terms terms;
    std::string path;
    const auto addPairs = [&](const QList<QPair<QByteArray, QByteArray>> &pairs, const char *prefix) {
        for (const auto &[name, value] : pairs) {
            FieldPath::foldName({name.constData(), size_t(name.size())}, path);
            terms.add(prefix + path, {value.constData(), size_t(value.size())});
        }
    };
    const BodyForm form = bodyForm(head, body);
    if (form == BodyForm::Json)
        JsonWalk([&terms](const FieldPath &at, std::string_view text) { terms.add(at.joined(), text); }).body(body);
    else if (form == BodyForm::Form)
        addPairs(formPairs(body), "");
    const QByteArray target = targetOf(head);
    if (const qsizetype query = target.indexOf('?'); query >= 0)
        addPairs(formPairs(target.mid(query + 1)), "");
    addPairs(parseHeaders(head), "header.");
    return terms.take();
}

QString fieldQuery(const QueryTerm &condition)
{
    const std::string path = condition.field.toStdString();
    const std::string_view names = lastNames(path, 2);
    const QString phrase = indexPhrase(condition.words, condition.prefix);
    const QString first = QString::fromUtf8(term('p', names) + condition.words.first().toUtf8());
    QString within = u'"' + first + u'"';
    if (condition.words.size() == 1 && condition.prefix)
        within += u'*';
    else if (condition.words.size() > 1)
        within = QStringLiteral("(%1 AND %2)").arg(within, phrase);
    return QStringLiteral("%1 OR (\"%2\" AND %3)").arg(within, QString::fromUtf8(term('q', names)), phrase);
}

} // namespace gancho
