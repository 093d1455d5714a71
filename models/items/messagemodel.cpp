#include "models/items/messagemodel.h"

#include <QLocale>

#include <algorithm>

#include "moc_messagemodel.cpp"

namespace gancho {

namespace {

/// How far the clocks of this computer and the platform may be apart for a record to be of one of ours.
constexpr qint64 clocksApartSeconds = 5 * 60;

bool isRecordOf(const MessageRow &row, const Message &message)
{
    if (row.phase != MessageRow::Phase::Sending && row.phase != MessageRow::Phase::Accepted)
        return false;
    if (!row.sendId.isEmpty() && row.sendId == message.id.value)
        return true;
    // The platform may call the send and the message differently.
    return row.phase == MessageRow::Phase::Accepted && message.direction == MessageDirection::ToContact &&
           message.text == row.message.text && message.templateId == row.message.templateId &&
           message.at >= row.message.at.addSecs(-clocksApartSeconds);
}

} // namespace

MessageModel::MessageModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void MessageModel::namesChanged()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void MessageModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int MessageModel::merge(const QList<Message> &messages)
{
    QList<Message> fresh;
    for (const Message &message : messages) {
        if (const int row = rowOf(message.id.value); row >= 0) {
            if (!(m_rows[row].message == message)) {
                m_rows[row].message = message;
                changed(row);
            }
        } else if (const int ours = rowOfOurs(message); ours >= 0) {
            m_rows[ours].message = message;
            m_rows[ours].phase = MessageRow::Phase::Settled;
            changed(ours);
        } else if (std::none_of(fresh.cbegin(), fresh.cend(), [&](const Message &m) { return m.id == message.id; })) {
            fresh += message;
        }
    }
    const auto earlier = [](const Message &a, const Message &b) {
        return a.at < b.at;
    };
    // They come newest first, which decides among those of the same moment.
    std::reverse(fresh.begin(), fresh.end());
    std::stable_sort(fresh.begin(), fresh.end(), earlier);
    const auto placeOf = [this](const Message &message) {
        return int(std::upper_bound(m_rows.cbegin(), m_rows.cend(), message,
                                    [](const Message &m, const MessageRow &row) {
                                        return row.phase != MessageRow::Phase::Settled || m.at < row.message.at;
                                    }) -
                   m_rows.cbegin());
    };
    for (qsizetype from = 0; from < fresh.size();) {
        const int place = placeOf(fresh[from]);
        qsizetype to = from + 1;
        while (to < fresh.size() && placeOf(fresh[to]) == place)
            ++to;
        beginInsertRows({}, place, place + int(to - from) - 1);
        for (qsizetype i = from; i < to; ++i) {
            MessageRow row;
            row.message = fresh[i];
            m_rows.insert(place + (i - from), row);
        }
        endInsertRows();
        // It may no longer begin a day, or no longer follow its sender's.
        changed(place + int(to - from));
        from = to;
    }
    return int(fresh.size());
}

void MessageModel::remove(const MessageId &id)
{
    const int row = rowOf(id.value);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    changed(row);
}

void MessageModel::addLocal(const MessageRow &row)
{
    MessageRow added = row;
    added.message.direction = MessageDirection::ToContact;
    if (!added.message.at.isValid())
        added.message.at = QDateTime::currentDateTimeUtc();
    beginInsertRows({}, rowCount(), rowCount());
    m_rows += added;
    endInsertRows();
}

void MessageModel::setSending(const QString &localId)
{
    if (const int row = rowOfLocal(localId); row >= 0) {
        m_rows[row].phase = MessageRow::Phase::Sending;
        m_rows[row].problem.clear();
        changed(row);
    }
}

void MessageModel::setAccepted(const QString &localId, const SendState &state)
{
    const int row = rowOfLocal(localId);
    if (row < 0)
        return;
    m_rows[row].sendId = state.id;
    if (const int record = rowOf(state.id); record >= 0) {
        // The platform's record was faster than its answer.
        removeLocal(localId);
        return;
    }
    m_rows[row].phase = MessageRow::Phase::Accepted;
    m_rows[row].message.status = state.status;
    m_rows[row].message.statusText = state.statusText;
    changed(row);
}

void MessageModel::setRefused(const QString &localId, const QString &problem)
{
    if (const int row = rowOfLocal(localId); row >= 0) {
        m_rows[row].phase = MessageRow::Phase::Refused;
        m_rows[row].problem = problem;
        changed(row);
    }
}

void MessageModel::setState(const QString &localId, const SendState &state)
{
    if (const int row = rowOfLocal(localId); row >= 0) {
        m_rows[row].message.status = state.status;
        m_rows[row].message.statusText = state.statusText;
        if (!state.failedReason.isEmpty())
            m_rows[row].message.failedReason = state.failedReason;
        changed(row);
    }
}

void MessageModel::removeLocal(const QString &localId)
{
    const int row = rowOfLocal(localId);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    changed(row);
}

bool MessageModel::startsDay(int row) const
{
    const MessageRow *here = at(row);
    const MessageRow *before = at(row - 1);
    return here && here->message.at.isValid() &&
           (!before || before->message.at.toLocalTime().date() != here->message.at.toLocalTime().date());
}

QString MessageModel::senderText(int row) const
{
    const MessageRow *here = at(row);
    if (!here || !m_sender || here->message.isNotice())
        return {};
    const QString sender = m_sender(here->message);
    const MessageRow *before = at(row - 1);
    const bool same = before && !startsDay(row) && !before->message.isNotice() &&
                      before->message.direction == here->message.direction &&
                      before->message.isNote() == here->message.isNote() && m_sender(before->message) == sender;
    return same ? QString() : sender;
}

QString MessageModel::statusText(int row) const
{
    const MessageRow *here = at(row);
    if (!here)
        return {};
    switch (here->phase) {
    case MessageRow::Phase::Sending:
        return tr("Sending…");
    case MessageRow::Phase::Refused:
        return tr("Not sent");
    case MessageRow::Phase::Accepted:
    case MessageRow::Phase::Settled:
        break;
    }
    if (here->message.direction != MessageDirection::ToContact || here->message.isNote() || here->message.isNotice())
        return {};
    if (here->message.status == MessageStatus::Unknown)
        return here->message.statusText;
    return messageStatusName(here->message.status);
}

int MessageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    const MessageRow *row = at(index.row());
    if (!row)
        return {};
    const Message &message = row->message;
    const QDateTime local = message.at.toLocalTime();
    switch (role) {
    case Qt::DisplayRole:
        return message.text;
    case Qt::ToolTipRole: {
        QStringList lines{QLocale().toString(local, QLocale::LongFormat)};
        if (const QString status = statusText(index.row()); !status.isEmpty())
            lines += status;
        if (message.readAt.isValid())
            lines += tr("Read at %1").arg(QLocale().toString(message.readAt.toLocalTime(), QLocale::ShortFormat));
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole: {
        QStringList parts;
        if (message.isNote())
            parts += messageTypeName(message.type);
        if (m_sender && !message.isNotice())
            parts += m_sender(message);
        parts += QLocale().toString(local.time(), QLocale::ShortFormat);
        for (const MessageFile &file : message.files)
            parts += file.name;
        parts << message.text << message.transcription << statusText(index.row()) << message.failedReason
              << row->problem;
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

int MessageModel::rowOf(const QString &id) const
{
    if (!id.isEmpty())
        for (int row = rowCount() - 1; row >= 0; --row)
            if (m_rows.at(row).message.id.value == id)
                return row;
    return -1;
}

int MessageModel::rowOfLocal(const QString &localId) const
{
    if (!localId.isEmpty())
        for (int row = rowCount() - 1; row >= 0; --row)
            if (m_rows.at(row).localId == localId)
                return row;
    return -1;
}

int MessageModel::rowOfOurs(const Message &message) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (isRecordOf(m_rows.at(row), message))
            return row;
    return -1;
}

void MessageModel::changed(int row)
{
    if (row >= 0 && row < rowCount())
        Q_EMIT dataChanged(index(row), index(row));
}

} // namespace gancho
