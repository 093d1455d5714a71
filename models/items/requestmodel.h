#pragma once

#include "models/domain/requestrecord.h"

#include <QAbstractListModel>

#include <functional>

namespace gancho {

/// Requests that were sent by hand, newest first.
class RequestModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        MethodRole = Qt::UserRole + 1, ///< QString
        PathRole,                      ///< QString
        StatusRole,                    ///< int; 0: no answer came
        TimeRole,                      ///< QString: local, with the date unless it is today's
        AccountRole,                   ///< QString: the account's name
    };

    /// `accountName` tells the name of an account; empty where it is gone.
    explicit RequestModel(std::function<QString(const AccountId &)> accountName, QObject *parent = nullptr);

    void setRecords(QList<RequestRecord> records);
    /// Null where there is no such row.
    const RequestRecord *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::function<QString(const AccountId &)> m_accountName;
    QList<RequestRecord> m_records;
};

} // namespace gancho
