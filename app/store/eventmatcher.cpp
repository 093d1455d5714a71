#include "app/store/eventmatcher.h"

#include "app/store/eventfields.h"
#include "app/store/fieldterms.h"
#include "app/store/searchtext.h"
#include "models/domain/foldedtext.h"

#include <algorithm>

namespace gancho {

namespace {

template <class List, class Value>
bool admits(const List &list, const Value &value)
{
    return list.isEmpty() || list.contains(value);
}

bool within(qint64 value, std::optional<qint64> least, std::optional<qint64> most)
{
    return (!least || value >= *least) && (!most || value <= *most);
}

} // namespace

EventMatcher::EventMatcher(const EventFilter &filter, QList<QueryTerm> terms)
    : m_filter(filter)
    , m_terms(std::move(terms))
{
    m_needsTraits = filter.minDelayUs || filter.maxDelayUs || filter.repeated || filter.deviating;
    m_hasFields = std::any_of(m_terms.cbegin(), m_terms.cend(), [](const QueryTerm &t) { return !t.field.isEmpty(); });
    m_open = m_terms.isEmpty() && facetQuery(filter).all.isEmpty();
}

bool EventMatcher::matchesSize(qint64 size) const
{
    return within(size, m_filter.minSize, m_filter.maxSize);
}

bool EventMatcher::matchesDelay(std::optional<qint64> delayUs) const
{
    if (!m_filter.minDelayUs && !m_filter.maxDelayUs)
        return true;
    return delayUs && within(*delayUs, m_filter.minDelayUs, m_filter.maxDelayUs);
}

bool EventMatcher::matchesRow(const StoredEvent &event) const
{
    const auto statusFits = [&event](int wanted) {
        return wanted <= 5 ? event.status / 100 == wanted : event.status == wanted;
    };
    const auto typeFits = [&event](const QString &type) {
        return type.isEmpty() ? event.type.isEmpty() : type == event.type;
    };
    return (m_filter.types.isEmpty() || std::any_of(m_filter.types.cbegin(), m_filter.types.cend(), typeFits)) &&
           (m_filter.statuses.isEmpty() ||
            std::any_of(m_filter.statuses.cbegin(), m_filter.statuses.cend(), statusFits)) &&
           admits(m_filter.inboxes, event.inbox) && admits(m_filter.verifications, event.verification) &&
           admits(m_filter.methods, QString::fromUtf8(event.method)) && admits(m_filter.senders, event.sender) &&
           matchesSize(event.size);
}

bool EventMatcher::matchesTraits(const EventTraits &traits) const
{
    return matchesDelay(traits.delayUs) && (!m_filter.repeated || *m_filter.repeated == (traits.firstId > 0)) &&
           (!m_filter.deviating || traits.deviating);
}

bool EventMatcher::matchesText(const StoredEvent &event) const
{
    QByteArray text;
    for (const QueryTerm &term : m_terms) {
        if (!term.field.isEmpty())
            continue;
        if (text.isEmpty())
            text = searchText(event.subject, event.head, event.body);
        if (holdsWords(text, term.words, term.prefix) == term.excluded)
            return false;
    }
    return matchesFields(event.head, event.body);
}

bool EventMatcher::matchesFields(const QByteArray &head, const QByteArray &body) const
{
    if (!m_hasFields)
        return true;
    QStringList paths;
    for (const QueryTerm &term : m_terms)
        if (!term.field.isEmpty())
            paths += term.field;
    const QVector<QStringList> values = fieldValues(paths, head, body);
    qsizetype at = 0;
    for (const QueryTerm &term : m_terms) {
        if (term.field.isEmpty())
            continue;
        const QStringList &list = values[at++];
        const bool found = std::any_of(list.cbegin(), list.cend(), [&term](const QString &value) {
            return holdsWords(foldedWords(value.toUtf8()), term.words, term.prefix);
        });
        if (found == term.excluded)
            return false;
    }
    return true;
}

QString EventMatcher::indexQuery(const FacetQuery &facets) const
{
    QStringList wanted = facets.all, unwanted;
    for (const QueryTerm &term : m_terms) {
        const QString words = indexPhrase(term.words, term.prefix);
        if (term.excluded) {
            if (term.field.isEmpty())
                unwanted += words;
            continue;
        }
        wanted += term.field.isEmpty() ? words : fieldQuery(term);
    }
    if (wanted.isEmpty())
        wanted += everyEvent();
    QString query = u'(' + wanted.join(QStringLiteral(") AND (")) + u')';
    if (!unwanted.isEmpty())
        query = QStringLiteral("(%1) NOT (%2)").arg(query, unwanted.join(QStringLiteral(" OR ")));
    return query;
}

} // namespace gancho
