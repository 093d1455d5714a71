#pragma once

#include "models/domain/eventtype.h"
#include "models/domain/subscription.h"

#include <QAbstractTableModel>

namespace gancho {

/// The webhook subscriptions of an account as a table. It is given its rows and knows no service. Replacing the list
/// keeps the rows that stay (selection and persistent indexes survive). GUI thread.
class SubscriptionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, UrlColumn, EventsColumn, StateColumn, ChangedColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString, the subscription's id
        ToneRole,                  ///< int of Tone, of the state
        EnabledRole,               ///< bool
        ChangedRole,               ///< QDateTime, UTC
    };

    explicit SubscriptionModel(PlatformKind kind, QObject *parent = nullptr);

    void setSubscriptions(const QList<Subscription> &list);
    /// Adds, or replaces the one with the same id in its place.
    void put(const Subscription &subscription);
    void remove(const SubscriptionId &id);
    const QList<Subscription> &subscriptions() const { return m_rows; }
    /// Null where there is none; valid until the list changes.
    const Subscription *find(const SubscriptionId &id) const;
    int rowOf(const SubscriptionId &id) const; ///< -1 where there is none
    int enabledCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "all (11)", "7 of 11", "Contact created", "7 of 11 + 2".
    static QString eventsText(PlatformKind kind, const QStringList &events);

private:
    QString text(const Subscription &subscription, int column) const;

    PlatformKind m_kind;
    QList<Subscription> m_rows;
};

} // namespace gancho
