#include "app/exchange/eventcodecs.h"
#include "app/exchange/eventmask.h"
#include "app/exchange/eventreading.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QIODevice>
#include <QUrl>

#include <rapidjson/reader.h>

namespace gancho {

namespace {

constexpr qsizetype chunk = 256 * 1024;
/// Answers of a browser may be whole pages and films; what the log keeps of an answer is short.
constexpr qsizetype longestAnswer = 1024 * 1024;

/// A QIODevice as RapidJSON reads it.
class DeviceStream
{
public:
    using Ch = char;

    explicit DeviceStream(QIODevice &in)
        : m_in(in)
    {
        fill();
        if (m_buffer.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
    }
    Ch Peek() const { return m_at < m_buffer.size() ? m_buffer.constData()[m_at] : '\0'; }
    Ch Take()
    {
        const Ch c = Peek();
        if (m_at < m_buffer.size() && ++m_at == m_buffer.size())
            fill();
        return c;
    }
    size_t Tell() const { return size_t(m_before + m_at); }
    // A reader never writes.
    Ch *PutBegin() { return nullptr; }
    void Put(Ch) {}
    void Flush() {}
    size_t PutEnd(Ch *) { return 0; }

private:
    void fill()
    {
        m_before += m_buffer.size();
        m_at = 0;
        m_buffer = m_in.read(chunk);
    }

    QIODevice &m_in;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_before = 0;
};

/// What is taken of an entry.
struct HarEntry
{
    QString started;
    QByteArray method, url, version, bodyText, bodyCoding, answerText, answerCoding;
    HeaderList headers, answerHeaders, params;
    QPair<QByteArray, QByteArray> pair; ///< being read
    int status = 0;
    QByteArray mimeType;
    QString type, platform, inbox, sender, verification, note, colour, comment;
    bool starred = false;
};

tl::expected<ReadEvent, QString> eventOf(HarEntry &&entry)
{
    const auto bad = [](const QString &reason) {
        return tl::unexpected<QString>(reason);
    };
    if (entry.url.isEmpty())
        return bad(QCoreApplication::translate("EventImport", "The entry has no request with a URL."));
    // What Gancho wrote has all of its headers.
    const bool own = !entry.verification.isEmpty();
    ReadEvent result;
    NewEvent &event = result.event;
    const auto time = fromIsoTime(entry.started);
    if (!time && !entry.started.isEmpty())
        return bad(QCoreApplication::translate("EventImport", "\"startedDateTime\" is no time: %1")
                       .arg(entry.started.left(40)));
    event.receivedUs = time ? *time : QDateTime::currentMSecsSinceEpoch() * 1000;
    event.method = !entry.method.isEmpty() ? entry.method : QByteArray(entry.bodyText.isEmpty() ? "GET" : "POST");
    const QUrl url = QUrl::fromEncoded(entry.url);
    const auto scheme = entry.url.indexOf("://"), slash = scheme < 0 ? 0 : entry.url.indexOf('/', scheme + 3);
    event.target = slash < 0 ? QByteArray("/") : entry.url.mid(slash);
    if (const auto hash = event.target.indexOf('#'); hash >= 0)
        event.target.truncate(hash);
    event.target.replace(' ', "%20");
    HeaderList headers;
    // HTTP/2 has its request line among the headers.
    for (const auto &header : std::as_const(entry.headers))
        if (!header.first.isEmpty() && !header.first.startsWith(':') && !header.first.contains('\n') &&
            !header.second.contains('\n'))
            headers += header;
    if (headerValue(headers, "Host").isEmpty() && !url.host().isEmpty() && !own)
        headers.prepend({"Host", url.authority(QUrl::FullyEncoded).toUtf8()});
    if (entry.bodyCoding == "base64") {
        event.body = QByteArray::fromBase64(entry.bodyText);
    } else if (entry.bodyText.isEmpty() && !entry.params.isEmpty()) {
        QByteArrayList parts;
        for (const auto &[name, value] : std::as_const(entry.params))
            parts += QUrl::toPercentEncoding(QString::fromUtf8(name)) + '=' +
                     QUrl::toPercentEncoding(QString::fromUtf8(value));
        event.body = parts.join('&');
    } else {
        event.body = entry.bodyText;
    }
    if (!event.body.isEmpty() && headerValue(headers, "Content-Type").isEmpty() && !entry.mimeType.isEmpty() && !own)
        headers += {"Content-Type", entry.mimeType};
    const QByteArray version =
        entry.version.toUpper().startsWith("HTTP/1") ? entry.version.toUpper() : QByteArray("HTTP/1.1");
    event.head = exchange::headOf(event.method + ' ' + event.target + ' ' + version, headers);
    event.status = entry.status;
    for (const auto &header : std::as_const(entry.answerHeaders))
        if (!header.first.startsWith(':'))
            event.answerHeaders += header;
    if (entry.answerText.size() <= longestAnswer)
        event.answerBody = entry.answerCoding == "base64" ? QByteArray::fromBase64(entry.answerText) : entry.answerText;
    event.type = entry.type;
    event.platform = platformFromSlug(entry.platform);
    event.verification = verificationFromName(entry.verification);
    event.sender = entry.sender;
    // Gancho writes the note apart: a comment of its own may be the name of the event.
    result.mark = {entry.starred, markColourFromSlug(entry.colour), own ? entry.note : entry.comment};
    result.inboxName = entry.inbox;
    return result;
}

/// Follows the tokens. `m_path` has the keys and "[]" for an array.
class HarHandler : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, HarHandler>
{
public:
    explicit HarHandler(const EventFileSink &sink, const DeviceStream &stream)
        : m_sink(sink)
        , m_stream(stream)
    {
    }

    bool Default() { return true; }
    bool Key(const char *text, rapidjson::SizeType size, bool)
    {
        m_path.last() = QByteArray(text, qsizetype(size));
        return true;
    }
    bool StartObject()
    {
        if (isEntry())
            m_entry = {};
        else if (isPair())
            m_entry.pair = {};
        m_path += QByteArray();
        return true;
    }
    bool EndObject(rapidjson::SizeType)
    {
        m_path.removeLast();
        if (isEntry())
            return entryEnded();
        if (isPair()) {
            const QByteArray where = place();
            HeaderList &list = where == "request.headers.[]"    ? m_entry.headers
                               : where == "response.headers.[]" ? m_entry.answerHeaders
                                                                : m_entry.params;
            list += m_entry.pair;
        }
        return true;
    }
    bool StartArray()
    {
        m_path += "[]";
        m_hasEntries = m_hasEntries || (m_path.size() == 3 && m_path[0] == "log" && m_path[1] == "entries");
        return true;
    }
    bool EndArray(rapidjson::SizeType)
    {
        m_path.removeLast();
        return true;
    }
    bool Bool(bool value)
    {
        if (isWithinEntry() && place() == "_gancho.starred")
            m_entry.starred = value;
        return true;
    }
    bool Int(int number) { return integer(number); }
    bool Uint(unsigned number) { return integer(qint64(number)); }
    bool String(const char *text, rapidjson::SizeType size, bool)
    {
        if (!isWithinEntry())
            return true;
        const QByteArray where = place();
        const auto bytes = [&] {
            return QByteArray(text, qsizetype(size));
        };
        for (const auto &[name, member] : byteMembers)
            if (where == name) {
                m_entry.*member = bytes();
                return true;
            }
        for (const auto &[name, member] : textMembers)
            if (where == name)
                m_entry.*member = QString::fromUtf8(bytes());
        const QByteArray last = m_path.last();
        if ((last == "name" || last == "value") &&
            (where.startsWith("request.headers.[]") || where.startsWith("response.headers.[]") ||
             where.startsWith("request.postData.params.[]")))
            (last == "name" ? m_entry.pair.first : m_entry.pair.second) = bytes();
        return true;
    }

    bool hasEntries() const { return m_hasEntries; }
    bool wasStopped() const { return m_stopped; }
    qint64 entries() const { return m_number; }

private:
    static constexpr std::pair<const char *, QByteArray HarEntry::*> byteMembers[] = {
        {"request.method", &HarEntry::method},
        {"request.url", &HarEntry::url},
        {"request.httpVersion", &HarEntry::version},
        {"request.postData.text", &HarEntry::bodyText},
        {"request.postData.encoding", &HarEntry::bodyCoding},
        {"request.postData._encoding", &HarEntry::bodyCoding},
        {"request.postData.mimeType", &HarEntry::mimeType},
        {"response.content.text", &HarEntry::answerText},
        {"response.content.encoding", &HarEntry::answerCoding},
    };
    static constexpr std::pair<const char *, QString HarEntry::*> textMembers[] = {
        {"startedDateTime", &HarEntry::started},   {"_gancho.type", &HarEntry::type},
        {"_gancho.platform", &HarEntry::platform}, {"_gancho.inbox", &HarEntry::inbox},
        {"_gancho.sender", &HarEntry::sender},     {"_gancho.verification", &HarEntry::verification},
        {"_gancho.note", &HarEntry::note},         {"_gancho.colour", &HarEntry::colour},
        {"comment", &HarEntry::comment},
    };

    bool isEntry() const { return m_path.size() == 3 && m_path[0] == "log" && m_path[1] == "entries"; }
    bool isWithinEntry() const { return m_path.size() > 3 && m_path[0] == "log" && m_path[1] == "entries"; }
    bool isPair() const
    {
        if (!isWithinEntry())
            return false;
        const QByteArray where = place();
        return where == "request.headers.[]" || where == "response.headers.[]" || where == "request.postData.params.[]";
    }
    /// Within the entry: "request.headers.[].name".
    QByteArray place() const { return m_path.mid(3).join('.'); }
    bool integer(qint64 number)
    {
        if (isWithinEntry() && place() == "response.status")
            m_entry.status = int(number);
        return true;
    }
    bool entryEnded()
    {
        ++m_number;
        auto event = eventOf(std::move(m_entry));
        const bool goOn = event ? m_sink.event(std::move(*event)) : m_sink.problem({m_number, event.error(), {}});
        m_stopped = !goOn || !m_sink.progress(qint64(m_stream.Tell()));
        return !m_stopped;
    }

    const EventFileSink &m_sink;
    const DeviceStream &m_stream;
    QByteArrayList m_path;
    HarEntry m_entry;
    qint64 m_number = 0;
    bool m_hasEntries = false;
    bool m_stopped = false;
};

} // namespace

Result<Done> readHar(QIODevice &in, const EventFileSink &sink)
{
    DeviceStream stream(in);
    HarHandler handler(sink, stream);
    rapidjson::Reader reader;
    // Without recursion, so that no nesting can use up the stack.
    const auto parsed = reader.Parse<rapidjson::kParseIterativeFlag>(stream, handler);
    if (handler.wasStopped()) {
        Error cancelled;
        cancelled.kind = ErrorKind::Cancelled;
        return fail(cancelled);
    }
    if (!handler.hasEntries())
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("EventImport",
                                                "This is no HAR: it has no list of entries. Choose another file."));
    if (parsed.IsError())
        sink.problem({handler.entries() + 1,
                      QCoreApplication::translate("EventImport", "Not valid JSON, at byte %1. What follows is lost.")
                          .arg(parsed.Offset()),
                      {}});
    return Done{};
}

} // namespace gancho
