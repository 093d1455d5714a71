#pragma once

#include <QWidget>

class QButtonGroup;
class QLineEdit;

namespace gancho {

class SubscriptionFilterModel;
class SubscriptionModel;

/// Above the webhooks table: words in name or URL, and All, Active, Paused with their counts.
class SubscriptionFilterBar : public QWidget
{
    Q_OBJECT

public:
    SubscriptionFilterBar(SubscriptionModel *model, SubscriptionFilterModel *filter, QWidget *parent = nullptr);
    /// Shows all again.
    void clear();

private:
    void showCounts();

    SubscriptionModel *m_model;
    SubscriptionFilterModel *m_filter;
    QLineEdit *m_text;
    QButtonGroup *m_chips;
};

} // namespace gancho
