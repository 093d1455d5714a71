#include "ui/widgets/eventfilterstate.h"

#include "models/domain/eventtype.h"
#include "models/items/eventtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

namespace gancho {

namespace {

template <class T, class F>
QJsonArray listToJson(const QList<T> &list, F &&of)
{
    QJsonArray array;
    for (const T &one : list)
        array += of(one);
    return array;
}

template <class T, class F>
QList<T> listFromJson(const QJsonValue &json, F &&of)
{
    QList<T> list;
    for (const QJsonValue &one : json.toArray())
        list += of(one);
    return list;
}

std::optional<qint64> numberFrom(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(json.toInteger()) : std::nullopt;
}

QString statusText(int status)
{
    return status < 10 ? QStringLiteral("%1xx").arg(status) : QString::number(status);
}

QString range(const std::optional<qint64> &least, const std::optional<qint64> &most, QString (*text)(qint64))
{
    if (least && most)
        return QStringLiteral("%1 – %2").arg(text(*least), text(*most));
    return least ? QStringLiteral("≥ %1").arg(text(*least)) : QStringLiteral("≤ %1").arg(text(*most));
}

QString shortTime(qint64 us)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(us / 1000), QLocale::ShortFormat);
}

} // namespace

EventFilter EventFilterState::at(qint64 nowUs) const
{
    EventFilter whole = filter;
    whole.fromUs = period.lowerBound(nowUs);
    whole.toUs = period.upperBound();
    return whole;
}

QList<EventFilterPart> filterParts(const EventFilterState &state, const std::function<QString(InboxId)> &nameOfInbox)
{
    const EventFilter &f = state.filter;
    QList<EventFilterPart> parts;
    const auto add = [&parts](const char *key, const QString &what, const QStringList &values) {
        if (!values.isEmpty())
            parts += {QLatin1String(key), QStringLiteral("%1: %2").arg(what, values.join(QStringLiteral(", ")))};
    };
    const auto alone = [&parts](const char *key, bool on, const QString &text) {
        if (on)
            parts += {QLatin1String(key), text};
    };
    QStringList types, inboxes, statuses, checks, colours;
    for (const QString &type : f.types)
        types += eventType(PlatformKind::None, type).label;
    for (const InboxId &inbox : f.inboxes)
        inboxes += nameOfInbox ? nameOfInbox(inbox) : QString::number(inbox.value);
    for (const int status : f.statuses)
        statuses += statusText(status);
    for (const Verification check : f.verifications)
        checks += eventtext::verification(check);
    for (const MarkColour colour : f.colours)
        colours += eventtext::colourName(colour);
    add("types", QCoreApplication::translate("EventFilterState", "Event"), types);
    add("inboxes", QCoreApplication::translate("EventFilterState", "Inbox"), inboxes);
    if (state.period.kind == EventPeriod::Kind::Custom)
        alone("period", true,
              QStringLiteral("%1 – %2").arg(shortTime(state.period.fromUs), shortTime(state.period.toUs)));
    else
        alone("period", state.period.kind != EventPeriod::Kind::All, state.period.text());
    add("statuses", QCoreApplication::translate("EventFilterState", "Answer"), statuses);
    add("verifications", QCoreApplication::translate("EventFilterState", "Sender check"), checks);
    add("methods", QCoreApplication::translate("EventFilterState", "Method"), f.methods);
    add("senders", QCoreApplication::translate("EventFilterState", "Sender"), f.senders);
    if (f.minSize || f.maxSize)
        add("size", QCoreApplication::translate("EventFilterState", "Size"),
            {range(f.minSize, f.maxSize, eventtext::size)});
    if (f.minDelayUs || f.maxDelayUs)
        add("delay", QCoreApplication::translate("EventFilterState", "Delay"),
            {range(f.minDelayUs, f.maxDelayUs, eventtext::span)});
    alone("repeated", f.repeated.has_value(),
          f.repeated.value_or(false) ? QCoreApplication::translate("EventFilterState", "Repeats only")
                                     : QCoreApplication::translate("EventFilterState", "Without repeats"));
    alone("starred", f.starred, QCoreApplication::translate("EventFilterState", "With star"));
    alone("noted", f.noted, QCoreApplication::translate("EventFilterState", "With note"));
    add("colours", QCoreApplication::translate("EventFilterState", "Colour"), colours);
    alone("deviating", f.deviating, QCoreApplication::translate("EventFilterState", "Not as documented"));
    return parts;
}

void removeFilterPart(EventFilterState &state, const QString &key)
{
    EventFilter &f = state.filter;
    const auto is = [&key](const char *name) {
        return key == QLatin1String(name);
    };
    if (is("types"))
        f.types.clear();
    else if (is("inboxes"))
        f.inboxes.clear();
    else if (is("period"))
        state.period = {};
    else if (is("statuses"))
        f.statuses.clear();
    else if (is("verifications"))
        f.verifications.clear();
    else if (is("methods"))
        f.methods.clear();
    else if (is("senders"))
        f.senders.clear();
    else if (is("size"))
        f.minSize = f.maxSize = std::nullopt;
    else if (is("delay"))
        f.minDelayUs = f.maxDelayUs = std::nullopt;
    else if (is("repeated"))
        f.repeated = std::nullopt;
    else if (is("starred"))
        f.starred = false;
    else if (is("noted"))
        f.noted = false;
    else if (is("colours"))
        f.colours.clear();
    else if (is("deviating"))
        f.deviating = false;
}

QJsonObject filterToJson(const EventFilterState &state)
{
    const EventFilter &f = state.filter;
    QJsonObject json;
    const auto put = [&json](const char *key, const QJsonValue &value) {
        json.insert(QLatin1String(key), value);
    };
    const auto optional = [&put](const char *key, const std::optional<qint64> &value) {
        if (value)
            put(key, *value);
    };
    put("text", f.text);
    put("types", QJsonArray::fromStringList(f.types));
    put("inboxes", listToJson(f.inboxes, [](InboxId id) { return QJsonValue(id.value); }));
    put("statuses", listToJson(f.statuses, [](int status) { return QJsonValue(status); }));
    put("checks", listToJson(f.verifications, [](Verification check) { return QJsonValue(int(check)); }));
    put("methods", QJsonArray::fromStringList(f.methods));
    put("senders", QJsonArray::fromStringList(f.senders));
    optional("minSize", f.minSize);
    optional("maxSize", f.maxSize);
    optional("minDelay", f.minDelayUs);
    optional("maxDelay", f.maxDelayUs);
    if (f.repeated)
        put("repeated", *f.repeated);
    put("colours", listToJson(f.colours, [](MarkColour colour) { return QJsonValue(int(colour)); }));
    put("starred", f.starred);
    put("noted", f.noted);
    put("deviating", f.deviating);
    put("period", int(state.period.kind));
    put("from", state.period.fromUs);
    put("to", state.period.toUs);
    return json;
}

EventFilterState filterFromJson(const QJsonObject &json)
{
    EventFilterState state;
    EventFilter &f = state.filter;
    const auto get = [&json](const char *key) {
        return json.value(QLatin1String(key));
    };
    const auto text = [](const QJsonValue &one) {
        return one.toString();
    };
    f.text = get("text").toString();
    f.types = listFromJson<QString>(get("types"), text);
    f.inboxes = listFromJson<InboxId>(get("inboxes"), [](const QJsonValue &one) { return InboxId(one.toInteger()); });
    f.statuses = listFromJson<int>(get("statuses"), [](const QJsonValue &one) { return one.toInt(); });
    f.verifications = listFromJson<Verification>(
        get("checks"), [](const QJsonValue &one) { return Verification(qBound(0, one.toInt(), 2)); });
    f.methods = listFromJson<QString>(get("methods"), text);
    f.senders = listFromJson<QString>(get("senders"), text);
    f.minSize = numberFrom(get("minSize"));
    f.maxSize = numberFrom(get("maxSize"));
    f.minDelayUs = numberFrom(get("minDelay"));
    f.maxDelayUs = numberFrom(get("maxDelay"));
    if (get("repeated").isBool())
        f.repeated = get("repeated").toBool();
    f.colours = listFromJson<MarkColour>(get("colours"),
                                         [](const QJsonValue &one) { return MarkColour(qBound(0, one.toInt(), 5)); });
    f.starred = get("starred").toBool();
    f.noted = get("noted").toBool();
    f.deviating = get("deviating").toBool();
    state.period.kind = EventPeriod::Kind(qBound(0, get("period").toInt(), int(EventPeriod::Kind::Month)));
    state.period.fromUs = get("from").toInteger();
    state.period.toUs = get("to").toInteger();
    return state;
}

QJsonObject orderToJson(const EventOrder &order)
{
    return {{QStringLiteral("key"), int(order.key)},
            {QStringLiteral("descending"), order.descending},
            {QStringLiteral("field"), order.field}};
}

EventOrder orderFromJson(const QJsonObject &json)
{
    EventOrder order;
    order.key = EventOrder::Key(qBound(0, json.value(QStringLiteral("key")).toInt(), int(EventOrder::lastKey)));
    order.descending = json.value(QStringLiteral("descending")).toBool(true);
    order.field = json.value(QStringLiteral("field")).toString();
    return order;
}

} // namespace gancho
