#pragma once

#include "ui/widgets/eventfilterstate.h"

#include <QByteArray>
#include <QList>
#include <QObject>

namespace gancho {

class Settings;

/// A filter with its columns and order, under a name.
struct EventView
{
    QString id; ///< of built-in ones a word that stays: "all"
    QString name;
    EventFilterState state;
    EventOrder order;
    QByteArray columns; ///< EventTable::columns(); empty leaves them as they are
    bool builtIn = false;
};

/// The saved views of the events, in the settings: the built-in ones first, then the user's in their order. GUI thread.
class EventViews : public QObject
{
    Q_OBJECT

public:
    explicit EventViews(Settings &settings, QObject *parent = nullptr);

    /// The built-in names in the language of the moment.
    QList<EventView> all() const;
    std::optional<EventView> find(const QString &id) const;
    /// Returns the id that it got.
    QString add(EventView view);
    void rename(const QString &id, const QString &name);
    void update(const QString &id, const EventView &content);
    /// Its place among the user's own ones for putBack(); -1 where there is none.
    int remove(const QString &id);
    void putBack(const EventView &view, int place);
    /// One up or down among the user's own ones.
    void move(const QString &id, int by);

Q_SIGNALS:
    void changed();

private:
    void save();
    qsizetype indexOf(const QString &id) const;

    Settings &m_settings;
    QList<EventView> m_own;
};

} // namespace gancho
