#pragma once

#include "models/base/future.h"
#include "models/domain/retention.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QGridLayout;
class QLabel;
class QSpinBox;
class QTimer;

namespace gancho {

/// How much of the log is kept, by age, count and size, with a line that says what a choice would delete now.
class KeepingForm : public QWidget
{
    Q_OBJECT

public:
    using Source = std::function<Future<RetentionPlan>(const RetentionPolicy &)>;

    explicit KeepingForm(Source source, QWidget *parent = nullptr);

    RetentionPolicy policy() const;
    void setPolicy(const RetentionPolicy &policy);
    /// A plan in words.
    static QString consequence(const RetentionPlan &plan);

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QCheckBox *check;
        QSpinBox *number;
    };
    Row addRow(QGridLayout *grid, const char *name, const QString &text, const QString &unit, int lowest, int highest,
               int usual);
    void edited();
    void ask();

    Source m_source;
    Row m_days, m_events, m_megabytes;
    QLabel *m_consequence;
    QTimer *m_delay;
    quint64 m_generation = 0;
};

} // namespace gancho
