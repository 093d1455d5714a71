#include "app/http/requestparser.h"

#include <algorithm>
#include <array>
#include <mutex>

namespace gancho {

namespace {

/// Spare room behind a body, so that readers which look ahead (simdjson) need no copy.
constexpr qsizetype spareCapacity = 64;
constexpr qsizetype longestNameKept = 8;

bool isToken(char c)
{
    static const auto table = [] {
        std::array<bool, 256> t{};
        for (int i = '0'; i <= '9'; ++i)
            t[size_t(i)] = true;
        for (int i = 'a'; i <= 'z'; ++i)
            t[size_t(i)] = t[size_t(i - 'a' + 'A')] = true;
        for (const char s : std::string_view("!#$%&'*+-.^_`|~"))
            t[size_t(s)] = true;
        return t;
    }();
    return table[static_cast<unsigned char>(c)];
}

} // namespace

RequestParser::RequestParser(const HttpLimits &limits)
    : m_limits(limits)
{
    static std::once_flag once;
    // The limits are checked here; the library's own must not be the tighter one.
    std::call_once(once, [] { http_parser_set_max_header_size(16 * 1024 * 1024); });
}

HttpRequest RequestParser::take()
{
    HttpRequest request = std::move(m_request);
    m_request = {};
    m_state = State::Head;
    m_expectsContinue = m_messageDone = m_inValue = false;
    m_scanned = m_headerBytes = m_currentHeader = 0;
    m_headers = 0;
    m_name.clear();
    m_value.clear();
    return request;
}

qsizetype RequestParser::feed(const char *data, qsizetype size)
{
    qsizetype used = 0;
    while (used < size && (m_state == State::Head || m_state == State::Body))
        used += m_state == State::Head ? feedHead(data + used, size - used) : feedBody(data + used, size - used);
    return used;
}

void RequestParser::refuse(int status)
{
    m_state = State::Refused;
    m_refusal = status;
    m_keepAlive = false;
}

qsizetype RequestParser::feedHead(const char *data, qsizetype size)
{
    QByteArray &head = m_request.head;
    qsizetype skipped = 0;
    // An empty line before the request line is ignored (RFC 9112 §2.2).
    while (head.isEmpty() && skipped < size && (data[skipped] == '\r' || data[skipped] == '\n'))
        ++skipped;
    const qsizetype before = head.size();
    const qsizetype most = m_limits.url + m_limits.headers + 4096;
    head.append(data + skipped, std::min(size - skipped, most - before + 1));

    const qsizetype from = std::max<qsizetype>(0, m_scanned - 3);
    const qsizetype end = QByteArrayView(head).indexOf("\r\n\r\n", from);
    if (end >= 0) {
        const qsizetype length = end + 4;
        const qsizetype used = skipped + (length - before);
        head.truncate(length);
        parseHead();
        return used;
    }
    m_scanned = head.size();
    const qsizetype firstLine = head.indexOf('\n');
    if (firstLine < 0 && head.size() > m_limits.url + 64)
        refuse(414);
    else if (firstLine >= 0 && head.size() - firstLine > m_limits.headers + 4)
        refuse(431);
    else if (head.contains("\n\n") || (firstLine == 0) || (firstLine > 0 && head[firstLine - 1] != '\r'))
        refuse(400);
    return size;
}

void RequestParser::parseHead()
{
    const QByteArray &head = m_request.head;
    for (qsizetype at = head.indexOf('\n'); at >= 0 && at + 1 < head.size(); at = head.indexOf('\n', at + 1)) {
        // A bare line feed or a folded header is how requests are smuggled (RFC 9112 §2.2, §5.2).
        if (head[at - 1] != '\r' || head[at + 1] == ' ' || head[at + 1] == '\t')
            return refuse(400);
    }
    if (head.contains('\0'))
        return refuse(400);

    http_parser_init(&m_parser, HTTP_REQUEST);
    m_parser.data = this;
    const size_t parsed = http_parser_execute(&m_parser, &callbacks(), head.constData(), size_t(head.size()));
    if (m_state == State::Refused)
        return;
    const auto error = HTTP_PARSER_ERRNO(&m_parser);
    if (error != HPE_OK && error != HPE_PAUSED) {
        refuse(error == HPE_INVALID_METHOD && isToken(head[0]) ? 501 : 400);
        return;
    }
    if (m_parser.http_major != 1)
        return refuse(505);
    m_request.minorVersion = m_parser.http_minor;
    m_request.method = http_method_str(static_cast<http_method>(m_parser.method));
    m_keepAlive = http_should_keep_alive(&m_parser) != 0;
    if (m_messageDone || m_parser.upgrade) {
        m_state = State::Complete;
        return;
    }
    if (parsed != size_t(head.size()))
        return refuse(400);
    const bool chunked = m_parser.flags & F_CHUNKED;
    const bool sized = m_parser.content_length != ULLONG_MAX;
    if (!chunked && sized) {
        if (m_parser.content_length > quint64(m_limits.body))
            return refuse(413);
        m_request.body.reserve(qsizetype(m_parser.content_length) + spareCapacity);
    }
    m_state = State::Body;
}

qsizetype RequestParser::feedBody(const char *data, qsizetype size)
{
    const size_t parsed = http_parser_execute(&m_parser, &callbacks(), data, size_t(size));
    if (m_state == State::Refused)
        return size;
    if (m_messageDone) {
        m_request.body.reserve(m_request.body.size() + spareCapacity);
        m_state = State::Complete;
        return qsizetype(parsed);
    }
    if (HTTP_PARSER_ERRNO(&m_parser) != HPE_OK)
        refuse(400);
    return size;
}

bool RequestParser::endHeader()
{
    if (m_name.compare("expect", Qt::CaseInsensitive) == 0)
        m_expectsContinue = m_value.trimmed().compare("100-continue", Qt::CaseInsensitive) == 0;
    m_name.clear();
    m_value.clear();
    m_currentHeader = 0;
    m_inValue = false;
    if (++m_headers > m_limits.headerCount) {
        refuse(431);
        return false;
    }
    return true;
}

const http_parser_settings &RequestParser::callbacks()
{
    static const http_parser_settings settings = [] {
        http_parser_settings s;
        http_parser_settings_init(&s);
        s.on_url = [](http_parser *p, const char *at, size_t length) {
            RequestParser &me = self(p);
            me.m_request.target.append(at, qsizetype(length));
            if (me.m_request.target.size() > me.m_limits.url)
                me.refuse(414);
            return me.m_state == State::Refused ? 1 : 0;
        };
        s.on_header_field = [](http_parser *p, const char *at, size_t length) {
            RequestParser &me = self(p);
            if (me.m_state == State::Body)
                return 0; // trailers of a chunked body
            if (me.m_inValue && !me.endHeader())
                return 1;
            if (!std::all_of(at, at + length, isToken)) {
                me.refuse(400);
                return 1;
            }
            me.m_currentHeader += qsizetype(length);
            me.m_headerBytes += qsizetype(length) + 4;
            if (me.m_name.size() + qsizetype(length) <= longestNameKept)
                me.m_name.append(at, qsizetype(length));
            return 0;
        };
        s.on_header_value = [](http_parser *p, const char *at, size_t length) {
            RequestParser &me = self(p);
            if (me.m_state == State::Body)
                return 0;
            me.m_inValue = true;
            me.m_currentHeader += qsizetype(length);
            me.m_headerBytes += qsizetype(length);
            if (me.m_name.size() == 6)
                me.m_value.append(at, qsizetype(std::min<size_t>(length, 64)));
            if (me.m_currentHeader > me.m_limits.header || me.m_headerBytes > me.m_limits.headers) {
                me.refuse(431);
                return 1;
            }
            return 0;
        };
        s.on_headers_complete = [](http_parser *p) {
            RequestParser &me = self(p);
            return me.m_inValue && !me.endHeader() ? -1 : 0;
        };
        s.on_body = [](http_parser *p, const char *at, size_t length) {
            RequestParser &me = self(p);
            if (me.m_request.body.size() + qsizetype(length) > me.m_limits.body) {
                me.refuse(413);
                return 1;
            }
            me.m_request.body.append(at, qsizetype(length));
            return 0;
        };
        s.on_message_complete = [](http_parser *p) {
            self(p).m_messageDone = true;
            http_parser_pause(p, 1);
            return 0;
        };
        return s;
    }();
    return settings;
}

} // namespace gancho
