#pragma once

#include "models/domain/answerrule.h"
#include "models/domain/event.h"
#include "ui/services.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace gancho {

class Pill;
class RetryChart;

/// Beside the rules of an inbox: what its last event would be answered, and how often its sender came again, with what
/// an outage would cost.
class AnswerInsight : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerInsight(const Services &services, QWidget *parent = nullptr);

    void setInbox(InboxId inbox);
    /// As they are edited, kept or not.
    void setRules(const QList<AnswerRule> &rules);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void loadRetries(const QVector<qint64> &repeats, EventId last);
    void showPreview();
    void showRetries(const QVector<EventSummary> &deliveries);

    Services m_services;
    InboxId m_inbox;
    QList<AnswerRule> m_rules;
    EventRecord m_last;
    int m_generation = 0;
    bool m_stale = true;
    QTimer m_delay; ///< so that a thousand events a second are one look
    QTimer m_clock; ///< how long the sender has been silent grows
    QVector<EventSummary> m_deliveries;
    QLabel *m_request, *m_by, *m_first;
    Pill *m_status;
    QPlainTextEdit *m_answer;
    RetryChart *m_chart;
    QLabel *m_sentence;
};

} // namespace gancho
