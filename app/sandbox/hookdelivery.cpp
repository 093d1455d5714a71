#include "app/sandbox/hookdelivery.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

namespace gancho {

namespace {

QUrl lineOf(const HookLetter &letter)
{
    return letter.url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace

HookDelivery::HookDelivery(QObject *parent)
    : HookDelivery(Rules(), parent)
{
}

HookDelivery::HookDelivery(const Rules &rules, QObject *parent)
    : QObject(parent)
    , m_rules(rules)
    , m_network(this)
{
}

void HookDelivery::post(const HookLetter &letter)
{
    if (letter.delay.count() > 0)
        QTimer::singleShot(letter.delay, this, [this, letter] { enqueue(letter); });
    else
        enqueue(letter);
}

void HookDelivery::enqueue(const HookLetter &letter)
{
    Line &line = m_lines[lineOf(letter)];
    if (line.waiting.size() >= m_rules.longestQueue) {
        SandboxDelivery given;
        given.event = letter.event;
        given.url = letter.url;
        given.problem = tr("Given up: too many deliveries to this URL are waiting already.");
        Q_EMIT delivered(given);
        return;
    }
    line.waiting.enqueue({letter, 1});
    next(lineOf(letter));
}

void HookDelivery::next(const QUrl &url)
{
    Line &line = m_lines[url];
    if (line.busy || line.waiting.isEmpty())
        return;
    line.busy = true;
    send(line.waiting.dequeue());
}

void HookDelivery::send(const Attempt &attempt)
{
    const HookLetter &letter = attempt.letter;
    QNetworkRequest request(letter.url);
    for (const auto &[name, value] : letter.headers)
        request.setRawHeader(name, value);
    request.setRawHeader("User-Agent", userAgent);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(int(m_rules.timeout.count()));
    QElapsedTimer clock;
    clock.start();
    QNetworkReply *reply = m_network.sendCustomRequest(request, letter.method, letter.body);
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, attempt, clock] { finished(attempt, reply, clock.elapsed()); });
}

void HookDelivery::finished(const Attempt &attempt, QNetworkReply *reply, qint64 elapsedMs)
{
    reply->deleteLater();
    const HookLetter &letter = attempt.letter;
    SandboxDelivery outcome;
    outcome.event = letter.event;
    outcome.url = letter.url;
    outcome.attempt = attempt.number;
    outcome.elapsedMs = elapsedMs;
    outcome.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool good = outcome.status >= 200 && outcome.status < 300;
    if (outcome.status == 0)
        outcome.problem = reply->error() == QNetworkReply::OperationCanceledError
                              ? tr("No answer in time.")
                              : tr("No answer: the connection failed.");
    else if (!good)
        outcome.problem = tr("Answered %1 instead of 2xx.").arg(outcome.status);
    if (!good && attempt.number <= int(letter.backOff.size())) {
        Attempt again = attempt;
        ++again.number;
        QTimer::singleShot(letter.backOff[size_t(attempt.number - 1)], this, [this, again] {
            m_lines[lineOf(again.letter)].waiting.prepend(again);
            next(lineOf(again.letter));
        });
    }
    m_lines[lineOf(letter)].busy = false;
    Q_EMIT delivered(outcome);
    next(lineOf(letter));
}

} // namespace gancho
