#pragma once

#include "app/diagnosis/httpprobe.h"

#include <http_parser.h>

namespace gancho {

/// Reads one HTTP answer out of bytes as they come. What is good HTTP is http_parser's to say; interim answers (1xx)
/// are passed over.
class AnswerParser
{
public:
    /// `withoutBody`: the answer to a HEAD, which says how long its body would be and has none.
    explicit AnswerParser(bool withoutBody = false);
    Q_DISABLE_COPY_MOVE(AnswerParser)

    enum class State { Reading, Complete, Wrong };

    State add(const QByteArray &bytes);
    /// The other side sends no more: an answer without a length ends with it. Reading stays where it was cut.
    State end();

    int status() const { return m_status; }
    bool hasBytes() const { return m_hasBytes; }
    HeaderList headers;
    QByteArray body;                               ///< the first 256 KiB
    qint64 bodySize() const { return m_bodySize; } ///< of what came, bytes

private:
    static AnswerParser &self(http_parser *parser) { return *static_cast<AnswerParser *>(parser->data); }
    static const http_parser_settings &callbacks();

    http_parser m_parser{};
    State m_state = State::Reading;
    int m_status = 0;
    bool m_inValue = true;
    bool m_hasBytes = false;
    const bool m_withoutBody;
    qint64 m_bodySize = 0;
};

} // namespace gancho
