#pragma once

#include "app/noticing/notice.h"

namespace gancho {

/// How a notice reads, in the language of the moment. It may stand on a locked or a shared screen and in the history of
/// the desktop: it names the kind of event, the inbox and the time. Whom it concerns only with `showNames`, and then no
/// phone number, document or e-mail address in full. Pure.
NoticeText wordsOf(const Notice &notice, bool showNames);

/// "Maria Souza"; of what looks like a number or an address only the end: "…0000", "…@example.com". Empty for nothing.
QString discreetName(const QString &subject);

} // namespace gancho
