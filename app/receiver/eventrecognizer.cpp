#include "app/receiver/eventrecognizer.h"

#include "app/receiver/eventparts.h"
#include "app/store/bodytext.h"

namespace gancho {

using namespace simdjson;

class EventRecognizer::Impl
{
public:
    void recognize(PlatformKind expected, const HttpRequest &request, NewEvent &event);

private:
    /// The body's object, from its beginning; false where there is none. The one before is void then.
    bool open(const QByteArray &body, ondemand::object &top);

    RecognizedNames m_names;
    ondemand::parser m_parser;
    ondemand::document m_document;
    padded_string m_copy;
};

bool EventRecognizer::Impl::open(const QByteArray &body, ondemand::object &top)
{
    if (body.size() < 2 || body.front() != '{')
        return false;
    error_code error;
    if (size_t(body.capacity()) >= size_t(body.size()) + SIMDJSON_PADDING) {
        error = m_parser.iterate(body.constData(), size_t(body.size()), size_t(body.capacity())).get(m_document);
    } else {
        m_copy = padded_string(body.constData(), size_t(body.size()));
        error = m_parser.iterate(m_copy).get(m_document);
    }
    return error == SUCCESS && m_document.get_object().get(top) == SUCCESS;
}

EventRecognizer::EventRecognizer()
    : m_impl(std::make_unique<Impl>())
{
}

EventRecognizer::~EventRecognizer() = default;

void EventRecognizer::recognize(PlatformKind expected, const HttpRequest &request, NewEvent &event)
{
    QByteArray readable = readableBody(request.head, request.body);
    if (readable.constData() == request.body.constData()) {
        m_impl->recognize(expected, request, event);
        return;
    }
    HttpRequest plain = request;
    plain.body = std::move(readable);
    m_impl->recognize(expected, plain, event);
}

void EventRecognizer::Impl::recognize(PlatformKind expected, const HttpRequest &request, NewEvent &event)
{
    event.platform = expected;
    const auto maybe = [expected](PlatformKind kind) {
        return expected == PlatformKind::None || expected == kind;
    };
    ondemand::object top;
    // Each reads the body from its beginning: an event of an inbox that is bound to its platform is read once.
    if (maybe(PlatformKind::WtsChat) && open(request.body, top) && recognizeWtsChat(top, m_names, event))
        return;
    if (maybe(PlatformKind::Whazing) && open(request.body, top) && recognizeWhazing(top, m_names, event))
        return;
    if (maybe(PlatformKind::Clint)) {
        const bool opened = open(request.body, top);
        if (recognizeClint(opened ? &top : nullptr, request, m_names, event))
            return;
    }
}

} // namespace gancho
