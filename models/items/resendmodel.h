#pragma once

#include "models/domain/eventtype.h"
#include "models/domain/resend.h"

#include <QAbstractTableModel>
#include <QVector>

namespace gancho {

/// What was sent and what came back, in the order in which it came back.
class ResendModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, What, Answer, Compared, Duration, Target, ColumnCount };
    enum Role { ToneRole = Qt::UserRole + 40 }; ///< of the answer, for a pill

    struct Row
    {
        Resend resend;
        QString what; ///< the event in words
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(QVector<Row> rows);
    void add(const Row &row);
    const QVector<Row> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "same", "another status", "another body"; empty where it is not known.
    static QString comparison(const Resend &resend);
    static Tone toneOf(const Resend &resend);

private:
    static QString display(const Row &row, int column);

    QVector<Row> m_rows;
};

} // namespace gancho
