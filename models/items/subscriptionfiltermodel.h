#pragma once

#include <QSortFilterProxyModel>

namespace gancho {

/// Subscriptions by state and by words in name or URL.
class SubscriptionFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { All, Active, Paused };
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text);
    void setShow(Show show);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    Show m_show = Show::All;
};

} // namespace gancho
