#pragma once

#include <QByteArray>

namespace gancho {

/// Stands for the id of an event in its own answer, until it has one. It has noncharacters of Unicode in it (U+FDD0,
/// U+FDD1), so that no text of a person is taken for it.
inline const QByteArray answerIdPlace = QByteArrayLiteral("\xEF\xB7\x90id\xEF\xB7\x91");

} // namespace gancho
