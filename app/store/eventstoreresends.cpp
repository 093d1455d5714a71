#include "app/store/answercodec.h"
#include "app/store/eventstoreimpl.h"

namespace gancho {

namespace {

bool writeResend(SqliteConnection &db, const Resend &resend)
{
    // An event that retention has deleted in the meantime takes its answers along.
    auto put = db.prepare("INSERT INTO resend(event_id,target,target_key,at_us,edited,status,problem,headers,body,"
                          "body_size,connect_us,first_byte_us,total_us) SELECT ?,?,?,?,?,?,?,?,?,?,?,?,? WHERE EXISTS"
                          "(SELECT 1 FROM event WHERE id=?1)");
    const QByteArray target = resend.target.toUtf8(), headers = encodeHeaders(resend.answerHeaders),
                     body = resend.answerBody.left(keptAnswerBytes);
    return put.bind(resend.event.value)
        .bindText(target)
        .bindBlob(resend.targetKey)
        .bind(resend.atUs)
        .bind(qint64(resend.edited))
        .bind(qint64(resend.status))
        .bind(resend.problem)
        .bindBlob(headers)
        .bindBlob(body)
        .bind(resend.answerBodySize)
        .bind(resend.connectUs)
        .bind(resend.firstByteUs)
        .bind(resend.totalUs)
        .run();
}

} // namespace

Future<Done> EventStore::addResends(const QVector<Resend> &resends)
{
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    auto future = promise->future();
    if (!m_impl->writer) {
        promise->addResult(Result<Done>(fail(ErrorKind::Storage, tr("The event log is open for reading only."))));
        promise->finish();
        return future;
    }
    m_impl->writer->run([this, resends, promise](SqliteConnection &db) {
        bool ok = db.execute("BEGIN IMMEDIATE");
        for (const Resend &resend : resends)
            ok = ok && writeResend(db, resend);
        ok = ok && db.execute("COMMIT");
        if (ok) {
            QVector<qint64> ids;
            for (const Resend &resend : resends)
                ids += resend.event.value;
            promise->addResult(Result<Done>(Done{}));
            QMetaObject::invokeMethod(
                this, [this, ids] { Q_EMIT resentChanged(ids); }, Qt::QueuedConnection);
        } else {
            promise->addResult(Result<Done>(fail(ErrorKind::Storage, storageProblem(db.errorCode()), db.errorText())));
            db.execute("ROLLBACK");
        }
        promise->finish();
    });
    return future;
}

Future<QVector<Resend>> EventStore::resends(EventId id)
{
    return m_impl->rows->call<QVector<Resend>>(
        [id](EventReader &reader, const EventReader::Cancelled &) { return reader.resends(id); });
}

Future<QVector<qint64>> EventStore::acceptedBy(const QByteArray &targetKey)
{
    return m_impl->searches->call<QVector<qint64>>(
        [targetKey](EventReader &reader, const EventReader::Cancelled &) { return reader.acceptedBy(targetKey); });
}

} // namespace gancho
