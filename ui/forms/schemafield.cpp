#include "ui/forms/schemafield.h"

#include "app/platforms/operationtext.h"
#include "ui/forms/schemaarray.h"
#include "ui/forms/schemamap.h"
#include "ui/forms/schemaobject.h"
#include "ui/forms/schemascalar.h"
#include "ui/widgets/build.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameWidth = 172;

/// The schema with its type as one word, and null apart.
QJsonObject plain(const QJsonObject &given, const Contract &contract, bool &nullable)
{
    QJsonObject schema = contract.resolved(given);
    for (const auto key : {"anyOf"_L1, "oneOf"_L1}) {
        QJsonObject only;
        int others = 0;
        for (const QJsonValue each : schema.value(key).toArray()) {
            if (each.toObject().value("type"_L1) == "null"_L1)
                nullable = true;
            else if (++others == 1)
                only = each.toObject();
        }
        if (others == 1) {
            QJsonObject inner = plain(only, contract, nullable);
            if (!inner.contains("description"_L1) && schema.contains("description"_L1))
                inner.insert("description"_L1, schema.value("description"_L1));
            return inner;
        }
    }
    if (schema.value("type"_L1).isArray()) {
        QStringList types;
        for (const QJsonValue type : schema.value("type"_L1).toArray())
            types += type.toString();
        if (types.removeAll(u"null"_s) > 0)
            nullable = true;
        if (types.size() == 1)
            schema.insert("type"_L1, types.first());
        else
            schema.remove("type"_L1);
    }
    return schema;
}

QString compact(const QJsonValue &value)
{
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

} // namespace

SchemaField *SchemaField::make(const SchemaFormContext &context, const SchemaPlace &place, const QJsonObject &given,
                               QWidget *parent)
{
    bool nullable = false;
    const QJsonObject schema = plain(given, *context.contract, nullable);
    const QString type = schema.value("type"_L1).toString();
    SchemaField *field = nullptr;
    if (type == "object"_L1 && !schema.value("properties"_L1).toObject().isEmpty())
        field = new SchemaObject(context, place, schema, parent);
    else if (type == "object"_L1)
        field = new SchemaMap(context, place, schema, parent);
    else if (type == "array"_L1) {
        bool ignored = false;
        const QJsonObject items = plain(schema.value("items"_L1).toObject(), *context.contract, ignored);
        const QString of = items.value("type"_L1).toString();
        if (of == "object"_L1 || of == "array"_L1)
            field = new SchemaItems(context, place, schema, parent);
        else if (items.contains("enum"_L1))
            field = new SchemaChoices(context, place, schema, items, parent);
        else
            field = new SchemaLines(context, place, schema, items, parent);
    } else if (schema.contains("enum"_L1) || type == "boolean"_L1)
        field = new SchemaChoice(context, place, schema, parent);
    else
        field = new SchemaText(context, place, schema, parent);
    if (nullable && !place.pointer.isEmpty()) {
        field->m_nullable = true;
        field->m_null->show();
    }
    return field;
}

SchemaField::SchemaField(const SchemaFormContext &context, const SchemaPlace &place, const QJsonObject &schema,
                         QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_place(place)
    , m_schema(schema)
{
}

QString SchemaField::objectNameOf(const QString &suffix) const
{
    return m_context.prefix + m_place.pointer + suffix;
}

QString SchemaField::accessibleNameOf() const
{
    const QString name = m_place.name.isEmpty() ? m_place.parent : m_place.name;
    return m_place.required ? tr("%1, required").arg(name) : name;
}

QWidget *SchemaField::makeNull()
{
    m_null = new QToolButton(this);
    identify(m_null, objectNameOf(u".null"_s), tr("Send null for %1").arg(m_place.name));
    m_null->setText(u"null"_s);
    m_null->setToolTip(tr("Send null: empties it on the platform"));
    m_null->setCheckable(true);
    m_null->setFixedHeight(32);
    m_null->hide();
    connect(m_null, &QToolButton::toggled, this, [this](bool null) {
        m_editor->setEnabled(!null);
        if (m_beside)
            m_beside->setEnabled(!null);
        edit();
    });
    return m_null;
}

void SchemaField::addTail(QVBoxLayout *column)
{
    m_keptRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_keptRow);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(8);
    m_keptText = new ElidedLabel({}, "mono", m_keptRow);
    auto *clear = makeButton(objectNameOf(u".clear"_s), tr("Clear"), "link", m_keptRow);
    clear->setAccessibleName(tr("Clear %1").arg(accessibleNameOf()));
    row->addWidget(m_keptText, 1);
    row->addWidget(clear);
    m_keptRow->hide();
    column->addWidget(m_keptRow);
    connect(clear, &QPushButton::clicked, this, [this] {
        setValue(QJsonValue(QJsonValue::Undefined));
        edit();
    });
    QString about = m_schema.value("description"_L1).toString();
    if (about.isEmpty())
        about = m_place.description;
    about = about.isEmpty() ? about : operationText(about);
    if (!about.isEmpty() && !m_place.pointer.isEmpty()) {
        // That a moment is one of UTC its hint says with the Z.
        if (about != "UTC."_L1)
            column->addWidget(makeText(about, "caption", this));
        if (input())
            input()->setAccessibleDescription(about);
    }
    m_problem = makeText({}, "error", this);
    m_problem->setObjectName(objectNameOf(u".problem"_s));
    m_problem->hide();
    column->addWidget(m_problem);
}

void SchemaField::layBeside(QWidget *editor, QWidget *beside)
{
    m_editor = editor;
    m_beside = beside;
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(8);
    if (!m_place.name.isEmpty()) {
        auto *name = new ElidedLabel(m_place.required ? m_place.name + u" *"_s : m_place.name, "label", this);
        name->setFixedSize(nameWidth, 32);
        if (input())
            name->setBuddy(input());
        whole->addWidget(name, 0, Qt::AlignTop);
    }
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(editor, 1);
    if (beside)
        row->addWidget(beside, 0, Qt::AlignTop);
    row->addWidget(makeNull(), 0, Qt::AlignTop);
    column->addLayout(row);
    whole->addLayout(column, 1);
    addTail(column);
}

void SchemaField::layBelow(QWidget *editor, QWidget *heading, bool indented)
{
    m_editor = editor;
    auto *column = makeColumn(this, 0, 4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    if (heading)
        row->addWidget(heading);
    row->addStretch();
    row->addWidget(makeNull());
    column->addLayout(row);
    addTail(column);
    auto *inner = new QHBoxLayout;
    inner->setContentsMargins(indented ? 16 : 0, 0, 0, 0);
    inner->addWidget(editor);
    column->addLayout(inner);
}

QJsonValue SchemaField::value() const
{
    if (!m_kept.isUndefined())
        return m_kept;
    if (m_null && m_null->isChecked())
        return QJsonValue(QJsonValue::Null);
    return edited();
}

void SchemaField::setValue(const QJsonValue &value)
{
    m_filling = true;
    const bool null = value.isNull() && m_nullable;
    const bool fits = null || value.isUndefined() || accepts(value);
    m_kept = fits ? QJsonValue(QJsonValue::Undefined) : value;
    m_null->setChecked(null);
    fill(fits && !null ? value : QJsonValue(QJsonValue::Undefined));
    showKept();
    m_filling = false;
}

void SchemaField::showKept()
{
    const bool kept = !m_kept.isUndefined();
    m_keptText->setText(kept ? tr("As raw JSON: %1").arg(compact(m_kept).left(300)) : QString());
    m_keptRow->setVisible(kept);
    m_editor->setEnabled(!kept && !m_null->isChecked());
}

void SchemaField::edit()
{
    if (m_filling)
        return;
    m_problem->hide();
    if (input())
        setInvalid(input(), false);
    Q_EMIT changed();
}

QWidget *SchemaField::takeProblems(QHash<QString, QString> &problems)
{
    QString text = problems.take(m_place.pointer);
    const QString format = m_schema.value("format"_L1).toString();
    if (!text.isEmpty() && edited().isString() && !m_kept.isString()) {
        // The validator only knows that a pattern does not fit.
        if (format == "date-time"_L1)
            text = tr("Not a moment such as 2026-01-31T12:00:00Z");
        else if (format == "uuid"_L1)
            text = tr("Not an id: 32 hexadecimal digits in five groups");
    }
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    if (input()) {
        setInvalid(input(), !text.isEmpty());
        if (!text.isEmpty())
            input()->setAccessibleDescription(text);
    }
    return text.isEmpty() ? nullptr : input() ? input() : m_editor;
}

} // namespace gancho
