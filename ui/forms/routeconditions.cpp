#include "ui/forms/routeconditions.h"

#include "models/domain/routecodec.h"
#include "models/domain/routewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStringListModel>
#include <QToolButton>

namespace gancho {

RouteConditions::RouteConditions(QWidget *parent)
    : QWidget(parent)
    , m_names(new QStringListModel(this))
    , m_column(nullptr)
    , m_all(new QComboBox(this))
    , m_add(makeButton(QStringLiteral("addCondition"), tr("Add a condition"), "link", this))
{
    identify(m_all, QStringLiteral("conditionsAll"), tr("How many of the conditions must hold"));
    m_all->addItem(tr("all of these must hold"), true);
    m_all->addItem(tr("one of these is enough"), false);
    auto *column = makeColumn(this, 0, 6);
    m_column = makeColumn(nullptr, 0, 6);
    column->addLayout(m_column);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(16);
    foot->addWidget(m_add);
    foot->addWidget(m_all);
    foot->addStretch(1);
    column->addLayout(foot);
    connect(m_add, &QPushButton::clicked, this, [this] { addCondition({}); });
    connect(m_all, &QComboBox::currentIndexChanged, this, [this] {
        rearrange();
        if (!m_filling)
            Q_EMIT changed();
    });
    rearrange();
}

void RouteConditions::setConditions(const QList<RouteCondition> &conditions, bool all)
{
    m_filling = true;
    while (!m_rows.isEmpty())
        delete m_rows.takeLast().widget;
    for (const RouteCondition &condition : conditions)
        append(condition);
    m_all->setCurrentIndex(all ? 0 : 1);
    m_filling = false;
    rearrange();
}

void RouteConditions::addCondition(const RouteCondition &condition)
{
    append(condition);
    rearrange();
    m_rows.last().field->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void RouteConditions::append(const RouteCondition &condition)
{
    Row row;
    row.widget = new QWidget(this);
    row.lead = makeLabel({}, "muted", row.widget);
    row.lead->setFixedWidth(row.lead->fontMetrics().horizontalAdvance(tr("and")) + 12);
    row.field = new QLineEdit(condition.field, row.widget);
    row.field->setProperty("mono", true);
    row.field->setPlaceholderText(QStringLiteral("content.email"));
    auto *completer = new QCompleter(m_names, row.field);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    row.field->setCompleter(completer);
    row.test = new QComboBox(row.widget);
    for (const auto test : RouteCodec::tests())
        row.test->addItem(routewords::test(test), int(test));
    row.test->setCurrentIndex(row.test->findData(int(condition.test)));
    row.value = new QLineEdit(condition.value, row.widget);
    row.value->setPlaceholderText(tr("value"));
    row.problem = makeText({}, "error", row.widget);
    row.problem->hide();
    auto *remove = new QToolButton(row.widget);
    remove->setIcon(theme().icon(QStringLiteral("window-close")));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Remove this condition"));

    auto *column = makeColumn(row.widget, 0, 4);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(row.lead);
    line->addWidget(row.field, 3);
    line->addWidget(row.test, 0);
    line->addWidget(row.value, 2);
    line->addWidget(remove);
    column->addLayout(line);
    column->addWidget(row.problem);
    m_column->addWidget(row.widget);
    m_rows += row;

    const auto touched = [this, widget = row.widget] {
        for (const Row &each : std::as_const(m_rows))
            if (each.widget == widget) {
                each.value->setVisible(routewords::hasValue(RouteCondition::Test(each.test->currentData().toInt())));
                each.problem->hide();
                setInvalid(each.field, false);
            }
        if (!m_filling)
            Q_EMIT changed();
    };
    row.value->setVisible(routewords::hasValue(condition.test));
    connect(row.field, &QLineEdit::textChanged, this, touched);
    connect(row.value, &QLineEdit::textChanged, this, touched);
    connect(row.test, &QComboBox::currentIndexChanged, this, touched);
    connect(remove, &QToolButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });
    identify(remove, {}, tr("Remove this condition"));
}

void RouteConditions::removeRow(QWidget *widget)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].widget != widget)
            continue;
        m_rows.removeAt(i);
        widget->hide();
        widget->deleteLater();
        break;
    }
    m_add->setFocus(Qt::OtherFocusReason);
    rearrange();
    Q_EMIT changed();
}

void RouteConditions::rearrange()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const QString number = QString::number(i);
        row.lead->setText(i == 0 ? tr("if") : (all() ? tr("and") : tr("or")));
        identify(row.field, QStringLiteral("conditionField") + number, tr("Field of condition %1").arg(i + 1));
        identify(row.test, QStringLiteral("conditionTest") + number, tr("Test of condition %1").arg(i + 1));
        identify(row.value, QStringLiteral("conditionValue") + number, tr("Value of condition %1").arg(i + 1));
        row.problem->setObjectName(QStringLiteral("conditionProblem") + number);
        if (auto *remove = row.widget->findChild<QToolButton *>())
            identify(remove, QStringLiteral("conditionRemove") + number, tr("Remove condition %1").arg(i + 1));
    }
    m_all->setVisible(m_rows.size() > 1);
}

RouteCondition RouteConditions::read(const Row &row) const
{
    RouteCondition condition;
    condition.field = row.field->text().trimmed();
    condition.test = RouteCondition::Test(row.test->currentData().toInt());
    if (routewords::hasValue(condition.test))
        condition.value = row.value->text();
    return condition;
}

QList<RouteCondition> RouteConditions::conditions() const
{
    QList<RouteCondition> conditions;
    for (const Row &row : m_rows)
        conditions += read(row);
    return conditions;
}

bool RouteConditions::all() const
{
    return m_all->currentData().toBool();
}

void RouteConditions::setFieldNames(const QStringList &names)
{
    QStringList offered = names;
    for (const char *own : {"event.type", "event.inbox", "event.platform", "event.receivedAt"})
        if (!offered.contains(QLatin1String(own)))
            offered += QLatin1String(own);
    m_names->setStringList(offered);
}

QString RouteConditions::problemOf(const RouteCondition &condition) const
{
    if (condition.field.isEmpty())
        return tr("Name the field of the event that is looked at.");
    if (condition.test != RouteCondition::Test::Matches)
        return {};
    const QRegularExpression expression(condition.value);
    return expression.isValid() ? QString()
                                : tr("The regular expression has a mistake: %1").arg(expression.errorString());
}

bool RouteConditions::validate()
{
    bool sound = true;
    for (const Row &row : std::as_const(m_rows)) {
        const RouteCondition condition = read(row);
        const QString wrong = problemOf(condition);
        row.problem->setText(wrong);
        row.problem->setVisible(!wrong.isEmpty());
        setInvalid(row.field, condition.field.isEmpty());
        if (!wrong.isEmpty() && sound)
            (condition.field.isEmpty() ? row.field : row.value)->setFocus(Qt::OtherFocusReason);
        sound = sound && wrong.isEmpty();
    }
    return sound;
}

} // namespace gancho
