#include "app/receiver/eventparts.h"

namespace gancho {

namespace {

using namespace simdjson;
using namespace eventparts;

/// What is read out of `content`, whatever the event is.
struct Content
{
    std::string_view id, contactId, sessionId, name, title, key, text, contactName;
};

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

bool recognizeWtsChat(ondemand::object &body, RecognizedNames &names, NewEvent &event)
{
    std::string_view type, otherType;
    Content content;
    bool hasContent = false;
    for (auto field : body) {
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
        return false;
    event.platform = PlatformKind::WtsChat;

    event.entityId = text(content.id);
    event.contactId = text(content.contactId);
    event.sessionId = text(content.sessionId);
    const QString contactName = text(content.contactName);
    if (type.starts_with("CONTACT_")) {
        event.contactId = event.entityId;
        event.subject = text(content.name);
        names.remember(event.contactId, event.subject);
    } else if (type.starts_with("SESSION_")) {
        event.sessionId = event.entityId;
        event.subject = contactName;
        names.remember(event.sessionId, contactName);
        names.remember(event.contactId, contactName);
    } else if (type.starts_with("PANEL_CARD_")) {
        event.cardId = event.entityId;
        const QString key = text(content.key), title = text(content.title);
        event.subject = key.isEmpty() || title.isEmpty() ? key + title : key + QStringLiteral(" · ") + title;
    } else {
        event.subject = names.nameOf(event.sessionId);
        if (event.subject.isEmpty())
            event.subject = names.nameOf(event.contactId);
        if (event.subject.isEmpty())
            event.subject = contactName.isEmpty() ? text(content.text).left(excerpt).simplified() : contactName;
    }
    return true;
}

} // namespace gancho
