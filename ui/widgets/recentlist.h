#pragma once

#include "models/domain/event.h"

#include <QTableWidget>

namespace gancho {

/// The latest few events: time, event, whom it concerns, the answer given.
class RecentList : public QTableWidget
{
    Q_OBJECT

public:
    static constexpr int most = 7;

    explicit RecentList(QWidget *parent = nullptr);
    void setEvents(const QVector<EventSummary> &events);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, 3 * 30}; }
};

} // namespace gancho
