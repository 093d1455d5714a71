#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>

namespace gancho {

/// What can be asked of an API.
struct OperationRow
{
    QString id;
    QString method;
    QString path;
    QString summary;
    QString group;
    bool writes = false;
    bool deprecated = false;
};

/// The operations of an API under the headings of their groups, narrowed down by words that all occur in id, path,
/// summary, method or group.
class OperationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString; empty for a heading
        MethodRole,                ///< QString
        PathRole,                  ///< QString
        DeprecatedRole,            ///< bool
        WritesRole,                ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    void setOperations(QList<OperationRow> operations);
    void setFilter(const QString &text);
    /// -1 where it is not shown.
    int rowOf(const QString &id) const;
    /// How many operations are shown.
    int count() const { return m_count; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        qsizetype operation; ///< of a heading: the first one of its group
        bool heading;
    };
    void fill();

    QList<OperationRow> m_operations;
    QStringList m_words;
    QList<Row> m_rows;
    int m_count = 0;
};

} // namespace gancho
