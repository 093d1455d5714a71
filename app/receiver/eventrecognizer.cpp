#include "app/receiver/eventrecognizer.h"

#include <simdjson.h>

#include <string_view>

namespace gancho {

namespace {

using namespace simdjson;

constexpr int namesRemembered = 20000;
constexpr int excerpt = 60;

/// What is read out of `content`, whatever the event is.
struct Content
{
    std::string_view id, contactId, sessionId, name, title, key, text, contactName;
};

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

std::string_view stringOf(ondemand::value value)
{
    std::string_view view;
    return value.get_string().get(view) == SUCCESS ? view : std::string_view();
}

std::string_view nameIn(ondemand::value value)
{
    ondemand::object object;
    std::string_view name;
    if (value.get_object().get(object) == SUCCESS && object["name"].get_string().get(name) != SUCCESS)
        name = {};
    return name;
}

std::string_view firstNameIn(ondemand::value value)
{
    ondemand::array list;
    if (value.get_array().get(list) != SUCCESS)
        return {};
    for (auto element : list) {
        ondemand::value first;
        return element.get(first) == SUCCESS ? nameIn(first) : std::string_view();
    }
    return {};
}

Content readContent(ondemand::object content)
{
    Content c;
    for (auto field : content) {
        std::string_view key;
        ondemand::value value;
        if (field.unescaped_key().get(key) != SUCCESS || field.value().get(value) != SUCCESS)
            break;
        if (key == "id")
            c.id = stringOf(value);
        else if (key == "contactId")
            c.contactId = stringOf(value);
        else if (key == "sessionId")
            c.sessionId = stringOf(value);
        else if (key == "name")
            c.name = stringOf(value);
        else if (key == "title")
            c.title = stringOf(value);
        else if (key == "key")
            c.key = stringOf(value);
        else if (key == "text")
            c.text = stringOf(value);
        else if (key == "contactDetails")
            c.contactName = nameIn(value);
        else if (key == "contacts")
            c.contactName = firstNameIn(value);
    }
    return c;
}

} // namespace

class EventRecognizer::Parser
{
public:
    ondemand::parser parser;
    padded_string copy;
};

EventRecognizer::EventRecognizer()
    : m_parser(std::make_unique<Parser>())
    , m_names(namesRemembered)
{
}

EventRecognizer::~EventRecognizer() = default;

void EventRecognizer::remember(const QString &id, const QString &name)
{
    if (!id.isEmpty() && !name.isEmpty())
        m_names.insert(id, new QString(name));
}

QString EventRecognizer::nameOf(const QString &id) const
{
    const QString *name = m_names.object(id);
    return name ? *name : QString();
}

void EventRecognizer::recognize(PlatformKind expected, const HttpRequest &request, NewEvent &event)
{
    event.platform = expected;
    const QByteArray &body = request.body;
    if (body.size() < 2 || body.front() != '{')
        return;
    ondemand::document document;
    const bool padded = size_t(body.capacity()) >= size_t(body.size()) + SIMDJSON_PADDING;
    error_code error;
    if (padded) {
        error = m_parser->parser.iterate(body.constData(), size_t(body.size()), size_t(body.capacity())).get(document);
    } else {
        m_parser->copy = padded_string(body.constData(), size_t(body.size()));
        error = m_parser->parser.iterate(m_parser->copy).get(document);
    }
    ondemand::object top;
    if (error != SUCCESS || document.get_object().get(top) != SUCCESS)
        return;

    std::string_view type, otherType;
    Content content;
    bool hasContent = false;
    for (auto field : top) {
        std::string_view key;
        ondemand::value value;
        if (field.unescaped_key().get(key) != SUCCESS || field.value().get(value) != SUCCESS)
            break;
        ondemand::object object;
        if (key == "eventType")
            type = stringOf(value);
        else if (key == "event" || key == "type")
            otherType = stringOf(value);
        else if (key == "content" && value.get_object().get(object) == SUCCESS) {
            content = readContent(object);
            hasContent = true;
        }
    }
    event.type = text(type.empty() ? otherType : type);
    if (type.empty() || !hasContent)
        return;
    if (expected == PlatformKind::None)
        event.platform = PlatformKind::WtsChat;

    event.entityId = text(content.id);
    event.contactId = text(content.contactId);
    event.sessionId = text(content.sessionId);
    const QString contactName = text(content.contactName);
    if (type.starts_with("CONTACT_")) {
        event.contactId = event.entityId;
        event.subject = text(content.name);
        remember(event.contactId, event.subject);
    } else if (type.starts_with("SESSION_")) {
        event.sessionId = event.entityId;
        event.subject = contactName;
        remember(event.sessionId, contactName);
        remember(event.contactId, contactName);
    } else if (type.starts_with("PANEL_CARD_")) {
        event.cardId = event.entityId;
        const QString key = text(content.key), title = text(content.title);
        event.subject = key.isEmpty() || title.isEmpty() ? key + title : key + QStringLiteral(" · ") + title;
    } else {
        event.subject = nameOf(event.sessionId);
        if (event.subject.isEmpty())
            event.subject = nameOf(event.contactId);
        if (event.subject.isEmpty())
            event.subject = contactName.isEmpty() ? text(content.text).left(excerpt).simplified() : contactName;
    }
}

} // namespace gancho
