#include "app/diagnosis/answerfindings.h"

#include "app/diagnosis/maskedurl.h"
#include "app/net/retryafter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace gancho {

namespace {

using Kind = UrlFinding::Kind;
using Severity = UrlFinding::Severity;
using State = HttpOutcome::State;

UrlFinding problem(Kind kind, const QStringList &details = {})
{
    return {Severity::Problem, kind, UrlFinding::Check::TestEvent, details};
}

bool isHtml(const QByteArray &body)
{
    static const QRegularExpression page(
        QStringLiteral("^\\s*(?:<!--.*?-->\\s*|<\\?xml[^>]*>\\s*)*<(?:!doctype\\s+html|html|head|body)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    QString text = QString::fromUtf8(body.left(4096));
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return page.match(text).hasMatch();
}

/// What a server says in its own words: the usual fields of JSON, or plain text; nothing of a page.
QByteArray words(const HttpOutcome &outcome)
{
    if (isHtml(outcome.body))
        return {};
    const QJsonDocument json = QJsonDocument::fromJson(outcome.body);
    if (json.isNull())
        return outcome.body;
    for (const char *field : {"message", "error", "detail", "title", "hint"})
        if (const QJsonValue value = json.object().value(QLatin1String(field)); value.isString())
            return value.toString().toUtf8();
    return {};
}

/// n8n's own refusals (reference/integrators.md §1b).
std::optional<UrlFinding> refusalOfN8n(const HttpOutcome &outcome)
{
    const QJsonObject json = QJsonDocument::fromJson(outcome.body).object();
    const QString message = json.value(QLatin1String("message")).toString();
    if (outcome.status == 404 && message.contains(QLatin1String("Did you mean to make a")))
        return problem(Kind::N8nWrongMethod);
    if (outcome.status == 404 && message.contains(QLatin1String("webhook")) &&
        message.contains(QLatin1String("not registered"))) {
        const QByteArray hint = json.value(QLatin1String("hint")).toString().toUtf8();
        return problem(Kind::N8nNotActive, {maskedWords(hint.isEmpty() ? message.toUtf8() : hint)});
    }
    if (outcome.status == 403 && outcome.body.contains("Authorization data is wrong!"))
        return problem(Kind::N8nWrongKey);
    if (outcome.status == 403 && outcome.body.contains("IP is not whitelisted to access the webhook!"))
        return problem(Kind::N8nAddressBlocked);
    if (outcome.status == 500 && message == QLatin1String("Error in workflow"))
        return problem(Kind::N8nWorkflowError);
    return std::nullopt;
}

UrlFinding refusal(const HttpOutcome &outcome, const QDateTime &now)
{
    if (const auto ofN8n = refusalOfN8n(outcome))
        return *ofN8n;
    const QString said = maskedWords(words(outcome));
    const QString status = QString::number(outcome.status);
    switch (outcome.status) {
    case 400:
        // nginx and Go's server say so in words.
        if (outcome.body.contains("plain HTTP request was sent to HTTPS port") ||
            outcome.body.contains("sent an HTTP request to an HTTPS server"))
            return problem(Kind::TlsExpected);
        return problem(Kind::BadRequest, {said});
    case 401:
        return problem(Kind::Unauthorized, {said});
    case 403:
        return problem(Kind::Forbidden, {said});
    case 404:
        return problem(Kind::NotFound, {said});
    case 405:
        return problem(Kind::MethodNotAllowed, {maskedWords(outcome.header("Allow"))});
    case 410:
        return problem(Kind::Gone);
    case 413:
        return problem(Kind::TooLarge);
    case 429:
        return problem(Kind::TooManyRequests, {QString::number(retryAfterSeconds(outcome.header("Retry-After"), now))});
    case 502:
    case 503:
    case 504:
        return problem(Kind::ServerDown, {status});
    default:
        return problem(outcome.status / 100 == 5 ? Kind::ServerError : Kind::Rejected, {status, said});
    }
}

} // namespace

bool isRedirect(const HttpOutcome &outcome)
{
    return outcome.state == State::Answered && outcome.status / 100 == 3;
}

bool isLoginPage(const HttpOutcome &outcome)
{
    static const QRegularExpression login(
        QStringLiteral("type\\s*=\\s*[\"']?password|\\b(?:log[ -]?in|sign[ -]?in|password|entrar|senha)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return isHtml(outcome.body) && login.match(QString::fromUtf8(outcome.body)).hasMatch();
}

QList<UrlFinding> answerFindings(const HttpOutcome &outcome, int timeoutMs, const QDateTime &now)
{
    const QString waited = QString::number(timeoutMs);
    switch (outcome.state) {
    case State::Silent:
        return {problem(Kind::NoAnswer, {waited})};
    case State::Unfinished:
        return {problem(Kind::AnswerUnfinished, {waited})};
    case State::NoConnection:
    case State::ClosedWithoutAnswer:
        return {problem(Kind::ClosedWithoutAnswer)};
    case State::Cut:
        return {problem(Kind::AnswerCut)};
    case State::TlsExpected:
        return {problem(Kind::TlsExpected)};
    case State::NotHttp:
        return {problem(Kind::NotHttp)};
    case State::Answered:
        break;
    }
    QList<UrlFinding> all;
    if (outcome.answerMs > timeoutMs / 2)
        all += {Severity::Warning,
                Kind::SlowAnswer,
                UrlFinding::Check::TestEvent,
                {QString::number(outcome.answerMs), waited}};
    const QString status = QString::number(outcome.status);
    if (outcome.status / 100 != 2)
        all += refusal(outcome, now);
    else if (isLoginPage(outcome))
        all += problem(Kind::LoginPage);
    else if (isHtml(outcome.body))
        all += problem(Kind::HtmlPage, {status});
    else
        all +=
            {Severity::Ok, Kind::Answered, UrlFinding::Check::TestEvent, {status, QString::number(outcome.answerMs)}};
    return all;
}

} // namespace gancho
