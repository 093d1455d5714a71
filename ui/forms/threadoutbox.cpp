#include "ui/forms/threadoutbox.h"

#include "app/accounts/accountsession.h"
#include "app/drafts/draftstore.h"
#include "app/platforms/conversationsapi.h"
#include "app/platforms/messagesapi.h"
#include "app/platforms/sendfollower.h"
#include "ui/forms/outboxcodec.h"

#include <QUuid>

#include "moc_threadoutbox.cpp"

namespace gancho {

namespace {

/// Whether the platform has clearly said no; otherwise it may have taken the message all the same.
bool isClearRefusal(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Invalid:
    case ErrorKind::RateLimited:
    case ErrorKind::Conflict:
    case ErrorKind::Unsupported:
    case ErrorKind::Storage:
        return true;
    case ErrorKind::Cancelled:
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Server:
    case ErrorKind::Protocol:
        break;
    }
    return false;
}

} // namespace

ThreadOutbox::ThreadOutbox(AccountSession &session, DraftStore &drafts, MessageModel &messages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_drafts(drafts)
    , m_messages(messages)
{
}

ConversationsApi *ThreadOutbox::api() const
{
    return m_session.platform() ? m_session.platform()->conversations() : nullptr;
}

QString ThreadOutbox::account() const
{
    return m_session.account() ? m_session.account()->id.value : QString();
}

void ThreadOutbox::close()
{
    qDeleteAll(m_followers);
    m_followers.clear();
    m_conversation = {};
    m_key.clear();
}

void ThreadOutbox::open(const ConversationId &conversation, const QString &key)
{
    close();
    m_conversation = conversation;
    m_key = key;
    const QJsonObject outbox = m_drafts.value(m_key)[QLatin1String("outbox")].toObject();
    QList<MessageRow> rows;
    for (auto it = outbox.begin(); it != outbox.end(); ++it) {
        MessageRow row = outboxcodec::read(it.value().toObject());
        row.localId = it.key();
        row.phase = m_underWay.contains(row.localId) ? MessageRow::Phase::Sending : MessageRow::Phase::Refused;
        if (row.phase == MessageRow::Phase::Refused && row.problem.isEmpty())
            row.problem = tr("Gancho was ended while this was being sent. Look whether it arrived before you send it "
                             "again.");
        rows += row;
    }
    std::sort(rows.begin(), rows.end(),
              [](const MessageRow &a, const MessageRow &b) { return a.message.at < b.message.at; });
    for (const MessageRow &row : std::as_const(rows))
        m_messages.addLocal(row);
}

void ThreadOutbox::send(const MessageDraft &draft, const QString &preview, const QString &filePath)
{
    MessageRow row;
    row.phase = MessageRow::Phase::Sending;
    row.draft = draft;
    row.filePath = filePath;
    row.localId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    row.message.conversationId = m_conversation;
    row.message.type =
        filePath.isEmpty() && draft.fileUrl.isEmpty() ? QStringLiteral("TEXT") : QStringLiteral("DOCUMENT");
    row.message.direction = MessageDirection::ToContact;
    row.message.status = MessageStatus::Processing;
    row.message.origin = QStringLiteral("API");
    row.message.text = preview;
    row.message.templateId = draft.templateId;
    row.message.at = QDateTime::currentDateTimeUtc();
    if (row.message.type == QLatin1String("DOCUMENT")) {
        MessageFile file;
        file.name = filePath.isEmpty() ? draft.fileUrl : filePath.section(u'/', -1);
        row.message.files += file;
    }
    m_messages.addLocal(row);
    Q_EMIT changed();
    dispatch(row);
}

void ThreadOutbox::retry(const QString &localId)
{
    const MessageRow *row = m_messages.local(localId);
    if (!row || !api())
        return;
    if (row->failedLater()) {
        const MessageRow failed = *row;
        send(failed.draft, failed.message.text, failed.filePath);
        return;
    }
    if (row->phase != MessageRow::Phase::Refused)
        return;
    m_messages.setSending(localId);
    dispatch(*m_messages.local(localId));
}

void ThreadOutbox::discard(const QString &localId)
{
    const MessageRow *row = m_messages.local(localId);
    if (!row || row->phase != MessageRow::Phase::Refused)
        return;
    m_messages.removeLocal(localId);
    outboxcodec::remove(m_drafts, m_key, localId);
}

void ThreadOutbox::dispatch(const MessageRow &row)
{
    const ConversationId conversation = m_conversation;
    const QString key = m_key;
    const QString localId = row.localId;
    outboxcodec::put(m_drafts, key, row);
    // On disk before it is on its way: whatever ends this program, the text is not lost.
    m_drafts.flush();
    m_underWay.insert(localId);
    if (!api()) {
        Error error;
        error.kind = ErrorKind::Unsupported;
        error.text = tr("No account is connected that can send messages.");
        refused(key, localId, error);
        return;
    }
    if (row.filePath.isEmpty()) {
        post(key, conversation, localId, row.draft);
        return;
    }
    MessagesApi *messages = m_session.platform()->messages();
    if (!messages) {
        Error error;
        error.kind = ErrorKind::Unsupported;
        error.text = tr("This platform takes no files.");
        refused(key, localId, error);
        return;
    }
    whenDone(messages->upload(row.filePath), this,
             [this, key, conversation, localId, draft = row.draft](const Result<QString> &id) mutable {
                 if (!id) {
                     refused(key, localId, id.error());
                 } else if (!api() || key.section(u'/', 0, 0) != account()) {
                     refused(key, localId, Error{});
                 } else {
                     draft.fileId = *id;
                     post(key, conversation, localId, draft);
                 }
             });
}

void ThreadOutbox::post(const QString &key, const ConversationId &conversation, const QString &localId,
                        const MessageDraft &draft)
{
    // Not cancelled when the page is left: then nobody would know what became of it.
    whenDone(api()->send(conversation, draft), this,
             [this, key, localId](const Result<SendState> &state) { sent(key, localId, state); });
}

void ThreadOutbox::sent(const QString &key, const QString &localId, const Result<SendState> &state)
{
    if (!state) {
        refused(key, localId, state.error());
        return;
    }
    m_underWay.remove(localId);
    outboxcodec::remove(m_drafts, key, localId);
    if (key != m_key)
        return;
    m_messages.setAccepted(localId, *state);
    if (m_messages.local(localId))
        follow(localId, *state);
    Q_EMIT accepted();
}

void ThreadOutbox::refused(const QString &key, const QString &localId, const Error &error)
{
    m_underWay.remove(localId);
    QString problem = error.text;
    if (!isClearRefusal(error))
        problem = (problem + u' ' + tr("Look whether it arrived before you send it again.")).trimmed();
    outboxcodec::setProblem(m_drafts, key, localId, problem);
    if (key == m_key) {
        m_messages.setRefused(localId, problem);
        Q_EMIT changed();
    }
}

void ThreadOutbox::follow(const QString &localId, const SendState &state)
{
    auto *follower = new SendFollower(
        [this](const SendState &sent) {
            MessagesApi *messages = m_session.platform() ? m_session.platform()->messages() : nullptr;
            return messages ? messages->state(sent) : ready<SendState>(fail(ErrorKind::Unsupported, QString()));
        },
        state, this);
    m_followers.insert(localId, follower);
    connect(follower, &SendFollower::changed, this,
            [this, localId](const SendState &now) { m_messages.setState(localId, now); });
    connect(follower, &SendFollower::finished, this, [this, localId] {
        if (SendFollower *ended = m_followers.take(localId))
            ended->deleteLater();
    });
}

} // namespace gancho
