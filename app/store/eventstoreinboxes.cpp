#include "app/store/eventstoreimpl.h"

#include "models/domain/answerrulecodec.h"
#include "models/domain/sendercheckcodec.h"

#include <sqlite3.h>

namespace gancho {

namespace {

Error storageError(const SqliteConnection &db)
{
    return fail(ErrorKind::Storage, storageProblem(db.errorCode()), db.errorText()).value();
}

/// What the table says of an inbox, for creating and changing alike: name, account, platform, paused, sender_check,
/// answers.
bool runFor(const Inbox &inbox, SqliteStatement &statement)
{
    const QByteArray account = inbox.account.value.toUtf8(), check = SenderCheckCodec::write(inbox.check);
    const QByteArray answers = AnswerRuleCodec::write(inbox.answers);
    statement.bind(inbox.name).bindText(account).bind(qint64(inbox.platform)).bind(qint64(inbox.paused));
    for (const QByteArray *text : {&check, &answers})
        if (text->isEmpty())
            statement.bindNull();
        else
            statement.bindText(*text);
    if (inbox.id.isValid())
        statement.bind(inbox.id.value);
    return statement.run();
}

template <class T>
class Answer
{
public:
    Answer() { m_promise->start(); }
    Future<T> future() const { return m_promise->future(); }
    void give(Result<T> result) const
    {
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise = std::make_shared<QPromise<Result<T>>>();
};

} // namespace

Future<QVector<Inbox>> EventStore::inboxes()
{
    return m_impl->rows->call<QVector<Inbox>>(
        [](EventReader &reader, const EventReader::Cancelled &) { return reader.inboxes(); });
}

Future<Inbox> EventStore::saveInbox(const Inbox &inbox)
{
    return writeInbox(
        inbox, inbox.id.isValid()
                   ? "UPDATE inbox SET name=?, account=?, platform=?, paused=?, sender_check=?, answers=? WHERE id=? "
                     "AND former_name IS NULL"
                   : "INSERT INTO inbox(name, account, platform, paused, sender_check, answers) VALUES(?,?,?,?,?,?)");
}

Future<Inbox> EventStore::restoreInbox(const Inbox &inbox)
{
    return writeInbox(inbox, "UPDATE inbox SET name=?, account=?, platform=?, paused=?, sender_check=?, answers=?, "
                             "former_name=NULL WHERE id=? AND former_name IS NOT NULL");
}

Future<Inbox> EventStore::writeInbox(const Inbox &inbox, const char *sql)
{
    const Answer<Inbox> answer;
    m_impl->writer->run([this, inbox, sql, answer](SqliteConnection &db) {
        Inbox saved = inbox;
        auto statement = db.prepare(sql);
        if (!runFor(inbox, statement))
            return answer.give(db.errorCode() == SQLITE_CONSTRAINT
                                   ? fail(ErrorKind::Conflict,
                                          tr("There is an inbox \"%1\" already. Choose another name.").arg(inbox.name))
                                   : fail(storageError(db)));
        if (inbox.id.isValid() && sqlite3_changes(db.handle()) == 0)
            return answer.give(fail(ErrorKind::NotFound, tr("This inbox was deleted.")));
        if (!inbox.id.isValid())
            saved.id = InboxId(sqlite3_last_insert_rowid(db.handle()));
        answer.give(saved);
        QMetaObject::invokeMethod(this, &EventStore::inboxesChanged, Qt::QueuedConnection);
    });
    return answer.future();
}

Future<Done> EventStore::removeInbox(InboxId id)
{
    const Answer<Done> answer;
    m_impl->writer->run([this, id, answer](SqliteConnection &db) {
        // The row stays, so that its events have a name and its id is not used again. No path has a '#' in it.
        auto remove = db.prepare(
            "UPDATE inbox SET former_name=name, name='#'||id, sender_check=NULL, answers=NULL WHERE id=? AND "
            "former_name IS NULL");
        if (!remove.bind(id.value).run())
            return answer.give(fail(storageError(db)));
        if (sqlite3_changes(db.handle()) == 0)
            return answer.give(fail(ErrorKind::NotFound, tr("This inbox was deleted.")));
        answer.give(Done{});
        QMetaObject::invokeMethod(this, &EventStore::inboxesChanged, Qt::QueuedConnection);
    });
    return answer.future();
}

} // namespace gancho
