#pragma once

#include "ui/widgets/eventfilterstate.h"

#include <QByteArray>
#include <QList>
#include <QObject>

namespace gancho {

class Settings;

/// A filter with its columns and order, under a name.
struct SavedView
{
    QString id; ///< of built-in ones a word that stays: "all"
    QString name;
    EventFilterState state;
    EventOrder order;
    QByteArray columns; ///< EventTable::columns(); empty leaves them as they are
    bool builtIn = false;
};

/// The saved views of the events, in the settings: the built-in ones first, then the user's in their order. GUI thread.
class SavedViews : public QObject
{
    Q_OBJECT

public:
    explicit SavedViews(Settings &settings, QObject *parent = nullptr);

    /// The built-in names in the language of the moment.
    QList<SavedView> all() const;
    std::optional<SavedView> find(const QString &id) const;
    /// Returns the id that it got.
    QString add(SavedView view);
    void rename(const QString &id, const QString &name);
    void update(const QString &id, const SavedView &content);
    /// Its place among the user's own ones for putBack(); -1 where there is none.
    int remove(const QString &id);
    void putBack(const SavedView &view, int place);
    /// One up or down among the user's own ones.
    void move(const QString &id, int by);

Q_SIGNALS:
    void changed();

private:
    void save();
    qsizetype indexOf(const QString &id) const;

    Settings &m_settings;
    QList<SavedView> m_own;
};

} // namespace gancho
