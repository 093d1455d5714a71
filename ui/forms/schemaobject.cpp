#include "ui/forms/schemaobject.h"

#include "ui/widgets/build.h"

#include <QJsonArray>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

const QJsonValue nothing = QJsonValue(QJsonValue::Undefined);

QString stemOf(QString word)
{
    word = word.toLower();
    for (const auto ending : {"ids"_L1, "names"_L1, "name"_L1, "id"_L1, "key"_L1})
        if (word.size() > ending.size() && word.endsWith(ending)) {
            word.chop(ending.size());
            break;
        }
    if (word.size() > 1 && word.endsWith(u's'))
        word.chop(1);
    return word;
}

bool isNested(const QJsonObject &schema)
{
    const QJsonValue type = schema.value("type"_L1);
    return schema.contains("$ref"_L1) || schema.contains("anyOf"_L1) || type == "object"_L1 ||
           type.toArray().contains(u"object"_s);
}

QStringList strings(const QJsonValue &value)
{
    QStringList all;
    for (const QJsonValue one : value.toArray())
        all += one.toString();
    return all;
}

} // namespace

QString updateNameOf(const QString &property, const QStringList &offered)
{
    for (const QString &name : offered)
        if (name.compare(property, Qt::CaseInsensitive) == 0)
            return name;
    for (const QString &name : offered)
        if (stemOf(name) == stemOf(property))
            return name;
    return {};
}

SchemaObject::SchemaObject(const SchemaFormContext &context, const SchemaPlace &place, const QJsonObject &schema,
                           QWidget *parent)
    : SchemaField(context, place, schema, parent)
    , m_body(new QWidget(this))
    , m_column(makeColumn(m_body, 0, 8))
{
    if (!isInline()) {
        m_toggle = new QToolButton(this);
        identify(m_toggle, objectNameOf(), tr("Open %1").arg(accessibleNameOf()));
        m_toggle->setText(place.required ? place.name + u" *"_s : place.name);
        m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_toggle->setCheckable(true);
        connect(m_toggle, &QToolButton::toggled, this, &SchemaObject::open);
    }
    layBelow(m_body, m_toggle, !isInline());
    if (isInline() || place.required)
        open(true);
    else
        open(false);
}

QWidget *SchemaObject::input() const
{
    return m_toggle;
}

void SchemaObject::open(bool opened)
{
    if (opened)
        build();
    m_body->setVisible(opened);
    if (!m_toggle)
        return;
    const QSignalBlocker quiet(m_toggle);
    m_toggle->setChecked(opened);
    m_toggle->setArrowType(opened ? Qt::DownArrow : Qt::RightArrow);
}

void SchemaObject::build()
{
    if (m_built)
        return;
    m_built = true;
    const QJsonObject properties = m_schema.value("properties"_L1).toObject();
    const QStringList required = strings(m_schema.value("required"_L1));
    QStringList names = properties.keys();
    std::stable_sort(names.begin(), names.end(), [&](const QString &a, const QString &b) {
        const bool first = required.contains(a), second = required.contains(b);
        if (first != second)
            return first;
        return isNested(properties.value(a).toObject()) < isNested(properties.value(b).toObject());
    });
    for (const QString &name : std::as_const(names)) {
        const QJsonObject schema = properties.value(name).toObject();
        SchemaPlace inner;
        inner.name = name;
        inner.parent = isInline() ? place().parent : place().name;
        inner.pointer = place().pointer + u'/' + QString(name).replace("~"_L1, "~0"_L1).replace("/"_L1, "~1"_L1);
        inner.required = required.contains(name);
        SchemaField *part = SchemaField::make(m_context, inner, schema, m_body);
        m_column->addWidget(part);
        m_parts += part;
        if (name == "fields"_L1 && inner.required) {
            m_offered = strings(schema.value("items"_L1).toObject().value("enum"_L1));
            if (!m_offered.isEmpty())
                m_fields = part;
        }
        connect(part, &SchemaField::changed, this, [this, part] { partChanged(part); });
    }
    m_extraText = makeText({}, "caption", m_body);
    m_extraText->hide();
    m_column->addWidget(m_extraText);
}

void SchemaObject::partChanged(SchemaField *part)
{
    if (part == m_fields) {
        const QStringList filled = namesOfFilled(), ticked = strings(m_fields->value());
        m_forced = QSet<QString>(ticked.begin(), ticked.end()).subtract(QSet<QString>(filled.begin(), filled.end()));
        m_barred = QSet<QString>(filled.begin(), filled.end()).subtract(QSet<QString>(ticked.begin(), ticked.end()));
    } else {
        showFields();
    }
    edit();
}

QStringList SchemaObject::namesOfFilled() const
{
    QSet<QString> filled;
    for (const SchemaField *part : m_parts)
        if (part != m_fields && !part->value().isUndefined())
            filled += updateNameOf(part->place().name, m_offered);
    QStringList names;
    for (const QString &name : m_offered)
        if (filled.contains(name))
            names += name;
    return names;
}

void SchemaObject::showFields()
{
    if (!m_fields)
        return;
    const QStringList filled = namesOfFilled();
    QJsonArray ticked;
    for (const QString &name : std::as_const(m_offered))
        if ((filled.contains(name) && !m_barred.contains(name)) || m_forced.contains(name))
            ticked += name;
    m_fields->setValue(ticked.isEmpty() ? nothing : QJsonValue(ticked));
}

void SchemaObject::showExtra()
{
    m_extraText->setText(m_extra.isEmpty()
                             ? QString()
                             : tr("Also sent, shown in the raw JSON only: %1").arg(m_extra.keys().join(", "_L1)));
    m_extraText->setVisible(!m_extra.isEmpty());
}

QJsonValue SchemaObject::edited() const
{
    QJsonObject object = m_extra;
    for (const SchemaField *part : m_parts)
        if (const QJsonValue value = part->value(); !value.isUndefined())
            object.insert(part->place().name, value);
    return object.isEmpty() ? nothing : QJsonValue(object);
}

void SchemaObject::fill(const QJsonValue &value)
{
    if (value.isUndefined() && !m_built)
        return;
    build();
    m_extra = value.toObject();
    m_forced.clear();
    m_barred.clear();
    for (SchemaField *part : std::as_const(m_parts)) {
        const QString name = part->place().name;
        part->setValue(m_extra.contains(name) ? m_extra.value(name) : nothing);
        m_extra.remove(name);
    }
    if (m_fields) {
        const QStringList filled = namesOfFilled(), ticked = strings(value.toObject().value("fields"_L1));
        for (const QString &name : ticked)
            if (!filled.contains(name))
                m_forced += name;
        for (const QString &name : filled)
            if (!ticked.contains(name) && !value.isUndefined())
                m_barred += name;
    }
    showExtra();
    if (m_toggle && !value.isUndefined())
        open(true);
}

bool SchemaObject::accepts(const QJsonValue &value) const
{
    // An empty one within another one would not be sent.
    return value.isObject() && (isInline() || !value.toObject().isEmpty());
}

QWidget *SchemaObject::takeProblems(QHash<QString, QString> &problems)
{
    QWidget *first = isInline() ? nullptr : SchemaField::takeProblems(problems);
    for (SchemaField *part : std::as_const(m_parts)) {
        QWidget *inner = part->takeProblems(problems);
        if (inner && m_toggle)
            open(true);
        first = first ? first : inner;
    }
    return first;
}

} // namespace gancho
