#include "app/receiver/answermatching.h"

#include "app/signing/schemeform.h"
#include "app/store/answerid.h"
#include "app/store/bodytext.h"
#include "app/store/eventfacts.h"
#include "app/store/eventfields.h"
#include "app/store/stablehash.h"
#include "models/domain/answertemplate.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace gancho {

namespace {

using Kind = Placeholder::Kind;

constexpr qsizetype longestChallenge = 4096;

QByteArray pathOf(const QByteArray &target)
{
    return target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
}

QByteArray parameter(const QByteArray &target, const QByteArray &name)
{
    const qsizetype mark = target.indexOf('?');
    if (mark >= 0)
        for (const auto &[key, value] : formPairs(target.mid(mark + 1)))
            if (key == name)
                return value;
    return {};
}

/// What one request holds, each part looked up when it is first asked for.
class Lookup
{
public:
    Lookup(const QList<AnswerRule> &rules, const RuleRequest &request)
        : m_rules(rules)
        , m_request(request)
    {
    }

    bool fits(const AnswerRule &rule)
    {
        const AnswerMatch &match = rule.match;
        return rule.enabled && !rule.handshake &&
               (match.method.isEmpty() ||
                match.method.compare(QString::fromUtf8(m_request.method), Qt::CaseInsensitive) == 0) &&
               (match.path.isEmpty() || wildcardMatches(match.path, path(), Qt::CaseSensitive)) &&
               (match.event.isEmpty() || wildcardMatches(match.event, m_request.event, Qt::CaseInsensitive)) &&
               (match.header.isEmpty() || headerFits(match)) && (match.field.isEmpty() || fieldFits(match));
    }

    QByteArray value(const Placeholder &placeholder)
    {
        const QString &name = placeholder.name;
        switch (placeholder.kind) {
        case Kind::Id:
            return answerIdPlace;
        case Kind::ReceivedAt:
            return QDateTime::fromMSecsSinceEpoch(m_request.receivedUs / 1000, QTimeZone::utc())
                .toString(Qt::ISODateWithMs)
                .toUtf8();
        case Kind::Method:
            return m_request.method;
        case Kind::Path:
            return path().toUtf8();
        case Kind::Event:
            return m_request.event.toUtf8();
        case Kind::Query:
            return parameter(m_request.target, name.toUtf8());
        case Kind::Header:
            return headerValue(headers(), name.toUtf8());
        case Kind::Body:
            return fieldValues(name, m_request.head, body()).value(0).toUtf8();
        case Kind::Text:
        case Kind::Unknown:
            return {};
        }
        return {};
    }

private:
    /// Below the inbox, and below the token where it is in the path.
    const QString &path()
    {
        if (!m_path.isEmpty())
            return m_path;
        const QByteArray whole = pathOf(m_request.target);
        qsizetype from = whole.indexOf('/', 1);
        for (int parts = m_request.scheme == SenderScheme::PathToken ? 2 : 1; parts > 0 && from >= 0; --parts)
            from = whole.indexOf('/', from + 1);
        m_path = from < 0 ? QStringLiteral("/") : QString::fromUtf8(QByteArray::fromPercentEncoding(whole.mid(from)));
        return m_path;
    }

    const HeaderList &headers()
    {
        if (m_headers.isEmpty())
            m_headers = parseHeaders(m_request.head);
        return m_headers;
    }

    const QByteArray &body()
    {
        if (m_body.isNull())
            m_body = readableBody(m_request.head, m_request.body);
        return m_body;
    }

    bool headerFits(const AnswerMatch &match)
    {
        const QByteArray name = match.header.toUtf8();
        return std::any_of(headers().cbegin(), headers().cend(), [&](const auto &header) {
            return header.first.compare(name, Qt::CaseInsensitive) == 0 &&
                   (match.headerPattern.isEmpty() ||
                    wildcardMatches(match.headerPattern, QString::fromUtf8(header.second), Qt::CaseInsensitive));
        });
    }

    bool fieldFits(const AnswerMatch &match)
    {
        if (m_fields.isEmpty()) {
            // The body is gone through once for all rules.
            for (const AnswerRule &rule : m_rules)
                if (rule.enabled && !rule.match.field.isEmpty() && !m_fields.contains(rule.match.field))
                    m_fields += rule.match.field;
            m_values = fieldValues(m_fields, m_request.head, body());
        }
        const QStringList values = m_values.value(m_fields.indexOf(match.field));
        return std::any_of(values.cbegin(), values.cend(), [&match](const QString &value) {
            return match.fieldPattern.isEmpty() || wildcardMatches(match.fieldPattern, value, Qt::CaseInsensitive);
        });
    }

    const QList<AnswerRule> &m_rules;
    const RuleRequest &m_request;
    QString m_path;
    HeaderList m_headers;
    QByteArray m_body;
    QStringList m_fields;
    QVector<QStringList> m_values;
};

/// The log's own idea of what is a repeat; for a request without a body, where it has none, the target.
quint64 deliveryOf(const RuleRequest &request)
{
    StoredEvent event;
    event.receivedUs = request.receivedUs;
    event.inbox = request.inbox;
    event.method = request.method;
    event.head = request.head;
    event.body = readableBody(request.head, request.body);
    if (const auto key = eventFacts(event).delivery)
        return quint64(*key);
    return StableHash().add(request.method).add(request.target).value();
}

} // namespace

RuleMatch matchRules(const QList<AnswerRule> &rules, const RuleRequest &request)
{
    Lookup lookup(rules, request);
    RuleMatch found;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (!lookup.fits(rules[i]))
            continue;
        const AnswerRule &rule = rules[i];
        found.rule = i;
        if (rule.rehearsal.isActive() && rule.rehearsal.times > 0 && rule.rehearsal.per == Rehearsal::Per::Delivery)
            found.delivery = deliveryOf(request);
        const AnswerTemplate body(rule.answer.body);
        found.namesId = body.uses(Kind::Id);
        found.body = body.render([&lookup](const Placeholder &placeholder) { return lookup.value(placeholder); });
        break;
    }
    return found;
}

bool readsBody(const QList<AnswerRule> &rules)
{
    return std::any_of(rules.cbegin(), rules.cend(), [](const AnswerRule &rule) {
        return rule.enabled && !rule.handshake &&
               (!rule.match.field.isEmpty() ||
                (rule.rehearsal.isActive() && rule.rehearsal.times > 0 &&
                 rule.rehearsal.per == Rehearsal::Per::Delivery) ||
                AnswerTemplate(rule.answer.body).uses(Kind::Body));
    });
}

AnswerPlan planFor(const AnswerRule &rule, const RuleMatch &match, int rehearsed)
{
    const Rehearsal &rehearsal = rule.rehearsal;
    AnswerPlan plan;
    plan.delayMs = rule.answer.delayMs;
    const bool fails = rehearsal.isActive() && (rehearsal.times == 0 || rehearsed < rehearsal.times);
    if (fails && rehearsal.kind == Rehearsal::Kind::Status) {
        plan.answer = HttpAnswer::json(
            rehearsal.status, rehearsal.status == 204 || rehearsal.status == 304 ? QByteArray() : rehearsedAnswerBody);
        if (rehearsal.retryAfterSeconds >= 0)
            plan.answer.headers.emplaceBack("Retry-After", QByteArray::number(rehearsal.retryAfterSeconds));
        return plan;
    }
    if (fails && rehearsal.kind != Rehearsal::Kind::Drip) {
        const bool reset = rehearsal.kind == Rehearsal::Kind::Reset;
        plan.way = reset ? AnswerPlan::Way::Reset : AnswerPlan::Way::Hold;
        plan.answer = {0, {{answernote::header, reset ? answernote::reset : answernote::noAnswer}}, {}};
        plan.holdSeconds = rehearsal.holdSeconds;
        return plan;
    }
    const RuleAnswer &own = rule.answer;
    plan.answer.status = own.status;
    plan.answer.headers = own.headers;
    plan.answer.body = match.body;
    plan.namesId = match.namesId;
    const bool bodiless = own.status == 204 || own.status == 304;
    if (match.body.isEmpty() && own.body.isEmpty() && !bodiless)
        plan.answer.body = plainAnswerBody;
    if (!bodiless && headerValue(own.headers, "content-type").isEmpty()) {
        const char first = plan.answer.body.isEmpty() ? ' ' : plan.answer.body.trimmed().front();
        const bool json = first == '{' || first == '[';
        plan.answer.headers.prepend(
            {"Content-Type", json ? "application/json; charset=utf-8" : "text/plain; charset=utf-8"});
    }
    if (fails) {
        plan.way = AnswerPlan::Way::Drip;
        plan.everyMs = rehearsal.everyMs;
    }
    return plan;
}

const AnswerRule *handshakeRule(const QList<AnswerRule> &rules, const HttpRequest &request)
{
    if (request.method != "GET" || parameter(request.target, "hub.mode") != "subscribe")
        return nullptr;
    const auto found = std::find_if(rules.cbegin(), rules.cend(),
                                    [](const AnswerRule &rule) { return rule.enabled && rule.handshake; });
    return found == rules.cend() ? nullptr : &*found;
}

HttpAnswer handshakeAnswer(const HttpRequest &request, const QByteArray &token)
{
    const QByteArray challenge = parameter(request.target, "hub.challenge");
    HttpAnswer answer = HttpAnswer::text(200, challenge.left(longestChallenge));
    if (token.isEmpty() || !signing::equal(token, parameter(request.target, "hub.verify_token")))
        answer = HttpAnswer::text(403, "verify token not recognised");
    answer.headers.emplaceBack("X-Content-Type-Options", "nosniff");
    return answer;
}

} // namespace gancho
