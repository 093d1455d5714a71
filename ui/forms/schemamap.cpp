#include "ui/forms/schemamap.h"

#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <optional>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

std::optional<QJsonValue> asJson(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(u"[%1]"_s.arg(text).toUtf8());
    if (!document.isArray() || document.array().size() != 1)
        return std::nullopt;
    return document.array().first();
}

} // namespace

SchemaMap::SchemaMap(const SchemaFormContext &context, const SchemaPlace &place, const QJsonObject &schema,
                     QWidget *parent)
    : SchemaField(context, place, schema, parent)
    , m_textOnly(schema.value("additionalProperties"_L1).toObject().value("type"_L1) == "string"_L1)
{
    auto *body = new QWidget(this);
    m_column = makeColumn(body, 0, 4);
    m_add = makeButton(objectNameOf(), tr("+ Add"), nullptr, body);
    m_add->setAccessibleName(tr("Add to %1").arg(accessibleNameOf()));
    auto *row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addStretch();
    m_column->addLayout(row);
    layBeside(body);
    connect(m_add, &QPushButton::clicked, this, [this] {
        add({}, {});
        m_rows.last().name->setFocus();
    });
}

QWidget *SchemaMap::input() const
{
    return m_add;
}

void SchemaMap::add(const QString &name, const QString &value)
{
    Row row{};
    row.whole = new QWidget(this);
    const int number = m_made++;
    auto *layout = new QHBoxLayout(row.whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    row.name = new QLineEdit(name, row.whole);
    row.value = new QLineEdit(value, row.whole);
    identify(row.name, objectNameOf(u".name%1"_s.arg(number)), tr("Name %1 in %2").arg(number + 1).arg(place().name));
    identify(row.value, objectNameOf(u".value%1"_s.arg(number)),
             tr("Value %1 in %2").arg(number + 1).arg(place().name));
    row.name->setPlaceholderText(tr("Name"));
    row.value->setPlaceholderText(m_textOnly ? tr("Value") : tr("Text or JSON"));
    auto *gone = new QToolButton(row.whole);
    identify(gone, objectNameOf(u".remove%1"_s.arg(number)), tr("Remove %1 in %2").arg(number + 1).arg(place().name));
    gone->setIcon(theme().icon(u"edit-delete-remove"_s));
    gone->setText(u"✕"_s);
    gone->setToolButtonStyle(Qt::ToolButtonTextOnly);
    gone->setFixedSize(28, 32);
    layout->addWidget(row.name, 2);
    layout->addWidget(row.value, 3);
    layout->addWidget(gone);
    m_column->insertWidget(static_cast<int>(m_rows.size()), row.whole);
    m_rows += row;
    connect(row.name, &QLineEdit::textChanged, this, &SchemaMap::edit);
    connect(row.value, &QLineEdit::textChanged, this, &SchemaMap::edit);
    connect(
        gone, &QToolButton::clicked, this,
        [this, whole = row.whole] {
            m_rows.removeIf([whole](const Row &one) { return one.whole == whole; });
            delete whole;
            edit();
        },
        Qt::QueuedConnection);
}

QJsonValue SchemaMap::valueOf(const QString &text) const
{
    if (!m_textOnly)
        if (const auto json = asJson(text))
            return *json;
    return text;
}

QString SchemaMap::textOf(const QJsonValue &value) const
{
    if (value.isString() && (m_textOnly || !asJson(value.toString())))
        return value.toString();
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

QJsonValue SchemaMap::edited() const
{
    QJsonObject object;
    for (const Row &row : m_rows)
        if (const QString name = row.name->text().trimmed(); !name.isEmpty())
            object.insert(name, valueOf(row.value->text()));
    return object.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object);
}

void SchemaMap::fill(const QJsonValue &value)
{
    for (const Row &row : std::as_const(m_rows))
        delete row.whole;
    m_rows.clear();
    m_made = 0;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        add(it.key(), textOf(it.value()));
}

bool SchemaMap::accepts(const QJsonValue &value) const
{
    const QJsonObject object = value.toObject();
    if (object.isEmpty())
        return false;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString text = textOf(it.value());
        if (it.key().trimmed() != it.key() || it.key().isEmpty() || text.contains(u'\n') || valueOf(text) != it.value())
            return false;
    }
    return true;
}

QWidget *SchemaMap::takeProblems(QHash<QString, QString> &problems)
{
    QStringList told;
    const QString below = place().pointer + u'/';
    for (auto it = problems.begin(); it != problems.end();) {
        if (!it.key().startsWith(below)) {
            ++it;
            continue;
        }
        told += u"%1: %2"_s.arg(it.key().mid(below.size()), it.value());
        it = problems.erase(it);
    }
    told.sort();
    if (!told.isEmpty())
        problems.insert(place().pointer, told.join(u'\n'));
    return SchemaField::takeProblems(problems);
}

} // namespace gancho
