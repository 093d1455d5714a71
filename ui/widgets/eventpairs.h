#pragma once

#include "models/domain/event.h"

#include <QTableView>

namespace gancho {

class HeadersModel;

/// Names and values to look at: headers, a query.
class EventPairs : public QTableView
{
    Q_OBJECT

public:
    EventPairs(const char *name, const QString &accessibleName, QWidget *parent = nullptr);

    void setPairs(const HeaderList &pairs);

private:
    HeadersModel *m_model;
};

} // namespace gancho
