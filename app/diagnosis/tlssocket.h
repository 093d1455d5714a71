#pragma once

#include "app/diagnosis/tlsprobe.h"

class QSslSocket;

namespace gancho {

/// Connects to the address of `target` and no other, under its name.
void openTls(QSslSocket &socket, const TlsTarget &target);

} // namespace gancho
