#include "app/sandbox/hookdelivery.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QTimer>

namespace gancho {

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

void HookDelivery::post(const QString &event, const QUrl &url, const QByteArray &body)
{
    Line &line = m_lines[url];
    if (line.waiting.size() >= m_rules.longestQueue) {
        SandboxDelivery given;
        given.event = event;
        given.url = url;
        given.problem = tr("Given up: too many deliveries to this URL are waiting already.");
        Q_EMIT delivered(given);
        return;
    }
    line.waiting.enqueue({event, url, body, 1});
    next(url);
}

void HookDelivery::next(const QUrl &url)
{
    Line &line = m_lines[url];
    if (line.busy || line.waiting.isEmpty())
        return;
    line.busy = true;
    send(line.waiting.dequeue());
}

void HookDelivery::send(const Letter &letter)
{
    QNetworkRequest request(letter.url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json; charset=utf-8"));
    request.setRawHeader("Accept-Encoding", "gzip");
    request.setRawHeader("User-Agent", "gancho-sandbox");
    request.setRawHeader("traceparent", traceParent());
    request.setRawHeader("tracestate", "gancho=sandbox");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(int(m_rules.timeout.count()));
    QElapsedTimer clock;
    clock.start();
    QNetworkReply *reply = m_network.post(request, letter.body);
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, letter, clock] { finished(letter, reply, clock.elapsed()); });
}

void HookDelivery::finished(const Letter &letter, QNetworkReply *reply, qint64 elapsedMs)
{
    reply->deleteLater();
    SandboxDelivery outcome;
    outcome.event = letter.event;
    outcome.url = letter.url;
    outcome.attempt = letter.attempt;
    outcome.elapsedMs = elapsedMs;
    outcome.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool good = outcome.status >= 200 && outcome.status < 300;
    if (outcome.status == 0)
        outcome.problem = reply->error() == QNetworkReply::OperationCanceledError
                              ? tr("No answer in time.")
                              : tr("No answer: the connection failed.");
    else if (!good)
        outcome.problem = tr("Answered %1 instead of 2xx.").arg(outcome.status);
    if (!good && letter.attempt <= int(m_rules.backOff.size())) {
        Letter again = letter;
        ++again.attempt;
        QTimer::singleShot(m_rules.backOff[size_t(letter.attempt - 1)], this, [this, again] {
            m_lines[again.url].waiting.prepend(again);
            next(again.url);
        });
    }
    m_lines[letter.url].busy = false;
    Q_EMIT delivered(outcome);
    next(letter.url);
}

QByteArray HookDelivery::traceParent()
{
    const auto hex = [](quint64 number) {
        return QByteArray::number(number, 16).rightJustified(16, '0');
    };
    auto *random = QRandomGenerator::global();
    return "00-" + hex(random->generate64()) + hex(random->generate64()) + '-' + hex(random->generate64()) + "-01";
}

} // namespace gancho
