#pragma once

#include "models/domain/event.h"

namespace gancho {

/// Headers of an answer as the log keeps them: "Name: value\r\n" each, in order. Pure.
QByteArray encodeHeaders(const HeaderList &headers);
HeaderList decodeHeaders(const QByteArray &stored);

} // namespace gancho
