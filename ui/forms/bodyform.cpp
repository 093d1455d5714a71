#include "ui/forms/bodyform.h"

#include "models/items/jsonparser.h"
#include "ui/forms/schemaform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/jsoneditor.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTold = 4;

QJsonDocument documentOf(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
}

} // namespace

BodyForm::BodyForm(QWidget *parent)
    : QWidget(parent)
    , m_formButton(makeButton(u"bodyAsForm"_s, tr("Form"), nullptr, this))
    , m_rawButton(makeButton(u"bodyAsJson"_s, tr("Raw JSON"), nullptr, this))
    , m_problem(new Banner(Tone::Warn, this))
    , m_pages(new QStackedWidget(this))
    , m_form(new SchemaForm(this))
    , m_editor(new JsonEditor(this))
{
    m_formButton->setAccessibleName(tr("Show the body as a form"));
    m_rawButton->setAccessibleName(tr("Show the body as raw JSON"));
    auto *group = new QButtonGroup(this);
    for (QPushButton *button : {m_formButton, m_rawButton}) {
        button->setCheckable(true);
        group->addButton(button);
    }
    m_formButton->setChecked(true);
    m_problem->setObjectName(u"bodyProblem"_s);
    identify(m_editor, u"bodyJson"_s, tr("Body as JSON"));

    auto *inner = new QWidget(this);
    inner->setProperty("role", u"scrolled"_s);
    auto *innerColumn = makeColumn(inner, 0, 8);
    innerColumn->setContentsMargins(16, 4, 16, 12);
    innerColumn->addWidget(m_form);
    innerColumn->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addWidget(scroll);
    m_pages->addWidget(m_editor);

    auto *column = makeColumn(this, 0, 4);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 4);
    head->setSpacing(8);
    head->addWidget(m_formButton);
    head->addWidget(m_rawButton);
    head->addWidget(m_problem, 1);
    head->addStretch();
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    connect(m_formButton, &QPushButton::clicked, this, [this] { setRaw(false); });
    connect(m_rawButton, &QPushButton::clicked, this, [this] { setRaw(true); });
    connect(m_form, &SchemaForm::changed, this, &BodyForm::changed);
    connect(m_editor, &JsonEditor::textChanged, this, [this] {
        m_problem->setMessage(Tone::Warn, {});
        Q_EMIT changed();
    });
}

void BodyForm::setOperation(const SchemaFormContext &context, const Operation &operation)
{
    m_schema = operation.bodySchema;
    m_form->setSchema(context, operation.bodySchema);
    m_raw.clear();
    m_rawValue = QJsonValue(QJsonValue::Undefined);
    m_pages->setCurrentIndex(0);
    m_formButton->setChecked(true);
    m_problem->setMessage(Tone::Warn, {});
}

bool BodyForm::isRaw() const
{
    return m_pages->currentIndex() == 1;
}

QString BodyForm::formText() const
{
    const QJsonValue value = m_form->value();
    // What was written by hand keeps its order and its blanks as long as nothing else is filled.
    if (!m_raw.isEmpty() && value == m_rawValue)
        return m_raw;
    return QString::fromUtf8(documentOf(value).toJson(QJsonDocument::Indented)).trimmed();
}

QByteArray BodyForm::body() const
{
    if (isRaw())
        return m_editor->text().trimmed().toUtf8();
    // The platform wants JSON where a body may be, even when it says nothing.
    return documentOf(m_form->value()).toJson(QJsonDocument::Compact);
}

void BodyForm::setBody(const QString &text)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &parsing);
    m_problem->setMessage(Tone::Warn, {});
    if (parsing.error == QJsonParseError::NoError) {
        QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        if (document.isObject() && document.object().isEmpty())
            value = QJsonValue(QJsonValue::Undefined);
        m_form->setValue(value);
        m_raw = document.toJson(QJsonDocument::Compact) == text.toUtf8() ? QString() : text;
        m_rawValue = m_form->value();
        m_pages->setCurrentIndex(0);
    } else {
        m_editor->setJson(text);
        m_pages->setCurrentIndex(1);
    }
    m_formButton->setChecked(!isRaw());
    m_rawButton->setChecked(isRaw());
    Q_EMIT changed();
}

void BodyForm::setRaw(bool raw)
{
    if (raw != isRaw() && raw) {
        m_editor->setJson(formText());
        m_pages->setCurrentIndex(1);
        m_problem->setMessage(Tone::Warn, {});
    } else if (raw != isRaw()) {
        const QByteArray text = m_editor->text().toUtf8();
        const JsonTree tree = parseJson(text.trimmed().isEmpty() ? QByteArray("{}") : text);
        if (tree.problem) {
            const QLocale locale;
            showProblem(tr("Not JSON at line %1, column %2: %3")
                            .arg(locale.toString(tree.problem->line), locale.toString(tree.problem->column),
                                 tree.problem->text));
        } else if (tree.node(0).isContainer()) {
            setBody(text.trimmed().isEmpty() ? u"{}"_s : m_editor->text());
        } else {
            showProblem(tr("Only an object or an array can be shown as a form."));
        }
    }
    m_formButton->setChecked(!isRaw());
    m_rawButton->setChecked(isRaw());
    (isRaw() ? m_rawButton : m_formButton)->setChecked(true);
}

void BodyForm::showProblem(const QString &text)
{
    m_problem->setMessage(Tone::Warn, text);
}

int BodyForm::check(SchemaCheck &checker, QWidget **first)
{
    m_problem->setMessage(Tone::Warn, {});
    QJsonValue value;
    if (isRaw()) {
        const QByteArray text = m_editor->text().toUtf8();
        QJsonParseError parsing;
        const QJsonDocument document = QJsonDocument::fromJson(text, &parsing);
        if (parsing.error != QJsonParseError::NoError) {
            const JsonTree tree = parseJson(text);
            const QLocale locale;
            showProblem(tree.problem ? tr("Not JSON at line %1, column %2: %3")
                                           .arg(locale.toString(tree.problem->line),
                                                locale.toString(tree.problem->column), tree.problem->text)
                                     : tr("Not JSON: %1").arg(parsing.errorString()));
            *first = *first ? *first : m_editor;
            return 1;
        }
        value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    } else {
        value = m_form->value();
        if (value.isUndefined())
            value = QJsonObject();
    }
    const QList<SchemaProblem> problems = checker.check(value, m_schema);
    QList<SchemaProblem> left = problems;
    if (!isRaw()) {
        QWidget *field = nullptr;
        left = m_form->showProblems(problems, &field);
        *first = *first ? *first : field;
    } else if (!problems.isEmpty()) {
        *first = *first ? *first : m_editor;
    }
    QStringList told;
    for (const SchemaProblem &problem : left)
        if (told.size() < mostTold)
            told += problem.pointer.isEmpty() ? problem.text : u"%1: %2"_s.arg(problem.pointer, problem.text);
    showProblem(told.join(u'\n'));
    return static_cast<int>(problems.size());
}

} // namespace gancho
