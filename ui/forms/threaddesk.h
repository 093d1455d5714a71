#pragma once

#include "app/platforms/conversationsapi.h"
#include "models/items/messagemodel.h"

#include <QObject>
#include <QTimer>

namespace gancho {

class AccountSession;
class DraftStore;
class ThreadOutbox;

/// The requests behind a conversation that is shown: reads its messages and notes into a model, older ones when asked,
/// new ones every few seconds while it is shown; sends, and follows what becomes of it. What is sent stands in the
/// draft store until the platform has taken it, so that nothing typed is lost and nothing is sent twice by itself. GUI
/// thread.
class ThreadDesk : public QObject
{
    Q_OBJECT

public:
    enum class State { Nothing, Loading, Failed, Ready };

    /// Both must outlive it.
    ThreadDesk(AccountSession &session, DraftStore &drafts, QObject *parent = nullptr);
    ~ThreadDesk() override;

    State state() const { return m_state; }
    const Error &problem() const { return m_problem; }
    MessageModel *messages() const { return m_messages; }
    const Conversation &conversation() const { return m_conversation; }
    bool hasOlder() const { return m_older; }
    bool isBusy() const { return m_busy; }

    /// An id is enough; what else is known of it is shown at once.
    void open(const Conversation &conversation);
    void close();
    /// Whether somebody looks at it: otherwise nothing is asked, and what is under way is cancelled.
    void setShown(bool shown);
    void refresh(Waiting waiting);
    void loadOlder();

    QString draftText() const;
    void setDraftText(const QString &text);
    /// What stands in the form of what only the platform sends.
    QJsonObject draftForm() const;
    void setDraftForm(const QJsonObject &typed);
    /// `preview` is what the bubble shows; `filePath` names a file that is uploaded first.
    void send(const MessageDraft &draft, const QString &preview, const QString &filePath = {});
    /// Of one that was refused, or anew of one that failed on its way.
    void retry(const QString &localId);
    void discard(const QString &localId);
    void addNote(const QString &text);
    void sendChatbot(const ChatbotSend &send);
    void removeMessage(const Message &message);

    void transfer(const DepartmentId &department, const UserId &user, bool stopBot);
    void assign(const UserId &user);
    void setStatus(ConversationStatus status);
    void complete(bool reactivateOnNewMessage, bool stopBot);

Q_SIGNALS:
    void stateChanged();
    /// What is known of the conversation is another.
    void conversationChanged(const gancho::Conversation &conversation);
    /// Something was done; translated.
    void done(const QString &text);
    void failed(const gancho::Error &error);
    /// A note could not be saved.
    void noteRefused(const QString &text, const gancho::Error &error);
    void busyChanged();
    /// Messages have come, older ones or new ones, or ours.
    void messagesChanged();

private:
    ConversationsApi *api() const;
    QString senderOf(const Message &message) const;
    void setState(State state, const Error &problem = {});
    void setBusy(bool busy);
    void cancelReads();
    void readMessages(int page, Waiting waiting);
    void readConversation(Waiting waiting);
    void readNotes(Waiting waiting);
    void messagesArrived(const Result<PageOf<Message>> &result, int page, Waiting waiting);
    void olderArrived(const Result<PageOf<Message>> &result);
    void mergeNotes();
    void act(const Future<Conversation> &future, const QString &text);

    QString keyOf(const ConversationId &id) const;
    void setDraft(const QString &part, const QJsonValue &typed);

    AccountSession &m_session;
    DraftStore &m_drafts;
    MessageModel *m_messages;
    ThreadOutbox *m_outbox;
    Conversation m_conversation;
    State m_state = State::Nothing;
    Error m_problem;
    QTimer m_poll;
    int m_polls = 0;
    bool m_shown = false;
    bool m_older = false;
    bool m_busy = false;
    int m_nextPage = 1;
    int m_generation = 0;
    int m_changes = 0; ///< made here to the conversation
    QList<Message> m_notes;
    Future<PageOf<Message>> m_messagesRead, m_olderRead, m_notesRead;
    Future<Conversation> m_conversationRead;
};

} // namespace gancho
