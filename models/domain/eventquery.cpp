#include "models/domain/eventquery.h"

#include <QRegularExpression>

namespace gancho {

tl::expected<EventQuery, QueryProblem> EventQuery::parse(const QString &typed)
{
    EventQuery query;
    for (const QString &word : typed.toLower().split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts)) {
        QueryTerm term;
        term.words = {word};
        query.m_terms += term;
    }
    return query;
}

} // namespace gancho
