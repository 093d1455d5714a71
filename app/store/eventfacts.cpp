#include "app/store/eventfacts.h"

#include "app/store/bodytext.h"
#include "app/store/stablehash.h"

#include <simdjson.h>

#include <array>
#include <chrono>
#include <map>
#include <string>
#include <string_view>

namespace gancho {

namespace {

using namespace simdjson;

constexpr qint64 usPerSecond = 1'000'000;
constexpr qint64 earliestUs = 946'684'800 * usPerSecond; // 2000
constexpr qint64 latestUs = 4'102'444'800 * usPerSecond; // 2100
/// Whazing tries three times within some six minutes, and its events of tickets have no time of their own: the same
/// again later is another event. A repeat beyond the end of the hour is listed, which is better than hiding a new one.
constexpr qint64 ticketWindowUs = 3600 * usPerSecond;
constexpr qsizetype keptParser = 1024 * 1024;

constexpr std::array<const char *, 5> deliveryHeaders = {"webhook-id", "svix-id", "x-shopify-webhook-id",
                                                         "x-github-delivery", "idempotency-key"};
/// Names of the time of an event at the top of a body, the surest first: wts.chat; Whazing and Standard Webhooks;
/// Clint; others.
constexpr std::array<std::string_view, 8> timeNames = {"date",        "timestamp",       "deal_updated_stage_at",
                                                       "created_at",  "deal_updated_at", "deal_created_at",
                                                       "occurred_at", "createdAt"};

/// The scalars that matter, by their paths: "date", "content.id".
using Scalars = std::map<std::string, std::string, std::less<>>;

std::string_view at(const Scalars &scalars, std::string_view path)
{
    const auto found = scalars.find(path);
    return found == scalars.end() ? std::string_view() : std::string_view(found->second);
}

QByteArrayView view(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

std::string scalar(ondemand::value value)
{
    ondemand::json_type type;
    if (value.type().get(type) != SUCCESS)
        return {};
    if (type == ondemand::json_type::string) {
        std::string_view text;
        return value.get_string().get(text) == SUCCESS ? std::string(text) : std::string();
    }
    if (type != ondemand::json_type::number)
        return {};
    const std::string_view token = value.raw_json_token();
    return std::string(token.substr(0, token.find_last_not_of(" \t\r\n") + 1));
}

bool isWanted(std::string_view name)
{
    if (std::find(timeNames.begin(), timeNames.end(), name) != timeNames.end())
        return true;
    return name == "eventType" || name == "event" || name == "Type" || name == "messageId" || name == "message_id" ||
           name == "deal_stage" || name == "contact_email" || name == "contact_phone" || name == "contact_name";
}

void readPart(std::string_view part, ondemand::value value, Scalars &found)
{
    ondemand::object object;
    if (value.get_object().get(object) != SUCCESS)
        return;
    for (auto member : object) {
        std::string_view key;
        ondemand::value child;
        if (member.unescaped_key().get(key) != SUCCESS || member.value().get(child) != SUCCESS)
            return;
        if (key == "id" || key == "updatedAt" || key == "status" || key == "queueId" || key == "userId")
            found[std::string(part) + '.' + std::string(key)] = scalar(child);
    }
}

Scalars readJson(const QByteArray &body)
{
    thread_local ondemand::parser shared;
    ondemand::parser once;
    ondemand::parser &parser = body.size() > keptParser ? once : shared;
    const padded_string padded(body.constData(), size_t(body.size()));
    Scalars found;
    ondemand::document document;
    ondemand::object top;
    if (parser.iterate(padded).get(document) != SUCCESS || document.get_object().get(top) != SUCCESS)
        return found;
    for (auto member : top) {
        std::string_view key;
        ondemand::value value;
        if (member.unescaped_key().get(key) != SUCCESS || member.value().get(value) != SUCCESS)
            break;
        if (key == "content" || key == "ticket")
            readPart(std::string(key), value, found);
        else if (isWanted(key))
            found[std::string(key)] = scalar(value);
    }
    return found;
}

void readPairs(const QByteArray &encoded, Scalars &found)
{
    for (const auto &[name, value] : formPairs(encoded))
        if (isWanted({name.constData(), size_t(name.size())}))
            found[name.toStdString()] = value.toStdString();
}

/// Clint's deals may come by GET, with all that is told in the query (reference/clint.md §3c); nothing for other
/// requests.
Scalars readQuery(const QByteArray &head)
{
    Scalars found;
    if (!head.startsWith("GET "))
        return found;
    const QByteArray target = targetOf(head);
    if (const qsizetype mark = target.indexOf('?'); mark > 0 && target.indexOf("deal_stage=", mark) > 0)
        readPairs(target.mid(mark + 1), found);
    return found;
}

/// The value of a header without taking all of them apart: this runs once per event.
qint64 deliveryKey(const StoredEvent &event, const Scalars &body, std::optional<qint64> eventUs)
{
    StableHash hash;
    hash.add(QByteArray::number(event.inbox.value));
    const auto keyed = [&hash](const char *kind, std::initializer_list<std::string_view> parts) {
        hash.add(kind);
        for (const std::string_view part : parts)
            hash.add(view(part));
        return qint64(hash.value());
    };
    for (const char *name : deliveryHeaders)
        if (const QByteArrayView id = headerIn(event.head, name); !id.isEmpty())
            return keyed(name, {std::string_view(id.data(), size_t(id.size()))});

    const std::string_view type = at(body, "eventType"), contentId = at(body, "content.id");
    std::string_view changed = at(body, "content.updatedAt");
    if (changed.empty())
        changed = at(body, "date");
    if (!type.empty() && !contentId.empty() && !changed.empty())
        return keyed("wts.chat", {type, contentId, changed});
    const std::string_view ticketType = at(body, "Type"), ticket = at(body, "ticket.id");
    if (!ticketType.empty() && !ticket.empty())
        return keyed("whazing ticket", {ticketType, ticket, at(body, "ticket.status"), at(body, "ticket.queueId"),
                                        at(body, "ticket.userId"), std::to_string(event.receivedUs / ticketWindowUs)});
    if (const std::string_view message = at(body, "messageId"); !message.empty())
        return keyed("whazing message", {message});
    if (const std::string_view message = at(body, "message_id"); !message.empty())
        return keyed("clint message", {message, at(body, "event")});
    std::string_view contact = at(body, "contact_email");
    for (const char *name : {"contact_phone", "contact_name"})
        if (contact.empty())
            contact = at(body, name);
    if (const std::string_view stage = at(body, "deal_stage"); !stage.empty() && !contact.empty()) {
        const qint64 minute = eventUs.value_or(event.receivedUs) / (60 * usPerSecond);
        return keyed("clint", {contact, stage, std::to_string(minute)});
    }
    return qint64(hash.add("bytes").add(event.method).add(targetOf(event.head)).add(event.body).value());
}

/// As many digits as there are, as a number; moves on behind them.
qint64 digits(QByteArrayView text, qsizetype &at, int most)
{
    qint64 number = 0;
    for (const qsizetype end = std::min(text.size(), at + most); at < end && text[at] >= '0' && text[at] <= '9'; ++at)
        number = number * 10 + (text[at] - '0');
    return number;
}

bool skip(QByteArrayView text, qsizetype &at, std::string_view anyOf)
{
    if (at >= text.size() || anyOf.find(text[at]) == std::string_view::npos)
        return false;
    ++at;
    return true;
}

std::optional<qint64> plausible(qint64 us)
{
    return us >= earliestUs && us < latestUs ? std::optional(us) : std::nullopt;
}

std::optional<qint64> unixTime(QByteArrayView text)
{
    qsizetype at = 0;
    qint64 number = digits(text, at, 16);
    if (at < 10 || (at < text.size() && text[at] != '.'))
        return {};
    const int unit = at <= 11 ? 6 : at <= 14 ? 3 : 0;
    for (int i = 0; i < unit; ++i)
        number *= 10;
    if (unit == 6 && skip(text, at, ".")) {
        qint64 scale = usPerSecond / 10;
        for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, scale /= 10)
            number += scale * (text[at] - '0');
    }
    return plausible(number);
}

} // namespace

std::optional<qint64> timeFromText(QByteArrayView text)
{
    text = text.trimmed();
    if (text.size() < 10)
        return {};
    if (text[4] != '-')
        return unixTime(text);
    qsizetype at = 0;
    const qint64 year = digits(text, at, 4);
    if (at != 4 || !skip(text, at, "-"))
        return {};
    const qint64 month = digits(text, at, 2);
    if (at != 7 || !skip(text, at, "-"))
        return {};
    const qint64 day = digits(text, at, 2);
    const std::chrono::year_month_day date{std::chrono::year(int(year)), std::chrono::month(unsigned(month)),
                                           std::chrono::day(unsigned(day))};
    if (at != 10 || !date.ok() || !skip(text, at, "Tt "))
        return {};
    const qint64 hour = digits(text, at, 2);
    if (at != 13 || hour > 24 || !skip(text, at, ":"))
        return {};
    const qint64 minute = digits(text, at, 2);
    if (at != 16 || minute > 59)
        return {};
    qint64 second = 0, fraction = 0;
    if (skip(text, at, ":")) {
        second = digits(text, at, 2);
        if (at != 19 || second > 60)
            return {};
        if (skip(text, at, ".,")) {
            qint64 scale = usPerSecond / 10;
            for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, scale /= 10)
                fraction += scale * (text[at] - '0');
        }
    }
    qint64 offset = 0;
    const qsizetype zone = at;
    if (skip(text, at, "+-")) {
        offset = digits(text, at, 2) * 3600;
        skip(text, at, ":");
        offset += digits(text, at, 2) * 60;
        if (text[zone] == '-')
            offset = -offset;
    } else {
        skip(text, at, "Zz");
    }
    if (at != text.size())
        return {};
    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    return plausible((days * 86400 + hour * 3600 + minute * 60 + second - offset) * usPerSecond + fraction);
}

EventFacts eventFacts(const StoredEvent &event)
{
    EventFacts facts;
    if (event.refused)
        return facts;
    Scalars body;
    if (event.body.isEmpty())
        body = readQuery(event.head);
    else if (bodyForm(event.head, event.body) == BodyForm::Json)
        body = readJson(event.body);
    else if (bodyForm(event.head, event.body) == BodyForm::Form)
        readPairs(event.body, body);
    if (event.body.isEmpty() && body.empty())
        return facts;
    for (const std::string_view name : timeNames) {
        facts.eventUs = timeFromText(view(at(body, name)));
        if (facts.eventUs)
            break;
    }
    facts.delivery = deliveryKey(event, body, facts.eventUs);
    return facts;
}

} // namespace gancho
