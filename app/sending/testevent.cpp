#include "app/sending/testevent.h"

#include "app/platforms/contract.h"
#include "app/sandbox/sandboxtime.h"
#include "models/domain/clintevents.h"
#include "models/domain/clintintegration.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUrlQuery>
#include <QUuid>

#include <functional>

namespace gancho {

namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Error> leadsNowhere(const QString &pointer)
{
    return fail(ErrorKind::Invalid,
                QCoreApplication::translate("Sending", "There is no place \"%1\" in the event.").arg(pointer));
}

/// `value` with the change made below it; undefined where the way leads nowhere.
QJsonValue put(const QJsonValue &value, const QStringList &way, const QJsonValue &what)
{
    if (way.isEmpty())
        return what;
    const QString &step = way.first();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        bool number = false;
        const int at = step == "-"_L1 ? int(array.size()) : step.toInt(&number);
        if ((!number && step != "-"_L1) || at < 0 || at > array.size())
            return QJsonValue::Undefined;
        const bool last = way.size() == 1;
        if (last && what.isUndefined()) {
            if (at < array.size())
                array.removeAt(at);
            return array;
        }
        const QJsonValue inner = put(at < array.size() ? array.at(at) : QJsonValue(QJsonObject()), way.mid(1), what);
        if (inner.isUndefined())
            return inner;
        if (at < array.size())
            array.replace(at, inner);
        else
            array.append(inner);
        return array;
    }
    if (!value.isObject() && !value.isNull())
        return QJsonValue::Undefined;
    QJsonObject object = value.toObject();
    if (way.size() == 1 && what.isUndefined()) {
        object.remove(step);
        return object;
    }
    const QJsonValue inner =
        put(object.contains(step) ? object.value(step) : QJsonValue(QJsonObject()), way.mid(1), what);
    if (inner.isUndefined())
        return inner;
    object.insert(step, inner);
    return object;
}

/// Every text of a value through `f`.
QJsonValue mapped(const QJsonValue &value, const std::function<QString(const QString &)> &f)
{
    if (value.isString())
        return f(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue each : value.toArray())
            array.append(mapped(each, f));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject from = value.toObject();
    for (auto it = from.begin(); it != from.end(); ++it)
        object.insert(it.key(), mapped(it.value(), f));
    return object;
}

QDateTime instant(const QString &text)
{
    static const QRegularExpression form(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:?\\d\\d)$"_s);
    return form.match(text).hasMatch() ? QDateTime::fromString(text, Qt::ISODateWithMs) : QDateTime();
}

} // namespace

Result<FieldChange> FieldChange::read(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 1 || !text.startsWith(u'/'))
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Sending", "Write a place and its value as /content/name=Maria."));
    const QString written = text.mid(equals + 1);
    // Within an array anything that JSON knows may stand.
    const QJsonDocument json = QJsonDocument::fromJson('[' + written.toUtf8() + ']');
    const bool isOne = json.isArray() && json.array().size() == 1;
    return FieldChange{text.left(equals), isOne ? json.array().first() : QJsonValue(written)};
}

TestEventMaker::TestEventMaker(TestEventWish wish)
    : m_wish(std::move(wish))
    , m_events(QRandomGenerator::global()->generate(), m_wish.platform)
{
}

Result<std::unique_ptr<TestEventMaker>> TestEventMaker::of(const TestEventWish &wish)
{
    std::unique_ptr<TestEventMaker> maker(new TestEventMaker(wish));
    switch (wish.base) {
    case TestEventWish::Base::Invented:
        if (!TestEvents(1, wish.platform).next(wish.type))
            return fail(ErrorKind::NotFound,
                        QCoreApplication::translate("Sending", "There is no event \"%1\".").arg(wish.type));
        break;
    case TestEventWish::Base::Example: {
        const auto contract = Contract::of(wish.platform);
        if (!contract || !(*contract)->events().contains(wish.type))
            return fail(ErrorKind::NotFound,
                        QCoreApplication::translate("Sending", "There is no event \"%1\".").arg(wish.type));
        maker->m_base = (*contract)->eventExample(wish.type);
        break;
    }
    case TestEventWish::Base::Real:
        maker->m_base = QJsonDocument::fromJson(wish.body).object();
        if (maker->m_base.isEmpty())
            return fail(ErrorKind::Invalid,
                        QCoreApplication::translate("Sending", "The body of this event is not a JSON object, so no "
                                                               "field of it can be changed."));
        break;
    case TestEventWish::Base::Story:
        if (TestEvents(1, wish.platform).story(wish.type).isEmpty())
            return fail(ErrorKind::NotFound,
                        QCoreApplication::translate("Sending", "There is no story \"%1\".").arg(wish.type));
        break;
    }
    return maker;
}

Result<QVector<InventedEvent>> TestEventMaker::next()
{
    QVector<InventedEvent> events;
    if (m_wish.base == TestEventWish::Base::Story) {
        events = m_events.story(m_wish.type);
    } else if (m_wish.base == TestEventWish::Base::Invented) {
        events.append({m_wish.type, m_events.next(m_wish.type).value_or(QByteArray())});
    } else {
        const QJsonObject body = m_wish.fresh ? testevent::fresh(m_base, QDateTime::currentMSecsSinceEpoch()) : m_base;
        events.append({m_wish.type, QJsonDocument(body).toJson(QJsonDocument::Compact)});
    }
    if (m_wish.changes.isEmpty())
        return events;
    for (InventedEvent &event : events) {
        const auto body = testevent::changed(QJsonDocument::fromJson(event.body).object(), m_wish.changes);
        if (!body)
            return fail(body.error());
        event.body = QJsonDocument(*body).toJson(QJsonDocument::Compact);
    }
    return events;
}

Result<QJsonObject> testevent::changed(const QJsonObject &body, const QList<FieldChange> &changes)
{
    QJsonValue value = body;
    for (const FieldChange &change : changes) {
        QStringList way = change.pointer.split(u'/');
        if (way.size() < 2 || !way.takeFirst().isEmpty())
            return leadsNowhere(change.pointer);
        for (QString &step : way)
            step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        value = put(value, way, change.value);
        if (!value.isObject())
            return leadsNowhere(change.pointer);
    }
    return value.toObject();
}

QJsonObject testevent::fresh(const QJsonObject &body, qint64 nowMs)
{
    const QString id = body.value("content"_L1).toObject().value("id"_L1).toString();
    const QString newId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QDateTime date = instant(body.value("date"_L1).toString());
    const qint64 later = date.isValid() ? nowMs - date.toMSecsSinceEpoch() : 0;
    return mapped(body,
                  [&](const QString &text) {
                      if (!id.isEmpty() && text == id)
                          return newId;
                      const QDateTime time = later == 0 ? QDateTime() : instant(text);
                      return time.isValid() ? instantText((time.toMSecsSinceEpoch() + later) * 10'000) : text;
                  })
        .toObject();
}

QUrl testevent::urlFor(const QUrl &url, const QString &type)
{
    QUrlQuery query(url);
    if (!clintDealEvents().contains(type) || query.hasQueryItem(clintEventMarker))
        return url;
    query.addQueryItem(clintEventMarker, type);
    QUrl marked = url;
    marked.setQuery(query);
    return marked;
}

Result<RawRequest> testevent::requestOf(const QUrl &url, const QByteArray &body, const HeaderList &headers,
                                        const SignaturePlan &signature, bool mark, qint64 nowSeconds)
{
    RawRequest request;
    request.url = url;
    request.target = targetOf(url);
    request.body = body;
    request.headers = {{"Host", hostOf(url)},
                       {"Content-Type", "application/json; charset=utf-8"},
                       {"User-Agent", "Gancho"},
                       {"Content-Length", QByteArray::number(body.size())}};
    for (const auto &[name, value] : headers)
        setHeader(request.headers, name, value);
    if (signature.choice == SignaturePlan::Choice::Renew)
        if (const auto done = sendsignature::apply(signature, sendsignature::newId(), nowSeconds, request); !done)
            return fail(done.error());
    if (mark)
        setHeader(request.headers, "X-Gancho-Test", "1");
    if (const auto fit = checkRequest(request); !fit)
        return fail(fit.error());
    return request;
}

} // namespace gancho
