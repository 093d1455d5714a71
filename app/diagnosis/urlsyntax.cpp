#include "app/diagnosis/urlsyntax.h"

#include "app/diagnosis/addresskind.h"
#include "app/exchange/n8nurl.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace gancho {

namespace {

using Kind = UrlFinding::Kind;
using Severity = UrlFinding::Severity;

constexpr qsizetype longest = 500; // reference/wts-chat.md §3.1

UrlFinding found(Severity severity, Kind kind, const QStringList &details = {})
{
    return {severity, kind, UrlFinding::Check::Url, details};
}

QString codePoint(char32_t c)
{
    return QStringLiteral("U+%1").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
}

bool isInvisible(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Other_Format || category == QChar::Other_Control || (c >= 0xFE00 && c <= 0xFE0F) ||
           c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFFC;
}

/// Full-width forms and what writing programs put for quotes, dashes and dots. Letters of other scripts may be a name.
bool isForeign(char32_t c)
{
    if (c < 0x80)
        return QStringLiteral("\"<>\\^`{}|").contains(QChar(char16_t(c)));
    const auto category = QChar::category(c);
    return (c >= 0xFF01 && c <= 0xFFEF) || category == QChar::Punctuation_Dash ||
           category == QChar::Punctuation_InitialQuote || category == QChar::Punctuation_FinalQuote ||
           category == QChar::Punctuation_Open || category == QChar::Punctuation_Close ||
           category == QChar::Punctuation_Other || category == QChar::Symbol_Math;
}

/// The first character that a URL cannot have; spaces around are no longer there.
std::optional<UrlFinding> strangeCharacter(const QString &text)
{
    const auto points = text.toUcs4();
    for (qsizetype at = 0; at < points.size(); ++at) {
        const char32_t c = points.at(at);
        if (QChar::isSpace(c))
            return found(Severity::Problem, Kind::SpaceInside);
        if (isInvisible(c))
            return found(Severity::Problem, Kind::InvisibleCharacter, {codePoint(c), QString::number(at + 1)});
        if (isForeign(c))
            return found(Severity::Problem, Kind::ForeignCharacter, {QString::fromUcs4(&c, 1), codePoint(c)});
    }
    return std::nullopt;
}

std::optional<UrlFinding> wrongScheme(const QString &text)
{
    static const QRegularExpression twice(QStringLiteral("^https?:/*https?:"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression scheme(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*)://"));
    if (twice.match(text).hasMatch())
        return found(Severity::Problem, Kind::SchemeTwice);
    const auto match = scheme.match(text);
    if (!match.hasMatch())
        return found(Severity::Problem, Kind::SchemeMissing);
    const QString name = match.captured(1).toLower();
    if (name != QLatin1String("http") && name != QLatin1String("https"))
        return found(Severity::Problem, Kind::SchemeWrong, {name});
    return std::nullopt;
}

/// "n8n" or "Make" where the URL is that of the page with the flow.
QString editorOf(const QUrl &url)
{
    static const QRegularExpression workflow(QStringLiteral("^/(?:projects/[^/]+/)?workflow/[A-Za-z0-9]+(?:/|$)"));
    static const QRegularExpression scenario(QStringLiteral("/scenarios/[0-9]+"));
    const QString host = url.host();
    const bool ofMake = host.endsWith(QLatin1String(".make.com")) || host.endsWith(QLatin1String(".integromat.com"));
    if (ofMake && !host.startsWith(QLatin1String("hook.")) && scenario.match(url.path()).hasMatch())
        return QStringLiteral("Make");
    return workflow.match(url.path()).hasMatch() ? QStringLiteral("n8n") : QString();
}

void lookCloser(WrittenUrl &written, PlatformKind platform)
{
    QUrl &url = written.url;
    if (!url.userInfo().isEmpty())
        written.findings += found(Severity::Warning, Kind::UserInfo);
    if (url.hasFragment())
        written.findings += found(Severity::Warning, Kind::Fragment);
    url.setUserInfo({});
    url.setFragment({});
    if (platform == PlatformKind::WtsChat && url.toEncoded().size() > longest)
        written.findings += found(Severity::Problem, Kind::TooLong,
                                  {QString::number(url.toEncoded().size()), QString::number(longest)});
    const QHostAddress literal(url.host());
    const bool stays =
        url.host() == QLatin1String("localhost") || (!literal.isNull() && addressKind(literal) != AddressKind::Public);
    if (url.scheme() == QLatin1String("http"))
        written.findings += found(stays ? Severity::Note : Severity::Warning, Kind::PlainHttp);
    if (exchange::N8nUrl::of(url).kind == exchange::N8nUrl::Kind::Test) {
        written.isTestUrl = true;
        written.findings += found(Severity::Problem, Kind::N8nTestUrl, {QStringLiteral("webhook")});
    }
    if (const QString editor = editorOf(url); !editor.isEmpty()) {
        written.findings += found(Severity::Problem, Kind::EditorUrl, {editor});
        written.usable = false;
    }
}

} // namespace

WrittenUrl readWebhookUrl(const QString &text, PlatformKind platform)
{
    WrittenUrl written;
    const QString trimmed = text.trimmed();
    const auto stop = [&written](const UrlFinding &finding) {
        written.findings.prepend(finding);
        return written;
    };
    if (trimmed.isEmpty())
        return stop(found(Severity::Problem, Kind::UrlEmpty));
    if (trimmed.size() != text.size())
        written.findings += found(Severity::Warning, Kind::SpaceAround);
    if (const auto strange = strangeCharacter(trimmed))
        return stop(*strange);
    if (const auto scheme = wrongScheme(trimmed))
        return stop(*scheme);
    written.url = QUrl(trimmed, QUrl::StrictMode);
    if (const qsizetype host = trimmed.indexOf(QLatin1String("://")) + 3;
        host >= trimmed.size() || QStringLiteral("/?#:").contains(trimmed.at(host)))
        return stop(found(Severity::Problem, Kind::HostMissing));
    if (!written.url.isValid() || written.url.host().isEmpty() || written.url.port(1) < 1)
        return stop(found(Severity::Problem, Kind::Malformed));
    written.usable = true;
    lookCloser(written, platform);
    const bool well = std::all_of(written.findings.begin(), written.findings.end(),
                                  [](const UrlFinding &f) { return f.severity < Severity::Warning; });
    if (well)
        written.findings += found(Severity::Ok, Kind::UrlSound);
    return written;
}

} // namespace gancho
