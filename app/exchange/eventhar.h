#pragma once

#include "models/domain/event.h"

#include <QJsonObject>

namespace gancho {

/// HAR 1.2: the requests as received and the answers as given. Bodies that are not text are base64, which HAR knows for
/// answers ("encoding") but not for requests: there "_encoding" says so, and a comment. What HAR has no place for is in
/// "_gancho". Pure.

QByteArray harBeginning();
/// `first`: no comma in front.
QByteArray eventToHar(const EventRecord &record, bool first);
QByteArray harEnd();

QJsonObject eventToHarEntry(const EventRecord &record);

} // namespace gancho
