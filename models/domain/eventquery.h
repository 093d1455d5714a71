#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace gancho {

/// A mistake in what was typed, to be shown under it.
struct QueryProblem
{
    qsizetype at = 0;     ///< first character, from 0
    qsizetype length = 0; ///< of the part that is wrong, at least 1
    QString text;         ///< translated: what is wrong and what to write instead
    bool operator==(const QueryProblem &) const = default;
};

/// One condition of a search.
struct QueryTerm
{
    /// The path of a field of the body, folded: "contact.phonenumber"; "header.user-agent" for a header; empty for a
    /// search in everything. A path matches the end of a field's whole path, array positions passed over.
    QString field;
    QStringList words;  ///< folded; more than one are a phrase
    bool prefix = true; ///< the last word may be the beginning of a longer one
    bool excluded = false;
    bool operator==(const QueryTerm &) const = default;
};

/// What is typed into the search field of the events. Accents and case are ignored; all conditions must hold.
///   maria pagamento        both words, each may be the beginning of a longer one
///   "bom dia"              exactly these words, one after the other
///   pag*                   a word that begins so
///   -teste  -"bom dia"     not with this
///   contact.name:maria     within that field; the value must hold this whole word, or its beginning with a *
///   header.user-agent:n8n  within that header
class EventQuery
{
public:
    static tl::expected<EventQuery, QueryProblem> parse(const QString &typed);

    const QList<QueryTerm> &terms() const { return m_terms; }
    bool isEmpty() const { return m_terms.isEmpty(); }

private:
    QList<QueryTerm> m_terms;
};

} // namespace gancho
