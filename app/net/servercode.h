#pragma once

#include "models/base/error.h"

#include <optional>

namespace gancho {

/// Codes in place of texts, as servers of the izing family answer them: `{"error": "ERR_NO_PERMISSION"}`
/// (reference/whazing.md §1d). Pure.

/// Whether it looks like a code that people cannot read.
bool isServerCode(const QString &text);
/// What a known code means; nothing for others.
std::optional<ErrorKind> serverCodeKind(const QString &code);
/// The same in words, translated; empty for codes that are not known.
QString serverCodeText(const QString &code);
/// What is said of a token that is refused without a code, translated.
QString refusedTokenText();

} // namespace gancho
