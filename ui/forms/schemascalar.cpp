#include "ui/forms/schemascalar.h"

#include "ui/widgets/build.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QLocale>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(const QJsonObject &schema)
{
    const QString type = schema.value("type"_L1).toString();
    return type == "integer"_L1 || type == "number"_L1;
}

} // namespace

QJsonValue scalarOf(const QString &text, const QJsonObject &schema)
{
    if (isNumber(schema)) {
        bool good = false;
        if (const qlonglong whole = text.toLongLong(&good); good)
            return QJsonValue(static_cast<qint64>(whole));
        if (const double number = text.toDouble(&good); good)
            return number;
        // As people write it where a comma separates the fraction.
        if (const double number = QString(text).replace(u',', u'.').toDouble(&good); good)
            return number;
    }
    return text;
}

std::optional<QString> lineOf(const QJsonValue &value, const QJsonObject &schema)
{
    QString text;
    if (value.isString())
        text = value.toString();
    else if (value.isDouble())
        text = value.toVariant().toString();
    if (text.isEmpty() || text.contains(u'\n') || scalarOf(text, schema) != value)
        return std::nullopt;
    return text;
}

QString hintOf(const QJsonObject &schema)
{
    const QString format = schema.value("format"_L1).toString();
    if (schema.contains("default"_L1) && !schema.value("default"_L1).isBool())
        return SchemaField::tr("Default: %1").arg(schema.value("default"_L1).toVariant().toString());
    if (format == "date-time"_L1)
        return u"2026-01-31T12:00:00Z"_s;
    if (format == "uuid"_L1)
        return u"00000000-0000-0000-0000-000000000000"_s;
    if (format == "uri"_L1)
        return u"https://"_s;
    if (!isNumber(schema))
        return {};
    const QJsonValue lowest = schema.value("minimum"_L1), highest = schema.value("maximum"_L1);
    const QLocale locale;
    if (lowest.isDouble() && highest.isDouble())
        return SchemaField::tr("%1 to %2").arg(locale.toString(lowest.toDouble()), locale.toString(highest.toDouble()));
    return schema.value("type"_L1) == "integer"_L1 ? SchemaField::tr("Whole number") : SchemaField::tr("Number");
}

SchemaText::SchemaText(const SchemaFormContext &context, const SchemaPlace &place, const QJsonObject &schema,
                       QWidget *parent)
    : SchemaField(context, place, schema, parent)
    , m_line(new QLineEdit(this))
{
    identify(m_line, objectNameOf(), accessibleNameOf());
    m_line->setPlaceholderText(hintOf(schema));
    const QString format = schema.value("format"_L1).toString();
    if (format == "uuid"_L1 || format == "date-time"_L1)
        m_line->setProperty("mono", true);
    if (const NameKind kind = nameKindOf(place.name, place.parent); kind != NameKind::None && context.names) {
        m_pick = new NamePick(objectNameOf(u".pick"_s), kind, context.names, this);
        m_pick->setSingle(true);
        connect(m_pick, &ChoiceButton::chosenChanged, this, [this] { m_line->setText(m_pick->chosen().value(0)); });
    }
    layBeside(m_line, m_pick);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        showName();
        edit();
    });
}

void SchemaText::showName()
{
    if (m_pick)
        m_pick->setChosen(m_line->text().isEmpty() ? QStringList() : QStringList{m_line->text().trimmed()});
}

QWidget *SchemaText::input() const
{
    return m_line;
}

QJsonValue SchemaText::edited() const
{
    // An id or a number is pasted with blanks around it; of a text they may be meant.
    const bool trims = isNumber(m_schema) || m_schema.contains("format"_L1);
    const QString text = trims ? m_line->text().trimmed() : m_line->text();
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : scalarOf(text, m_schema);
}

void SchemaText::fill(const QJsonValue &value)
{
    m_line->setText(lineOf(value, m_schema).value_or(QString()));
}

bool SchemaText::accepts(const QJsonValue &value) const
{
    return lineOf(value, m_schema).has_value();
}

SchemaChoice::SchemaChoice(const SchemaFormContext &context, const SchemaPlace &place, const QJsonObject &schema,
                           QWidget *parent)
    : SchemaField(context, place, schema, parent)
    , m_combo(new QComboBox(this))
{
    identify(m_combo, objectNameOf(), accessibleNameOf());
    const QJsonValue fallback = schema.value("default"_L1);
    m_combo->addItem(fallback.isUndefined() ? tr("Not sent")
                                            : tr("Not sent (default: %1)").arg(fallback.toVariant().toString()));
    if (schema.contains("enum"_L1)) {
        for (const QJsonValue value : schema.value("enum"_L1).toArray())
            if (!value.isNull())
                m_values += value;
    } else {
        m_values = {true, false};
    }
    for (const QJsonValue &value : std::as_const(m_values))
        m_combo->addItem(value.toVariant().toString());
    m_combo->setMaxVisibleItems(14);
    layBeside(m_combo);
    connect(m_combo, &QComboBox::currentIndexChanged, this, &SchemaChoice::edit);
}

QWidget *SchemaChoice::input() const
{
    return m_combo;
}

QJsonValue SchemaChoice::edited() const
{
    return m_combo->currentIndex() > 0 ? m_values.value(m_combo->currentIndex() - 1)
                                       : QJsonValue(QJsonValue::Undefined);
}

void SchemaChoice::fill(const QJsonValue &value)
{
    m_combo->setCurrentIndex(static_cast<int>(m_values.indexOf(value)) + 1);
}

bool SchemaChoice::accepts(const QJsonValue &value) const
{
    return m_values.contains(value);
}

} // namespace gancho
