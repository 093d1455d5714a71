#pragma once

#include <QString>

namespace gancho {

/// A webhook URL, or what was meant to be one, fit to be shown and pasted into a ticket: the names of queries without
/// their values, no user info and fragment, and of each part of the path that looks like a token (16 characters and
/// more with digits, 24 and more in any case; Make's have 32, reference/integrators.md §2) the first four characters.
/// UUIDs and phone numbers as in redaction.h. At most 300 characters. Pure.
QString maskedUrl(const QString &url);

/// A server's own words in one line of at most 160 characters, redacted.
QString maskedWords(const QByteArray &words);

} // namespace gancho
