#include "app/sending/sendguard.h"

#include "app/diagnosis/addresskind.h"
#include "app/sending/rawrequest.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QNetworkInterface>

namespace gancho::sendguard {

std::optional<SendRefusal> refusal(const QHostAddress &address)
{
    if (addressKind(address) != AddressKind::Forbidden)
        return std::nullopt;
    bool isFour = false;
    const QHostAddress four(address.toIPv4Address(&isFour));
    const QHostAddress plain = isFour ? four : address;
    // The metadata services of clouds lie within link-local and private ranges (addresskind.cpp).
    for (const char *metadata : {"169.254.169.254", "100.100.100.200", "192.0.0.192", "fd00:ec2::254"})
        if (plain == QHostAddress(QLatin1String(metadata)))
            return SendRefusal::Metadata;
    if (address.isNull() || plain == QHostAddress(QHostAddress::AnyIPv4) ||
        plain == QHostAddress(QHostAddress::AnyIPv6))
        return SendRefusal::Unspecified;
    if (plain.isMulticast() || plain == QHostAddress(QHostAddress::Broadcast))
        return SendRefusal::Multicast;
    return plain.isLinkLocal() ? SendRefusal::LinkLocal : SendRefusal::Reserved;
}

std::optional<SendRefusal> refusal(const QUrl &url)
{
    const QHostAddress literal(url.host());
    return literal.isNull() ? std::nullopt : refusal(literal);
}

QString refusalText(SendRefusal refusal)
{
    switch (refusal) {
    case SendRefusal::LinkLocal:
        return QCoreApplication::translate("Sending", "Not sent: the address is link-local, which no webhook has.");
    case SendRefusal::Metadata:
        return QCoreApplication::translate("Sending",
                                           "Not sent: the address is that of a cloud's metadata service, which gives "
                                           "access to whoever asks it.");
    case SendRefusal::Unspecified:
        return QCoreApplication::translate("Sending", "Not sent: the address stands for no computer. Write 127.0.0.1 "
                                                      "for this one.");
    case SendRefusal::Multicast:
        return QCoreApplication::translate("Sending", "Not sent: the address is that of many computers at once.");
    case SendRefusal::Reserved:
        break;
    }
    return QCoreApplication::translate("Sending", "Not sent: the address is reserved and belongs to no computer.");
}

QString warningText(const SendWarning &warning)
{
    const int n = int(std::min<qint64>(warning.events, INT_MAX));
    switch (warning.kind) {
    case SendWarning::Kind::AlreadyAccepted:
        return QCoreApplication::translate(
            "Sending", "This target has accepted %n of these event(s) already: it may do its work twice.", nullptr, n);
    case SendWarning::Kind::OldOutside:
        return QCoreApplication::translate(
            "Sending",
            "%n event(s) are more than a day old, and the target is not on this computer: a customer's system may act "
            "on what is over.",
            nullptr, n);
    case SendWarning::Kind::TestOutside:
        return QCoreApplication::translate(
            "Sending", "Invented events would go to a target that is not on this computer: a customer's system may act "
                       "on people who do not exist.");
    case SendWarning::Kind::WithoutBody:
        return QCoreApplication::translate(
            "Sending", "%n event(s) are left out: they were refused when they came, and their bodies were not kept.",
            nullptr, n);
    case SendWarning::Kind::StaleSignature:
        break;
    }
    return QCoreApplication::translate(
        "Sending", "The original signature does not fit any more: a receiver that checks it will refuse. Sign anew.");
}

bool isOutside(const QUrl &url)
{
    const QString host = url.host().toLower();
    if (host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")))
        return false;
    const QHostAddress literal(host);
    return literal.isNull() ||
           (addressKind(literal) != AddressKind::Loopback && !QNetworkInterface::allAddresses().contains(literal));
}

QByteArray targetKey(const QUrl &url)
{
    const int usual = url.scheme() == QLatin1String("https") ? 443 : 80;
    const QByteArray whole = url.scheme().toLatin1() + "://" + url.host(QUrl::FullyEncoded).toLower().toLatin1() + ':' +
                             QByteArray::number(url.port(usual)) + targetOf(url);
    return QCryptographicHash::hash(whole, QCryptographicHash::Sha256).left(16);
}

} // namespace gancho::sendguard
