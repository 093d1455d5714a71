#include "ui/forms/customfieldsform.h"

#include "ui/forms/customfieldeditor.h"
#include "ui/widgets/build.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace gancho {

CustomFieldsForm::CustomFieldsForm(QWidget *parent)
    : QWidget(parent)
    , m_column(makeColumn(this, 0, 12))
{
}

void CustomFieldsForm::setFields(const QList<CustomField> &fields)
{
    if (fields == m_fields)
        return;
    // What is entered stays what it is: the fields may arrive after the user has begun.
    m_values = values();
    m_fields = fields;
    rebuild();
}

void CustomFieldsForm::rebuild()
{
    delete m_inside;
    m_editors.clear();
    m_unknown = nullptr;
    m_inside = new QWidget(this);
    auto *column = makeColumn(m_inside, 0, 12);
    for (const CustomField &field : std::as_const(m_fields)) {
        if (!field.visible)
            continue;
        if (field.type == CustomFieldType::Group) {
            column->addWidget(makeLabel(field.name, "strong", m_inside));
            continue;
        }
        auto *editor = CustomFieldEditor::make(field, m_inside);
        editor->setValue(m_values.value(field.key));
        connect(editor, &CustomFieldEditor::changed, this, &CustomFieldsForm::changed);
        column->addWidget(editor);
        m_editors += editor;
    }
    m_column->addWidget(m_inside);
    m_inside->show();
    showUnknown();
}

void CustomFieldsForm::showUnknown()
{
    delete m_unknown;
    m_unknown = nullptr;
    QStringList lines;
    for (auto it = m_values.begin(); it != m_values.end(); ++it) {
        const bool known = std::any_of(m_fields.cbegin(), m_fields.cend(),
                                       [&it](const CustomField &field) { return field.key == it.key(); });
        if (!known && !it.value().isNull())
            lines += it.key() + QLatin1String(": ") + customFieldText({}, it.value());
    }
    if (lines.isEmpty())
        return;
    if (!m_inside)
        rebuild();
    if (m_unknown)
        return;
    auto *text = makeText(lines.join(u'\n'), "muted", m_inside);
    text->setObjectName(QStringLiteral("customFieldsUnknown"));
    text->setAccessibleName(tr("Values without a known field"));
    text->setToolTip(text->accessibleName());
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_inside->layout()->addWidget(text);
    m_unknown = text;
}

void CustomFieldsForm::setValues(const QJsonObject &values)
{
    m_values = values;
    for (CustomFieldEditor *editor : std::as_const(m_editors))
        editor->setValue(values.value(editor->field().key));
    showUnknown();
}

QJsonObject CustomFieldsForm::values() const
{
    QJsonObject now = m_values;
    for (const CustomFieldEditor *editor : m_editors) {
        const QJsonValue value = editor->value();
        // A null that came stays a null, so that nothing seems changed.
        if (!value.isUndefined())
            now.insert(editor->field().key, value);
        else if (!m_values.value(editor->field().key).isNull())
            now.remove(editor->field().key);
    }
    return now;
}

QHash<QString, QString> CustomFieldsForm::check()
{
    QHash<QString, QString> wrong;
    for (const CustomFieldEditor *editor : std::as_const(m_editors))
        if (const QString problem = editor->check(); !problem.isEmpty())
            wrong.insert(editor->field().key, problem);
    setErrors(wrong);
    return wrong;
}

void CustomFieldsForm::setErrors(const QHash<QString, QString> &errors)
{
    for (CustomFieldEditor *editor : std::as_const(m_editors))
        editor->setProblem(errors.value(editor->field().key));
}

} // namespace gancho
