#include "app/store/resendrows.h"

#include "app/store/answercodec.h"

#include <sqlite3.h>

namespace gancho::resendrows {

namespace {

constexpr qint64 most = 1000;

constexpr char resendSql[] =
    "SELECT id,event_id,target,target_key,at_us,edited,status,problem,headers,body,body_size,connect_us,first_byte_us,"
    "total_us FROM resend WHERE event_id=? ORDER BY id DESC LIMIT ?";

Resend resendOf(const SqliteStatement &row)
{
    Resend r;
    r.id = row.integer(0);
    r.event = EventId(row.integer(1));
    r.target = row.text(2);
    r.targetKey = row.bytes(3);
    r.atUs = row.integer(4);
    r.edited = row.integer(5) != 0;
    r.status = int(row.integer(6));
    r.problem = row.text(7);
    r.answerHeaders = decodeHeaders(row.bytes(8));
    r.answerBody = row.bytes(9);
    r.answerBodySize = row.integer(10);
    r.connectUs = row.integer(11);
    r.firstByteUs = row.integer(12);
    r.totalUs = row.integer(13);
    return r;
}

} // namespace

Result<QVector<Resend>> of(const ReadContext &context, EventId id)
{
    auto query = context.db.prepare(resendSql);
    query.bind(id.value).bind(most);
    QVector<Resend> list;
    int code = query.step();
    for (; code == SQLITE_ROW; code = query.step())
        list.prepend(resendOf(query));
    if (const auto ok = context.ended(code); !ok)
        return fail(ok.error());
    return list;
}

Result<QVector<qint64>> acceptedBy(const ReadContext &context, const QByteArray &targetKey)
{
    auto query =
        context.db.prepare("SELECT DISTINCT event_id FROM resend WHERE target_key=? AND status BETWEEN 200 AND "
                           "299 ORDER BY event_id");
    query.bindBlob(targetKey);
    QVector<qint64> ids;
    int code = query.step();
    for (; code == SQLITE_ROW; code = query.step())
        ids += query.integer(0);
    if (const auto ok = context.ended(code); !ok)
        return fail(ok.error());
    return ids;
}

} // namespace gancho::resendrows
