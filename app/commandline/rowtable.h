#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace gancho {

/// How the rows of a resource are told to people: the useful fields, and names instead of ids where a row carries them.
class RowTable
{
public:
    /// `resource` as "gancho list" calls it; one without a plan gets the plain fields of its first row.
    explicit RowTable(const QString &resource);

    /// What IncludeDetails has to name for the fields to be there.
    static QStringList details(const QString &resource);

    /// The lines of `rows`, the heading first where none was given yet. Widths follow the first rows and stay.
    QByteArrayList lines(const QList<QJsonObject> &rows);

private:
    struct Column
    {
        QString heading;
        QStringList paths; ///< dotted; the first that leads to something counts
        qsizetype width = 0;
    };

    void choose(const QJsonObject &row);
    QByteArray line(const QStringList &cells) const;

    QList<Column> m_columns;
    bool m_begun = false;
};

/// A value as a cell shows it: lists separated by commas, things by their name, instants in local time, no line breaks
/// and no control characters.
QString cellText(const QJsonValue &value);

} // namespace gancho
