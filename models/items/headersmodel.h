#pragma once

#include "models/domain/event.h"

#include <QAbstractTableModel>

namespace gancho {

/// Names and values in their order, repeats included: headers, a query, a form.
class HeadersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPairs(HeaderList pairs);
    /// The pairs of a query or an urlencoded form, percent-decoding and '+' undone; a part without '=' has no value.
    static HeaderList decodeForm(const QByteArray &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    HeaderList m_pairs;
};

} // namespace gancho
