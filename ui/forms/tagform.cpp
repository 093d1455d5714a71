#include "ui/forms/tagform.h"

#include "ui/widgets/build.h"
#include "ui/widgets/colourpicker.h"
#include "ui/widgets/tagpreview.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace gancho {

namespace {
constexpr int longestName = 255; ///< reference/wts-chat.md §2.5
}

TagForm::TagForm(QWidget *parent)
    : RecordForm(parent)
    , m_name(addLine(QStringLiteral("name"), QStringLiteral("tagName"), tr("Name")))
    , m_colour(new ColourPicker(QStringLiteral("tagColour"), this))
    , m_preview(new TagPreview(this))
{
    m_name->setMaxLength(longestName);
    addField(QStringLiteral("color"), QStringLiteral("tagColour"), tr("Colour"), m_colour);
    addField(QStringLiteral("preview"), QStringLiteral("tagPreview"), tr("Looks like"), m_preview);
    connect(m_colour, &ColourPicker::chosenChanged, this, &TagForm::noteChange);
    connect(this, &RecordForm::draftChanged, this, &TagForm::showPreview);
}

Tag TagForm::fresh()
{
    Tag tag;
    tag.colour = QStringLiteral("GRAY_600");
    return tag;
}

void TagForm::setColours(const QList<TagColour> &colours)
{
    m_colours = colours;
    m_colour->setColours(colours);
    showPreview();
}

DirectoryRecord TagForm::edited() const
{
    const auto *before = std::get_if<Tag>(&this->before());
    Tag tag = before ? *before : Tag();
    tag.name = textOf(m_name, tag.name);
    tag.colour = m_colour->chosen();
    return tag;
}

void TagForm::fill(const DirectoryRecord &record)
{
    const auto *tag = std::get_if<Tag>(&record);
    m_name->setText(tag ? tag->name : QString());
    m_colour->setChosen(tag ? tag->colour : QString());
}

QHash<QString, QString> TagForm::problems() const
{
    if (m_name->text().trimmed().isEmpty())
        return {{QStringLiteral("name"), tr("A tag needs a name.")}};
    return {};
}

void TagForm::showPreview()
{
    TagColour shown;
    for (const TagColour &colour : std::as_const(m_colours))
        if (colour.name.compare(m_colour->chosen(), Qt::CaseInsensitive) == 0)
            shown = colour;
    const QString name = m_name->text().trimmed();
    m_preview->setTag(name.isEmpty() ? tr("New tag") : name, shown);
}

} // namespace gancho
