#include "app/diagnosis/addresskind.h"

namespace gancho {

namespace {

struct Range
{
    const char *subnet;
    AddressKind kind;
};

AddressKind kindIn(const QHostAddress &address, const QList<QPair<QPair<QHostAddress, int>, AddressKind>> &ranges)
{
    for (const auto &[subnet, kind] : ranges)
        if (address.isInSubnet(subnet))
            return kind;
    return AddressKind::Public;
}

template <int N>
QList<QPair<QPair<QHostAddress, int>, AddressKind>> parsed(const Range (&ranges)[N])
{
    QList<QPair<QPair<QHostAddress, int>, AddressKind>> all;
    for (const Range &range : ranges)
        all.emplaceBack(QHostAddress::parseSubnet(QLatin1String(range.subnet)), range.kind);
    return all;
}

// RFC 6890 and its successors; the metadata services of AWS, Azure, Google (169.254.169.254), Alibaba and Oracle.
constexpr Range ranges4[] = {
    {"127.0.0.0/8", AddressKind::Loopback},         {"10.0.0.0/8", AddressKind::Private},
    {"172.16.0.0/12", AddressKind::Private},        {"192.168.0.0/16", AddressKind::Private},
    {"100.100.100.200/32", AddressKind::Forbidden}, {"100.64.0.0/10", AddressKind::Private},
    {"192.0.0.192/32", AddressKind::Forbidden},     {"192.0.0.0/24", AddressKind::Private},
    {"192.0.2.0/24", AddressKind::Private},         {"198.51.100.0/24", AddressKind::Private},
    {"203.0.113.0/24", AddressKind::Private},       {"198.18.0.0/15", AddressKind::Private},
    {"169.254.0.0/16", AddressKind::Forbidden},     {"0.0.0.0/8", AddressKind::Forbidden},
    {"224.0.0.0/3", AddressKind::Forbidden},
};
constexpr Range ranges6[] = {
    {"::1/128", AddressKind::Loopback},
    {"::/128", AddressKind::Forbidden},
    {"fd00:ec2::254/128", AddressKind::Forbidden},
    {"fc00::/7", AddressKind::Private},
    {"fec0::/10", AddressKind::Private},
    {"2001:db8::/32", AddressKind::Private},
    {"fe80::/10", AddressKind::Forbidden},
    {"ff00::/8", AddressKind::Forbidden},
};

} // namespace

AddressKind addressKind(const QHostAddress &address)
{
    static const auto four = parsed(ranges4);
    static const auto six = parsed(ranges6);
    if (address.isNull())
        return AddressKind::Forbidden;
    bool isFour = false;
    const quint32 number = address.toIPv4Address(&isFour); // also of a mapped one
    if (isFour)
        return kindIn(QHostAddress(number), four);
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const auto embedded = [&bytes](int at) {
        return QHostAddress(quint32(bytes[at]) << 24 | quint32(bytes[at + 1]) << 16 | quint32(bytes[at + 2]) << 8 |
                            bytes[at + 3]);
    };
    QHostAddress plain = address;
    plain.setScopeId({});
    if (plain.isInSubnet(QHostAddress::parseSubnet(QStringLiteral("64:ff9b::/96"))))
        return kindIn(embedded(12), four);
    if (plain.isInSubnet(QHostAddress::parseSubnet(QStringLiteral("2002::/16"))))
        return kindIn(embedded(2), four);
    return kindIn(plain, six);
}

} // namespace gancho
