#include "ui/widgets/rowsarea.h"

#include "ui/widgets/build.h"

#include <QVBoxLayout>

#include "moc_rowsarea.cpp"

namespace gancho {

RowsArea::RowsArea(const QString &objectName, const QString &accessibleName, int spacing, QWidget *parent)
    : QScrollArea(parent)
    , m_inside(new QWidget)
    , m_rows(makeColumn(m_inside, 0, spacing))
{
    identify(this, objectName, accessibleName);
    m_inside->setProperty("role", QStringLiteral("scrolled"));
    m_rows->addStretch(1);
    setWidget(m_inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void RowsArea::insert(int at, QWidget *row)
{
    m_rows->insertWidget(qBound(0, at, count()), row);
}

int RowsArea::count() const
{
    return m_rows->count() - 1;
}

void RowsArea::clear()
{
    while (count() > 0) {
        QLayoutItem *item = m_rows->takeAt(0);
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace gancho
