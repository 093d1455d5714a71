#include "app/diagnosis/urlexamination.h"

#include "app/diagnosis/addresskind.h"
#include "app/diagnosis/answerfindings.h"
#include "app/diagnosis/maskedurl.h"
#include "app/diagnosis/redirectwalk.h"
#include "app/diagnosis/tlsfindings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace gancho {

namespace {

constexpr int nameTimeoutMs = 10000;
constexpr int secondTryMs = 2000;             // at a server that answers at once
constexpr int smallLimit = 1, largeLimit = 5; // MB; Make's is 5 (reference/integrators.md §2)

QString joined(const QList<QHostAddress> &addresses)
{
    QStringList texts;
    for (const QHostAddress &address : addresses)
        texts += address.toString();
    return texts.join(QStringLiteral(", "));
}

/// The same place in another spelling: host in capitals, a default port, no slash.
QUrl comparable(const QUrl &url)
{
    QUrl same = url.adjusted(QUrl::RemoveFragment);
    if (same.port() == (same.scheme() == QLatin1String("https") ? 443 : 80))
        same.setPort(-1);
    if (same.path().isEmpty())
        same.setPath(QStringLiteral("/"));
    return same;
}

} // namespace

UrlExamination::UrlExamination(const QString &url, const UrlDoctorOptions &options, QObject *parent)
    : Probe(parent)
    , m_text(url)
    , m_options(options)
{
    for (int check = 0; check <= int(Check::BodyLimit); ++check)
        m_report.checks += {Check(check), UrlCheck::State::Skipped, 0};
}

void UrlExamination::begin()
{
    m_report.at = QDateTime::currentDateTimeUtc();
    m_report.url = maskedUrl(m_text);
    enter(Check::Url);
    m_written = readWebhookUrl(m_text, m_options.platform);
    m_report.findings = m_written.findings;
    leave();
    if (!m_written.usable)
        return conclude();
    compareSubscriptions();
    lookUp();
}

void UrlExamination::compareSubscriptions()
{
    if (m_options.others.isEmpty())
        return;
    enter(Check::Subscriptions);
    QStringList names;
    QSet<QString> common;
    const QSet<QString> own(m_options.events.begin(), m_options.events.end());
    for (const Subscription &other : m_options.others) {
        if (!other.enabled || comparable(QUrl(other.url.trimmed())) != comparable(m_written.url))
            continue;
        names += other.name;
        common += QSet<QString>(other.events.begin(), other.events.end()) & own;
    }
    if (!names.isEmpty()) {
        QStringList events(common.begin(), common.end());
        events.sort();
        add(!events.isEmpty() ? Severity::Problem
            : own.isEmpty()   ? Severity::Warning
                              : Severity::Note,
            Kind::SameUrlTwice, {names.join(QStringLiteral(", ")), events.join(QStringLiteral(", "))});
    }
    leave();
}

void UrlExamination::lookUp()
{
    enter(Check::Name);
    whenDone(lookUpName(m_written.url.host(QUrl::FullyEncoded), nameTimeoutMs, this), this,
             [this](const Result<NameOutcome> &name) {
                 leave();
                 judgeAddresses(name ? *name : NameOutcome());
             });
}

void UrlExamination::judgeAddresses(const NameOutcome &name)
{
    if (name.addresses.isEmpty()) {
        add(Severity::Problem, name.notFound ? Kind::NameNotFound : Kind::NameLookupFailed, {m_written.url.host()});
        return conclude();
    }
    QList<QHostAddress> local;
    for (const QHostAddress &address : name.addresses) {
        const AddressKind kind = addressKind(address);
        if (kind == AddressKind::Forbidden) {
            add(Severity::Problem, Kind::ForbiddenAddress, {address.toString()});
            return conclude();
        }
        if (kind != AddressKind::Public)
            local += address;
    }
    const Severity severity = m_options.allowLocal                       ? Severity::Note
                              : m_options.platform == PlatformKind::None ? Severity::Warning
                                                                         : Severity::Problem;
    if (!local.isEmpty() && local.size() < name.addresses.size())
        add(std::min(severity, Severity::Warning), Kind::SomeAddressesPrivate, {joined(local)});
    else if (!local.isEmpty())
        add(severity,
            addressKind(local.first()) == AddressKind::Loopback ? Kind::LoopbackAddress : Kind::PrivateAddress,
            {local.first().toString()});
    if (QHostAddress(m_written.url.host()).isNull())
        add(Severity::Ok, Kind::NameFound, {joined(name.addresses)});
    connectTo(name.addresses);
}

void UrlExamination::connectTo(const QList<QHostAddress> &addresses)
{
    enter(Check::Connection);
    const bool encrypted = m_written.url.scheme() == QLatin1String("https");
    m_target.port = quint16(m_written.url.port(encrypted ? 443 : 80));
    m_target.host = m_written.url.host(QUrl::FullyEncoded);
    m_target.authorities = m_options.authorities;
    whenDone(tryToConnect(addresses, m_target.port, m_options.connectTimeoutMs, this), this,
             [this](const Result<ConnectionOutcome> &connection) {
                 leave();
                 judgeConnection(connection ? *connection : ConnectionOutcome());
             });
}

void UrlExamination::judgeConnection(const ConnectionOutcome &connection)
{
    const QString port = QString::number(m_target.port);
    QList<QHostAddress> failed;
    bool onlyWithoutWay = true;
    auto telling = ConnectFailure::Unreachable;
    for (const auto &[address, failure] : connection.failures) {
        failed += address;
        onlyWithoutWay = onlyWithoutWay && failure == ConnectFailure::Unreachable;
        telling = std::min(telling, failure);
    }
    if (!connection.address) {
        add(Severity::Problem,
            telling == ConnectFailure::Refused  ? Kind::Refused
            : telling == ConnectFailure::Silent ? Kind::ConnectSilent
                                                : Kind::Unreachable,
            {m_written.url.host(), port});
        return conclude();
    }
    // Where this computer has no IPv6, its addresses being out of reach tells nothing about the server.
    if (!failed.isEmpty())
        add(onlyWithoutWay ? Severity::Note : Severity::Warning, Kind::SomeAddressesFail, {joined(failed)});
    m_target.address = *connection.address;
    add(Severity::Ok, Kind::Connected, {m_target.address.toString(), port});
    if (m_written.url.scheme() == QLatin1String("https"))
        beginEncryption();
    else
        sendTest();
}

void UrlExamination::beginEncryption()
{
    enter(Check::Encryption);
    whenDone(beginTls(m_target, m_options.connectTimeoutMs, this), this, [this](const Result<TlsOutcome> &tls) {
        leave();
        const auto findings = tlsFindings(tls ? *tls : TlsOutcome(), m_target, m_options.connectTimeoutMs, m_report.at);
        m_report.findings += findings;
        const bool broken = std::any_of(findings.begin(), findings.end(),
                                        [](const UrlFinding &f) { return f.severity == Severity::Problem; });
        // A platform would not send an event over it either.
        broken ? conclude() : sendTest();
    });
}

HttpCall UrlExamination::testCall(qsizetype size) const
{
    QJsonObject event{{QStringLiteral("event"), QStringLiteral("test")},
                      {QStringLiteral("eventType"), QStringLiteral("TEST")},
                      {QStringLiteral("origin"), QStringLiteral("gancho-doctor")},
                      {QStringLiteral("test"), true},
                      {QStringLiteral("timestamp"), m_report.at.toString(Qt::ISODateWithMs)}};
    HttpCall call;
    call.url = m_written.url;
    call.target = m_target;
    call.timeoutMs = m_options.timeoutMs;
    if (size > 0)
        event.insert(QStringLiteral("padding"), QString(size - 200, u'x'));
    call.body = QJsonDocument(event).toJson(QJsonDocument::Compact);
    call.headers = {{"User-Agent", "Gancho/" GANCHO_VERSION},
                    {"Accept", "*/*"},
                    {"Content-Type", "application/json; charset=utf-8"},
                    {"X-Gancho-Test", "doctor"}};
    call.headers += m_options.headers;
    return call;
}

void UrlExamination::sendTest()
{
    // n8n's test URL takes a single event, which is not for us to use up.
    if (!m_options.send || m_written.isTestUrl) {
        enter(Check::TestEvent);
        add(Severity::Note, Kind::NotSent);
        return conclude();
    }
    enter(Check::TestEvent);
    const HttpCall call = testCall(0);
    whenDone(callHttp(call, this), this, [this, call](const Result<HttpOutcome> &answer) {
        const HttpOutcome outcome = answer ? *answer : HttpOutcome();
        const bool closed = outcome.state == HttpOutcome::State::ClosedWithoutAnswer;
        closed &&call.url.scheme() == QLatin1String("http") ? askForEncryption(call, outcome)
                                                            : judgeAnswer(call, outcome);
    });
}

void UrlExamination::askForEncryption(const HttpCall &call, const HttpOutcome &answer)
{
    whenDone(beginTls(m_target, std::min(m_options.connectTimeoutMs, secondTryMs), this), this,
             [this, call, answer](const Result<TlsOutcome> &tls) {
                 HttpOutcome outcome = answer;
                 if (tls && tls->state == TlsOutcome::State::Encrypted)
                     outcome.state = HttpOutcome::State::TlsExpected;
                 judgeAnswer(call, outcome);
             });
}

void UrlExamination::judgeAnswer(const HttpCall &call, const HttpOutcome &answer)
{
    if (isRedirect(answer)) {
        if (!answer.header("Location").isEmpty())
            return follow(call, answer);
        add(Severity::Problem, Kind::RedirectNowhere, {QString::number(answer.status)});
    } else {
        m_report.findings += answerFindings(answer, m_options.timeoutMs, m_report.at);
    }
    leave();
    if (m_options.tryLimits && answer.state == HttpOutcome::State::Answered && answer.status / 100 == 2)
        return tryLimit(smallLimit);
    conclude();
}

void UrlExamination::follow(const HttpCall &call, const HttpOutcome &answer)
{
    whenDone(followRedirects(call, answer, this), this, [this](const Result<RedirectTrail> &trail) {
        leave();
        if (trail) {
            m_report.redirects = trail->hops;
            m_report.findings += redirectFindings(*trail, m_written.url, m_options.timeoutMs, m_report.at);
        }
        conclude();
    });
}

void UrlExamination::tryLimit(int megabytes)
{
    if (megabytes == smallLimit)
        enter(Check::BodyLimit);
    whenDone(callHttp(testCall(qsizetype(megabytes) * 1000 * 1000), this), this,
             [this, megabytes](const Result<HttpOutcome> &answer) {
                 const QString size = QString::number(megabytes);
                 const bool taken =
                     answer && answer->state == HttpOutcome::State::Answered && answer->status / 100 == 2;
                 if (!taken)
                     add(megabytes == smallLimit ? Severity::Warning : Severity::Note, Kind::BodyRefused,
                         {size, QString::number(answer ? answer->status : 0)});
                 else if (megabytes == smallLimit)
                     return tryLimit(largeLimit);
                 else
                     add(Severity::Ok, Kind::BodyTaken, {size});
                 leave();
                 conclude();
             });
}

void UrlExamination::conclude()
{
    sortFindings(m_report.findings);
    finish(m_report);
}

void UrlExamination::enter(Check check)
{
    m_check = check;
    m_checkClock.start();
    if (m_options.began && !future().isCanceled())
        m_options.began(check);
}

void UrlExamination::leave()
{
    UrlCheck &check = m_report.checks[int(m_check)];
    check.state = UrlCheck::State::Done;
    check.elapsedMs = m_checkClock.elapsed();
}

void UrlExamination::add(Severity severity, Kind kind, const QStringList &details)
{
    m_report.findings += {severity, kind, m_check, details};
}

} // namespace gancho
