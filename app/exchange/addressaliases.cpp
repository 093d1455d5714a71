#include "app/exchange/addressaliases.h"

#include "app/exchange/aliasdraw.h"

#include <QHostAddress>

namespace gancho {

namespace {

constexpr int triesInDocumentation = 24;

/// IPv4 written as IPv6 is the same address.
constexpr QLatin1StringView mapped("::ffff:");

bool stays(const QHostAddress &address)
{
    return address.isNull() || address.isLoopback() || address == QHostAddress::AnyIPv4 ||
           address == QHostAddress::AnyIPv6 || address.isBroadcast();
}

} // namespace

void AddressAliases::meet(const QString &text)
{
    bool isIpv4 = false;
    QHostAddress address(text);
    if (const quint32 plain = address.toIPv4Address(&isIpv4); isIpv4)
        address = QHostAddress(plain);
    if (!stays(address))
        m_aliases.insert(address.toString(), m_aliases.value(address.toString()));
}

QString AddressAliases::drawn(const QString &original, bool ipv4, int attempt) const
{
    AliasDraw draw(m_key, "address", original, attempt);
    if (!ipv4)
        return QHostAddress(QStringLiteral("2001:db8:%1:%2::%3")
                                .arg(draw.below(0x10000), 0, 16)
                                .arg(draw.below(0x10000), 0, 16)
                                .arg(1 + draw.below(0xFFFF), 0, 16))
            .toString();
    if (attempt < triesInDocumentation) {
        static constexpr QLatin1StringView ranges[] = {QLatin1StringView("192.0.2."), QLatin1StringView("198.51.100."),
                                                       QLatin1StringView("203.0.113.")};
        const quint32 range = draw.below(3);
        return QString(ranges[range]) + QString::number(1 + draw.below(254));
    }
    return QHostAddress((10U << 24) + 1 + draw.below(0xFFFFFE)).toString();
}

QString AddressAliases::alias(const QString &text)
{
    bool isIpv4 = false;
    QHostAddress address(text);
    if (const quint32 plain = address.toIPv4Address(&isIpv4); isIpv4)
        address = QHostAddress(plain);
    if (stays(address))
        return text;
    const QString original = address.toString();
    QString &alias = m_aliases[original];
    for (int attempt = 0; alias.isEmpty(); ++attempt) {
        const QString candidate = drawn(original, isIpv4, attempt);
        if (!m_aliases.contains(candidate) && !m_used.contains(candidate))
            alias = candidate;
    }
    m_used.insert(alias);
    return isIpv4 && text.contains(u':') ? mapped + alias : alias;
}

} // namespace gancho
