#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace gancho {

/// Rows beneath each other that scroll, without a frame: what a StatePane holds beside a form. A stretch stands after
/// the last row.
class RowsArea : public QScrollArea
{
    Q_OBJECT

public:
    RowsArea(const QString &objectName, const QString &accessibleName, int spacing, QWidget *parent = nullptr);

    /// The parent that a row is made with.
    QWidget *inside() const { return m_inside; }
    void insert(int at, QWidget *row);
    void add(QWidget *row) { insert(count(), row); }
    int count() const;
    void clear();

private:
    QWidget *m_inside;
    QVBoxLayout *m_rows;
};

} // namespace gancho
