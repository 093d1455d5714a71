#pragma once

#include "models/items/resendmodel.h"

#include <QTableView>

namespace gancho {

/// How often an event was sent again, where, and what came back; Enter or a double click compares an answer with the
/// first.
class EventResends : public QTableView
{
    Q_OBJECT

public:
    explicit EventResends(QWidget *parent = nullptr);

    /// Of this event, oldest first.
    void setResends(const EventRecord &event, const QVector<Resend> &resends);

Q_SIGNALS:
    void compareRequested(const gancho::Resend &resend);

private:
    ResendModel *m_model;
};

} // namespace gancho
