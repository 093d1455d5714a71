#pragma once

#include "models/items/jsondiff.h"

#include <QAbstractItemModel>
#include <QHash>

namespace gancho {

/// A JsonDiff as a tree. Long lists of members are handed out in portions.
class JsonDiffModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Field, Left, Right, State, ColumnCount };
    enum Role {
        StateRole = Qt::UserRole + 1, ///< int of DiffState
        RowRole,                      ///< row of the JsonDiff
        KindRole,                     ///< int of DiffNode::Kind, of the column's side
        DiffersRole,                  ///< at or below it
    };

    explicit JsonDiffModel(QObject *parent = nullptr);

    void setDiff(std::shared_ptr<JsonDiff> diff);
    JsonDiff *diff() const { return m_diff.get(); }
    void setOnlyDifferences(bool only);
    bool onlyDifferences() const { return m_only; }
    /// Of a row of the JsonDiff that is listed; makes it known where it lies further down a long list.
    QModelIndex indexOf(int row);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "Changed", in the user's language.
    static QString stateText(DiffState state);

private:
    struct Listed
    {
        std::vector<int> rows;
        int shown = 0;
    };

    int rowOf(const QModelIndex &index) const { return index.isValid() ? int(index.internalId()) : 0; }
    Listed &listed(int row) const;
    void show(const QModelIndex &parent, int upTo);

    std::shared_ptr<JsonDiff> m_diff;
    bool m_only = false;
    bool m_showing = false; ///< whoever hears of new rows may ask for more, which must wait until these are in
    mutable QHash<int, Listed> m_listed;
    mutable QHash<int, int> m_places; ///< of a row within its parent's list
};

} // namespace gancho
