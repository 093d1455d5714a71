#pragma once

#include "models/base/id.h"
#include "models/items/subscriptionfiltermodel.h"

#include <QTableView>

namespace gancho {

class SubscriptionModel;

/// The webhooks of an account, filtered and sorted.
class SubscriptionTable : public QTableView
{
    Q_OBJECT

public:
    explicit SubscriptionTable(SubscriptionModel *model, QWidget *parent = nullptr);

    SubscriptionFilterModel *filter() const { return m_filter; }
    SubscriptionId currentId() const;
    /// The id of the first row shown; invalid where there is none.
    SubscriptionId firstId() const;
    /// Without chosen() being emitted. An unknown id clears the choice.
    void select(const SubscriptionId &id);
    /// The height at which all rows show, pixels.
    int heightForRows() const;

Q_SIGNALS:
    /// The user went to another row.
    void chosen(const gancho::SubscriptionId &id);

private:
    SubscriptionModel *m_model;
    SubscriptionFilterModel *m_filter;
    bool m_selecting = false;
};

} // namespace gancho
