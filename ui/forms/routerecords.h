#pragma once

#include "models/base/future.h"
#include "models/domain/account.h"
#include "ui/widgets/pickerbox.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace gancho {

class Platform;

/// What an action on an account may name: ids and names, from that account's directory, fetched when it is first asked
/// for. GUI thread.
class RouteRecords : public QObject
{
    Q_OBJECT

public:
    /// Connects an account.
    using PlatformOf = std::function<Future<std::shared_ptr<Platform>>(const AccountId &)>;

    struct Lists
    {
        PickerBox::Choices panels, tags, templates, chatbots, sequences, channels;
        PickerBox::Choices queues;                ///< or teams
        QHash<QString, PickerBox::Choices> steps; ///< by panel
        QString problem;                          ///< translated, why there are none; empty otherwise
        bool complete = false;                    ///< every list has come or been refused
    };

    explicit RouteRecords(PlatformOf platformOf, QObject *parent = nullptr);

    /// What is known now; changed() tells of more.
    const Lists &of(const AccountId &account);
    /// The name of a record of the account, as far as it is known; empty otherwise.
    QString name(const AccountId &account, const QString &id) const;
    /// Forgets what was fetched.
    void refresh();

Q_SIGNALS:
    void changed(const gancho::AccountId &account);

private:
    void fetch(const AccountId &account);
    void fetchFrom(const AccountId &account, const std::shared_ptr<Platform> &platform);
    template <class T, class Take>
    void take(const AccountId &account, const Future<T> &future, Take take);

    PlatformOf m_platformOf;
    QHash<AccountId, Lists> m_lists;
    QHash<AccountId, int> m_waiting;
    QHash<AccountId, std::shared_ptr<Platform>> m_platforms; ///< as long as lists are on their way
    int m_generation = 0;
};

} // namespace gancho
