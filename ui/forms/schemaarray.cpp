#include "ui/forms/schemaarray.h"

#include "ui/forms/schemascalar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 6;
const QJsonValue nothing = QJsonValue(QJsonValue::Undefined);

} // namespace

SchemaChoices::SchemaChoices(const SchemaFormContext &context, const SchemaPlace &place, const QJsonObject &schema,
                             const QJsonObject &items, QWidget *parent)
    : SchemaField(context, place, schema, parent)
    , m_button(new ChoiceButton(objectNameOf(), accessibleNameOf(), this))
{
    QList<Choice> choices;
    for (const QJsonValue value : items.value("enum"_L1).toArray())
        if (value.isString()) {
            m_all += value.toString();
            choices += Choice{value.toString(), value.toString()};
        }
    m_button->setField(true);
    m_button->setChoices(choices);
    layBeside(m_button);
    connect(m_button, &ChoiceButton::chosenChanged, this, &SchemaChoices::edit);
}

QWidget *SchemaChoices::input() const
{
    return m_button;
}

QJsonValue SchemaChoices::edited() const
{
    QStringList chosen = m_button->chosen();
    if (chosen.isEmpty())
        return nothing;
    std::sort(chosen.begin(), chosen.end(),
              [this](const QString &a, const QString &b) { return m_all.indexOf(a) < m_all.indexOf(b); });
    return QJsonArray::fromStringList(chosen);
}

void SchemaChoices::fill(const QJsonValue &value)
{
    QStringList chosen;
    for (const QJsonValue one : value.toArray())
        chosen += one.toString();
    m_button->setChosen(chosen);
}

bool SchemaChoices::accepts(const QJsonValue &value) const
{
    const QJsonArray all = value.toArray();
    return !all.isEmpty() && std::all_of(all.begin(), all.end(),
                                         [this](const QJsonValue &one) { return m_all.contains(one.toString()); });
}

SchemaLines::SchemaLines(const SchemaFormContext &context, const SchemaPlace &place, const QJsonObject &schema,
                         const QJsonObject &items, QWidget *parent)
    : SchemaField(context, place, schema, parent)
    , m_items(items)
    , m_text(new QPlainTextEdit(this))
{
    identify(m_text, objectNameOf(), tr("%1, one value a line").arg(accessibleNameOf()));
    const QString hint = hintOf(items);
    m_text->setPlaceholderText(hint.isEmpty() ? tr("One value a line") : tr("%1, one a line").arg(hint));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->document()->setDocumentMargin(6);
    // The text begins where that of a line edit does.
    m_text->setStyleSheet(u"QPlainTextEdit { padding-left: 5px; }"_s);
    if (const NameKind kind = nameKindOf(place.name, place.parent); kind != NameKind::None && context.names) {
        m_pick = new NamePick(objectNameOf(u".pick"_s), kind, context.names, this);
        connect(m_pick, &ChoiceButton::chosenChanged, this,
                [this] { m_text->setPlainText(m_pick->chosen().join(u'\n')); });
    }
    layBeside(m_text, m_pick);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (m_pick)
            m_pick->setChosen(lines());
        edit();
    });
    fit();
}

void SchemaLines::fit()
{
    const int shown = qBound(1, m_text->blockCount(), mostLines);
    m_text->setFixedHeight(Theme::fieldHeight + (shown - 1) * m_text->fontMetrics().lineSpacing());
}

QWidget *SchemaLines::input() const
{
    return m_text;
}

QStringList SchemaLines::lines() const
{
    QStringList lines = m_text->toPlainText().split(u'\n');
    for (QString &line : lines)
        line = line.trimmed();
    lines.removeAll(QString());
    return lines;
}

QJsonValue SchemaLines::edited() const
{
    QJsonArray values;
    for (const QString &line : lines())
        values += scalarOf(line, m_items);
    return values.isEmpty() ? nothing : QJsonValue(values);
}

void SchemaLines::fill(const QJsonValue &value)
{
    QStringList all;
    for (const QJsonValue one : value.toArray())
        all += lineOf(one, m_items).value_or(QString());
    m_text->setPlainText(all.join(u'\n'));
}

bool SchemaLines::accepts(const QJsonValue &value) const
{
    const QJsonArray all = value.toArray();
    return !all.isEmpty() && std::all_of(all.begin(), all.end(), [this](const QJsonValue &one) {
        const auto line = lineOf(one, m_items);
        return line && line->trimmed() == *line;
    });
}

QWidget *SchemaLines::takeProblems(QHash<QString, QString> &problems)
{
    // Each of its lines is a value of its own.
    QStringList told;
    const QString below = place().pointer + u'/';
    for (auto it = problems.begin(); it != problems.end();) {
        if (!it.key().startsWith(below)) {
            ++it;
            continue;
        }
        const int line = QStringView(it.key()).mid(below.size()).toInt() + 1;
        told += tr("Line %1: %2").arg(line).arg(it.value());
        it = problems.erase(it);
    }
    told.sort();
    if (!told.isEmpty())
        problems.insert(place().pointer, told.join(u'\n'));
    return SchemaField::takeProblems(problems);
}

SchemaItems::SchemaItems(const SchemaFormContext &context, const SchemaPlace &place, const QJsonObject &schema,
                         QWidget *parent)
    : SchemaField(context, place, schema, parent)
{
    auto *body = new QWidget(this);
    m_column = makeColumn(body, 0, 8);
    m_add = makeButton(objectNameOf(u".add"_s), tr("+ Add"), nullptr, body);
    m_add->setAccessibleName(tr("Add to %1").arg(accessibleNameOf()));
    auto *row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addStretch();
    m_column->addLayout(row);
    QLabel *title = makeLabel(place.required ? place.name + u" *"_s : place.name, "label", this);
    layBelow(body, title, true);
    connect(m_add, &QPushButton::clicked, this, [this] {
        setCount(m_fields.size() + 1);
        if (QWidget *first = m_fields.last()->input())
            first->setFocus();
        edit();
    });
}

QWidget *SchemaItems::input() const
{
    return m_add;
}

void SchemaItems::setCount(qsizetype count)
{
    while (m_fields.size() > count) {
        delete m_rows.takeLast();
        m_fields.removeLast();
    }
    while (m_fields.size() < count) {
        const auto index = m_fields.size();
        auto *card = makeCard(this);
        auto *column = makeColumn(card, 12, 4);
        auto *head = new QHBoxLayout;
        head->addWidget(makeLabel(u"%1 %2"_s.arg(place().name).arg(index + 1), "muted", card));
        head->addStretch();
        auto *gone = makeButton(objectNameOf(u"/%1.remove"_s.arg(index)), tr("Remove"), "link", card);
        gone->setAccessibleName(tr("Remove %1 %2").arg(place().name).arg(index + 1));
        head->addWidget(gone);
        column->addLayout(head);
        SchemaPlace inner;
        inner.parent = place().name;
        inner.pointer = place().pointer + u"/%1"_s.arg(index);
        inner.required = true;
        auto *field = SchemaField::make(m_context, inner, m_schema.value("items"_L1).toObject(), card);
        column->addWidget(field);
        connect(field, &SchemaField::changed, this, &SchemaItems::edit);
        connect(
            gone, &QPushButton::clicked, this, [this, index] { remove(index); }, Qt::QueuedConnection);
        m_fields += field;
        m_rows += card;
        m_column->insertWidget(static_cast<int>(index), card);
    }
}

void SchemaItems::remove(qsizetype index)
{
    // The places of those behind it move up, and with them their names.
    QJsonArray values;
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        if (i != index)
            values += m_fields[i]->value().isUndefined() ? QJsonValue(QJsonObject()) : m_fields[i]->value();
    setValue(values.isEmpty() ? nothing : QJsonValue(values));
    edit();
}

QJsonValue SchemaItems::edited() const
{
    QJsonArray values;
    for (const SchemaField *field : m_fields)
        values += field->value().isUndefined() ? QJsonValue(QJsonObject()) : field->value();
    return values.isEmpty() ? nothing : QJsonValue(values);
}

void SchemaItems::fill(const QJsonValue &value)
{
    const QJsonArray values = value.toArray();
    setCount(values.size());
    for (qsizetype i = 0; i < values.size(); ++i)
        m_fields[i]->setValue(values[i]);
}

bool SchemaItems::accepts(const QJsonValue &value) const
{
    return value.isArray() && !value.toArray().isEmpty();
}

QWidget *SchemaItems::takeProblems(QHash<QString, QString> &problems)
{
    QWidget *first = SchemaField::takeProblems(problems);
    for (SchemaField *field : std::as_const(m_fields)) {
        QWidget *inner = field->takeProblems(problems);
        first = first ? first : inner;
    }
    return first;
}

} // namespace gancho
