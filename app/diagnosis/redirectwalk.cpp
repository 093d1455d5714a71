#include "app/diagnosis/redirectwalk.h"

#include "app/diagnosis/addresskind.h"
#include "app/diagnosis/answerfindings.h"
#include "app/diagnosis/connectionprobe.h"
#include "app/diagnosis/maskedurl.h"
#include "app/diagnosis/nameprobe.h"
#include "app/diagnosis/probe.h"

#include <QSet>

#include <algorithm>

namespace gancho {

namespace {

using Kind = UrlFinding::Kind;
using Severity = UrlFinding::Severity;

constexpr int mostHops = 10;
constexpr int longestWaitMs = 10000;

QString keyOf(const HttpCall &call)
{
    return QString::fromLatin1(call.method) + u' ' + QString::fromLatin1(call.url.toEncoded(QUrl::RemoveFragment));
}

class RedirectWalk : public Probe<RedirectTrail>
{
public:
    RedirectWalk(const HttpCall &first, QObject *parent)
        : Probe(parent)
        , m_call(first)
        , m_first(first)
        , m_waitMs(std::min(first.timeoutMs, longestWaitMs))
    {
        m_seen.insert(keyOf(first));
    }

    void goOn(const HttpOutcome &answer)
    {
        const QUrl from = m_call.url;
        const QUrl to = from.resolved(QUrl::fromEncoded(answer.header("Location")));
        const bool sameHost = to.host() == m_first.url.host();
        const bool keepsMethod = (answer.status == 307 || answer.status == 308) && sameHost;
        m_trail.hops += {answer.status, maskedUrl(from.toString()), maskedUrl(to.toString()), false};
        m_trail.lastUrl = to;
        if (!to.isValid() || to.host().isEmpty() ||
            (to.scheme() != QLatin1String("http") && to.scheme() != QLatin1String("https")))
            return stop(RedirectTrail::End::Stopped);
        if (!keepsMethod || m_call.method != "POST") {
            m_call.method = "GET";
            m_call.body.clear();
        }
        m_call.url = to;
        m_call.headers = sameHost ? m_first.headers : HeaderList{};
        m_call.timeoutMs = m_waitMs;
        if (m_seen.contains(keyOf(m_call)) || m_trail.hops.size() >= mostHops)
            return stop(RedirectTrail::End::Loop);
        m_seen.insert(keyOf(m_call));
        whenDone(
            lookUpName(to.host(QUrl::FullyEncoded), m_waitMs, this), this,
            [this](const Result<NameOutcome> &name) { connectTo(name ? name->addresses : QList<QHostAddress>()); });
    }

private:
    bool mayGoTo(const QHostAddress &address) const
    {
        const AddressKind kind = addressKind(address);
        return kind == AddressKind::Public ||
               (kind != AddressKind::Forbidden && addressKind(m_first.target.address) != AddressKind::Public);
    }

    void connectTo(const QList<QHostAddress> &addresses)
    {
        if (!std::all_of(addresses.begin(), addresses.end(), [this](const auto &one) { return mayGoTo(one); }))
            return stop(RedirectTrail::End::Stopped);
        const quint16 port = quint16(m_call.url.port(m_call.url.scheme() == QLatin1String("https") ? 443 : 80));
        whenDone(tryToConnect(addresses, port, m_waitMs, this), this,
                 [this, port](const Result<ConnectionOutcome> &connection) {
                     if (!connection || !connection->address)
                         return stop(RedirectTrail::End::NoAnswer);
                     m_call.target = {*connection->address, port, m_call.url.host(QUrl::FullyEncoded),
                                      m_first.target.authorities};
                     ask();
                 });
    }

    void ask()
    {
        m_trail.hops.last().followed = true;
        whenDone(callHttp(m_call, this), this, [this](const Result<HttpOutcome> &answer) {
            if (!answer || answer->state != HttpOutcome::State::Answered)
                return stop(RedirectTrail::End::NoAnswer);
            if (isRedirect(*answer) && !answer->header("Location").isEmpty())
                return goOn(*answer);
            m_trail.last = *answer;
            m_trail.posted = m_call.method == "POST";
            stop(RedirectTrail::End::Answered);
        });
    }

    void stop(RedirectTrail::End end)
    {
        m_trail.end = end;
        finish(m_trail);
    }

    HttpCall m_call;
    const HttpCall m_first;
    const int m_waitMs;
    QSet<QString> m_seen;
    RedirectTrail m_trail;
};

UrlFinding problem(Kind kind, const QStringList &details)
{
    return {Severity::Problem, kind, UrlFinding::Check::TestEvent, details};
}

} // namespace

Future<RedirectTrail> followRedirects(const HttpCall &first, const HttpOutcome &answer, QObject *parent)
{
    auto *walk = new RedirectWalk(first, parent);
    auto future = walk->future();
    walk->goOn(answer);
    return future;
}

QList<UrlFinding> redirectFindings(const RedirectTrail &trail, const QUrl &from, int timeoutMs, const QDateTime &now)
{
    if (trail.end == RedirectTrail::End::Loop)
        return {problem(Kind::RedirectLoop, {QString::number(trail.hops.size())})};
    QList<UrlFinding> all;
    const QUrl to = trail.lastUrl;
    const bool moreSecure = from.scheme() == QLatin1String("http") && to.scheme() == QLatin1String("https");
    const Kind kind = !to.host().isEmpty() && to.host() != from.host() ? Kind::RedirectToOtherHost
                      : moreSecure                                     ? Kind::RedirectToHttps
                                                                       : Kind::RedirectElsewhere;
    all += problem(kind, {QString::number(trail.hops.value(0).status), trail.hops.value(trail.hops.size() - 1).to});
    if (trail.end != RedirectTrail::End::Answered)
        return all;
    if (isLoginPage(trail.last) && trail.last.status / 100 == 2)
        all += problem(Kind::LoginPage, {});
    else if (trail.posted && trail.last.status / 100 != 2)
        all += answerFindings(trail.last, timeoutMs, now);
    return all;
}

} // namespace gancho
