#pragma once

#include "models/base/result.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QUuid>

namespace gancho {

/// Walks the pages of a list whose rows may move from page to page meanwhile, and of a platform that may lie about how
/// many there are. Each row is told once; the walk always ends, as no page can be repeated for ever. Keeps 16 bytes for
/// each row. Pure.
class PageWalk
{
public:
    enum class End {
        NotYet,    ///< there may be another page
        Complete,  ///< the platform says that this was the last one
        EmptyPage, ///< it says that there are more, but the page was empty
        Repeating, ///< two pages in a row held nothing that was not known
    };

    struct Step
    {
        QList<QJsonObject> rows; ///< those that were not told before
        End end = End::NotYet;
    };

    /// The rows of a page as they are, without what is no object. Errors: Protocol for an answer that is no list.
    static Result<QList<QJsonObject>> rows(const QJsonDocument &page);

    /// `asked` rows to a page. Errors: Protocol for an answer that is no list.
    Result<Step> take(const QJsonDocument &page, int asked);

    qint64 told() const { return m_told; }
    /// What the last page that said so counted; -1 where none did.
    qint64 counted() const { return m_counted; }

private:
    bool isNew(const QJsonObject &row);

    QSet<QUuid> m_known;
    qint64 m_told = 0;
    qint64 m_counted = -1;
    int m_repeats = 0;
};

} // namespace gancho
