#pragma once

#include "models/base/future.h"
#include "models/domain/directoryrecord.h"

#include <QHash>
#include <QObject>

namespace gancho {

class Platform;
struct DirectoryAbility;

/// The lists of an account's directory, one per kind, each with its own state: a token may be let into one and not into
/// another. What has come stays while it is asked for anew. GUI thread.
class DirectoryLists : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Loading, Ready, Failed };

    explicit DirectoryLists(QObject *parent = nullptr);
    ~DirectoryLists() override;

    /// Null: there is none. Forgets everything.
    void setPlatform(Platform *platform);
    /// What the platform has; before there is one, what the first one has.
    QList<DirectoryKind> kinds() const;
    DirectoryAbility ability(DirectoryKind kind) const;
    void load(DirectoryKind kind);
    /// Those that are not there yet; all of them with `anew`.
    void loadAll(bool anew = false);
    /// Asks for nothing more: what was under way is not there.
    void cancel();

    State state(DirectoryKind kind) const { return m_lists.value(kind).state; }
    const Error &error(DirectoryKind kind) { return m_lists[kind].error; }
    /// Whether records() has been there at all.
    bool isKnown(DirectoryKind kind) const { return m_lists.value(kind).known; }
    const QList<DirectoryRecord> &records(DirectoryKind kind) { return m_lists[kind].records; }
    /// Null where it is not there (yet); a user also by the userId.
    const DirectoryRecord *find(DirectoryKind kind, const QString &id);
    QList<TagColour> colours() const { return m_colours; }
    /// Names out of these lists.
    DirectoryNames names();

Q_SIGNALS:
    void changed(gancho::DirectoryKind kind);
    void coloursChanged();

private:
    struct List
    {
        State state = State::Idle;
        bool known = false;
        Error error;
        QList<DirectoryRecord> records;
        std::function<void()> stop;
        int generation = 0;
    };
    template <class T>
    void take(DirectoryKind kind, Future<QList<T>> future);
    void loadColours();

    Platform *m_platform = nullptr;
    QHash<DirectoryKind, List> m_lists;
    QList<TagColour> m_colours;
    Future<QList<TagColour>> m_coloursUnderWay;
};

} // namespace gancho
