#include "models/items/subscriptionfiltermodel.h"

#include "models/items/subscriptionmodel.h"

namespace gancho {

void SubscriptionFilterModel::setText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void SubscriptionFilterModel::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

bool SubscriptionFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex name = sourceModel()->index(row, SubscriptionModel::NameColumn, parent);
    const bool enabled = name.data(SubscriptionModel::EnabledRole).toBool();
    if ((m_show == Show::Active && !enabled) || (m_show == Show::Paused && enabled))
        return false;
    const QString text =
        name.data().toString() + u' ' + name.siblingAtColumn(SubscriptionModel::UrlColumn).data().toString();
    for (const QString &word : m_words)
        if (!text.contains(word, Qt::CaseInsensitive))
            return false;
    return true;
}

bool SubscriptionFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() == SubscriptionModel::ChangedColumn)
        return left.data(SubscriptionModel::ChangedRole).toDateTime() <
               right.data(SubscriptionModel::ChangedRole).toDateTime();
    return left.data().toString().localeAwareCompare(right.data().toString()) < 0;
}

} // namespace gancho
