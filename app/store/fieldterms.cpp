#include "app/store/fieldterms.h"

#include "app/store/bodytext.h"
#include "app/store/jsonwalk.h"
#include "app/store/searchtext.h"
#include "app/store/stablehash.h"
#include "models/domain/event.h"
#include "models/domain/foldedtext.h"

#include <algorithm>

namespace gancho {

namespace {

constexpr char facetMarkUtf8[] = "\xEE\x80\x80";
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

/// Appends a term. What stands before a word is always of the same length, so that nothing can be taken for it.
void append(std::string &out, char kind, std::string_view names, std::string_view word = {})
{
    constexpr char digits[] = "0123456789abcdefghijklmnopqrstuv";
    quint64 hash = StableHash().add({names.data(), qsizetype(names.size())}).value();
    out += facetMarkUtf8;
    out += kind;
    for (int digit = 0; digit < 6; ++digit, hash >>= 5)
        out += digits[hash & 31];
    out += word;
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
        bool noted = isMachineMade(text);
        if (!noted) {
            const QByteArray words = foldedWords(QByteArrayView(text.data(), qsizetype(text.size())));
            noted = words.count(' ') > mostWords + 1;
            for (qsizetype at = 1; !noted && at < words.size();) {
                const qsizetype end = words.indexOf(' ', at);
                addBoth('p', two, one, {words.constData() + at, size_t(end - at)});
                at = end + 1;
            }
        }
        if (noted)
            addBoth('q', two, one, {});
    }
    QByteArray take() const { return QByteArray::fromStdString(m_all); }

private:
    void addBoth(char kind, std::string_view two, std::string_view one, std::string_view word)
    {
        m_all += ' ';
        append(m_all, kind, two, word);
        if (one.size() == two.size())
            return;
        m_all += ' ';
        append(m_all, kind, one, word);
    }

    std::string m_all;
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
        JsonWalk([&terms, &path](const FieldPath &at, std::string_view text) {
            at.lastTwo(path);
            terms.add(path, text);
        }).body(body);
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
    std::string first, noted;
    append(first, 'p', names, condition.words.first().toStdString());
    append(noted, 'q', names);
    QString within = u'"' + QString::fromStdString(first) + u'"';
    if (condition.words.size() == 1 && condition.prefix)
        within += u'*';
    else if (condition.words.size() > 1)
        within = QStringLiteral("(%1 AND %2)").arg(within, phrase);
    return QStringLiteral("%1 OR (\"%2\" AND %3)").arg(within, QString::fromStdString(noted), phrase);
}

} // namespace gancho
