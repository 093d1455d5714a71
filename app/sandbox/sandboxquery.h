#pragma once

#include "app/sandbox/sandboxfault.h"

#include <QJsonObject>
#include <QPair>
#include <QStringList>
#include <QVector>

namespace gancho {

/// The parameters of a request: names without regard to case, arrays by repeating the name, unknown names ignored
/// (reference/wts-chat.md §1.3).
class SandboxQuery
{
public:
    struct Paging
    {
        int number = 1;
        int size = 15;
        QString orderBy;
        bool ordered = false; ///< a direction was given
        bool descending = false;
    };

    SandboxQuery() = default;
    /// From what follows the '?'.
    explicit SandboxQuery(const QByteArray &encoded);
    /// From the body of a POST …/filter: objects become dotted names, arrays repeated ones.
    static SandboxQuery fromBody(const QJsonObject &body);

    bool has(const QString &name) const;
    /// The last value given; empty where none is.
    QString value(const QString &name) const;
    QStringList values(const QString &name) const;
    /// All whose name begins with `prefix`, which is cut off; names are lower case.
    QVector<QPair<QString, QString>> below(const QString &prefix) const;
    /// True when IncludeDetails names `detail` or All; case and '_' ignored.
    bool includes(const QString &detail) const;
    bool flag(const QString &name, bool fallback = false) const;

    /// PageNumber, PageSize, OrderBy, OrderDirection; a size outside 1–100 is refused with HTTP 500.
    tl::expected<Paging, SandboxFault> paging() const;
    /// The Before and After bounds of `names` are instants.
    tl::expected<void, SandboxFault> checkDates(const QStringList &names) const;
    /// `row` lies within the Before and After bounds of `names`, both exclusive.
    bool withinDates(const QJsonObject &row, const QStringList &names) const;
    /// All parameters but those of paging, as one text: equal texts select the same rows.
    QString selection() const;

private:
    void flatten(const QString &name, const QJsonValue &value);

    QVector<QPair<QString, QString>> m_items;
};

/// Equal as enum values of the API are compared: case and '_' ignored.
bool sameWord(const QString &a, const QString &b);
bool containsWord(const QStringList &words, const QString &word);

} // namespace gancho
