#include "models/items/requestmodel.h"

#include <QLocale>

namespace gancho {

namespace {

QString timeOf(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return local.date() == QDate::currentDate() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                : QLocale().toString(local, QLocale::ShortFormat);
}

} // namespace

RequestModel::RequestModel(std::function<QString(const AccountId &)> accountName, QObject *parent)
    : QAbstractListModel(parent)
    , m_accountName(std::move(accountName))
{
}

void RequestModel::setRecords(QList<RequestRecord> records)
{
    // One more on top is what happens all the time; then the choice and the place in the list stay.
    if (records.size() > m_records.size() && records.size() - m_records.size() == 1 && records.mid(1) == m_records) {
        beginInsertRows({}, 0, 0);
        m_records = std::move(records);
        endInsertRows();
        return;
    }
    beginResetModel();
    m_records = std::move(records);
    endResetModel();
}

const RequestRecord *RequestModel::at(int row) const
{
    return row >= 0 && row < m_records.size() ? &m_records[row] : nullptr;
}

int RequestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

QVariant RequestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RequestRecord &record = m_records[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return record.operation;
    case Qt::ToolTipRole:
        return QStringLiteral("%1 %2\n%3 · %4")
            .arg(QString::fromLatin1(record.method), record.path, m_accountName(record.account),
                 QLocale().toString(record.at.toLocalTime(), QLocale::ShortFormat));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2 %3, %4, %5, %6")
            .arg(record.operation, QString::fromLatin1(record.method), record.path,
                 record.status ? QString::number(record.status) : QStringLiteral("—"), timeOf(record.at),
                 m_accountName(record.account));
    case MethodRole:
        return QString::fromLatin1(record.method);
    case PathRole:
        return record.path;
    case StatusRole:
        return record.status;
    case TimeRole:
        return timeOf(record.at);
    case AccountRole:
        return m_accountName(record.account);
    default:
        return {};
    }
}

} // namespace gancho
