#include "models/items/verdicttext.h"

#include <QCoreApplication>

namespace gancho::verdicttext {

namespace {

QString noSecret(const SenderVerdict &v)
{
    if (v.encoding == EncodingMistake::SecretUnreadable)
        return QCoreApplication::translate("VerdictText",
                                           "The secret stored for this inbox is not one of %1, so nothing can be "
                                           "checked. Copy it from the sender once more and enter it here.")
            .arg(schemeName(v.scheme));
    return QCoreApplication::translate("VerdictText", "This inbox checks its senders, but its secret is not in the "
                                                      "keychain. Enter it in the inbox; until then senders are asked "
                                                      "to come again later.");
}

QString missing(const SenderVerdict &v)
{
    switch (v.reason) {
    case SenderReason::MissingParameter:
        return QCoreApplication::translate("VerdictText", "The address was called without the parameter \"%1\". Give "
                                                          "the sender the whole address of this inbox.")
            .arg(v.part);
    case SenderReason::MissingPathToken:
        return QCoreApplication::translate("VerdictText", "The address was called without the token at its end. Give "
                                                          "the sender the whole address of this inbox.");
    default:
        break;
    }
    if (v.seen != SenderScheme::None)
        return QCoreApplication::translate("VerdictText", "The header %1 is missing, but the one of %2 is there. "
                                                          "Choose %2 as the check of this inbox.")
            .arg(v.part, schemeName(v.seen));
    return QCoreApplication::translate("VerdictText", "The header %1 is missing. Either the sender was not given the "
                                                      "secret, or something on the way removed the header.")
        .arg(v.part);
}

QString encoding(const SenderVerdict &v)
{
    switch (v.encoding) {
    case EncodingMistake::HexForBase64:
        return QCoreApplication::translate("VerdictText", "The signature is right but written in hexadecimal; %1 "
                                                          "demands base64. The sender has to change it.")
            .arg(schemeName(v.scheme));
    case EncodingMistake::Base64ForHex:
        return QCoreApplication::translate("VerdictText", "The signature is right but written in base64; %1 demands "
                                                          "hexadecimal. The sender has to change it.")
            .arg(schemeName(v.scheme));
    case EncodingMistake::Base64Url:
        return QCoreApplication::translate("VerdictText", "The signature is right but written in the base64 of URLs "
                                                          "(- and _, or without = at its end). The sender has to use "
                                                          "the standard one.");
    case EncodingMistake::MissingPrefix:
        return QCoreApplication::translate("VerdictText", "The signature is right, but what %1 demands in front of it "
                                                          "in %2 is missing. The sender has to add it.")
            .arg(schemeName(v.scheme), v.part);
    case EncodingMistake::MillisecondTime:
        return QCoreApplication::translate("VerdictText", "The signature is right, but the time in %1 is in "
                                                          "milliseconds; %2 demands seconds. The sender has to change "
                                                          "it.")
            .arg(v.part, schemeName(v.scheme));
    case EncodingMistake::SecretNotDecoded:
        return QCoreApplication::translate("VerdictText", "The sender signs with the text of the secret, whsec_ "
                                                          "included. %1 demands that the part behind whsec_ is decoded "
                                                          "from base64 first.")
            .arg(schemeName(v.scheme));
    case EncodingMistake::SecretNotStripped:
        return QCoreApplication::translate("VerdictText", "The sender signs with the text behind whsec_ as it is. %1 "
                                                          "demands that it is decoded from base64 first.")
            .arg(schemeName(v.scheme));
    case EncodingMistake::SecretDecoded:
        return QCoreApplication::translate("VerdictText", "The sender decodes the secret from base64 before it signs. "
                                                          "%1 demands the whole text of the secret, as it is shown.")
            .arg(schemeName(v.scheme));
    case EncodingMistake::SecretHexDecoded:
        return QCoreApplication::translate("VerdictText", "The sender reads the secret as hexadecimal before it signs. "
                                                          "%1 demands the text of the secret, as it is shown.")
            .arg(schemeName(v.scheme));
    case EncodingMistake::SecretSpace:
        return QCoreApplication::translate("VerdictText", "The secret is right but for white space or a line end at "
                                                          "one of its ends. Enter it once more, here and at the "
                                                          "sender, without.");
    case EncodingMistake::Quoted:
        return QCoreApplication::translate("VerdictText", "The key in %1 is right but stands in quotation marks. "
                                                          "Remove them at the sender.")
            .arg(v.part);
    case EncodingMistake::BearerPrefix:
        return QCoreApplication::translate("VerdictText", "The key in %1 is right, but \"Bearer\" stands in front of "
                                                          "it. Remove that at the sender, or add it to the key here.")
            .arg(v.part);
    case EncodingMistake::PercentEncoded:
        return QCoreApplication::translate("VerdictText", "The key in %1 is right but encoded as in an address (%2 and "
                                                          "the like). The sender has to send it as it is.")
            .arg(v.part, QStringLiteral("%2B"));
    case EncodingMistake::SecretUnreadable:
    case EncodingMistake::None:
        break;
    }
    return QCoreApplication::translate("VerdictText", "The signature is right but written in another form than %1 "
                                                      "demands.")
        .arg(schemeName(v.scheme));
}

QString otherBytes(const SenderVerdict &v)
{
    switch (v.bytes) {
    case SignedBytes::BodyOnly:
        return QCoreApplication::translate("VerdictText", "The secret is right, but the sender signed the body alone. "
                                                          "%1 demands the time in front of it.")
            .arg(schemeName(v.scheme));
    case SignedBytes::WithoutId:
        return QCoreApplication::translate("VerdictText", "The secret is right, but the sender left the id out of what "
                                                          "it signed. %1 demands id, time and body.")
            .arg(schemeName(v.scheme));
    case SignedBytes::WithTime:
        return QCoreApplication::translate("VerdictText", "The secret is right, but the sender put a time in front of "
                                                          "the body when it signed. %1 demands the body alone.")
            .arg(schemeName(v.scheme));
    case SignedBytes::NewlineAdded:
        return QCoreApplication::translate("VerdictText", "The secret is right, but a line end was signed at the end "
                                                          "of the body that did not arrive. The sender has to sign "
                                                          "exactly the bytes that it sends.");
    case SignedBytes::NewlineCut:
        return QCoreApplication::translate("VerdictText", "The secret is right, but the body arrived with a line end "
                                                          "that was not signed. The sender has to sign exactly the "
                                                          "bytes that it sends.");
    case SignedBytes::OtherLineEnds:
        return QCoreApplication::translate("VerdictText", "The secret is right, but the line ends within the body "
                                                          "changed between signing and arrival. Look for a relay that "
                                                          "changes them.");
    case SignedBytes::Decompressed:
        return QCoreApplication::translate("VerdictText", "The secret is right, but the sender signed the body before "
                                                          "it compressed it. The bytes that are sent have to be "
                                                          "signed.");
    case SignedBytes::ByteOrderMark:
        return QCoreApplication::translate("VerdictText", "The secret is right, but a byte order mark at the start of "
                                                          "the body came or went between signing and arrival.");
    case SignedBytes::EmptyBody:
        return QCoreApplication::translate("VerdictText", "The secret is right, but the sender signed an empty body. "
                                                          "It has to sign what it sends.");
    case SignedBytes::Reserialised:
    case SignedBytes::None:
        break;
    }
    return QCoreApplication::translate("VerdictText", "The secret is right, but the same JSON was signed in another "
                                                      "spelling (spaces, order or escapes). The sender, or a relay on "
                                                      "the way, reads the body and writes it anew: it has to be passed "
                                                      "on as it is.");
}

} // namespace

QString span(qint64 seconds)
{
    constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour;
    if (seconds < 2 * minute)
        return QCoreApplication::translate("VerdictText", "%n second(s)", nullptr, int(seconds));
    if (seconds < 2 * hour)
        return QCoreApplication::translate("VerdictText", "%n minute(s)", nullptr, int(seconds / minute));
    if (seconds < 2 * day)
        return QCoreApplication::translate("VerdictText", "%n hour(s)", nullptr, int(seconds / hour));
    return QCoreApplication::translate("VerdictText", "%n day(s)", nullptr, int(seconds / day));
}

QString schemeName(SenderScheme scheme)
{
    switch (scheme) {
    case SenderScheme::HeaderKey:
        return QCoreApplication::translate("VerdictText", "Key in a header");
    case SenderScheme::QueryToken:
        return QCoreApplication::translate("VerdictText", "Token in the address (parameter)");
    case SenderScheme::PathToken:
        return QCoreApplication::translate("VerdictText", "Token in the address (path)");
    case SenderScheme::StandardWebhooks:
        return QStringLiteral("Standard Webhooks");
    case SenderScheme::Clint:
        return QStringLiteral("Clint");
    case SenderScheme::GitHub:
        return QStringLiteral("GitHub");
    case SenderScheme::Stripe:
        return QStringLiteral("Stripe");
    case SenderScheme::Shopify:
        return QStringLiteral("Shopify");
    case SenderScheme::Meta:
        return QStringLiteral("Meta (WhatsApp Cloud)");
    case SenderScheme::Slack:
        return QStringLiteral("Slack");
    case SenderScheme::GitLab:
        return QStringLiteral("GitLab");
    case SenderScheme::None:
        break;
    }
    return QCoreApplication::translate("VerdictText", "No check");
}

QString sentence(const SenderVerdict &v)
{
    switch (v.reason) {
    case SenderReason::NotChecked:
        return {};
    case SenderReason::Passed:
        return QCoreApplication::translate("VerdictText", "The sender is who it should be (%1).")
            .arg(schemeName(v.scheme));
    case SenderReason::NoSecret:
        return noSecret(v);
    case SenderReason::MissingHeader:
    case SenderReason::MissingParameter:
    case SenderReason::MissingPathToken:
        return missing(v);
    case SenderReason::MalformedHeader:
        return QCoreApplication::translate("VerdictText", "The header %1 does not hold what %2 puts there. Check the "
                                                          "sender, and whether the right check is chosen here.")
            .arg(v.part, schemeName(v.scheme));
    case SenderReason::WrongPlace:
        return QCoreApplication::translate("VerdictText", "The key is right but came in %1 instead of %2. Change the "
                                                          "name in the check of this inbox, or at the sender.")
            .arg(v.part, v.place);
    case SenderReason::WrongEncoding:
        return encoding(v);
    case SenderReason::AlteredSignature:
        return QCoreApplication::translate("VerdictText",
                                           "The signature is the right one but for %n character(s): it was damaged or "
                                           "cut on the way. Look for a relay that changes headers.",
                                           nullptr, v.count);
    case SenderReason::LegacyDigest:
        return QCoreApplication::translate("VerdictText", "The request is signed with SHA-1 only (%1), which is no "
                                                          "longer safe. The sender has to send %2 too.")
            .arg(v.part, v.place);
    case SenderReason::OtherKind:
        return QCoreApplication::translate("VerdictText", "The sender signs with another kind of key than the one "
                                                          "stored here: whpk_ belongs to signatures with a key pair "
                                                          "(v1a), whsec_ to those with a shared secret (v1). Enter the "
                                                          "one that the sender uses.");
    case SenderReason::TooOld:
        return QCoreApplication::translate("VerdictText", "The signature is right, but it was made %1 ago, longer than "
                                                          "this inbox allows. Either the sender's clock is behind, or "
                                                          "the request waited or was sent again on the way. Compare "
                                                          "both clocks.")
            .arg(span(v.seconds));
    case SenderReason::InFuture:
        return QCoreApplication::translate("VerdictText", "The signature is right, but its time is %1 ahead. The "
                                                          "sender's clock is fast or this computer's is slow. Compare "
                                                          "both clocks.")
            .arg(span(v.seconds));
    case SenderReason::OtherBytes:
        return otherBytes(v);
    case SenderReason::OtherInbox:
        return QCoreApplication::translate("VerdictText", "The secret is the one of the inbox \"%1\". Give the sender "
                                                          "that inbox's address, or this inbox's secret.")
            .arg(v.inbox);
    case SenderReason::WrongSecret:
        return v.scheme == SenderScheme::HeaderKey || v.scheme == SenderScheme::QueryToken ||
                       v.scheme == SenderScheme::PathToken || v.scheme == SenderScheme::GitLab
                   ? QCoreApplication::translate("VerdictText", "The key is another one than the one stored here. "
                                                                "Enter the same one at the sender and in this inbox.")
                   : QCoreApplication::translate("VerdictText",
                                                 "The signature fits neither the secret stored here nor that of "
                                                 "another inbox: the sender has another secret, or the body was "
                                                 "changed on the way. Enter the sender's secret here once more.");
    case SenderReason::Replayed:
        return QCoreApplication::translate("VerdictText", "The very same request, signature included, came %1 before. "
                                                          "A sender that tries again signs anew: this is a copy.")
            .arg(span(v.seconds));
    }
    return {};
}

} // namespace gancho::verdicttext
