#include "ui/forms/parameterform.h"

#include "ui/forms/schemaform.h"
#include "ui/widgets/build.h"

#include <QJsonArray>
#include <QVBoxLayout>

#include <algorithm>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.toVariant().toString();
}

QString typeOf(const QJsonObject &schema)
{
    return schema.value("type"_L1).toString();
}

/// What was sent as text, as the value that its field shows.
QJsonValue valueOf(const QString &text, const QJsonObject &schema)
{
    const QString type = typeOf(schema);
    if (type == "boolean"_L1 && (text == "true"_L1 || text == "false"_L1))
        return text == "true"_L1;
    bool good = false;
    if (type == "integer"_L1)
        if (const qint64 number = text.toLongLong(&good); good)
            return number;
    if (type == "number"_L1)
        if (const double number = text.toDouble(&good); good)
            return number;
    return text;
}

/// What an "id" in a path is the id of: "tag" in "/core/v1/tag/{id}".
QString ownerIn(const QString &path, const QString &name)
{
    const QStringList segments = path.split(u'/');
    return segments.value(segments.indexOf(u'{' + name + u'}') - 1);
}

} // namespace

ParameterForm::ParameterForm(QWidget *parent)
    : QWidget(parent)
    , m_column(makeColumn(this, 0, 8))
{
    setProperty("role", u"scrolled"_s);
    m_column->addStretch();
}

void ParameterForm::setOperation(const SchemaFormContext &context, const Operation &operation)
{
    qDeleteAll(m_fields);
    m_fields.clear();
    m_parameters = operation.parameters;
    // What must be given comes first.
    std::stable_sort(m_parameters.begin(), m_parameters.end(),
                     [](const OperationParameter &a, const OperationParameter &b) {
                         return a.place != b.place ? a.place < b.place : a.required > b.required;
                     });
    int row = 0;
    for (const OperationParameter &parameter : std::as_const(m_parameters)) {
        SchemaPlace place;
        place.name = parameter.name;
        place.parent = ownerIn(operation.path, parameter.name);
        place.pointer = u'/' + parameter.name;
        place.required = parameter.required;
        place.description = parameter.description;
        auto *field = SchemaField::make(context, place, parameter.schema, this);
        connect(field, &SchemaField::changed, this, &ParameterForm::changed);
        m_column->insertWidget(row++, field);
        m_fields += field;
    }
}

ParameterForm::Values ParameterForm::values() const
{
    Values values;
    for (const SchemaField *field : m_fields) {
        const QString name = field->place().name;
        const QJsonValue value = field->value();
        if (value.isArray())
            for (const QJsonValue one : value.toArray())
                values += {name, textOf(one)};
        else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it)
                values += {u"%1[%2]"_s.arg(name, it.key()), textOf(it.value())};
        } else if (!value.isUndefined()) {
            values += {name, textOf(value)};
        }
    }
    return values;
}

void ParameterForm::setValues(const Values &values)
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const OperationParameter &parameter = m_parameters[i];
        QJsonArray list;
        QJsonObject object;
        QJsonValue single(QJsonValue::Undefined);
        for (const auto &[name, text] : values) {
            if (name.compare(parameter.name, Qt::CaseInsensitive) == 0) {
                single = valueOf(text, parameter.schema);
                list += valueOf(text, parameter.schema.value("items"_L1).toObject());
            } else if (name.startsWith(parameter.name + u'[') && name.endsWith(u']')) {
                object.insert(name.mid(parameter.name.size() + 1).chopped(1), text);
            }
        }
        QJsonValue value = single;
        if (parameter.isList())
            value = list.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(list);
        else if (typeOf(parameter.schema) == "object"_L1)
            value = object.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object);
        m_fields[i]->setValue(value);
    }
}

bool ParameterForm::hasPath() const
{
    return std::all_of(m_fields.cbegin(), m_fields.cend(), [this](const SchemaField *field) {
        const auto index = m_fields.indexOf(field);
        return m_parameters[index].place != OperationParameter::Place::Path || !field->value().isUndefined();
    });
}

int ParameterForm::check(SchemaCheck &checker, QWidget **first)
{
    int found = 0;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        SchemaField *field = m_fields[i];
        const QJsonValue value = field->value();
        QList<SchemaProblem> problems;
        if (value.isUndefined() && m_parameters[i].required)
            problems += {QString(), tr("Required")};
        else if (!value.isUndefined())
            problems = checker.check(value, m_parameters[i].schema);
        for (SchemaProblem &problem : problems)
            problem.pointer.prepend(field->place().pointer);
        found += static_cast<int>(problems.size());
        QHash<QString, QString> places = problemsByPlace(problems);
        QWidget *where = field->takeProblems(places);
        if (where && !*first)
            *first = where;
    }
    return found;
}

} // namespace gancho
