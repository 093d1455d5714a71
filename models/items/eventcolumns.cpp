#include "models/items/eventcolumns.h"

#include "models/items/eventtablemodel.h"

#include <QCoreApplication>

#include <array>

namespace gancho::eventcolumns {

namespace {

using Model = EventTableModel;
using Key = EventOrder::Key;

const QLatin1String fieldPrefix("field:");

struct Row
{
    const char *key;
    const char *title;
    std::optional<Key> order;
    bool right;
};

/// In the order of EventTableModel::Column.
constexpr std::array<Row, Model::ColumnCount> rows{{
    {"time", QT_TRANSLATE_NOOP("EventColumns", "Time"), Key::Time, false},
    {"event", QT_TRANSLATE_NOOP("EventColumns", "Event"), Key::Event, false},
    {"who", QT_TRANSLATE_NOOP("EventColumns", "Who"), Key::Subject, false},
    {"inbox", QT_TRANSLATE_NOOP("EventColumns", "Inbox"), Key::Inbox, false},
    {"answer", QT_TRANSLATE_NOOP("EventColumns", "Answer"), Key::Status, true},
    {"size", QT_TRANSLATE_NOOP("EventColumns", "Size"), Key::Size, true},
    {"delay", QT_TRANSLATE_NOOP("EventColumns", "Delay"), Key::Delay, true},
    {"method", QT_TRANSLATE_NOOP("EventColumns", "Method"), Key::Method, false},
    {"path", QT_TRANSLATE_NOOP("EventColumns", "Path"), Key::Path, false},
    {"sender", QT_TRANSLATE_NOOP("EventColumns", "Sender"), Key::Sender, false},
    {"check", QT_TRANSLATE_NOOP("EventColumns", "Sender check"), Key::Check, false},
    {"repeat", QT_TRANSLATE_NOOP("EventColumns", "Repeat"), Key::Repeat, false},
    {"mark", QT_TRANSLATE_NOOP("EventColumns", "Star and note"), Key::Mark, false},
}};

bool isKnown(int column)
{
    return column >= 0 && column < Model::ColumnCount;
}

} // namespace

QString key(int column)
{
    return isKnown(column) ? QString::fromLatin1(rows[size_t(column)].key) : QString();
}

int column(const QString &key)
{
    for (int at = 0; at < Model::ColumnCount; ++at)
        if (key == QLatin1String(rows[size_t(at)].key))
            return at;
    return -1;
}

QString fieldKey(const QString &path)
{
    return fieldPrefix + path;
}

QString fieldOf(const QString &key)
{
    return key.startsWith(fieldPrefix) ? key.mid(fieldPrefix.size()) : QString();
}

QString title(int column)
{
    return isKnown(column) ? QCoreApplication::translate("EventColumns", rows[size_t(column)].title) : QString();
}

std::optional<EventOrder::Key> orderKey(int column)
{
    return isKnown(column) ? rows[size_t(column)].order : std::nullopt;
}

int columnOf(EventOrder::Key key)
{
    for (int at = 0; at < Model::ColumnCount; ++at)
        if (rows[size_t(at)].order == key)
            return at;
    return key == Key::Duration ? Model::Answer : -1;
}

bool isRightAligned(int column)
{
    return isKnown(column) && rows[size_t(column)].right;
}

} // namespace gancho::eventcolumns
