#pragma once

#include "models/base/result.h"
#include "models/domain/event.h"
#include "models/domain/inbox.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVector>

#include <functional>

namespace gancho {

/// Reads the log on a read-only connection of QtSql. Lives in one reader thread; every call blocks there.
class EventReader
{
public:
    /// Polled during long reads; true ends them with ErrorKind::Cancelled.
    using Cancelled = std::function<bool()>;

    EventReader(QString file, QString searchFile);
    ~EventReader();

    Result<QVector<qint64>> ids(const EventFilter &filter, qint64 after, qint64 before, int limit,
                                const Cancelled &cancelled);
    Result<QVector<EventSummary>> summaries(const QVector<qint64> &ids);
    Result<EventRecord> record(EventId id);
    Result<QVector<EventBucket>> histogram(const EventFilter &filter, qint64 bucketUs, const Cancelled &cancelled);
    Result<QVector<QPair<QString, qint64>>> typeCounts(const EventFilter &filter);
    Result<QVector<Inbox>> inboxes();
    Result<qint64> count();

private:
    struct Where
    {
        QString sql;
        QVariantList values;
    };

    Result<Done> ensureOpen();
    Result<Where> where(const EventFilter &filter, qint64 after, qint64 before);
    /// The first id that may have come at or after `us`: arrival and order of commit differ by less than a minute.
    qint64 firstIdSince(qint64 us);
    qint64 integer(const QString &sql, const QVariantList &values = {});
    Result<Done> run(QSqlQuery &query, const QString &sql, const QVariantList &values);
    Result<QVector<qint64>> collect(const QString &sql, const QVariantList &values, int limit,
                                    const Cancelled &cancelled);
    Result<QVector<qint64>> search(const Where &where, const QString &text, int limit, const Cancelled &cancelled);
    Result<QVector<qint64>> scanTail(const Where &where, qint64 indexed, const QStringList &words, int limit,
                                     const Cancelled &cancelled);

    QString m_file, m_searchFile, m_connection;
    QSqlDatabase m_db;
    bool m_hasSearch = false;
};

} // namespace gancho
