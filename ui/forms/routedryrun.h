#pragma once

#include "models/domain/delivery.h"

#include <QVector>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace gancho {

/// What would become of the last events, a line each; and the way to send those that the route takes for real.
class RouteDryRun : public QWidget
{
    Q_OBJECT

public:
    explicit RouteDryRun(QWidget *parent = nullptr);

    void showAll(const QVector<RoutePreview> &previews, const QVector<EventSummary> &summaries);
    void showProblem(const QString &text);
    /// Why nothing can be sent for real now, translated; empty where it can.
    void setWhyNot(const QString &text);

Q_SIGNALS:
    void chosen(gancho::EventId id);
    void back();
    /// These are wanted for real, oldest first.
    void sendRequested(const QVector<qint64> &events);

private:
    void addRow(const RoutePreview &preview, const QVector<EventSummary> &summaries);
    void showSend();

    QVector<qint64> m_taken;
    QString m_whyNot;
    QTableWidget *m_list;
    QLabel *m_sum;
    QLabel *m_reason;
    QPushButton *m_send;
};

} // namespace gancho
