#include "ui/widgets/tagpreview.h"

#include "ui/delegates/tagsdelegate.h"
#include "ui/widgets/pill.h"

#include <QPainter>

namespace gancho {

TagPreview::TagPreview(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(Pill::height + 4);
}

void TagPreview::setTag(const QString &name, const TagColour &colour)
{
    m_name = name;
    m_colour = colour;
    setAccessibleName(tr("Preview of the tag “%1”").arg(name));
    update();
}

void TagPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    TagsDelegate::drawTag(&painter, rect(), m_name, m_colour);
}

} // namespace gancho
