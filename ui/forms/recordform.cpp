#include "ui/forms/recordform.h"

#include "ui/widgets/build.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gancho {

namespace {

QString plainName(const QString &name)
{
    return QString(name).remove(u'_').toLower();
}

} // namespace

RecordForm::RecordForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void RecordForm::load(const DirectoryRecord &record)
{
    m_before = record;
    m_loading = true;
    fill(record);
    m_loading = false;
    showProblems({});
    Q_EMIT draftChanged();
}

void RecordForm::noteChange()
{
    if (!m_loading)
        Q_EMIT draftChanged();
}

bool RecordForm::check()
{
    const auto wrong = problems();
    showProblems(wrong);
    return wrong.isEmpty();
}

void RecordForm::showError(const Error &error)
{
    // "Name", "$.name" and "name" are one field.
    QHash<QString, QString> known;
    for (auto it = error.fields.cbegin(); it != error.fields.cend(); ++it)
        known.insert(it.key().section(u'.', -1).section(u'[', 0, 0).toLower(), it.value());
    showProblems(known);
}

void RecordForm::focusFirst()
{
    if (!m_keys.isEmpty())
        m_fields[m_keys.first()]->setFocus();
}

void RecordForm::showProblems(const QHash<QString, QString> &wrong)
{
    QWidget *first = nullptr;
    for (const QString &key : std::as_const(m_keys)) {
        const QString text = wrong.value(key);
        m_problems[key]->setText(text);
        m_problems[key]->setVisible(!text.isEmpty());
        setInvalid(m_fields[key], !text.isEmpty());
        m_fields[key]->setAccessibleDescription(text);
        if (!text.isEmpty() && !first)
            first = m_fields[key];
    }
    if (first)
        first->setFocus();
}

void RecordForm::addField(const QString &key, const QString &objectName, const QString &label, QWidget *field)
{
    auto *box = new QWidget(this);
    auto *column = makeColumn(box, 0, 2);
    column->addWidget(field);
    QLabel *problem = makeText({}, "error", box);
    problem->setObjectName(objectName + QStringLiteral("Problem"));
    problem->hide();
    column->addWidget(problem);
    if (label.isEmpty()) {
        m_form->addRow(box);
    } else {
        QLabel *title = makeLabel(label, "label", this);
        title->setBuddy(field);
        m_form->addRow(title, box);
    }
    if (field->objectName().isEmpty())
        identify(field, objectName, label);
    m_keys += key;
    m_problems.insert(key, problem);
    m_fields.insert(key, field);
}

QLineEdit *RecordForm::addLine(const QString &key, const QString &objectName, const QString &label)
{
    auto *edit = new QLineEdit(this);
    addField(key, objectName, label, edit);
    connect(edit, &QLineEdit::textChanged, this, &RecordForm::noteChange);
    connect(edit, &QLineEdit::returnPressed, this, &RecordForm::submitted);
    return edit;
}

QString RecordForm::textOf(const QLineEdit *edit, const QString &before, const QString &shown)
{
    return edit->text() == shown ? before : edit->text().trimmed();
}

void RecordForm::choose(QComboBox *box, const QString &value, const QString &text)
{
    for (int i = 0; i < box->count(); ++i)
        if (plainName(box->itemData(i).toString()) == plainName(value)) {
            box->setCurrentIndex(i);
            return;
        }
    box->addItem(text.isEmpty() ? QStringLiteral("—") : text, value);
    box->setCurrentIndex(box->count() - 1);
}

QString RecordForm::chosen(const QComboBox *box, const QString &before)
{
    const QString value = box->currentData().toString();
    return plainName(value) == plainName(before) ? before : value;
}

} // namespace gancho
