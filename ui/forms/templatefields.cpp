#include "ui/forms/templatefields.h"

#include "ui/widgets/build.h"
#include "ui/widgets/filepick.h"
#include "ui/widgets/pickerbox.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "moc_templatefields.cpp"

namespace gancho {

namespace {

bool sendable(const MessageTemplate &each, const ChannelId &channel)
{
    const bool approved =
        each.status.isEmpty() || each.status.compare(QLatin1String("Approved"), Qt::CaseInsensitive) == 0;
    return !each.archived && approved && (!each.channelId.isValid() || !channel.isValid() || each.channelId == channel);
}

bool needsFile(const MessageTemplate &each)
{
    return !each.fileType.isEmpty() && each.fileType.compare(QLatin1String("UNDEFINED"), Qt::CaseInsensitive) != 0;
}

} // namespace

TemplateFields::TemplateFields(const QString &namePrefix, QWidget *parent)
    : QWidget(parent)
    , m_prefix(namePrefix)
    , m_pick(new PickerBox(namePrefix + QStringLiteral("Template"), tr("Template"), this))
    , m_parameterArea(new QWidget(this))
    , m_parameters(new QFormLayout(m_parameterArea))
    , m_file(new FilePick(namePrefix + QStringLiteral("TemplateFile"), this))
    , m_preview(makeText({}, nullptr, this))
{
    m_parameters->setContentsMargins(0, 0, 0, 0);
    m_parameters->setSpacing(8);
    m_preview->setObjectName(namePrefix + QStringLiteral("TemplatePreview"));
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = makeColumn(this, 0, 8);
    column->addWidget(m_pick);
    column->addWidget(m_parameterArea);
    column->addWidget(m_file);
    auto *card = makeCard(this);
    card->setObjectName(namePrefix + QStringLiteral("TemplateCard"));
    auto *inside = makeColumn(card, 10, 2);
    inside->addWidget(makeLabel(tr("What the contact will read"), "caption", card));
    inside->addWidget(m_preview);
    column->addWidget(card);
    setFocusProxy(m_pick);
    connect(m_pick, &PickerBox::keyChanged, this, &TemplateFields::chosen);
    chosen();
}

void TemplateFields::setTemplates(const QList<MessageTemplate> &templates, const ChannelId &channel)
{
    m_templates.clear();
    PickerBox::Choices choices;
    for (const MessageTemplate &each : templates) {
        if (!sendable(each, channel))
            continue;
        m_templates += each;
        choices += {each.id.value, each.name};
    }
    m_pick->setChoices(choices);
}

const MessageTemplate *TemplateFields::current() const
{
    for (const MessageTemplate &each : m_templates)
        if (each.id.value == m_pick->key())
            return &each;
    return nullptr;
}

void TemplateFields::chosen()
{
    m_fields.clear();
    while (m_parameters->rowCount() > 0)
        m_parameters->removeRow(0);
    const MessageTemplate *now = current();
    for (const QString &name : now ? now->parameters : QStringList()) {
        auto *field = new QLineEdit(m_parameterArea);
        identify(field, m_prefix + QStringLiteral("Parameter_") + name, tr("Parameter %1").arg(name));
        connect(field, &QLineEdit::textChanged, this, &TemplateFields::showPreview);
        m_parameters->addRow(makeLabel(name, nullptr, m_parameterArea), field);
        m_fields.insert(name, field);
    }
    m_parameterArea->setVisible(!m_fields.isEmpty());
    m_file->setVisible(now && needsFile(*now));
    showPreview();
}

void TemplateFields::showPreview()
{
    const QString text = preview();
    m_preview->setText(text.isEmpty() ? tr("Choose a template.") : text);
}

MessageDraft TemplateFields::draft() const
{
    MessageDraft draft;
    const MessageTemplate *now = current();
    if (!now)
        return draft;
    draft.templateId = now->id;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        draft.parameters.insert(it.key(), it.value()->text());
    if (needsFile(*now))
        draft.fileUrl = m_file->url();
    return draft;
}

QString TemplateFields::filePath() const
{
    const MessageTemplate *now = current();
    return now && needsFile(*now) ? m_file->path() : QString();
}

QString TemplateFields::preview() const
{
    const MessageTemplate *now = current();
    if (!now)
        return {};
    const QString text = filledTemplate(now->text, draft().parameters);
    return now->footer.isEmpty() ? text : text + QLatin1Char('\n') + now->footer;
}

QString TemplateFields::check()
{
    const MessageTemplate *now = current();
    if (!now)
        return tr("Choose a template.");
    bool complete = true;
    for (QLineEdit *field : std::as_const(m_fields)) {
        const bool empty = field->text().trimmed().isEmpty();
        setInvalid(field, empty);
        complete = complete && !empty;
    }
    if (!complete)
        return tr("Fill in every parameter of the template.");
    if (!needsFile(*now))
        return {};
    m_file->setInvalid(!m_file->problem().isEmpty());
    return m_file->problem();
}

void TemplateFields::focusFirst()
{
    m_pick->setFocus();
}

} // namespace gancho
