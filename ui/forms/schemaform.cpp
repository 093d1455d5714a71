#include "ui/forms/schemaform.h"

#include "ui/widgets/build.h"

#include <QRegularExpression>
#include <QVBoxLayout>

namespace gancho {

using namespace Qt::StringLiterals;

QHash<QString, QString> problemsByPlace(const QList<SchemaProblem> &problems)
{
    static const QRegularExpression lacking(u"^Missing required property '(.*)'\\.?$"_s);
    QHash<QString, QString> places;
    for (const SchemaProblem &problem : problems) {
        const auto match = lacking.match(problem.text);
        const QString place = match.hasMatch() ? problem.pointer + u'/' + match.captured(1) : problem.pointer;
        const QString text = match.hasMatch() ? SchemaForm::tr("Required") : problem.text;
        QString &told = places[place];
        told += told.isEmpty() ? text : u'\n' + text;
    }
    return places;
}

SchemaForm::SchemaForm(QWidget *parent)
    : QWidget(parent)
    , m_column(makeColumn(this, 0, 8))
{
    setProperty("role", u"scrolled"_s);
}

void SchemaForm::setSchema(const SchemaFormContext &context, const QJsonObject &schema)
{
    delete m_root;
    SchemaPlace root;
    root.parent = tr("Body");
    root.required = true;
    m_root = SchemaField::make(context, root, schema, this);
    m_column->insertWidget(0, m_root);
    connect(m_root, &SchemaField::changed, this, &SchemaForm::changed);
}

QJsonValue SchemaForm::value() const
{
    return m_root ? m_root->value() : QJsonValue(QJsonValue::Undefined);
}

void SchemaForm::setValue(const QJsonValue &value)
{
    if (m_root)
        m_root->setValue(value);
}

QList<SchemaProblem> SchemaForm::showProblems(const QList<SchemaProblem> &problems, QWidget **first)
{
    QHash<QString, QString> places = problemsByPlace(problems);
    QWidget *field = m_root ? m_root->takeProblems(places) : nullptr;
    if (first && field)
        *first = field;
    QList<SchemaProblem> left;
    for (auto it = places.cbegin(); it != places.cend(); ++it)
        left += {it.key(), it.value()};
    return left;
}

} // namespace gancho
