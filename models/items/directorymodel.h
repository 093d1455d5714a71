#pragma once

#include "models/items/directorycolumns.h"

#include <QAbstractTableModel>

namespace gancho {

/// The records of one kind as a table: searched and sorted here, since the platform hands them out whole. GUI thread.
class DirectoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,    ///< QString
        LookRole,                     ///< int of DirectoryColumn::Look
        ColourRole,                   ///< QStringList: background and text of a tag, "#RRGGBB"
        ToneRole = Qt::UserRole + 40, ///< int of Tone; the number that PillDelegate reads
    };

    explicit DirectoryModel(QObject *parent = nullptr);

    void setNames(DirectoryNames names) { m_names = std::move(names); }
    /// Another kind is sorted by name again.
    void setRecords(DirectoryKind kind, const QList<DirectoryRecord> &records);
    /// Shows only what holds all words of `text` in a column or an id, whatever their case and accents.
    void setSearch(const QString &text);
    /// Names of other records are known by now.
    void refreshNames();

    DirectoryKind kind() const { return m_kind; }
    const QList<DirectoryColumn> &columns() const { return m_columns; }
    /// Null outside of the rows.
    const DirectoryRecord *at(int row) const;
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    bool wanted(const DirectoryRecord &record) const;
    void arrange();
    QString text(const DirectoryRecord &record, int column) const;

    DirectoryKind m_kind = DirectoryKind::Portfolios;
    bool m_named = false; ///< the records are NamedRecords
    QList<DirectoryColumn> m_columns;
    QList<DirectoryRecord> m_records;
    QList<qsizetype> m_shown; ///< indexes of m_records, in the order of the rows
    DirectoryNames m_names;
    QStringList m_words;
    int m_sortColumn = 0;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

/// For comparing what was typed: lower case, without accents.
QString foldedText(const QString &text);

} // namespace gancho
