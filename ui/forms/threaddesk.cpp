#include "ui/forms/threaddesk.h"

#include "app/accounts/accountsession.h"
#include "app/drafts/draftstore.h"
#include "app/platforms/messagesapi.h"
#include "app/platforms/namebook.h"
#include "ui/forms/threadoutbox.h"

#include "moc_threaddesk.cpp"

namespace gancho {

namespace {

constexpr int pollMs = 5000;
constexpr int restEvery = 3; ///< polls between two looks at the conversation itself and its notes
constexpr int pageSize = 50;
constexpr int mostPagesToCatchUp = 5;

const QString textKey = QStringLiteral("text");
const QString formKey = QStringLiteral("form");

} // namespace

ThreadDesk::ThreadDesk(AccountSession &session, DraftStore &drafts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_drafts(drafts)
    , m_messages(new MessageModel(this))
    , m_outbox(new ThreadOutbox(session, drafts, *m_messages, this))
{
    connect(m_outbox, &ThreadOutbox::changed, this, &ThreadDesk::messagesChanged);
    connect(m_outbox, &ThreadOutbox::accepted, this, [this] {
        if (api() && m_conversation.id.isValid())
            readMessages(1, Waiting::Nobody);
    });
    m_messages->setSender([this](const Message &message) { return senderOf(message); });
    m_poll.setSingleShot(true);
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        refresh(Waiting::Nobody);
        m_poll.start();
    });
}

ThreadDesk::~ThreadDesk()
{
    cancelReads();
}

ConversationsApi *ThreadDesk::api() const
{
    return m_session.platform() ? m_session.platform()->conversations() : nullptr;
}

QString ThreadDesk::senderOf(const Message &message) const
{
    if (message.direction == MessageDirection::FromContact)
        return m_conversation.displayName();
    if (message.userId.isValid()) {
        if (message.userId == m_conversation.userId && !m_conversation.userName.isEmpty())
            return m_conversation.userName;
        if (NameBook *names = m_session.platform() ? m_session.platform()->names() : nullptr)
            return names->user(message.userId);
        return {};
    }
    const QString origin = message.origin.toUpper();
    if (origin == QLatin1String("BOT"))
        return tr("Chatbot");
    if (origin == QLatin1String("CAMPAIGN"))
        return tr("Campaign");
    if (origin == QLatin1String("OFFICE_HOURS"))
        return tr("Out-of-hours answer");
    return origin == QLatin1String("API") ? tr("By the API") : QString();
}

void ThreadDesk::setState(State state, const Error &problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT stateChanged();
}

void ThreadDesk::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}

void ThreadDesk::cancelReads()
{
    m_messagesRead.cancel();
    m_olderRead.cancel();
    m_notesRead.cancel();
    m_conversationRead.cancel();
    m_messagesRead = m_olderRead = m_notesRead = {};
    m_conversationRead = {};
}

void ThreadDesk::open(const Conversation &conversation)
{
    if (conversation.id == m_conversation.id && m_state != State::Failed) {
        refresh(Waiting::Person);
        return;
    }
    close();
    m_conversation = conversation;
    m_outbox->open(m_conversation.id, keyOf(m_conversation.id));
    setState(State::Loading);
    Q_EMIT conversationChanged(m_conversation);
    refresh(Waiting::Person);
    if (m_shown)
        m_poll.start();
}

void ThreadDesk::close()
{
    ++m_generation;
    cancelReads();
    m_poll.stop();
    m_polls = 0;
    m_outbox->close();
    m_notes.clear();
    m_messages->clear();
    m_conversation = {};
    m_older = false;
    m_nextPage = 1;
    if (m_busy)
        setBusy(false);
    setState(State::Nothing);
}

void ThreadDesk::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    if (!shown) {
        m_poll.stop();
        cancelReads();
        return;
    }
    if (m_conversation.id.isValid()) {
        refresh(m_state == State::Ready ? Waiting::Nobody : Waiting::Person);
        m_poll.start();
    }
}

void ThreadDesk::refresh(Waiting waiting)
{
    if (!m_shown || !m_conversation.id.isValid() || !api())
        return;
    readMessages(1, waiting);
    if (waiting == Waiting::Person || m_polls++ % restEvery == 0) {
        readConversation(waiting);
        readNotes(waiting);
    }
}

void ThreadDesk::readMessages(int page, Waiting waiting)
{
    if (m_messagesRead.isRunning()) {
        if (waiting == Waiting::Nobody)
            return;
        m_messagesRead.cancel();
    }
    m_messagesRead = api()->messages(m_conversation.id, {page, pageSize}, waiting);
    whenDone(m_messagesRead, this,
             [this, page, waiting, generation = m_generation](const Result<PageOf<Message>> &result) {
                 if (generation == m_generation)
                     messagesArrived(result, page, waiting);
             });
}

void ThreadDesk::messagesArrived(const Result<PageOf<Message>> &result, int page, Waiting waiting)
{
    if (!result) {
        if (!result.error().isCancelled() && m_state != State::Ready)
            setState(State::Failed, result.error());
        return;
    }
    const bool first = m_nextPage == 1;
    const int fresh = m_messages->merge(result->items);
    if (first) {
        m_nextPage = 2;
        m_older = result->more;
    }
    mergeNotes();
    if (m_state != State::Ready)
        setState(State::Ready);
    if (fresh > 0)
        Q_EMIT messagesChanged();
    // Everything on the page was new: there may be more between it and what was known.
    if (!first && fresh > 0 && fresh == result->items.size() && result->more && page < mostPagesToCatchUp)
        readMessages(page + 1, waiting);
}

void ThreadDesk::readConversation(Waiting waiting)
{
    if (m_conversationRead.isRunning())
        return;
    m_conversationRead = api()->conversation(m_conversation.id, waiting);
    whenDone(m_conversationRead, this,
             [this, generation = m_generation, changes = m_changes](const Result<Conversation> &result) {
                 // What was asked for before a change may tell how it was.
                 if (generation != m_generation || changes != m_changes || !result || *result == m_conversation)
                     return;
                 m_conversation = *result;
                 m_messages->namesChanged();
                 Q_EMIT conversationChanged(m_conversation);
             });
}

void ThreadDesk::readNotes(Waiting waiting)
{
    if (m_notesRead.isRunning())
        return;
    m_notesRead = api()->notes(m_conversation.id, {1, 100}, waiting);
    whenDone(m_notesRead, this, [this, generation = m_generation](const Result<PageOf<Message>> &result) {
        if (generation != m_generation || !result)
            return;
        m_notes = result->items;
        mergeNotes();
    });
}

void ThreadDesk::mergeNotes()
{
    // Notes older than the messages that are here would stand in the wrong company.
    QDateTime oldest;
    for (int row = 0; row < m_messages->rowCount() && !oldest.isValid(); ++row)
        if (!m_messages->at(row)->message.isNote())
            oldest = m_messages->at(row)->message.at;
    QList<Message> due;
    for (const Message &note : std::as_const(m_notes))
        if (m_nextPage > 1 && (!m_older || note.at >= oldest))
            due += note;
    if (m_messages->merge(due) > 0)
        Q_EMIT messagesChanged();
}

void ThreadDesk::loadOlder()
{
    if (!m_older || m_olderRead.isRunning() || !api() || m_state != State::Ready)
        return;
    m_olderRead = api()->messages(m_conversation.id, {m_nextPage, pageSize}, Waiting::Person);
    whenDone(m_olderRead, this, [this, generation = m_generation](const Result<PageOf<Message>> &result) {
        if (generation == m_generation)
            olderArrived(result);
    });
}

void ThreadDesk::olderArrived(const Result<PageOf<Message>> &result)
{
    m_olderRead = {};
    if (!result) {
        if (!result.error().isCancelled())
            Q_EMIT failed(result.error());
        return;
    }
    ++m_nextPage;
    m_older = result->more && !result->items.isEmpty();
    const int fresh = m_messages->merge(result->items);
    mergeNotes();
    Q_EMIT messagesChanged();
    // New messages have moved the pages: this one was known already.
    if (fresh == 0 && m_older)
        loadOlder();
}

QString ThreadDesk::keyOf(const ConversationId &id) const
{
    return (m_session.account() ? m_session.account()->id.value : QString()) + u'/' + id.value;
}

QString ThreadDesk::draftText() const
{
    return m_drafts.value(keyOf(m_conversation.id))[textKey].toString();
}

void ThreadDesk::setDraftText(const QString &text)
{
    setDraft(textKey, text.trimmed().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text));
}

QJsonObject ThreadDesk::draftForm() const
{
    return m_drafts.value(keyOf(m_conversation.id))[formKey].toObject();
}

void ThreadDesk::setDraftForm(const QJsonObject &typed)
{
    setDraft(formKey, typed.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(typed));
}

void ThreadDesk::setDraft(const QString &part, const QJsonValue &typed)
{
    if (!m_conversation.id.isValid())
        return;
    QJsonObject draft = m_drafts.value(keyOf(m_conversation.id));
    if (typed.isUndefined())
        draft.remove(part);
    else
        draft.insert(part, typed);
    m_drafts.put(keyOf(m_conversation.id), draft);
}

void ThreadDesk::send(const MessageDraft &draft, const QString &preview, const QString &filePath)
{
    m_outbox->send(draft, preview, filePath);
}

void ThreadDesk::retry(const QString &localId)
{
    m_outbox->retry(localId);
}

void ThreadDesk::discard(const QString &localId)
{
    m_outbox->discard(localId);
}

void ThreadDesk::addNote(const QString &text)
{
    if (!api())
        return;
    whenDone(api()->addNote(m_conversation.id, text), this,
             [this, text, generation = m_generation](const Result<Message> &note) {
                 if (generation != m_generation)
                     return;
                 if (!note) {
                     Q_EMIT noteRefused(text, note.error());
                     return;
                 }
                 m_notes += *note;
                 m_messages->merge({*note});
                 Q_EMIT messagesChanged();
             });
}

void ThreadDesk::sendChatbot(const ChatbotSend &send)
{
    MessagesApi *messages = m_session.platform() ? m_session.platform()->messages() : nullptr;
    if (!messages || m_busy)
        return;
    setBusy(true);
    whenDone(messages->sendChatbot(send), this, [this, generation = m_generation](const Result<SendState> &state) {
        if (generation != m_generation)
            return;
        setBusy(false);
        if (!state) {
            Q_EMIT failed(state.error());
            return;
        }
        Q_EMIT done(tr("Chatbot started."));
        refresh(Waiting::Person);
    });
}

void ThreadDesk::removeMessage(const Message &message)
{
    MessagesApi *messages = m_session.platform() ? m_session.platform()->messages() : nullptr;
    if (!messages || !api())
        return;
    const bool note = message.isNote();
    const auto removing = note ? api()->removeNote(NoteId(message.id.value)) : messages->remove(message.id);
    whenDone(removing, this, [this, message, note, generation = m_generation](const Result<Done> &result) {
        if (generation != m_generation)
            return;
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        if (note) {
            erase_if(m_notes, [&](const Message &each) { return each.id == message.id; });
            m_messages->remove(message.id);
        }
        Q_EMIT done(note ? tr("Note deleted.") : tr("Message deleted."));
        refresh(Waiting::Person);
    });
}

void ThreadDesk::act(const Future<Conversation> &future, const QString &text)
{
    setBusy(true);
    whenDone(future, this, [this, text, generation = m_generation](const Result<Conversation> &result) {
        if (generation != m_generation)
            return;
        setBusy(false);
        if (!result) {
            if (!result.error().isCancelled())
                Q_EMIT failed(result.error());
            return;
        }
        ++m_changes;
        m_conversation = *result;
        Q_EMIT conversationChanged(m_conversation);
        Q_EMIT done(text);
        readMessages(1, Waiting::Nobody);
    });
}

void ThreadDesk::transfer(const DepartmentId &department, const UserId &user, bool stopBot)
{
    if (!api() || m_busy)
        return;
    const ConversationId id = m_conversation.id;
    if (user.isValid())
        act(api()->transferToUser(id, user, department, stopBot), tr("Conversation transferred."));
    else if (department.isValid())
        act(api()->transferToDepartment(id, department, stopBot), tr("Conversation transferred."));
}

void ThreadDesk::assign(const UserId &user)
{
    if (api() && !m_busy && user.isValid())
        act(api()->assign(m_conversation.id, user, false), tr("Conversation assigned."));
}

void ThreadDesk::setStatus(ConversationStatus status)
{
    if (api() && !m_busy)
        act(api()->setStatus(m_conversation.id, status, false),
            tr("Status changed to “%1”.").arg(conversationStatusName(status)));
}

void ThreadDesk::complete(bool reactivateOnNewMessage, bool stopBot)
{
    if (api() && !m_busy)
        act(api()->complete(m_conversation.id, reactivateOnNewMessage, stopBot), tr("Conversation completed."));
}

} // namespace gancho
