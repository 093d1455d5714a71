#pragma once

#include <QHostAddress>

namespace gancho {

/// Who can reach an address.
enum class AddressKind {
    Public,
    Loopback,
    Private,   ///< a private network, shared address space, documentation and tests
    Forbidden, ///< link-local, metadata services of clouds, addresses that are no host's: nothing is ever sent there
};

/// Looks through IPv4 inside IPv6 (mapped, NAT64, 6to4). Pure.
AddressKind addressKind(const QHostAddress &address);

} // namespace gancho
