#pragma once

#include "models/domain/message.h"

#include <QAbstractListModel>

#include <functional>

namespace gancho {

/// A message in a thread: one that the platform has told of, or one of ours on its way.
struct MessageRow
{
    enum class Phase {
        Settled,  ///< the platform's own record
        Sending,  ///< on its way: the platform has not answered
        Accepted, ///< the platform has taken it; its record is not here yet
        Refused,  ///< it was not sent, or nobody knows: `problem` says which
    };
    Message message;
    Phase phase = Phase::Settled;
    MessageDraft draft; ///< of one of ours
    QString filePath;   ///< to be uploaded before it is sent
    QString localId;    ///< of one of ours: tells it apart for good, also from those of former runs
    QString sendId;     ///< what the platform called the send
    QString problem;

    /// One of ours that the platform took and the gateway then refused.
    bool failedLater() const
    {
        return phase != Phase::Refused && phase != Phase::Sending && !localId.isEmpty() &&
               message.status == MessageStatus::Failed;
    }
};

/// The messages and notes of a conversation, oldest first. Rows are told apart by their ids and keep their order by
/// time; ours stand at the end until the platform's record of them takes their place. GUI thread.
class MessageModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Who wrote it, as people call them; empty where that is unknown.
    using Sender = std::function<QString(const Message &)>;

    explicit MessageModel(QObject *parent = nullptr);

    void setSender(Sender sender) { m_sender = std::move(sender); }
    /// Names have become known.
    void namesChanged();
    void clear();
    /// Takes in messages in any order, again or anew; yields how many are new.
    int merge(const QList<Message> &messages);
    void remove(const MessageId &id);

    /// A row for one of ours, on its way or refused; it has a localId.
    void addLocal(const MessageRow &row);
    void setSending(const QString &localId);
    void setAccepted(const QString &localId, const SendState &state);
    void setRefused(const QString &localId, const QString &problem);
    /// What has become of it; also when the platform's record is here already.
    void setState(const QString &localId, const SendState &state);
    void removeLocal(const QString &localId);

    /// Null outside of the rows.
    const MessageRow *at(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr; }
    const MessageRow *local(const QString &localId) const { return at(rowOfLocal(localId)); }
    /// Whether a day begins with it: local time.
    bool startsDay(int row) const;
    /// The sender where the row before is not by the same one.
    QString senderText(int row) const;
    QString statusText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    int rowOf(const QString &id) const;
    int rowOfLocal(const QString &localId) const;
    /// The row of ours that `message` is the record of; -1: none.
    int rowOfOurs(const Message &message) const;
    void changed(int row);

    QList<MessageRow> m_rows;
    Sender m_sender;
};

} // namespace gancho
