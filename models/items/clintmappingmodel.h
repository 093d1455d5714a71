#pragma once

#include "models/domain/clintintegration.h"

#include <QAbstractTableModel>

namespace gancho {

/// The fields of a Clint integration with their identifiers, edited as in Clint's panel: an identifier is renamed, a
/// field dropped by its box. GUI thread.
class ClintMappingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, IdentifierColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFields(const QList<ClintField> &fields);
    const QList<ClintField> &fields() const { return m_fields; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Somebody has changed a field.
    void edited();

private:
    QList<ClintField> m_fields;
};

/// A field of Clint for people, translated: "Contact's name"; unknown ones by their identifier.
QString clintFieldName(const QString &field);

} // namespace gancho
