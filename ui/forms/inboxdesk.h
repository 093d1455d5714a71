#pragma once

#include "app/secrets/secret.h"
#include "models/base/result.h"
#include "models/domain/inbox.h"
#include "ui/services.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace gancho {

class InboxModel;

/// The requests behind the inboxes page: keeps the model as the receiver has it, counts what has arrived, and carries
/// out what the form asks for. GUI thread.
class InboxDesk : public QObject
{
    Q_OBJECT

public:
    enum class State { Loading, Failed, Ready };

    explicit InboxDesk(const Services &services, QObject *parent = nullptr);

    State state() const { return m_state; }
    const Error &problem() const { return m_problem; }
    InboxModel *model() const { return m_model; }
    /// Whether the model's counts are looked at: only then they are kept up to date.
    void setActive(bool active);
    void load();

    /// Creates where `inbox` has no id. `secrets` only where they are others than those stored.
    void save(const Inbox &inbox, const std::optional<QList<Secret>> &secrets);
    void setPaused(InboxId id, bool paused);
    void remove(InboxId id);
    /// Takes a removal back, with its secrets.
    void recreate(const Inbox &inbox, const QList<Secret> &secrets);

Q_SIGNALS:
    void stateChanged();
    /// The model has other rows, or rows with other contents.
    void inboxesChanged();
    /// It is in the model. `before` has no id for a new one.
    void saved(const gancho::Inbox &before, const gancho::Inbox &now);
    void saveFailed(const gancho::Error &error);
    void pausedChanged(const gancho::Inbox &now);
    /// `secrets` is what recreate() needs.
    void removed(const gancho::Inbox &inbox, const QList<gancho::Secret> &secrets);
    void actionFailed(const gancho::Error &error);

private:
    void takeInboxes();
    /// Calls `then` once the receiver knows of a change: at once where it `isSo`, else when it has read its list anew.
    void settle(bool isSo, std::function<void()> then);
    bool isKnown(const Inbox &inbox) const;
    void setState(State state, const Error &problem = {});
    void countAll();
    void count(InboxId id);
    void countNew();
    void countSince(InboxId id);

    struct Counted
    {
        qint64 events = 0;
        qint64 lastUs = 0;
        qint64 newest = 0; ///< id up to which is counted
        bool ready = false;
    };

    const Services m_services;
    InboxModel *m_model;
    State m_state = State::Loading;
    Error m_problem;
    QHash<InboxId, Counted> m_counted;
    QList<std::function<void()>> m_waiting;
    QTimer m_pause;
    bool m_active = false;
};

} // namespace gancho
