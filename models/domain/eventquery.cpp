#include "models/domain/eventquery.h"

#include "models/domain/foldedtext.h"

#include <QCoreApplication>

namespace gancho {

namespace {

/// Reads one condition after the other; stops at the first mistake.
class Parser
{
public:
    explicit Parser(const QString &typed)
        : m_text(typed)
    {
    }

    tl::expected<QList<QueryTerm>, QueryProblem> parse()
    {
        QList<QueryTerm> terms;
        while (!m_problem.length) {
            while (m_at < m_text.size() && m_text[m_at].isSpace())
                ++m_at;
            if (m_at >= m_text.size())
                return terms;
            const QueryTerm term = condition();
            // Signs without a word ("()") restrict nothing.
            if (!term.words.isEmpty())
                terms += term;
        }
        return tl::unexpected<QueryProblem>(m_problem);
    }

private:
    void mistake(qsizetype at, qsizetype length, const QString &text)
    {
        if (!m_problem.length)
            m_problem = {at, std::max<qsizetype>(1, length), text};
    }
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(u' '); }

    QueryTerm condition()
    {
        QueryTerm term;
        const qsizetype start = m_at;
        if (peek() == u'-') {
            term.excluded = true;
            ++m_at;
            if (peek().isSpace())
                mistake(start, 1,
                        QCoreApplication::translate("EventQuery",
                                                    "Write the word to leave out right after the minus: -test"));
        }
        if (const qsizetype colon = fieldEnd(); colon > 0 && !m_problem.length) {
            term.field = folded(m_text.mid(m_at, colon - m_at));
            checkPath(m_at, colon);
            m_at = colon + 1;
        }
        term.prefix = term.field.isEmpty();
        if (m_problem.length)
            return term;
        if (peek() == u'"')
            phrase(term);
        else
            word(term);
        if (!term.field.isEmpty() && term.words.isEmpty())
            mistake(start, m_at - start,
                    QCoreApplication::translate("EventQuery",
                                                "Write the value right after the colon: %1:maria or %1:\"maria souza\"")
                        .arg(term.field));
        return term;
    }

    /// Where the name of a field ends, if one begins here; also tells of a colon that has none before it.
    qsizetype fieldEnd()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && !m_text[end].isSpace() && m_text[end] != u':' && m_text[end] != u'"')
            ++end;
        if (end >= m_text.size() || m_text[end] != u':')
            return 0;
        if (end == m_at) {
            mistake(end, 1,
                    QCoreApplication::translate("EventQuery",
                                                "Write the name of a field before the colon: contact.name:maria"));
            return 0;
        }
        // The colon of an address, or of a time: these are words.
        if (QStringView(m_text).mid(end + 1).startsWith(u"//"))
            return 0;
        qsizetype first = m_at;
        while (m_text[first] == u'.')
            ++first;
        return m_text[first].isLetter() || m_text[first] == u'_' || first == end ? end : 0;
    }

    void checkPath(qsizetype from, qsizetype end)
    {
        for (qsizetype at = from; at < end; ++at)
            if (m_text[at] == u'*')
                return mistake(at, 1,
                               QCoreApplication::translate(
                                   "EventQuery", "Write out the name of the field; only its beginning may be missing: "
                                                 "name:maria finds contact.name too"));
        for (qsizetype at = from; at < end; ++at)
            if (m_text[at] == u'.' && (at == from || at + 1 == end || m_text[at + 1] == u'.'))
                return mistake(
                    at, 1,
                    QCoreApplication::translate("EventQuery", "Write a name on both sides of the dot: contact.name"));
    }

    void phrase(QueryTerm &term)
    {
        const qsizetype close = m_text.indexOf(u'"', m_at + 1);
        if (close < 0) {
            mistake(m_at, m_text.size() - m_at,
                    QCoreApplication::translate("EventQuery", "Close the quotation marks: \"bom dia\""));
            m_at = m_text.size();
            return;
        }
        term.words = wordsOf(m_text.mid(m_at + 1, close - m_at - 1));
        term.prefix = false;
        m_at = close + 1;
        if (peek() == u'*') {
            term.prefix = true;
            ++m_at;
        }
    }

    void word(QueryTerm &term)
    {
        const qsizetype start = m_at;
        while (!peek().isSpace() && peek() != u'"')
            ++m_at;
        const qsizetype star = m_text.indexOf(u'*', start);
        if (star >= 0 && star < m_at) {
            if (m_at - start == 1)
                return mistake(star, 1,
                               QCoreApplication::translate("EventQuery",
                                                           "Write the beginning of a word before the asterisk: pag*"));
            if (star + 1 < m_at || star == start)
                return mistake(star, 1,
                               QCoreApplication::translate("EventQuery",
                                                           "The asterisk can only stand at the end of a word: pag*"));
            term.prefix = true;
        }
        term.words = wordsOf(m_text.mid(start, m_at - start));
    }

    const QString &m_text;
    qsizetype m_at = 0;
    QueryProblem m_problem;
};

} // namespace

tl::expected<EventQuery, QueryProblem> EventQuery::parse(const QString &typed)
{
    auto terms = Parser(typed).parse();
    if (!terms)
        return tl::unexpected<QueryProblem>(terms.error());
    EventQuery query;
    query.m_terms = *terms;
    return query;
}

} // namespace gancho
