#include "models/domain/urlfinding.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace gancho {

bool UrlReport::isSound() const
{
    return std::none_of(findings.begin(), findings.end(),
                        [](const UrlFinding &f) { return f.severity == UrlFinding::Severity::Problem; });
}

bool UrlReport::has(UrlFinding::Kind kind) const
{
    return std::any_of(findings.begin(), findings.end(), [kind](const UrlFinding &f) { return f.kind == kind; });
}

void sortFindings(QList<UrlFinding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const UrlFinding &a, const UrlFinding &b) {
        return a.severity != b.severity ? a.severity > b.severity : a.kind < b.kind;
    });
}

QString severityWord(UrlFinding::Severity severity)
{
    switch (severity) {
    case UrlFinding::Severity::Problem:
        return QCoreApplication::translate("UrlFinding", "Problem");
    case UrlFinding::Severity::Warning:
        return QCoreApplication::translate("UrlFinding", "Warning");
    case UrlFinding::Severity::Note:
        return QCoreApplication::translate("UrlFinding", "Note");
    case UrlFinding::Severity::Ok:
        break;
    }
    return QCoreApplication::translate("UrlFinding", "OK");
}

QString checkWord(UrlFinding::Check check)
{
    switch (check) {
    case UrlFinding::Check::Url:
        return QCoreApplication::translate("UrlFinding", "Address as written");
    case UrlFinding::Check::Subscriptions:
        return QCoreApplication::translate("UrlFinding", "Other webhooks");
    case UrlFinding::Check::Name:
        return QCoreApplication::translate("UrlFinding", "Server's name");
    case UrlFinding::Check::Connection:
        return QCoreApplication::translate("UrlFinding", "Connection");
    case UrlFinding::Check::Encryption:
        return QCoreApplication::translate("UrlFinding", "Encryption and certificate");
    case UrlFinding::Check::TestEvent:
        return QCoreApplication::translate("UrlFinding", "Test event and answer");
    case UrlFinding::Check::BodyLimit:
        break;
    }
    return QCoreApplication::translate("UrlFinding", "Large events");
}

QString findingLine(const UrlFinding &finding)
{
    const QString advice = findingAdvice(finding);
    const QString line = severityWord(finding.severity) + QStringLiteral(": ") + findingText(finding);
    return advice.isEmpty() ? line : line + u' ' + advice;
}

QString reportText(const UrlReport &report)
{
    const QLocale locale;
    QStringList lines{
        QCoreApplication::translate("UrlFinding", "Diagnosis of %1").arg(report.url),
        locale.toString(report.at.toLocalTime(), QLocale::LongFormat),
        QString(),
    };
    for (const UrlFinding &finding : report.findings)
        lines += findingLine(finding);
    if (!report.redirects.isEmpty())
        lines += {QString(), QCoreApplication::translate("UrlFinding", "Redirects:")};
    for (const UrlRedirect &hop : report.redirects)
        lines += QStringLiteral("  %1  %2 → %3").arg(QString::number(hop.status), hop.from, hop.to) +
                 (hop.followed ? QString() : u' ' + QCoreApplication::translate("UrlFinding", "(not followed)"));
    lines += {QString(), QCoreApplication::translate("UrlFinding", "Checks:")};
    for (const UrlCheck &check : report.checks)
        lines += QStringLiteral("  %1: ").arg(checkWord(check.check)) +
                 (check.state == UrlCheck::State::Done
                      ? QCoreApplication::translate("UrlFinding", "%1 ms").arg(locale.toString(check.elapsedMs))
                      : QCoreApplication::translate("UrlFinding", "not made"));
    return lines.join(u'\n') + u'\n';
}

} // namespace gancho
