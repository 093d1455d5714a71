#include "ui/forms/customfieldeditor.h"

#include "ui/widgets/build.h"
#include "ui/widgets/optionaldate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace gancho {

namespace {

const QJsonValue none{QJsonValue::Undefined};

QString rawText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.isBool() || value.isDouble() ? value.toVariant().toString() : QString();
}

class LineEditor : public CustomFieldEditor
{
public:
    LineEditor(const CustomField &field, QWidget *parent)
        : CustomFieldEditor(field, parent)
        , m_edit(new QLineEdit(this))
    {
        setInput(m_edit);
        connect(m_edit, &QLineEdit::textEdited, this, &LineEditor::edited);
    }

protected:
    void display(const QJsonValue &value) override
    {
        m_edit->setText(rawText(value));
        m_edit->setCursorPosition(0);
    }
    QJsonValue entered() const override
    {
        const QString text = m_edit->text().trimmed();
        if (text.isEmpty())
            return none;
        // What came as a list or an object goes back as one, if it still is one.
        if (original().isArray() || original().isObject()) {
            const auto json = QJsonDocument::fromJson(text.toUtf8());
            if (json.isArray())
                return json.array();
            if (json.isObject())
                return json.object();
        }
        return text;
    }

    QLineEdit *m_edit;
};

class NumberEditor : public LineEditor
{
public:
    using LineEditor::LineEditor;

protected:
    void display(const QJsonValue &value) override
    {
        m_edit->setText(customFieldText(field(), value));
        m_edit->setCursorPosition(0);
    }
    QJsonValue entered() const override
    {
        if (m_edit->text().trimmed().isEmpty())
            return none;
        bool good = false;
        const double number = read(&good);
        return good ? QJsonValue(number) : QJsonValue(m_edit->text().trimmed());
    }
    bool isAcceptable() const override
    {
        bool good = m_edit->text().trimmed().isEmpty();
        if (!good)
            read(&good);
        return good;
    }

private:
    double read(bool *good) const
    {
        const double number = QLocale().toDouble(m_edit->text().trimmed(), good);
        if (*good && field().type == CustomFieldType::Integer)
            *good = std::floor(number) == number;
        return number;
    }
};

class TextEditor : public CustomFieldEditor
{
public:
    TextEditor(const CustomField &field, QWidget *parent)
        : CustomFieldEditor(field, parent)
        , m_edit(new QPlainTextEdit(this))
    {
        m_edit->setTabChangesFocus(true);
        m_edit->setFixedHeight(80);
        setInput(m_edit);
        connect(m_edit, &QPlainTextEdit::textChanged, this, &TextEditor::edited);
    }

protected:
    void display(const QJsonValue &value) override { m_edit->setPlainText(rawText(value)); }
    QJsonValue entered() const override
    {
        return m_edit->toPlainText().isEmpty() ? none : QJsonValue(m_edit->toPlainText());
    }

private:
    QPlainTextEdit *m_edit;
};

/// The name of the option that `value` means by its id or its name; `value` itself where it is none of them.
QString optionOf(const CustomField &field, const QJsonValue &value)
{
    for (const CustomFieldOption &option : field.options)
        if (option.id == rawText(value) && !option.id.isEmpty())
            return option.name;
    return rawText(value);
}

/// In the encoding that `like` has: by id where that is one, else by name.
QJsonValue encodedOption(const CustomField &field, const QString &name, const QJsonValue &like)
{
    bool byId = false;
    for (const CustomFieldOption &option : field.options)
        byId = byId || (!option.id.isEmpty() && option.id == rawText(like));
    for (const CustomFieldOption &option : field.options)
        if (byId && option.name == name)
            return option.id;
    return name;
}

class ChoiceEditor : public CustomFieldEditor
{
public:
    ChoiceEditor(const CustomField &field, QWidget *parent)
        : CustomFieldEditor(field, parent)
        , m_combo(new QComboBox(this))
    {
        setInput(m_combo);
        fill();
        connect(m_combo, &QComboBox::activated, this, &ChoiceEditor::edited);
    }

protected:
    void display(const QJsonValue &value) override
    {
        fill();
        const QString wanted = optionOf(field(), value);
        if (!wanted.isEmpty() && m_combo->findData(wanted) < 0)
            m_combo->addItem(wanted, wanted);
        m_combo->setCurrentIndex(qMax(0, m_combo->findData(wanted)));
    }
    QJsonValue entered() const override
    {
        const QString name = m_combo->currentData().toString();
        return name.isEmpty() ? none : encodedOption(field(), name, original());
    }

private:
    void fill()
    {
        m_combo->clear();
        m_combo->addItem(QStringLiteral("—"), QString());
        for (const CustomFieldOption &option : field().options)
            m_combo->addItem(option.name, option.name);
    }

    QComboBox *m_combo;
};

class TruthEditor : public CustomFieldEditor
{
public:
    TruthEditor(const CustomField &field, QWidget *parent)
        : CustomFieldEditor(field, parent)
        , m_combo(new QComboBox(this))
    {
        setInput(m_combo);
        m_combo->addItem(QStringLiteral("—"));
        m_combo->addItem(customFieldText(field, true));
        m_combo->addItem(customFieldText(field, false));
        connect(m_combo, &QComboBox::activated, this, &TruthEditor::edited);
    }

protected:
    void display(const QJsonValue &value) override
    {
        while (m_combo->count() > 3)
            m_combo->removeItem(3);
        const QString text = value.isNull() || value.isUndefined() ? QString() : customFieldText(field(), value);
        if (!text.isEmpty() && m_combo->findText(text) < 0)
            m_combo->addItem(text);
        m_combo->setCurrentIndex(qMax(0, m_combo->findText(text)));
    }
    QJsonValue entered() const override
    {
        switch (m_combo->currentIndex()) {
        case 1:
            return true;
        case 2:
            return false;
        default:
            return none;
        }
    }

private:
    QComboBox *m_combo;
};

class ChoicesEditor : public CustomFieldEditor
{
public:
    ChoicesEditor(const CustomField &field, QWidget *parent)
        : CustomFieldEditor(field, parent)
        , m_boxes(new QWidget(this))
    {
        makeColumn(m_boxes, 0, 4);
        setInput(m_boxes);
        for (const CustomFieldOption &option : field.options)
            add(option.name);
    }

protected:
    void display(const QJsonValue &value) override
    {
        QStringList chosen;
        const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const QJsonValue item : list)
            if (const QString name = optionOf(field(), item); !name.isEmpty())
                chosen += name;
        for (const QString &name : std::as_const(chosen))
            if (!box(name))
                add(name);
        for (QCheckBox *each : m_boxes->findChildren<QCheckBox *>()) {
            const QSignalBlocker quiet(each);
            each->setChecked(chosen.contains(each->text()));
        }
    }
    QJsonValue entered() const override
    {
        const QJsonValue like = original().isArray() ? original().toArray().first() : original();
        QJsonArray names;
        for (const QCheckBox *each : m_boxes->findChildren<QCheckBox *>())
            if (each->isChecked())
                names += encodedOption(field(), each->text(), like);
        return names.isEmpty() ? none : QJsonValue(names);
    }

private:
    QCheckBox *box(const QString &name) const
    {
        for (QCheckBox *each : m_boxes->findChildren<QCheckBox *>())
            if (each->text() == name)
                return each;
        return nullptr;
    }
    void add(const QString &name)
    {
        auto *made = new QCheckBox(name, m_boxes);
        identify(made, QLatin1String("customField_") + field().key + u'_' + name,
                 field().name + QLatin1String(": ") + name);
        m_boxes->layout()->addWidget(made);
        connect(made, &QCheckBox::toggled, this, &ChoicesEditor::edited);
    }

    QWidget *m_boxes;
};

class MomentEditor : public CustomFieldEditor
{
public:
    MomentEditor(const CustomField &field, QWidget *parent)
        : CustomFieldEditor(field, parent)
        , m_date(new OptionalDate(kindOf(field.type), QLatin1String("customField_") + field.key, field.name, this))
    {
        setInput(m_date, m_date->input());
        m_date->setObjectName({});
        connect(m_date, &OptionalDate::changed, this, &MomentEditor::edited);
    }

protected:
    void display(const QJsonValue &value) override
    {
        const QString text = value.toString();
        switch (field().type) {
        case CustomFieldType::Date:
            m_date->setValue(QDate::fromString(text.left(10), Qt::ISODate).startOfDay());
            break;
        case CustomFieldType::Time:
            if (const QTime time = QTime::fromString(text, Qt::ISODate); time.isValid())
                m_date->setValue(QDateTime(QDate::currentDate(), time));
            else
                m_date->setValue({});
            break;
        default:
            m_date->setValue(QDateTime::fromString(text, Qt::ISODateWithMs).toLocalTime());
        }
    }
    QJsonValue entered() const override
    {
        const QDateTime value = m_date->value();
        if (!value.isValid())
            return none;
        const QString like = original().toString();
        switch (field().type) {
        case CustomFieldType::Date:
            return value.date().toString(Qt::ISODate) +
                   (like.contains(u'T') ? QStringLiteral("T00:00:00Z") : QString());
        case CustomFieldType::Time:
            return value.time().toString(like.count(u':') == 2 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
        default:
            return value.toUTC().toString(Qt::ISODateWithMs);
        }
    }

private:
    static OptionalDate::Kind kindOf(CustomFieldType type)
    {
        if (type == CustomFieldType::Date)
            return OptionalDate::Kind::Date;
        return type == CustomFieldType::Time ? OptionalDate::Kind::Time : OptionalDate::Kind::DateTime;
    }

    OptionalDate *m_date;
};

} // namespace

CustomFieldEditor *CustomFieldEditor::make(const CustomField &field, QWidget *parent)
{
    switch (field.type) {
    case CustomFieldType::Text:
        return new TextEditor(field, parent);
    case CustomFieldType::Integer:
    case CustomFieldType::Float:
        return new NumberEditor(field, parent);
    case CustomFieldType::SingleSelect:
        return new ChoiceEditor(field, parent);
    case CustomFieldType::MultiSelect:
        return new ChoicesEditor(field, parent);
    case CustomFieldType::Date:
    case CustomFieldType::Time:
    case CustomFieldType::DateTime:
        return new MomentEditor(field, parent);
    case CustomFieldType::Boolean:
        return new TruthEditor(field, parent);
    default:
        return new LineEditor(field, parent);
    }
}

CustomFieldEditor::CustomFieldEditor(const CustomField &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_problem(makeText({}, "error", this))
{
    if (m_field.name.isEmpty())
        m_field.name = m_field.key;
    m_problem->hide();
    m_problem->setObjectName(QLatin1String("customFieldProblem_") + field.key);
}

void CustomFieldEditor::setInput(QWidget *input, QWidget *toIdentify)
{
    m_input = input;
    if (!toIdentify)
        identify(input, QLatin1String("customField_") + m_field.key, m_field.name);
    auto *label = makeLabel(m_field.required ? tr("%1 (required)").arg(m_field.name) : m_field.name, "label", this);
    if (input->focusPolicy() != Qt::NoFocus)
        label->setBuddy(input);
    auto *column = makeColumn(this, 0, 4);
    column->addWidget(label);
    column->addWidget(input);
    column->addWidget(m_problem);
}

void CustomFieldEditor::edited()
{
    m_touched = true;
    setProblem({});
    Q_EMIT changed();
}

void CustomFieldEditor::setValue(const QJsonValue &value)
{
    m_original = value.isNull() ? none : value;
    const QSignalBlocker quiet(this);
    display(m_original);
    m_touched = false;
    setProblem({});
}

QJsonValue CustomFieldEditor::value() const
{
    return m_touched ? entered() : m_original;
}

QString CustomFieldEditor::check() const
{
    if (m_touched && !isAcceptable())
        return m_field.type == CustomFieldType::Integer ? tr("Enter a whole number.") : tr("Enter a number.");
    const QJsonValue now = value();
    const bool empty = now.isUndefined() || (now.isString() && now.toString().trimmed().isEmpty());
    return m_field.required && empty ? tr("This field is required.") : QString();
}

void CustomFieldEditor::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    setInvalid(m_input, !text.isEmpty());
    m_input->setAccessibleDescription(text);
}

} // namespace gancho
