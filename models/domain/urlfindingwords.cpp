#include "models/domain/urlfinding.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QLocale>

namespace gancho {

namespace {

using Kind = UrlFinding::Kind;

QString detail(const UrlFinding &finding, qsizetype at)
{
    return finding.details.value(at);
}

QString day(const QString &iso)
{
    return QLocale().toString(QDateTime::fromString(iso, Qt::ISODate).toLocalTime().date(), QLocale::ShortFormat);
}

/// Milliseconds as seconds, with decimals where there are few.
QString seconds(const QString &ms)
{
    const double value = ms.toDouble() / 1000;
    return QLocale().toString(value, 'f', value < 1 ? 2 : value < 10 ? 1 : 0);
}

/// A server's own words behind ours.
QString quoted(const QString &text, const QString &words)
{
    return words.isEmpty() ? text
                           : text + u' ' + QCoreApplication::translate("UrlFinding", "It says: \"%1\".").arg(words);
}

} // namespace

// One table of sentences: as long as there are kinds.
QString findingText(const UrlFinding &f)
{
    const QString first = detail(f, 0), second = detail(f, 1);
    const int count = (f.kind == Kind::CertificateExpiring ? second : first).toInt();
    switch (f.kind) {
    case Kind::UrlEmpty:
        return QCoreApplication::translate("UrlFinding", "There is no URL.");
    case Kind::SpaceInside:
        return QCoreApplication::translate("UrlFinding", "The URL has a space or a line break inside.");
    case Kind::InvisibleCharacter:
        return QCoreApplication::translate("UrlFinding", "There is an invisible character (%1) at place %2 of the URL.")
            .arg(first, second);
    case Kind::ForeignCharacter:
        return QCoreApplication::translate("UrlFinding", "The URL contains \"%1\" (%2), which only looks like a "
                                                         "character of an address.")
            .arg(first, second);
    case Kind::SchemeTwice:
        return QCoreApplication::translate("UrlFinding", "The URL begins with http:// or https:// twice.");
    case Kind::SchemeMissing:
        return QCoreApplication::translate("UrlFinding", "The URL does not begin with https://.");
    case Kind::SchemeWrong:
        return QCoreApplication::translate("UrlFinding",
                                           "The URL begins with \"%1:\", where platforms send to https:// "
                                           "and http:// only.")
            .arg(first);
    case Kind::HostMissing:
        return QCoreApplication::translate("UrlFinding", "The URL names no server.");
    case Kind::Malformed:
        return QCoreApplication::translate("UrlFinding", "The URL is not written as a URL must be.");
    case Kind::TooLong:
        return QCoreApplication::translate("UrlFinding", "The URL has %1 characters; the platform takes %2.")
            .arg(first, second);
    case Kind::N8nTestUrl:
        return QCoreApplication::translate(
            "UrlFinding", "This is n8n's test URL: it takes a single event, and only in the two minutes after \"Listen "
                          "for test event\" was clicked.");
    case Kind::EditorUrl:
        return QCoreApplication::translate("UrlFinding", "This is the address of the page where the flow is edited in "
                                                         "%1, and not that of its webhook.")
            .arg(first);
    case Kind::ForbiddenAddress:
        return QCoreApplication::translate("UrlFinding", "The URL leads to %1, an address inside a machine or network "
                                                         "that no webhook may be sent to.")
            .arg(first);
    case Kind::LoopbackAddress:
        return QCoreApplication::translate("UrlFinding", "The URL leads to %1, which is this computer itself: a "
                                                         "platform on the internet cannot reach it.")
            .arg(first);
    case Kind::PrivateAddress:
        return QCoreApplication::translate("UrlFinding", "The URL leads to %1, an address inside a private network: a "
                                                         "platform on the internet cannot reach it.")
            .arg(first);
    case Kind::NameNotFound:
        return QCoreApplication::translate("UrlFinding", "There is no server named %1.").arg(first);
    case Kind::NameLookupFailed:
        return QCoreApplication::translate("UrlFinding", "The name %1 could not be looked up.").arg(first);
    case Kind::Refused:
        return QCoreApplication::translate("UrlFinding", "%1 refuses connections at port %2: no program listens there.")
            .arg(first, second);
    case Kind::ConnectSilent:
        return QCoreApplication::translate("UrlFinding", "%1 does not react at port %2.").arg(first, second);
    case Kind::Unreachable:
        return QCoreApplication::translate("UrlFinding", "There is no way from here to %1, port %2.")
            .arg(first, second);
    case Kind::NotTls:
        return QCoreApplication::translate("UrlFinding", "Port %1 answers without encryption, though the URL begins "
                                                         "with https://.")
            .arg(first);
    case Kind::TlsSilent:
        return QCoreApplication::translate("UrlFinding", "The server takes the connection and then says nothing for %1 "
                                                         "seconds, so that no encryption can begin.")
            .arg(seconds(first));
    case Kind::TlsClosed:
        return QCoreApplication::translate("UrlFinding", "The server ends the connection before encryption begins.");
    case Kind::OldTls:
        return QCoreApplication::translate("UrlFinding", "The server only knows an old encryption (before TLS 1.2), "
                                                         "which platforms refuse.");
    case Kind::CertificateExpired:
        return QCoreApplication::translate("UrlFinding", "The certificate of %2 expired on %1.")
            .arg(day(first), second);
    case Kind::CertificateNotYetValid:
        return QCoreApplication::translate("UrlFinding", "The certificate of %2 is valid only from %1.")
            .arg(day(first), second);
    case Kind::WrongName:
        return QCoreApplication::translate("UrlFinding", "The certificate is not for %1 but for %2.")
            .arg(first, second);
    case Kind::SelfSigned:
        return QCoreApplication::translate("UrlFinding",
                                           "The server signed its certificate itself, so that no platform "
                                           "trusts it.");
    case Kind::ChainIncomplete:
        return QCoreApplication::translate("UrlFinding", "The server does not send the certificate of \"%1\" along, "
                                                         "without which its own cannot be checked.")
            .arg(first);
    case Kind::Untrusted:
        return QCoreApplication::translate("UrlFinding", "The certificate was issued by \"%1\", which is not trusted "
                                                         "here.")
            .arg(first);
    case Kind::TlsFailed:
        return QCoreApplication::translate("UrlFinding", "No encrypted connection could be made (%1).").arg(first);
    case Kind::LoginPage:
        return QCoreApplication::translate("UrlFinding", "A login page for people answers instead of a webhook: events "
                                                         "sent here are lost.");
    case Kind::RedirectLoop:
        return QCoreApplication::translate("UrlFinding", "The URL sends the sender round in a circle (%1 redirects).")
            .arg(first);
    case Kind::RedirectToHttps:
        return QCoreApplication::translate("UrlFinding", "The server answers %1 and wants https://: %2")
            .arg(first, second);
    case Kind::RedirectToOtherHost:
        return QCoreApplication::translate("UrlFinding", "The server answers %1 and points to another server: %2")
            .arg(first, second);
    case Kind::RedirectElsewhere:
        return QCoreApplication::translate("UrlFinding", "The server answers %1 and points to another address: %2")
            .arg(first, second);
    case Kind::RedirectNowhere:
        return QCoreApplication::translate("UrlFinding",
                                           "The server answers %1, a redirect that does not say where to.")
            .arg(first);
    case Kind::NoAnswer:
        return QCoreApplication::translate("UrlFinding", "The server took the test event and did not answer within %1 "
                                                         "seconds.")
            .arg(seconds(first));
    case Kind::AnswerUnfinished:
        return QCoreApplication::translate("UrlFinding", "The answer had begun but was not complete after %1 seconds.")
            .arg(seconds(first));
    case Kind::ClosedWithoutAnswer:
        return QCoreApplication::translate("UrlFinding", "The server ended the connection without any answer.");
    case Kind::AnswerCut:
        return QCoreApplication::translate("UrlFinding", "The answer breaks off in the middle.");
    case Kind::TlsExpected:
        return QCoreApplication::translate("UrlFinding", "The port wants an encrypted connection, but the URL begins "
                                                         "with http://.");
    case Kind::NotHttp:
        return QCoreApplication::translate("UrlFinding", "What answers at this port is not a web server.");
    case Kind::N8nNotActive:
        return quoted(
            QCoreApplication::translate("UrlFinding", "n8n knows no active workflow with this webhook (404)."), first);
    case Kind::N8nWrongMethod:
        return QCoreApplication::translate("UrlFinding", "The webhook in n8n does not take POST, the method that "
                                                         "platforms send with (404).");
    case Kind::N8nWrongKey:
        return QCoreApplication::translate("UrlFinding", "n8n wants a key in a header, and the right one was not sent "
                                                         "(403).");
    case Kind::N8nAddressBlocked:
        return QCoreApplication::translate("UrlFinding",
                                           "The webhook in n8n takes events from chosen IP addresses only, "
                                           "and this computer's is not one of them (403).");
    case Kind::N8nWorkflowError:
        return QCoreApplication::translate("UrlFinding", "The workflow in n8n started and failed (500).");
    case Kind::HtmlPage:
        return QCoreApplication::translate("UrlFinding", "A web page for people answers (%1) instead of a webhook.")
            .arg(first);
    case Kind::NotFound:
        return quoted(QCoreApplication::translate("UrlFinding", "The server does not know this address (404)."), first);
    case Kind::Unauthorized:
        return quoted(QCoreApplication::translate("UrlFinding", "The server wants a user name or a key (401)."), first);
    case Kind::Forbidden:
        return quoted(QCoreApplication::translate("UrlFinding", "The server does not let this sender in (403)."),
                      first);
    case Kind::MethodNotAllowed:
        return first.isEmpty()
                   ? QCoreApplication::translate("UrlFinding", "This address does not take POST, the method that "
                                                               "platforms send with (405).")
                   : QCoreApplication::translate("UrlFinding", "This address does not take POST, the method that "
                                                               "platforms send with, but %1 (405).")
                         .arg(first);
    case Kind::Gone:
        return QCoreApplication::translate("UrlFinding", "This webhook does not exist any more (410).");
    case Kind::TooLarge:
        return QCoreApplication::translate("UrlFinding", "Even a small test event is too large for the server (413).");
    case Kind::TooManyRequests:
        return count < 0
                   ? QCoreApplication::translate("UrlFinding", "The server gets more requests than it takes (429).")
                   : QCoreApplication::translate("UrlFinding",
                                                 "The server gets more requests than it takes and asks to "
                                                 "wait (429, %n seconds).",
                                                 nullptr, count);
    case Kind::BadRequest:
        return quoted(QCoreApplication::translate("UrlFinding", "The server does not accept the test event (400)."),
                      first);
    case Kind::Rejected:
        return quoted(QCoreApplication::translate("UrlFinding", "The server refuses the test event (%1).").arg(first),
                      second);
    case Kind::ServerDown:
        return QCoreApplication::translate("UrlFinding",
                                           "A server in front answers, but the program behind it does not "
                                           "(%1).")
            .arg(first);
    case Kind::ServerError:
        return quoted(QCoreApplication::translate("UrlFinding", "The program at this address fails (%1).").arg(first),
                      second);
    case Kind::SameUrlTwice:
        if (second.isEmpty())
            return QCoreApplication::translate("UrlFinding", "Another active webhook sends to the same URL: %1.")
                .arg(first);
        return QCoreApplication::translate("UrlFinding",
                                           "Another active webhook sends to the same URL: %1. These events "
                                           "arrive twice: %2.")
            .arg(first, second);
    case Kind::SomeAddressesPrivate:
        return QCoreApplication::translate("UrlFinding", "Some of the server's addresses cannot be reached from the "
                                                         "internet: %1.")
            .arg(first);
    case Kind::SomeAddressesFail:
        return QCoreApplication::translate("UrlFinding",
                                           "Some of the server's addresses could not be reached from here: "
                                           "%1.")
            .arg(first);
    case Kind::CertificateExpiring:
        return QCoreApplication::translate("UrlFinding", "The certificate expires on %1, in %n days.", nullptr, count)
            .arg(day(first));
    case Kind::BodyRefused:
        return second.toInt() > 0
                   ? QCoreApplication::translate("UrlFinding", "An event of %1 MB is not taken (%2).")
                         .arg(first, second)
                   : QCoreApplication::translate("UrlFinding",
                                                 "An event of %1 MB is not taken: the connection breaks or "
                                                 "no answer comes.")
                         .arg(first);
    case Kind::SlowAnswer:
        return QCoreApplication::translate("UrlFinding",
                                           "The answer came after %1 seconds; senders give up after about "
                                           "%2.")
            .arg(seconds(first), seconds(second));
    case Kind::PlainHttp:
        return QCoreApplication::translate("UrlFinding", "The URL begins with http://: customers' data would travel "
                                                         "unencrypted.");
    case Kind::UserInfo:
        return QCoreApplication::translate("UrlFinding",
                                           "The URL holds a user name or password before the @, which many "
                                           "senders leave out.");
    case Kind::Fragment:
        return QCoreApplication::translate("UrlFinding", "What stands behind # in the URL is never sent.");
    case Kind::SpaceAround:
        return QCoreApplication::translate("UrlFinding", "There is a space or line break before or behind the URL.");
    case Kind::NotSent:
        return QCoreApplication::translate("UrlFinding", "No test event was sent, so that it is not known how the "
                                                         "webhook answers.");
    case Kind::UrlSound:
        return QCoreApplication::translate("UrlFinding", "The URL is written as it must be.");
    case Kind::NameFound:
        return QCoreApplication::translate("UrlFinding", "The server's name leads to %1.").arg(first);
    case Kind::Connected:
        return QCoreApplication::translate("UrlFinding", "The server takes connections (%1, port %2).")
            .arg(first, second);
    case Kind::TlsSound:
        return QCoreApplication::translate("UrlFinding",
                                           "The connection is encrypted (%1), the certificate valid until "
                                           "%2.")
            .arg(first, day(second));
    case Kind::BodyTaken:
        return QCoreApplication::translate("UrlFinding", "An event of %1 MB is taken.").arg(first);
    case Kind::Answered:
        break;
    }
    return QCoreApplication::translate("UrlFinding", "The server took the test event: %1 after %2 seconds.")
        .arg(first, seconds(second));
}

} // namespace gancho
