#pragma once

#include "app/exchange/flowplan.h"
#include "models/base/future.h"
#include "ui/services.h"

#include <QVector>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace gancho {

class ChoiceButton;
class FlowRecords;

/// What a workflow of n8n or a scenario of Make is made from: its name, the inbox and the kind of event that bring the
/// sample, the fields, and the platform's call at its end. Narrow: it fits into 300 pixels.
class FlowSource : public QWidget
{
    Q_OBJECT

public:
    explicit FlowSource(const Services &services, QWidget *parent = nullptr);

    /// Takes name, inbox, event, fields and action of a route; an event may be told that is to be the sample.
    void setRoute(const Route &route, EventId sample = {});
    exchange::FlowPlan plan() const;
    /// Invalid where it was not saved yet.
    RouteId route() const { return m_route; }
    /// Where the plan cannot be made from, translated; empty where it can.
    QString problem() const;
    QList<QWidget *> inputs() const;

Q_SIGNALS:
    void changed();

private:
    void fillInboxes();
    void fillCalls();
    void loadTypes();
    void loadSample();
    void showSample(const std::optional<EventRecord> &sample);
    void showCall();
    void showNumbers();
    std::optional<exchange::PlatformCall> call() const;
    QUrl baseUrl(const Account &account) const;

    Services m_services;
    QLineEdit *m_name;
    QComboBox *m_inbox;
    QComboBox *m_type;
    ChoiceButton *m_fields;
    QComboBox *m_call;
    FlowRecords *m_records;
    QLabel *m_note;
    QLabel *m_numbers;      ///< that lose digits on the way
    FieldMapping m_mapping; ///< of the route; none: the fields that are ticked
    RouteId m_route;
    QString m_wantedType;
    EventId m_wantedSample;
    std::optional<EventRecord> m_sample;
    int m_generation = 0;
    bool m_filling = false;
};

} // namespace gancho
