#include "app/diagnosis/answerparser.h"

namespace gancho {

namespace {

constexpr qsizetype keptBody = 256 * 1024;

} // namespace

AnswerParser::AnswerParser(bool withoutBody)
    : m_withoutBody(withoutBody)
{
    http_parser_init(&m_parser, HTTP_RESPONSE);
    m_parser.data = this;
}

AnswerParser::State AnswerParser::add(const QByteArray &bytes)
{
    if (m_state != State::Reading || bytes.isEmpty())
        return m_state;
    m_hasBytes = true;
    http_parser_execute(&m_parser, &callbacks(), bytes.constData(), size_t(bytes.size()));
    if (m_state == State::Reading && HTTP_PARSER_ERRNO(&m_parser) != HPE_OK)
        m_state = State::Wrong;
    return m_state;
}

AnswerParser::State AnswerParser::end()
{
    if (m_state == State::Reading)
        http_parser_execute(&m_parser, &callbacks(), nullptr, 0);
    return m_state;
}

const http_parser_settings &AnswerParser::callbacks()
{
    static const http_parser_settings settings = [] {
        http_parser_settings s;
        http_parser_settings_init(&s);
        s.on_message_begin = [](http_parser *p) {
            self(p).headers.clear();
            self(p).m_inValue = true;
            return 0;
        };
        s.on_header_field = [](http_parser *p, const char *at, size_t length) {
            AnswerParser &parser = self(p);
            if (std::exchange(parser.m_inValue, false))
                parser.headers.emplaceBack();
            parser.headers.last().first.append(at, qsizetype(length));
            return 0;
        };
        s.on_header_value = [](http_parser *p, const char *at, size_t length) {
            self(p).m_inValue = true;
            self(p).headers.last().second.append(at, qsizetype(length));
            return 0;
        };
        s.on_headers_complete = [](http_parser *p) {
            self(p).m_status = p->status_code;
            return self(p).m_withoutBody ? 1 : 0;
        };
        s.on_body = [](http_parser *p, const char *at, size_t length) {
            QByteArray &body = self(p).body;
            self(p).m_bodySize += qint64(length);
            body.append(at, std::min(qsizetype(length), keptBody - body.size()));
            return 0;
        };
        s.on_message_complete = [](http_parser *p) {
            if (p->status_code / 100 == 1 && p->status_code != 101)
                return 0;
            self(p).m_state = State::Complete;
            // What may follow is not part of this answer.
            http_parser_pause(p, 1);
            return 0;
        };
        return s;
    }();
    return settings;
}

} // namespace gancho
