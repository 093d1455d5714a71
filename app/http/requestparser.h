#pragma once

#include "app/http/httptypes.h"

#include <http_parser.h>

namespace gancho {

/// Reads HTTP/1 requests out of a byte stream, strictly: what QtHttpServer 6.4 would misread (negative or overlong
/// lengths, two lengths at once, folded headers, endless heads) is refused here. Pure; one per connection. The grammar
/// is http_parser's.
class RequestParser
{
public:
    enum class State {
        Head,     ///< nothing, or part of a head, has come
        Body,     ///< the head is complete and sound
        Complete, ///< take() the request
        Refused,  ///< see refusal(); the connection is of no more use
    };

    explicit RequestParser(const HttpLimits &limits);

    /// Takes bytes up to the end of the request at most; returns how many. The rest belongs to the next request.
    qsizetype feed(const char *data, qsizetype size);
    State state() const { return m_state; }
    /// No byte of a request has come since the last one.
    bool isIdle() const { return m_state == State::Head && m_request.head.isEmpty(); }
    int refusal() const { return m_refusal; }
    /// The sender waits for "100 Continue" before it sends the body.
    bool expectsContinue() const { return m_expectsContinue; }
    bool keepAlive() const { return m_keepAlive; }
    /// Bytes that this request holds, declared ones included.
    qsizetype bodyBytes() const { return m_request.body.size(); }

    /// The request as far as it has come; complete in State::Complete. Begins the next one.
    HttpRequest take();

private:
    qsizetype feedHead(const char *data, qsizetype size);
    qsizetype feedBody(const char *data, qsizetype size);
    void parseHead();
    void refuse(int status);
    bool endHeader();
    static RequestParser &self(http_parser *parser) { return *static_cast<RequestParser *>(parser->data); }
    static const http_parser_settings &callbacks();

    HttpLimits m_limits;
    http_parser m_parser{};
    HttpRequest m_request;
    State m_state = State::Head;
    int m_refusal = 0;
    bool m_expectsContinue = false;
    bool m_keepAlive = true;
    bool m_messageDone = false;
    qsizetype m_scanned = 0;
    qsizetype m_headerBytes = 0;
    qsizetype m_currentHeader = 0;
    int m_headers = 0;
    bool m_inValue = false;
    QByteArray m_name; ///< of the header being read; short ones only, for Expect
    QByteArray m_value;
};

} // namespace gancho
