#include "models/domain/urlfinding.h"

#include <QCoreApplication>

namespace gancho {

namespace {

using Kind = UrlFinding::Kind;

} // namespace

// One table of sentences: as long as there are kinds.
QString findingAdvice(const UrlFinding &f)
{
    const QString first = f.details.value(0);
    switch (f.kind) {
    case Kind::UrlEmpty:
        return QCoreApplication::translate("UrlFinding",
                                           "Copy the webhook's URL from the system that shall receive the "
                                           "events.");
    case Kind::SpaceInside:
    case Kind::InvisibleCharacter:
        return QCoreApplication::translate("UrlFinding",
                                           "Copy the URL anew from where it was made, and not out of a chat "
                                           "or a document.");
    case Kind::ForeignCharacter:
        return QCoreApplication::translate("UrlFinding",
                                           "Type this character anew on the keyboard, or copy the URL from "
                                           "where it was made.");
    case Kind::SchemeTwice:
        return QCoreApplication::translate("UrlFinding", "Remove the first of the two.");
    case Kind::SchemeMissing:
    case Kind::SchemeWrong:
        return QCoreApplication::translate("UrlFinding", "Write the whole URL, beginning with https://.");
    case Kind::HostMissing:
    case Kind::Malformed:
        return QCoreApplication::translate("UrlFinding", "Compare it with the original; a good one looks like "
                                                         "https://example.com/hook.");
    case Kind::TooLong:
        return QCoreApplication::translate("UrlFinding", "Have a shorter URL made by the system that receives.");
    case Kind::N8nTestUrl:
        return QCoreApplication::translate("UrlFinding", "In n8n, activate the workflow and copy the production URL, "
                                                         "which has /%1/ instead.")
            .arg(first);
    case Kind::EditorUrl:
        return QCoreApplication::translate("UrlFinding", "Open the webhook's own settings there and copy the URL that "
                                                         "they show.");
    case Kind::ForbiddenAddress:
        return QCoreApplication::translate("UrlFinding",
                                           "Ask the customer for the server's public name; nothing was sent "
                                           "there.");
    case Kind::LoopbackAddress:
    case Kind::PrivateAddress:
        return QCoreApplication::translate("UrlFinding",
                                           "Give the platform a public URL, for example that of a tunnel; "
                                           "it is fine only where the sender runs in the same place.");
    case Kind::NameNotFound:
        return QCoreApplication::translate("UrlFinding",
                                           "Check the name letter by letter; if it is right, its owner must "
                                           "enter it in the domain's DNS.");
    case Kind::NameLookupFailed:
        return QCoreApplication::translate("UrlFinding", "Check the name and the internet connection of this computer, "
                                                         "then try again.");
    case Kind::Refused:
        return QCoreApplication::translate("UrlFinding", "Have the program at the customer's started, and compare the "
                                                         "port in the URL.");
    case Kind::ConnectSilent:
        return QCoreApplication::translate("UrlFinding",
                                           "Usually a firewall drops the connection: ask the customer's IT "
                                           "to open the port to the platform.");
    case Kind::Unreachable:
        return QCoreApplication::translate("UrlFinding",
                                           "Check this computer's own connection; if other pages open, the "
                                           "customer's server or network is down.");
    case Kind::NotTls:
        return QCoreApplication::translate("UrlFinding",
                                           "Have a certificate set up at the server, or correct the port in "
                                           "the URL.");
    case Kind::TlsSilent:
    case Kind::TlsClosed:
    case Kind::TlsFailed:
        return QCoreApplication::translate("UrlFinding",
                                           "Ask the customer's IT whether this port is really the one for "
                                           "https:// and whether the program behind it runs.");
    case Kind::OldTls:
        return QCoreApplication::translate("UrlFinding", "Ask the customer's IT to enable TLS 1.2 or newer.");
    case Kind::CertificateExpired:
    case Kind::CertificateExpiring:
        return QCoreApplication::translate("UrlFinding", "Ask whoever runs the server to renew the certificate.");
    case Kind::CertificateNotYetValid:
        return QCoreApplication::translate("UrlFinding", "Check the date of this computer; if it is right, the server "
                                                         "needs another certificate until then.");
    case Kind::WrongName:
        return QCoreApplication::translate("UrlFinding",
                                           "Write the server's name as the certificate has it, or have one "
                                           "issued for this name.");
    case Kind::SelfSigned:
        return QCoreApplication::translate("UrlFinding", "Have one issued by a public authority; Let's Encrypt does it "
                                                         "at no cost.");
    case Kind::ChainIncomplete:
        return QCoreApplication::translate("UrlFinding", "Have the full chain of certificates (fullchain) installed at "
                                                         "the server.");
    case Kind::Untrusted:
        return QCoreApplication::translate("UrlFinding", "Have a certificate of a public authority installed; in a "
                                                         "company network, check whether a proxy put in its own.");
    case Kind::LoginPage:
    case Kind::HtmlPage:
        return QCoreApplication::translate("UrlFinding", "Compare the URL with the one that the receiving system shows "
                                                         "for its webhook; it must not need a login in a browser.");
    case Kind::RedirectLoop:
        return QCoreApplication::translate("UrlFinding", "Ask whoever runs the server to mend its redirects; the steps "
                                                         "are listed below.");
    case Kind::RedirectToHttps:
    case Kind::RedirectToOtherHost:
    case Kind::RedirectElsewhere:
        return QCoreApplication::translate("UrlFinding", "Senders often do not follow redirects: ask for the final URL "
                                                         "and enter it at the platform.");
    case Kind::RedirectNowhere:
        return QCoreApplication::translate("UrlFinding", "Ask for the final URL and enter it at the platform.");
    case Kind::NoAnswer:
    case Kind::AnswerUnfinished:
    case Kind::SlowAnswer:
        return QCoreApplication::translate("UrlFinding", "The system should answer 200 at once and do its work "
                                                         "afterwards; in n8n choose \"Respond: Immediately\".");
    case Kind::ClosedWithoutAnswer:
    case Kind::AnswerCut:
        return QCoreApplication::translate("UrlFinding", "Try again; if it stays, ask whoever runs the server to look "
                                                         "into its log at the time of this test.");
    case Kind::TlsExpected:
        return QCoreApplication::translate("UrlFinding", "Write https:// instead of http://.");
    case Kind::NotHttp:
        return QCoreApplication::translate("UrlFinding", "Compare the port in the URL with the one of the webhook.");
    case Kind::N8nNotActive:
        return QCoreApplication::translate("UrlFinding",
                                           "In n8n, open the workflow and switch it to active; then compare "
                                           "the production URL letter by letter.");
    case Kind::N8nWrongMethod:
        return QCoreApplication::translate("UrlFinding",
                                           "In n8n, open the Webhook node and choose POST as HTTP method.");
    case Kind::N8nWrongKey:
        return QCoreApplication::translate("UrlFinding", "Compare the Header Auth credential of the Webhook node with "
                                                         "the key that the platform sends; if it sends none, choose no "
                                                         "authentication.");
    case Kind::N8nAddressBlocked:
        return QCoreApplication::translate("UrlFinding",
                                           "Make sure that the platform's IP address is in the list of the "
                                           "Webhook node.");
    case Kind::N8nWorkflowError:
        return QCoreApplication::translate("UrlFinding",
                                           "Look into Executions in n8n for the step that failed, or have "
                                           "the webhook respond immediately.");
    case Kind::NotFound:
        return QCoreApplication::translate("UrlFinding", "Compare the URL letter by letter with the one that the "
                                                         "receiving system shows; in n8n the workflow must be active.");
    case Kind::Unauthorized:
        return QCoreApplication::translate("UrlFinding",
                                           "If the platform cannot send a key, have the check switched off "
                                           "(in n8n \"Authentication: None\", in Make no API key) and put a "
                                           "secret into the URL instead.");
    case Kind::Forbidden:
        return QCoreApplication::translate("UrlFinding", "Ask the customer's IT whether a firewall or a key keeps the "
                                                         "platform out.");
    case Kind::MethodNotAllowed:
        return QCoreApplication::translate("UrlFinding",
                                           "Have the receiving system take POST at this address, or ask for "
                                           "the URL that does.");
    case Kind::Gone:
        return QCoreApplication::translate("UrlFinding",
                                           "Have a new one made; in Make, a webhook that no scenario uses "
                                           "for some days is switched off: connect and activate it.");
    case Kind::TooLarge:
    case Kind::BodyRefused:
        return QCoreApplication::translate("UrlFinding",
                                           "Have the size limit raised at the server; Make takes 5 MB and "
                                           "n8n 16 MB, unless set otherwise.");
    case Kind::TooManyRequests:
        return QCoreApplication::translate("UrlFinding",
                                           "Wait and try again; if it stays, subscribe to fewer events or "
                                           "have the limit raised.");
    case Kind::BadRequest:
        return QCoreApplication::translate("UrlFinding",
                                           "The system may only take real events: send one. In Make it can "
                                           "also mean that the webhook's queue is full.");
    case Kind::Rejected:
        return QCoreApplication::translate("UrlFinding", "Ask whoever runs the server what it expects.");
    case Kind::ServerDown:
        return QCoreApplication::translate("UrlFinding",
                                           "Have the program at the customer's started; the server in front "
                                           "of it is well.");
    case Kind::ServerError:
        return QCoreApplication::translate("UrlFinding", "Ask whoever runs it to look into its log at the time of this "
                                                         "test.");
    case Kind::SameUrlTwice:
        return QCoreApplication::translate("UrlFinding", "Keep one of them, or untick the events that both have.");
    case Kind::SomeAddressesPrivate:
    case Kind::SomeAddressesFail:
        return QCoreApplication::translate("UrlFinding",
                                           "Events may get lost now and then: ask whoever runs the domain "
                                           "to remove the wrong addresses from its DNS.");
    case Kind::PlainHttp:
        return QCoreApplication::translate("UrlFinding", "Use https:// if the server offers it.");
    case Kind::UserInfo:
        return QCoreApplication::translate("UrlFinding", "Use a secret in the path instead, or a key in a header.");
    case Kind::Fragment:
        return QCoreApplication::translate("UrlFinding", "Remove the part from # on.");
    case Kind::SpaceAround:
        return QCoreApplication::translate("UrlFinding", "Remove it; it was left out for this test.");
    case Kind::NotSent:
    case Kind::UrlSound:
    case Kind::NameFound:
    case Kind::Connected:
    case Kind::TlsSound:
    case Kind::BodyTaken:
    case Kind::Answered:
        break;
    }
    return {};
}

} // namespace gancho
