#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// Text and bytes as words of a POSIX shell. Pure.
namespace gancho::exchange {

/// The bytes as text where that loses nothing (valid UTF-8 without zero bytes or a byte order mark).
std::optional<QString> exactText(const QByteArray &bytes);

/// The same where a terminal leaves it alone as well: it takes a carriage return for a new line, a tab for a
/// completion, other control characters for keys.
std::optional<QString> pasteableText(const QByteArray &bytes);

/// In single quotes a POSIX shell leaves every byte alone but the quote itself.
QString shellQuoted(QString text);

/// A command that writes exactly these bytes on its standard output. printf is part of every POSIX shell, so that no
/// limit on the length of a program's arguments holds for it.
QString shellPrinting(const QByteArray &bytes);

/// A longer text cannot be handed to a program as an argument (Linux takes 128 KiB), bytes.
constexpr qsizetype longestArgument = 96 * 1024;

} // namespace gancho::exchange
