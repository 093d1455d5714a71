#include "app/diagnosis/tlsfindings.h"

#include "app/diagnosis/maskedurl.h"

namespace gancho {

namespace {

using Kind = UrlFinding::Kind;
using Severity = UrlFinding::Severity;
using State = TlsOutcome::State;

constexpr int daysAhead = 14;

UrlFinding found(Severity severity, Kind kind, const QStringList &details = {})
{
    return {severity, kind, UrlFinding::Check::Encryption, details};
}

/// What people know an owner or issuer by.
QString nameOf(const QStringList &common, const QStringList &organisation)
{
    const QString name = common.isEmpty() ? organisation.value(0) : common.first();
    return name.isEmpty() ? QStringLiteral("?") : name.left(100);
}

QString issuerOf(const QSslCertificate &certificate)
{
    return nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
                  certificate.issuerInfo(QSslCertificate::Organization));
}

QString ownerOf(const QSslCertificate &certificate)
{
    return nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
                  certificate.subjectInfo(QSslCertificate::Organization));
}

QString namesOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    names.sort();
    if (names.size() > 5)
        names = names.mid(0, 5) << QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

/// What is wrong with the trust in a chain, as far as it is not a matter of dates and names.
UrlFinding trustFinding(const QSslError &error, const QList<QSslCertificate> &chain)
{
    const QSslCertificate own = chain.value(0);
    if (error.error() == QSslError::SelfSignedCertificate || own.isSelfSigned())
        return found(Severity::Problem, Kind::SelfSigned);
    if (chain.size() == 1 && error.error() != QSslError::CertificateRevoked)
        return found(Severity::Problem, Kind::ChainIncomplete, {issuerOf(own)});
    return found(Severity::Problem, Kind::Untrusted, {issuerOf(chain.isEmpty() ? own : chain.last())});
}

void addOnce(QList<UrlFinding> &all, const UrlFinding &one)
{
    for (const UrlFinding &other : all)
        if (other.kind == one.kind)
            return;
    all += one;
}

/// Dates are looked at by ourselves: the library says that one of them is wrong, but of which certificate is seen here.
void addDates(QList<UrlFinding> &all, const QList<QSslCertificate> &chain, const QDateTime &now)
{
    for (const QSslCertificate &certificate : chain) {
        const QDateTime from = certificate.effectiveDate(), until = certificate.expiryDate();
        const QStringList details{until.toUTC().toString(Qt::ISODate), ownerOf(certificate)};
        if (until < now)
            addOnce(all, found(Severity::Problem, Kind::CertificateExpired, details));
        else if (from > now)
            addOnce(all, found(Severity::Problem, Kind::CertificateNotYetValid,
                               {from.toUTC().toString(Qt::ISODate), ownerOf(certificate)}));
        else if (now.daysTo(until) < daysAhead)
            addOnce(all, found(Severity::Warning, Kind::CertificateExpiring,
                               {details.first(), QString::number(now.daysTo(until))}));
    }
}

QList<UrlFinding> certificateFindings(const TlsOutcome &outcome, const TlsTarget &target, const QDateTime &now)
{
    QList<UrlFinding> all;
    // A root that the server sends along may have expired without harm, where another path leads to a trusted one.
    bool datesMatter = false;
    for (const QSslError &error : outcome.errors) {
        switch (error.error()) {
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid:
            datesMatter = true;
            break;
        case QSslError::HostNameMismatch:
            addOnce(all, found(Severity::Problem, Kind::WrongName, {target.host, namesOf(outcome.chain.value(0))}));
            break;
        case QSslError::SelfSignedCertificate:
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::UnableToGetIssuerCertificate:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::CertificateUntrusted:
        case QSslError::CertificateRevoked:
            addOnce(all, trustFinding(error, outcome.chain));
            break;
        default:
            addOnce(all, found(Severity::Problem, Kind::TlsFailed, {error.errorString()}));
        }
    }
    addDates(all, datesMatter ? outcome.chain : outcome.chain.mid(0, 1), now);
    for (const QSslError &error : outcome.errors)
        if (all.isEmpty())
            all += found(Severity::Problem, Kind::TlsFailed, {error.errorString()});
    if (all.isEmpty() || all.first().severity != Severity::Problem)
        all += found(Severity::Ok, Kind::TlsSound,
                     {outcome.protocol, outcome.chain.value(0).expiryDate().toUTC().toString(Qt::ISODate)});
    return all;
}

} // namespace

QList<UrlFinding> tlsFindings(const TlsOutcome &outcome, const TlsTarget &target, int timeoutMs, const QDateTime &now)
{
    switch (outcome.state) {
    case State::NotTls:
        return {found(Severity::Problem, Kind::NotTls, {QString::number(target.port)})};
    case State::Silent:
        return {found(Severity::Problem, Kind::TlsSilent, {QString::number(timeoutMs)})};
    case State::Closed:
        return {found(Severity::Problem, Kind::TlsClosed)};
    case State::OldProtocol:
        return {found(Severity::Problem, Kind::OldTls)};
    case State::Failed:
        return {found(Severity::Problem, Kind::TlsFailed, {maskedWords(outcome.reason.toUtf8())})};
    case State::Encrypted:
        break;
    }
    return certificateFindings(outcome, target, now);
}

} // namespace gancho
