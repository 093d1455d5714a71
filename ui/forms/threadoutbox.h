#pragma once

#include "models/base/result.h"
#include "models/items/messagemodel.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace gancho {

class AccountSession;
class ConversationsApi;
class DraftStore;
class SendFollower;

/// What is on its way into conversations. It stands in the draft store until the platform has taken it, so that nothing
/// is lost and nothing is sent twice by itself; of the conversation that is shown its rows tell what becomes of it. A
/// send goes on when another conversation is shown: otherwise nobody would know what became of it. GUI thread.
class ThreadOutbox : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    ThreadOutbox(AccountSession &session, DraftStore &drafts, MessageModel &messages, QObject *parent = nullptr);

    /// Shows what of this conversation was not taken. `key` names it in the draft store: account, '/', conversation.
    void open(const ConversationId &conversation, const QString &key);
    void close();
    /// `preview` is what the bubble shows; `filePath` names a file that is uploaded first.
    void send(const MessageDraft &draft, const QString &preview, const QString &filePath);
    void retry(const QString &localId);
    void discard(const QString &localId);

Q_SIGNALS:
    /// A row has come or is another.
    void changed();
    /// The platform has taken one of the conversation that is shown.
    void accepted();

private:
    ConversationsApi *api() const;
    QString account() const;
    void dispatch(const MessageRow &row);
    void post(const QString &key, const ConversationId &conversation, const QString &localId,
              const MessageDraft &draft);
    void sent(const QString &key, const QString &localId, const Result<SendState> &state);
    void refused(const QString &key, const QString &localId, const Error &error);
    void follow(const QString &localId, const SendState &state);

    AccountSession &m_session;
    DraftStore &m_drafts;
    MessageModel &m_messages;
    ConversationId m_conversation;
    QString m_key;
    QSet<QString> m_underWay; ///< localIds of sends that the platform has not answered
    QHash<QString, SendFollower *> m_followers;
};

} // namespace gancho
