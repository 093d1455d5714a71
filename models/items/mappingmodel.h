#pragma once

#include "models/domain/route.h"

#include <QAbstractTableModel>

#include <functional>

namespace gancho {

/// The fields of what a route sends, edited in their rows. A field of the event is written as it is, a constant in
/// quotation marks. GUI thread.
class MappingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, NameColumn, FormatColumn, FallbackColumn, ColumnCount };
    enum Role {
        ProblemRole = Qt::UserRole + 1, ///< QString, translated: what is wrong with the row; empty for nothing
        FormatRole,                     ///< int, a ValueFormat
        ConstantRole,                   ///< bool
    };
    /// The words for a format, translated.
    using FormatName = std::function<QString(ValueFormat)>;

    explicit MappingModel(FormatName formatName, QObject *parent = nullptr);

    void setMapping(const FieldMapping &mapping);
    FieldMapping mapping() const { return {m_fields}; }
    /// A row for a field of the event, named as its last part; the row of one that is there already.
    int add(const QString &field);
    int addConstant();
    void remove(int row);
    /// Puts a row `by` places further down; nothing where there is no room.
    void move(int row, int by);
    /// The first thing that is wrong, translated; empty for nothing.
    QString problem() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Of FormatColumn an int.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Somebody has changed something.
    void edited();

private:
    QString display(const MappedField &field, int column) const;
    QString problemOf(int row) const;
    /// Of several fields with one name the first that has a value counts.
    bool isAlternative(int row) const;
    QString freeName(const QString &wanted) const;
    int append(const MappedField &field);

    FormatName m_formatName;
    QList<MappedField> m_fields;
};

} // namespace gancho
