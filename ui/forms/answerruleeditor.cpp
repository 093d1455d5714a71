#include "ui/forms/answerruleeditor.h"

#include "models/domain/answertemplate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace gancho {

namespace {

using Kind = Rehearsal::Kind;
using Per = Rehearsal::Per;

QSpinBox *makeNumber(int least, int most, const QString &suffix = {}, const QString &special = {})
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setSuffix(suffix);
    box->setSpecialValueText(special);
    return box;
}

QPlainTextEdit *makeEditor(int lines)
{
    auto *edit = new QPlainTextEdit;
    edit->setFont(theme().monospaceFont());
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 22);
    return edit;
}

QString textOf(const HeaderList &headers)
{
    QStringList lines;
    for (const auto &[name, value] : headers)
        lines += QString::fromUtf8(name + ": " + value);
    return lines.join(u'\n');
}

HeaderList headersOf(const QString &text)
{
    HeaderList headers;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype colon = line.indexOf(u':');
        headers.append({(colon < 0 ? line : line.left(colon)).trimmed().toUtf8(),
                        colon < 0 ? QByteArray() : line.mid(colon + 1).trimmed().toUtf8()});
    }
    return headers;
}

QGridLayout *makeGrid(QWidget *parent)
{
    auto *grid = new QGridLayout(parent);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::grid);
    grid->setVerticalSpacing(Theme::grid);
    for (int column = 0; column < 12; ++column)
        grid->setColumnStretch(column, 1);
    return grid;
}

} // namespace

AnswerRuleEditor::AnswerRuleEditor(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_ruleParts(new QWidget)
{
    auto *column = makeColumn(this, 0, 12);
    auto *head = new QWidget;
    place(makeGrid(head), 0, 0, 12, rulefield::name, QStringLiteral("ruleName"), tr("Name"), m_name);
    column->addWidget(head);
    auto *parts = makeColumn(m_ruleParts, 0, 12);
    const auto section = [parts](const QString &title, QWidget *content) {
        parts->addWidget(makeLine());
        parts->addWidget(makeLabel(title, "section"));
        parts->addWidget(content);
    };
    section(tr("When all of this holds"), makeMatch());
    section(tr("Failure first"), makeRehearsal());
    section(tr("Answer"), makeAnswer());
    column->addWidget(m_ruleParts);
    column->addWidget(m_handshakeParts = makeHandshake());
    column->addStretch();
    connect(m_name, &QLineEdit::textEdited, this, &AnswerRuleEditor::changed);
    showKind();
}

void AnswerRuleEditor::place(QGridLayout *grid, int row, int column, int span, const QString &key,
                             const QString &objectName, const QString &label, QWidget *field,
                             const QString &accessibleName)
{
    auto *box = new QWidget;
    auto *lines = makeColumn(box, 0, 4);
    QLabel *above = makeLabel(label, "label");
    above->setBuddy(field);
    QLabel *below = makeText({}, "error");
    below->setObjectName(objectName + QStringLiteral("Problem"));
    below->hide();
    lines->addWidget(above);
    lines->addWidget(field);
    lines->addWidget(below);
    lines->addStretch();
    field->setMinimumWidth(40);
    if (!qobject_cast<QPlainTextEdit *>(field))
        field->setMinimumHeight(Theme::fieldHeight);
    identify(field, objectName, accessibleName.isEmpty() ? label : accessibleName);
    grid->addWidget(box, row, column, 1, span);
    m_boxes.insert(objectName, box);
    if (!key.isEmpty() && !m_problems.contains(key)) {
        m_fields.insert(key, field);
        m_problems.insert(key, below);
    }
}

QWidget *AnswerRuleEditor::makeMatch()
{
    auto *part = new QWidget;
    QGridLayout *grid = makeGrid(part);
    m_method = new QComboBox;
    m_method->setEditable(true);
    m_method->addItems({QString(), QStringLiteral("POST"), QStringLiteral("GET"), QStringLiteral("PUT"),
                        QStringLiteral("PATCH"), QStringLiteral("DELETE")});
    m_method->lineEdit()->setPlaceholderText(tr("any"));
    identify(m_method->lineEdit(), QStringLiteral("ruleMethodText"), tr("Method"));
    connect(m_method, &QComboBox::currentTextChanged, this, &AnswerRuleEditor::changed);
    const auto line = [this](const QString &hint) {
        auto *edit = new QLineEdit;
        edit->setPlaceholderText(hint);
        connect(edit, &QLineEdit::textEdited, this, &AnswerRuleEditor::changed);
        return edit;
    };
    const QString any = tr("any");
    m_path = line(QStringLiteral("/pedidos/*"));
    m_event = line(QStringLiteral("MESSAGE_*"));
    m_header = line(QStringLiteral("X-Event"));
    m_headerPattern = line(any);
    m_field = line(QStringLiteral("content.status"));
    m_fieldPattern = line(any);
    place(grid, 0, 0, 3, rulefield::method, QStringLiteral("ruleMethod"), tr("Method"), m_method);
    place(grid, 0, 3, 5, rulefield::path, QStringLiteral("rulePath"), tr("Path below the inbox"), m_path);
    place(grid, 0, 8, 4, {}, QStringLiteral("ruleEvent"), tr("Event"), m_event, tr("Type of the event"));
    place(grid, 1, 0, 6, rulefield::header, QStringLiteral("ruleHeader"), tr("Header"), m_header);
    place(grid, 1, 6, 6, {}, QStringLiteral("ruleHeaderPattern"), tr("with the value"), m_headerPattern,
          tr("Value of the header"));
    place(grid, 2, 0, 6, rulefield::field, QStringLiteral("ruleField"), tr("Field of the body"), m_field);
    place(grid, 2, 6, 6, {}, QStringLiteral("ruleFieldPattern"), tr("with the value"), m_fieldPattern,
          tr("Value of the field"));
    grid->addWidget(makeText(tr("* stands for any text. Empty fields hold always."), "caption"), 3, 0, 1, 12);
    return part;
}

QWidget *AnswerRuleEditor::makeRehearsal()
{
    auto *part = new QWidget;
    QGridLayout *grid = makeGrid(part);
    m_kind = new QComboBox;
    const QList<QPair<Kind, QString>> kinds{{Kind::None, tr("None")},
                                            {Kind::Status, tr("A status")},
                                            {Kind::NoAnswer, tr("Never answers")},
                                            {Kind::Drip, tr("Slow drip")},
                                            {Kind::Reset, tr("Connection reset")}};
    for (const auto &[kind, text] : kinds)
        m_kind->addItem(text, int(kind));
    m_times = makeNumber(0, 1000, tr(" times"), tr("every time"));
    m_per = new QComboBox;
    m_per->addItem(tr("each delivery"), int(Per::Delivery));
    m_per->addItem(tr("all requests together"), int(Per::AllRequests));
    m_rehearsed = makeNumber(100, 599);
    m_retryAfter = makeNumber(-1, 86'400, tr(" s"), tr("none"));
    m_every = makeNumber(10, 60'000, tr(" ms"));
    m_hold = makeNumber(1, 3600, tr(" s"));
    place(grid, 0, 0, 5, {}, QStringLiteral("ruleKind"), tr("Failure"), m_kind);
    place(grid, 0, 5, 3, rulefield::times, QStringLiteral("ruleTimes"), tr("How often"), m_times);
    place(grid, 0, 8, 4, {}, QStringLiteral("rulePer"), tr("Counted for"), m_per);
    place(grid, 1, 0, 5, rulefield::rehearsed, QStringLiteral("ruleRehearsed"), tr("Status"), m_rehearsed,
          tr("Status of the failure"));
    place(grid, 1, 5, 3, rulefield::retryAfter, QStringLiteral("ruleRetryAfter"), QStringLiteral("Retry-After"),
          m_retryAfter);
    place(grid, 2, 0, 5, rulefield::every, QStringLiteral("ruleEvery"), tr("A byte every"), m_every);
    place(grid, 3, 0, 5, rulefield::hold, QStringLiteral("ruleHold"), tr("Held for at most"), m_hold);
    for (QSpinBox *box : {m_times, m_rehearsed, m_retryAfter, m_every, m_hold})
        connect(box, &QSpinBox::valueChanged, this, &AnswerRuleEditor::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AnswerRuleEditor::showKind);
    for (QComboBox *box : {m_kind, m_per})
        connect(box, &QComboBox::currentIndexChanged, this, &AnswerRuleEditor::changed);
    return part;
}

QWidget *AnswerRuleEditor::makeAnswer()
{
    auto *part = new QWidget;
    QGridLayout *grid = makeGrid(part);
    m_status = makeNumber(100, 599);
    m_delay = new QDoubleSpinBox;
    m_delay->setRange(0, 300);
    m_delay->setDecimals(3);
    m_delay->setSuffix(tr(" s"));
    m_delay->setSpecialValueText(tr("none"));
    m_delay->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_headers = makeEditor(2);
    m_headers->setPlaceholderText(QStringLiteral("X-Request-Id: 42"));
    m_body = makeEditor(5);
    m_body->setPlaceholderText(QString::fromUtf8(plainAnswerBody));
    place(grid, 0, 0, 3, rulefield::status, QStringLiteral("ruleStatus"), tr("Status"), m_status,
          tr("Status of the answer"));
    place(grid, 0, 3, 3, rulefield::delay, QStringLiteral("ruleDelay"), tr("Delay"), m_delay);
    place(grid, 1, 0, 12, rulefield::headers, QStringLiteral("ruleHeaders"), tr("Headers, one a line"), m_headers);
    place(grid, 2, 0, 12, rulefield::body, QStringLiteral("ruleBody"), tr("Body"), m_body, tr("Body of the answer"));
    auto *offer = makeButton(QStringLiteral("rulePlaceholders"), tr("Insert placeholder"), "quiet");
    offer->setProperty("menu", true);
    auto *menu = new QMenu(offer);
    const QStringList forms = placeholderForms();
    for (const QString &form : forms)
        connect(menu->addAction(form), &QAction::triggered, this, [this, form] {
            m_body->insertPlainText(form);
            m_body->setFocus();
        });
    offer->setMenu(menu);
    grid->addWidget(offer, 3, 0, 1, 12, Qt::AlignLeft);
    connect(m_status, &QSpinBox::valueChanged, this, &AnswerRuleEditor::changed);
    connect(m_delay, &QDoubleSpinBox::valueChanged, this, &AnswerRuleEditor::changed);
    for (QPlainTextEdit *edit : {m_headers, m_body})
        connect(edit, &QPlainTextEdit::textChanged, this, &AnswerRuleEditor::changed);
    return part;
}

QWidget *AnswerRuleEditor::makeHandshake()
{
    auto *part = new QWidget;
    QGridLayout *grid = makeGrid(part);
    m_token = new QLineEdit;
    m_token->setEchoMode(QLineEdit::Password);
    m_tokenNote = makeText({}, "caption");
    m_tokenNote->setObjectName(QStringLiteral("ruleTokenNote"));
    place(grid, 0, 0, 12, rulefield::token, QStringLiteral("ruleToken"), tr("Verify token"), m_token);
    grid->addWidget(m_tokenNote, 1, 0, 1, 12);
    grid->addWidget(makeText(tr("Meta asks once, when the URL is entered in the app's settings: GET with hub.mode, "
                                "hub.verify_token and hub.challenge. Where the token fits, the challenge is answered, "
                                "otherwise 403."),
                             "caption"),
                    2, 0, 1, 12);
    connect(m_token, &QLineEdit::textEdited, this, &AnswerRuleEditor::changed);
    return part;
}

void AnswerRuleEditor::load(const AnswerRule &rule, bool tokenAtHand)
{
    m_loading = true;
    m_before = rule;
    m_name->setText(rule.name);
    m_method->setCurrentText(rule.match.method);
    const QList<QPair<QLineEdit *, QString>> lines{
        {m_path, rule.match.path},     {m_event, rule.match.event},
        {m_header, rule.match.header}, {m_headerPattern, rule.match.headerPattern},
        {m_field, rule.match.field},   {m_fieldPattern, rule.match.fieldPattern},
    };
    for (const auto &[edit, text] : lines)
        edit->setText(text);
    m_kind->setCurrentIndex(m_kind->findData(int(rule.rehearsal.kind)));
    m_per->setCurrentIndex(m_per->findData(int(rule.rehearsal.per)));
    m_times->setValue(rule.rehearsal.times);
    m_rehearsed->setValue(rule.rehearsal.status);
    m_retryAfter->setValue(rule.rehearsal.retryAfterSeconds);
    m_every->setValue(rule.rehearsal.everyMs);
    m_hold->setValue(rule.rehearsal.holdSeconds);
    m_status->setValue(rule.answer.status);
    m_delay->setValue(double(rule.answer.delayMs) / 1000);
    m_headers->setPlainText(textOf(rule.answer.headers));
    m_body->setPlainText(rule.answer.body);
    m_token->clear();
    m_token->setPlaceholderText(tokenAtHand ? QString(8, QChar(0x2022)) : QString());
    m_tokenNote->setText(tokenAtHand ? tr("Stored in the keychain. Type another one to replace it.")
                                     : tr("Not stored yet: without it the handshake is answered 503."));
    m_ruleParts->setVisible(!rule.handshake);
    m_handshakeParts->setVisible(rule.handshake);
    m_loading = false;
    showKind();
    showProblems(problemsOf(rule));
}

AnswerRule AnswerRuleEditor::rule() const
{
    AnswerRule rule = m_before;
    rule.name = m_name->text();
    if (rule.handshake)
        return rule;
    rule.match = {m_method->currentText().trimmed().toUpper(),
                  m_path->text().trimmed(),
                  m_header->text().trimmed(),
                  m_headerPattern->text(),
                  m_field->text().trimmed(),
                  m_fieldPattern->text(),
                  m_event->text().trimmed()};
    rule.rehearsal = {Kind(m_kind->currentData().toInt()),
                      m_times->value(),
                      Per(m_per->currentData().toInt()),
                      m_rehearsed->value(),
                      m_retryAfter->value(),
                      m_every->value(),
                      m_hold->value()};
    // What was chosen for a failure that is not played is not kept.
    if (!rule.rehearsal.isActive())
        rule.rehearsal = {};
    rule.answer = {m_status->value(), headersOf(m_headers->toPlainText()), m_body->toPlainText(),
                   qRound(m_delay->value() * 1000)};
    return rule;
}

std::optional<Secret> AnswerRuleEditor::token() const
{
    return m_before.handshake && !m_token->text().isEmpty() ? std::optional(Secret(m_token->text())) : std::nullopt;
}

void AnswerRuleEditor::showKind()
{
    const auto kind = Kind(m_kind->currentData().toInt());
    const auto show = [this](const char *name, bool visible) {
        m_boxes[QLatin1String(name)]->setVisible(visible);
    };
    show("ruleTimes", kind != Kind::None);
    show("rulePer", kind != Kind::None && m_times->value() > 0);
    show("ruleRehearsed", kind == Kind::Status);
    show("ruleRetryAfter", kind == Kind::Status);
    show("ruleEvery", kind == Kind::Drip);
    show("ruleHold", kind == Kind::NoAnswer);
}

void AnswerRuleEditor::changed()
{
    if (m_loading)
        return;
    showKind();
    showProblems(problemsOf(rule()));
    Q_EMIT edited();
}

void AnswerRuleEditor::showProblems(const QHash<QString, QString> &problems)
{
    for (auto one = m_problems.cbegin(); one != m_problems.cend(); ++one) {
        const QString text = problems.value(one.key());
        one.value()->setText(text);
        one.value()->setVisible(!text.isEmpty());
        setInvalid(m_fields[one.key()], !text.isEmpty());
        m_fields[one.key()]->setAccessibleDescription(text);
    }
}

void AnswerRuleEditor::focusFirst()
{
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace gancho
