#include "ui/widgets/fieldgrid.h"

#include "ui/widgets/build.h"

#include <QLabel>
#include <QWidget>

namespace gancho {

FieldGrid::FieldGrid(QWidget *parent)
    : QGridLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setHorizontalSpacing(8);
    setVerticalSpacing(4);
    setColumnStretch(0, 1);
    setColumnStretch(1, 1);
}

void FieldGrid::put(int column, int span, const QString &caption, QWidget *field)
{
    QLabel *label = makeLabel(caption, "caption", parentWidget());
    label->setBuddy(field);
    addWidget(label, m_line, column, 1, span);
    addWidget(field, m_line + 1, column, 1, span);
}

void FieldGrid::add(const QString &caption, QWidget *field)
{
    put(0, 2, caption, field);
    m_line += 2;
}

void FieldGrid::addPair(const QString &firstCaption, QWidget *first, const QString &secondCaption, QWidget *second)
{
    put(0, 1, firstCaption, first);
    put(1, 1, secondCaption, second);
    m_line += 2;
}

void FieldGrid::setShown(QWidget *field, bool shown)
{
    field->setVisible(shown);
    for (int at = 0; at < count(); ++at)
        if (auto *label = qobject_cast<QLabel *>(itemAt(at)->widget()); label && label->buddy() == field)
            label->setVisible(shown);
}

} // namespace gancho
