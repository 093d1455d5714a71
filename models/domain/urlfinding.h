#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace gancho {

/// One thing that the examination of a webhook URL found out. Holds no secret: whoever makes one masks URLs and the
/// words of servers first.
struct UrlFinding
{
    Q_GADGET

public:
    enum class Severity { Ok, Note, Warning, Problem };
    Q_ENUM(Severity)

    /// In the order in which they are made.
    enum class Check { Url, Subscriptions, Name, Connection, Encryption, TestEvent, BodyLimit };
    Q_ENUM(Check)

    /// What was found, the more telling before what may only follow from it. In brackets: `details`, raw.
    enum class Kind {
        UrlEmpty,
        SpaceInside,
        InvisibleCharacter, ///< [code point "U+200B", place from 1]
        ForeignCharacter,   ///< [the character, code point]
        SchemeTwice,
        SchemeMissing,
        SchemeWrong, ///< [scheme]
        HostMissing,
        Malformed,
        TooLong,          ///< [length, limit]
        N8nTestUrl,       ///< [the part that the production URL has instead]
        EditorUrl,        ///< ["n8n" or "Make"]
        ForbiddenAddress, ///< [address]: link-local, metadata service, no address of a host
        LoopbackAddress,  ///< [address]
        PrivateAddress,   ///< [address]
        NameNotFound,     ///< [host]
        NameLookupFailed, ///< [host]
        Refused,          ///< [host, port]
        ConnectSilent,    ///< [host, port]
        Unreachable,      ///< [host, port]
        NotTls,           ///< [port]
        TlsSilent,        ///< [seconds]
        TlsClosed,
        OldTls,
        CertificateExpired,     ///< [date ISO, name]
        CertificateNotYetValid, ///< [date ISO, name]
        WrongName,              ///< [host, names of the certificate]
        SelfSigned,
        ChainIncomplete, ///< [issuer that is missing]
        Untrusted,       ///< [issuer]
        TlsFailed,       ///< [reason in the words of the library]
        LoginPage,
        RedirectLoop,        ///< [number of redirects]
        RedirectToHttps,     ///< [status, target]
        RedirectToOtherHost, ///< [status, target]
        RedirectElsewhere,   ///< [status, target]
        RedirectNowhere,     ///< [status]
        NoAnswer,            ///< [ms that were waited]
        AnswerUnfinished,    ///< [ms that were waited]
        ClosedWithoutAnswer,
        AnswerCut,
        TlsExpected,
        NotHttp,
        N8nNotActive, ///< [n8n's hint]
        N8nWrongMethod,
        N8nWrongKey,
        N8nAddressBlocked,
        N8nWorkflowError,
        HtmlPage,         ///< [status]
        NotFound,         ///< [the server's words]
        Unauthorized,     ///< [the server's words]
        Forbidden,        ///< [the server's words]
        MethodNotAllowed, ///< [methods that are, may be empty]
        Gone,
        TooLarge,
        TooManyRequests,      ///< [seconds from Retry-After, -1 for none]
        BadRequest,           ///< [the server's words]
        Rejected,             ///< [status, the server's words]
        ServerDown,           ///< [status]
        ServerError,          ///< [status, the server's words]
        SameUrlTwice,         ///< [names of the subscriptions, events that both have]
        SomeAddressesPrivate, ///< [addresses]
        SomeAddressesFail,    ///< [addresses]
        CertificateExpiring,  ///< [date ISO, days]
        BodyRefused,          ///< [MB, status or 0 where the connection broke]
        SlowAnswer,           ///< [ms, time-out in ms]
        PlainHttp,
        UserInfo,
        Fragment,
        SpaceAround,
        NotSent,
        UrlSound,
        NameFound, ///< [addresses]
        Connected, ///< [address, port]
        TlsSound,  ///< [protocol, date ISO]
        BodyTaken, ///< [MB]
        Answered,  ///< [status, ms]
    };
    Q_ENUM(Kind)

    Severity severity = Severity::Ok;
    Kind kind = Kind::UrlSound;
    Check check = Check::Url;
    QStringList details;

    bool operator==(const UrlFinding &) const = default;
};

/// How a check went by.
struct UrlCheck
{
    enum class State { Done, Skipped }; ///< skipped: an earlier one made it pointless, or it was not asked for

    UrlFinding::Check check = UrlFinding::Check::Url;
    State state = State::Skipped;
    qint64 elapsedMs = 0;
};

/// An answer that sent the test event elsewhere. Masked.
struct UrlRedirect
{
    int status = 0;
    QString from;
    QString to;
    bool followed = true;
};

/// What an examination found.
struct UrlReport
{
    QString url; ///< masked
    QDateTime at;
    QList<UrlFinding> findings; ///< the most important first
    QList<UrlCheck> checks;     ///< all, in their order
    QList<UrlRedirect> redirects;
    qint64 elapsedMs = 0; ///< of all

    /// Without any Problem.
    bool isSound() const;
    bool has(UrlFinding::Kind kind) const;
};

/// Problems before warnings, notes and what is well; within them causes before consequences. Pure.
void sortFindings(QList<UrlFinding> &findings);
/// "Problem", "Warning", "Note", "OK", translated.
QString severityWord(UrlFinding::Severity severity);
/// What the check does, in a word or two, translated.
QString checkWord(UrlFinding::Check check);
/// What is so, one sentence for people who are not programmers, translated. Pure.
QString findingText(const UrlFinding &finding);
/// What to do, one sentence, translated; empty where there is nothing to do. Pure.
QString findingAdvice(const UrlFinding &finding);
/// A finding in one line: severity, text, advice.
QString findingLine(const UrlFinding &finding);
/// The whole report as plain text, to be pasted into a ticket. Pure.
QString reportText(const UrlReport &report);

} // namespace gancho
