#include "app/exchange/eventpreview.h"

#include "app/exchange/eventcodecs.h"
#include "app/exchange/eventcsv.h"
#include "app/exchange/eventmask.h"
#include "app/exchange/relatedevents.h"
#include "app/store/eventreader.h"

namespace gancho {

namespace {

/// More would only make the preview slow.
constexpr qsizetype shownOfBody = 20'000;

/// A JSON text with a line for each value; its bytes are otherwise what they were.
QByteArray inLines(const QByteArray &json)
{
    QByteArray text;
    int depth = 0;
    bool quoted = false;
    const auto newLine = [&] {
        text += '\n' + QByteArray(qsizetype(depth) * 2, ' ');
    };
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (quoted) {
            text += c;
            if (c == '\\' && at + 1 < json.size())
                text += json[++at];
            quoted = c != '"';
        } else if (c == '{' || c == '[') {
            const bool empty = at + 1 < json.size() && (json[at + 1] == '}' || json[at + 1] == ']');
            text += c;
            if (empty) {
                text += json[++at];
                continue;
            }
            ++depth;
            newLine();
        } else if (c == '}' || c == ']') {
            depth = qMax(0, depth - 1);
            newLine();
            text += c;
        } else if (c == ',') {
            text += c;
            newLine();
        } else if (c == ':') {
            text += ": ";
        } else if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
            text += c;
            quoted = c == '"';
        }
    }
    return text;
}

QString shownAs(const EventRecord &event, const EventExportRequest &request)
{
    if (request.format == EventFileFormat::Csv) {
        const QStringList columns = request.columns.isEmpty() ? eventcsv::usualColumns() : request.columns;
        QString lines;
        for (const QString &column : columns)
            lines += eventcsv::columnLabel(column) + QStringLiteral(": ") +
                     QString::fromUtf8(eventcsv::row(event, {column})).trimmed() + u'\n';
        return lines;
    }
    const QByteArray start = event.body.left(1);
    QByteArray body = start == "{" || start == "[" ? inLines(event.body) : event.body;
    if (body.size() > shownOfBody)
        body = body.left(shownOfBody) + "\n…";
    return QString::fromUtf8(event.head + body).remove(u'\r');
}

} // namespace

Result<EventPreviews> previewEvents(EventReader &reader, const EventExportRequest &request, int shown, int lookedAt)
{
    const auto ids = exportedIds(reader, request, {});
    if (!ids)
        return fail(ids.error());
    EventPreviews previews;
    previews.total = ids->size();
    Pseudonymizer pseudonymizer(request.key.isEmpty() ? AliasBook::randomKey() : request.key);
    QVector<EventRecord> records;
    RelatedEvents related;
    for (auto id = ids->crbegin(); id != ids->crend() && previews.lookedAt < lookedAt; ++id) {
        const auto record = reader.record(EventId(*id));
        if (!record)
            continue;
        ++previews.lookedAt;
        if (request.pseudonymise)
            pseudonymizer.meet(*record);
        if (request.pseudonymise && records.size() < shown)
            related.note(*record);
        if (records.size() < shown)
            records += *record;
    }
    if (const auto taught = related.teach(reader, pseudonymizer, {}); !taught)
        return fail(taught.error());
    for (const EventRecord &record : std::as_const(records)) {
        const EventRecord safe = request.secrets ? record : exchange::masked(record);
        const EventRecord after = request.pseudonymise ? pseudonymizer.replaced(safe) : safe;
        const QString type = record.summary.type.isEmpty() ? record.summary.method : record.summary.type;
        previews.events += {type + QStringLiteral(" · ") + isoTime(record.summary.receivedUs), shownAs(record, request),
                            shownAs(after, request)};
    }
    previews.aliases = pseudonymizer.counts();
    return previews;
}

} // namespace gancho
