#pragma once

#include "models/domain/event.h"

#include <QString>
#include <optional>

/// The columns of the event table: what they are called and how the log is ordered by them. Pure functions. A column
/// has a key that is stored in the settings and never changes; the key of a field of the body is "field:" and its path.
namespace gancho::eventcolumns {

/// The key of a column of EventTableModel below ColumnCount.
QString key(int column);
/// -1 where there is none.
int column(const QString &key);
QString fieldKey(const QString &path);
/// The path in the key of a field; empty for other keys.
QString fieldOf(const QString &key);
/// Translated, as the header shows it.
QString title(int column);
/// What the log is ordered by when the header of this column is clicked; nullopt where it cannot be.
std::optional<EventOrder::Key> orderKey(int column);
/// The column of an order; -1 for that of a field.
int columnOf(EventOrder::Key key);
bool isRightAligned(int column);

} // namespace gancho::eventcolumns
