#include "app/integrators/integratoranswers.h"

#include "app/diagnosis/maskedurl.h"
#include "app/exchange/makeurl.h"
#include "app/exchange/n8nurl.h"
#include "app/net/retryafter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace gancho {

namespace {

using Kind = IntegratorAnswer::Kind;

IntegratorAnswer answer(Kind kind, const QString &text, const QString &advice = {})
{
    IntegratorAnswer made;
    made.kind = kind;
    made.text = text;
    made.advice = advice;
    return made;
}

QString saidIn(const QByteArray &body)
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    if (json.isObject()) {
        QStringList words;
        for (const char *field : {"message", "hint", "error", "detail"})
            if (const QString word = json.object().value(QLatin1String(field)).toString(); !word.isEmpty())
                words += word;
        return maskedWords(words.join(u' ').toUtf8());
    }
    return body.trimmed().startsWith('<') ? QString() : maskedWords(body);
}

IntegratorAnswer tooLarge(Integrator from)
{
    return answer(
        Kind::TooLarge, QCoreApplication::translate("IntegratorAnswer", "The event is too large (413)."),
        from == Integrator::Make
            ? QCoreApplication::translate("IntegratorAnswer", "Make takes up to 5 MB per event. Send fewer fields, or "
                                                              "links in place of files.")
            : QCoreApplication::translate("IntegratorAnswer",
                                          "n8n takes 16 MB unless set otherwise: raise N8N_PAYLOAD_SIZE_MAX, or the "
                                          "limit of the proxy in front of it, or send fewer fields."));
}

IntegratorAnswer throttled(const HeaderList &headers)
{
    const int seconds = retryAfterSeconds(headerValue(headers, "Retry-After"), QDateTime::currentDateTimeUtc());
    return answer(Kind::Throttled, QCoreApplication::translate("IntegratorAnswer", "Too many events at once (429)."),
                  seconds >= 0 ? QCoreApplication::translate("IntegratorAnswer", "Wait %n second(s), then send again.",
                                                             nullptr, seconds)
                               : QCoreApplication::translate("IntegratorAnswer", "Wait a little, then send again. A "
                                                                                 "route slows down by itself."));
}

IntegratorAnswer down(int status)
{
    return answer(
        Kind::Down,
        QCoreApplication::translate("IntegratorAnswer",
                                    "A server in front answers that the integrator cannot be reached (%1).")
            .arg(status),
        QCoreApplication::translate("IntegratorAnswer", "See whether it is running and try again in a few minutes."));
}

IntegratorAnswer refused(int status)
{
    return answer(
        Kind::Refused, QCoreApplication::translate("IntegratorAnswer", "The event was refused (%1).").arg(status),
        QCoreApplication::translate("IntegratorAnswer", "Compare the address with the one that the webhook shows."));
}

IntegratorAnswer notRegistered(bool isTest)
{
    if (isTest)
        return answer(Kind::TestNotArmed,
                      QCoreApplication::translate("IntegratorAnswer",
                                                  "n8n is not listening on its test URL (404). It listens for 120 "
                                                  "seconds and takes a single event."),
                      QCoreApplication::translate("IntegratorAnswer",
                                                  "Open the Webhook node, press \"Listen for test event\" and send "
                                                  "again; or activate the workflow and use the production URL."));
    return answer(
        Kind::NotRegistered,
        QCoreApplication::translate("IntegratorAnswer", "n8n knows no active workflow with this address (404)."),
        QCoreApplication::translate("IntegratorAnswer", "Switch the workflow to active, then compare the path and the "
                                                        "method with those of its Webhook node."));
}

IntegratorAnswer ofN8n(int status, const HeaderList &headers, const QByteArray &body, bool isTest)
{
    const QString message = QJsonDocument::fromJson(body).object().value(QLatin1String("message")).toString();
    if (status / 100 == 2)
        return message == QLatin1String("Workflow was started") || message == QLatin1String("Workflow got started.")
                   ? answer(
                         Kind::Started,
                         QCoreApplication::translate("IntegratorAnswer", "n8n started the workflow (%1).").arg(status))
                   : answer(Kind::Accepted,
                            QCoreApplication::translate("IntegratorAnswer", "n8n took the event (%1).").arg(status));
    switch (status) {
    case 401:
        return answer(Kind::KeyMissing,
                      QCoreApplication::translate("IntegratorAnswer", "The webhook in n8n asks for a login (401)."),
                      QCoreApplication::translate("IntegratorAnswer",
                                                  "In the Webhook node choose \"Header Auth\" with a key of its own: "
                                                  "platforms send no user and password."));
    case 403:
        if (body.contains("IP is not whitelisted"))
            return answer(Kind::AddressBlocked,
                          QCoreApplication::translate("IntegratorAnswer",
                                                      "The webhook in n8n takes events from chosen IP addresses "
                                                      "only (403)."),
                          QCoreApplication::translate("IntegratorAnswer",
                                                      "Add the sender's address to \"IP(s) Whitelist\" in the options "
                                                      "of the Webhook node."));
        return answer(
            Kind::WrongKey,
            QCoreApplication::translate("IntegratorAnswer", "The key in the header is wrong or missing (403)."),
            QCoreApplication::translate("IntegratorAnswer",
                                        "Compare the header's name and value with the Header Auth credential "
                                        "of the Webhook node. It is not the API key of n8n."));
    case 404:
        if (message.contains(QLatin1String("Did you mean to make a")))
            return answer(
                Kind::WrongMethod,
                QCoreApplication::translate("IntegratorAnswer", "The webhook in n8n takes another method (404)."),
                QCoreApplication::translate("IntegratorAnswer",
                                            "Choose the method of the Webhook node, or change it there: "
                                            "platforms send POST."));
        return notRegistered(isTest);
    case 413:
        return tooLarge(Integrator::N8n);
    case 429:
        return throttled(headers);
    case 422:
        return answer(Kind::Refused,
                      QCoreApplication::translate("IntegratorAnswer", "n8n cannot read the body of the event (422)."),
                      QCoreApplication::translate("IntegratorAnswer", "See whether it is sound JSON, and whether its "
                                                                      "Content-Type says what it is."));
    case 500:
        // The Webhook node asks for a key, and no credential says which.
        if (body.contains("No authentication data defined"))
            return answer(Kind::KeyMissing,
                          QCoreApplication::translate("IntegratorAnswer",
                                                      "The Webhook node in n8n has no credential to compare the key "
                                                      "with (500)."),
                          QCoreApplication::translate("IntegratorAnswer",
                                                      "Open the Webhook node and choose or create its Header Auth "
                                                      "credential."));
        return answer(Kind::WorkflowFailed,
                      QCoreApplication::translate("IntegratorAnswer", "The workflow in n8n started and failed (500)."),
                      QCoreApplication::translate("IntegratorAnswer",
                                                  "Look under Executions in n8n for the node that failed. With "
                                                  "\"Respond: Immediately\" senders need not wait for it."));
    case 502:
    case 503:
    case 504:
        return down(status);
    default:
        return refused(status);
    }
}

IntegratorAnswer ofMake(int status, const HeaderList &headers)
{
    if (status / 100 == 2)
        return answer(Kind::Accepted,
                      QCoreApplication::translate(
                          "IntegratorAnswer", "Make took the event (%1). It is in the webhook's queue; the scenario "
                                              "runs when it is on.")
                          .arg(status));
    switch (status) {
    case 400:
        return answer(Kind::QueueFull,
                      QCoreApplication::translate("IntegratorAnswer",
                                                  "Make did not take the event: the queue is full, or the data cannot "
                                                  "be read (400)."),
                      QCoreApplication::translate("IntegratorAnswer",
                                                  "Open the webhook's queue in Make: let the scenario run or empty it. "
                                                  "See whether the body is sound JSON."));
    case 401:
        return answer(Kind::KeyMissing,
                      QCoreApplication::translate("IntegratorAnswer",
                                                  "The webhook in Make asks for an API key, and it is wrong or "
                                                  "missing (401)."),
                      QCoreApplication::translate("IntegratorAnswer",
                                                  "Send it in the header x-make-apikey. Whazing and Clint cannot: with "
                                                  "them leave the key off in Make."));
    case 404:
        return answer(Kind::Unknown,
                      QCoreApplication::translate("IntegratorAnswer", "Make knows no such webhook (404)."),
                      QCoreApplication::translate("IntegratorAnswer",
                                                  "Copy the address from the webhook in Make again; it may have been "
                                                  "deleted, or be of another zone."));
    case 410:
        return answer(Kind::Gone,
                      QCoreApplication::translate("IntegratorAnswer", "The webhook is switched off in Make (410)."),
                      QCoreApplication::translate("IntegratorAnswer",
                                                  "Make does that when no scenario uses it for five days. Put it into "
                                                  "a scenario and switch that on."));
    case 413:
        return tooLarge(Integrator::Make);
    case 429:
        return throttled(headers);
    case 502:
    case 503:
    case 504:
        return down(status);
    default:
        return refused(status);
    }
}

} // namespace

Integrator integratorOf(const QUrl &url)
{
    if (exchange::MakeUrl::of(url).isMake())
        return Integrator::Make;
    return exchange::N8nUrl::of(url).kind != exchange::N8nUrl::Kind::None ? Integrator::N8n : Integrator::None;
}

QString IntegratorAnswer::message() const
{
    QStringList lines{text};
    if (!advice.isEmpty())
        lines += advice;
    if (!said.isEmpty())
        lines += QCoreApplication::translate("IntegratorAnswer", "Answer: %1").arg(said);
    return lines.join(u'\n');
}

IntegratorAnswer integratorAnswer(const QUrl &url, int status, const HeaderList &headers, const QByteArray &body,
                                  Integrator from)
{
    if (from == Integrator::None)
        from = integratorOf(url);
    IntegratorAnswer made =
        from == Integrator::Make
            ? ofMake(status, headers)
            : ofN8n(status, headers, body, exchange::N8nUrl::of(url).kind == exchange::N8nUrl::Kind::Test);
    made.status = status;
    made.said = saidIn(body);
    return made;
}

} // namespace gancho
