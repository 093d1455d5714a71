#pragma once

#include <QHeaderView>

namespace gancho {

/// The hidden vertical header of a table whose rows are all of one height. A header keeps something for each row in
/// order, and puts new ones in where they come: with a million rows, new ones at the top would move all of it each
/// time. As they are all alike, only their number matters, so rows come and go at the end.
class UniformRowHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit UniformRowHeader(int rowHeight, QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
};

} // namespace gancho
