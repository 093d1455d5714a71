#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/eventtype.h"

#include <QAbstractTableModel>

namespace gancho {

/// The fields of a type of event, narrowed down by a text and to those that differ from the contract.
class CatalogueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Path, Types, Present, Examples, Seen, Contract, ColumnCount };
    enum Role {
        ToneRole = Qt::UserRole + 40, ///< of the pill, as PillDelegate has it
        ShareRole,                    ///< 0 to 1; -1: never came
        FieldPathRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows stay where they are when only what is known of them has changed.
    void setFields(const QVector<CatalogueField> &fields);
    void setFilter(const QString &text, bool onlyDiffering);
    const CatalogueField &field(int row) const { return m_fields[m_rows[row]]; }
    /// Of all fields, filtered or not.
    int differing() const;
    int total() const { return int(m_fields.size()); }
    int rowOf(const QString &path) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static QString standingText(CatalogueField::Standing standing);
    static QString standingHint(const CatalogueField &field);
    /// A time of arrival in the user's locale, short.
    static QString timeText(qint64 us);

private:
    QList<int> matching() const;

    QVector<CatalogueField> m_fields;
    QList<int> m_rows;
    QString m_text;
    bool m_onlyDiffering = false;
};

} // namespace gancho
