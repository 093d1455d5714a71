#include "ui/forms/cardform.h"

#include "ui/forms/cardcontacts.h"
#include "ui/forms/customfieldsform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/optionaldate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>

namespace gancho {

namespace {
constexpr int descriptionHeight = 84;
/// In the order of the form: where the focus goes when several are wrong.
const QStringList fieldOrder{cardfield::title,  cardfield::stepId, cardfield::amount,      cardfield::dueDate,
                             cardfield::userId, cardfield::tagIds, cardfield::description, cardfield::contactIds};
} // namespace

CardForm::CardForm(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(Tone::Bad, this))
    , m_title(new QLineEdit(this))
    , m_description(new QPlainTextEdit(this))
    , m_step(new QComboBox(this))
    , m_amount(new QLineEdit(this))
    , m_due(new OptionalDate(OptionalDate::Kind::DateTime, QStringLiteral("cardDue"), tr("Due"), this))
    , m_user(new QComboBox(this))
    , m_tags(new ChoiceButton(QStringLiteral("cardTags"), tr("Tags"), this))
    , m_contacts(new CardContacts(this))
    , m_conversation(makeButton(QStringLiteral("cardConversation"), tr("Open the conversation"), "link", this))
    , m_customTitle(makeLabel(tr("Custom fields"), "strong", this))
    , m_custom(new CustomFieldsForm(this))
    , m_unsaved(makeLabel(tr("Unsaved changes"), "caption", this))
    , m_save(makeButton(QStringLiteral("saveCard"), tr("Save"), "primary", this))
    , m_cancel(makeButton(QStringLiteral("cancelCard"), tr("Cancel"), nullptr, this))
{
    identify(m_title, QStringLiteral("cardTitle"), tr("Title"));
    identify(m_description, QStringLiteral("cardDescription"), tr("Description"));
    identify(m_step, QStringLiteral("cardStep"), tr("Step"));
    identify(m_amount, QStringLiteral("cardAmount"), tr("Amount"), tr("In reais"));
    identify(m_user, QStringLiteral("cardUser"), tr("Responsible"));
    m_banner->setObjectName(QStringLiteral("cardError"));
    m_unsaved->setObjectName(QStringLiteral("cardUnsaved"));
    m_amount->setPlaceholderText(QLocale().toCurrencyString(0.0, QStringLiteral("R$")));
    m_description->setTabChangesFocus(true);
    m_tags->setField(true);
    m_description->setFixedHeight(descriptionHeight);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(makeFields());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 12);
    foot->setSpacing(8);
    foot->addWidget(m_save);
    foot->addWidget(m_cancel);
    foot->addStretch();
    foot->addWidget(m_unsaved);
    auto *column = makeColumn(this, 0, 0);
    column->addWidget(scroll, 1);
    column->addLayout(foot);

    for (QLineEdit *edit : {m_title, m_amount}) {
        connect(edit, &QLineEdit::textChanged, this, &CardForm::changed);
        connect(edit, &QLineEdit::returnPressed, this, &CardForm::saveRequested);
    }
    connect(m_description, &QPlainTextEdit::textChanged, this, &CardForm::changed);
    connect(m_step, &QComboBox::activated, this, &CardForm::changed);
    connect(m_user, &QComboBox::activated, this, &CardForm::changed);
    connect(m_due, &OptionalDate::changed, this, [this] {
        m_dueTouched = true;
        changed();
    });
    connect(m_tags, &ChoiceButton::chosenChanged, this, &CardForm::changed);
    connect(m_contacts, &CardContacts::changed, this, &CardForm::changed);
    connect(m_custom, &CustomFieldsForm::changed, this, &CardForm::changed);
    connect(m_save, &QPushButton::clicked, this, &CardForm::saveRequested);
    connect(m_cancel, &QPushButton::clicked, this, &CardForm::cancelRequested);
    connect(m_conversation, &QPushButton::clicked, this,
            [this] { Q_EMIT conversationRequested(m_before.conversationId); });
    load({});
}

QWidget *CardForm::makeFields()
{
    auto *fields = new QWidget;
    fields->setProperty("role", QStringLiteral("scrolled"));
    auto *column = makeColumn(fields, 16, 12);
    column->addWidget(m_banner);
    addField(column, cardfield::title, tr("Title"), m_title);
    addField(column, cardfield::stepId, tr("Step"), m_step);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(12);
    for (const auto &[key, label, field] :
         {std::tuple<QString, QString, QWidget *>(cardfield::amount, tr("Amount"), m_amount),
          {cardfield::userId, tr("Responsible"), m_user}}) {
        auto *half = new QVBoxLayout;
        half->setSpacing(4);
        addField(half, key, label, field);
        half->addStretch();
        pair->addLayout(half, 1);
    }
    column->addLayout(pair);
    addField(column, cardfield::dueDate, tr("Due"), m_due);
    addField(column, cardfield::tagIds, tr("Tags"), m_tags);
    addField(column, cardfield::description, tr("Description"), m_description);
    addField(column, cardfield::contactIds, tr("Contacts"), m_contacts);
    column->addWidget(m_conversation, 0, Qt::AlignLeft);
    column->addWidget(m_customTitle);
    column->addWidget(m_custom);
    column->addStretch(1);
    return fields;
}

void CardForm::addField(QVBoxLayout *column, const QString &key, const QString &label, QWidget *field)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(4);
    auto *name = makeLabel(label, "label", this);
    if (field->focusPolicy() != Qt::NoFocus)
        name->setBuddy(field);
    auto *problem = makeText({}, "error", this);
    problem->setObjectName(QLatin1String("cardProblem_") + key);
    problem->hide();
    box->addWidget(name);
    box->addWidget(field);
    box->addWidget(problem);
    column->addLayout(box);
    m_problems.insert(key, problem);
    m_fields.insert(key, field);
    m_names.insert(key, name);
}

void CardForm::setPanel(const Panel &panel)
{
    m_panel = panel;
    QList<Choice> tags;
    for (const PanelTag &tag : panel.tags)
        tags += Choice{tag.id.value, tag.name};
    m_tags->setChoices(tags);
    fillSteps(StepId(m_step->currentData().toString()));
}

void CardForm::fillSteps(const StepId &chosen)
{
    m_step->clear();
    for (const PanelStep &step : std::as_const(m_panel.steps))
        m_step->addItem(step.title, step.id.value);
    if (chosen.isValid() && m_step->findData(chosen.value) < 0)
        m_step->addItem(tr("A step of another panel"), chosen.value);
    m_step->setCurrentIndex(qMax(0, m_step->findData(chosen.value)));
}

void CardForm::setPeople(const QList<QPair<UserId, QString>> &people)
{
    if (people == m_people)
        return;
    m_people = people;
    fillPeople(UserId(m_user->currentData().toString()), m_user->currentText());
}

void CardForm::fillPeople(const UserId &chosen, const QString &name)
{
    m_user->clear();
    if (m_abilities.nobody || !m_before.userId.isValid())
        m_user->addItem(tr("Nobody"), QString());
    for (const auto &[id, each] : std::as_const(m_people))
        m_user->addItem(each, id.value);
    if (chosen.isValid() && m_user->findData(chosen.value) < 0)
        m_user->addItem(name.isEmpty() ? chosen.value : name, chosen.value);
    m_user->setCurrentIndex(qMax(0, m_user->findData(chosen.value)));
}

void CardForm::setFields(const QList<CustomField> &fields)
{
    m_custom->setFields(fields);
    m_customTitle->setVisible(!m_custom->isEmpty());
}

void CardForm::setAbilities(const CardAbilities &abilities)
{
    m_abilities = abilities;
    for (const QString &key : fieldOrder) {
        const bool there = !abilities.lacks.contains(key);
        m_fields.value(key)->setVisible(there);
        m_names.value(key)->setVisible(there);
    }
    fillPeople(UserId(m_user->currentData().toString()), m_user->currentText());
}

void CardForm::load(const Card &card)
{
    m_before = card;
    fill(card);
}

void CardForm::fill(const Card &card)
{
    {
        const QScopedValueRollback loading(m_loading, true);
        m_title->setText(card.title);
        m_title->setCursorPosition(0);
        m_description->setPlainText(card.description);
        fillSteps(card.stepId);
        m_amount->setText(card.amount ? QLocale().toString(*card.amount, 'f', 2) : QString());
        m_due->setValue(card.dueAt.toLocalTime());
        m_dueTouched = card.dueAt != m_before.dueAt;
        fillPeople(card.userId, card.userName);
        QStringList tags;
        for (const PanelTagId &id : card.tagIds)
            tags += id.value;
        m_tags->setChosen(tags);
        m_contacts->setContacts(card.contacts);
        m_conversation->setVisible(card.conversationId.isValid());
        m_custom->setValues(card.customFields);
        m_customTitle->setVisible(!m_custom->isEmpty());
        const bool closed = m_before.status == CardStatus::Won || m_before.status == CardStatus::Lost;
        m_step->setEnabled(!closed);
        m_step->setToolTip(closed ? tr("A card that is won or lost stays in its step. Reopen it first.") : QString());
        m_banner->setMessage(Tone::Bad, {});
        showProblems({});
    }
    changed();
}

std::optional<double> CardForm::amount(bool *good) const
{
    QString text = m_amount->text();
    text.remove(QStringLiteral("R$")).remove(QChar(0x00a0));
    text = text.trimmed();
    *good = true;
    if (text.isEmpty())
        return {};
    // What was not touched is not rounded to the two places that are shown.
    if (m_before.amount && m_amount->text() == QLocale().toString(*m_before.amount, 'f', 2))
        return m_before.amount;
    const double read = QLocale().toDouble(text, good);
    return *good ? std::optional(read) : m_before.amount;
}

Card CardForm::edited() const
{
    Card now = m_before;
    now.title = m_title->text().trimmed() == m_before.title.trimmed() ? m_before.title : m_title->text().trimmed();
    now.description = m_description->toPlainText();
    now.stepId = StepId(m_step->currentData().toString());
    bool good = false;
    now.amount = amount(&good);
    if (m_dueTouched)
        now.dueAt = m_due->value();
    now.userId = UserId(m_user->currentData().toString());
    if (now.userId != m_before.userId)
        now.userName = now.userId.isValid() ? m_user->currentText() : QString();
    now.tagIds.clear();
    for (const QString &id : m_tags->chosen())
        now.tagIds += PanelTagId(id);
    now.contacts = m_contacts->contacts();
    now.customFields = m_custom->values();
    return now;
}

bool CardForm::isDirty() const
{
    bool good = true;
    amount(&good);
    QStringList fields = changedFields(m_before, edited());
    if (isNew())
        fields.removeAll(cardfield::stepId); // one is always chosen
    return !good || !fields.isEmpty();
}

bool CardForm::check()
{
    QHash<QString, QString> wrong = checkCard(edited());
    bool good = true;
    amount(&good);
    if (!good)
        wrong.insert(cardfield::amount, tr("Enter an amount such as %1.").arg(QLocale().toString(1500.5, 'f', 2)));
    m_banner->setMessage(Tone::Bad, {});
    showProblems(wrong);
    return m_custom->check().isEmpty() && wrong.isEmpty();
}

void CardForm::showProblems(const QHash<QString, QString> &problems)
{
    QWidget *first = nullptr;
    for (const QString &key : fieldOrder) {
        const QString text = problems.value(key);
        m_problems.value(key)->setText(text);
        m_problems.value(key)->setVisible(!text.isEmpty());
        setInvalid(m_fields.value(key), !text.isEmpty());
        if (!text.isEmpty() && !first)
            first = m_fields.value(key);
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void CardForm::showError(const Error &error)
{
    showProblems(error.fields);
    m_banner->setMessage(Tone::Bad, error.text, error.reference);
}

void CardForm::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget *field : std::as_const(m_fields))
        field->setEnabled(!busy);
    m_custom->setEnabled(!busy);
    const bool closed = m_before.status == CardStatus::Won || m_before.status == CardStatus::Lost;
    m_step->setEnabled(!busy && !closed);
    m_save->setText(busy ? tr("Saving…") : isNew() ? tr("Create") : tr("Save"));
    m_save->setAccessibleName(m_save->text());
    changed();
}

void CardForm::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void CardForm::changed()
{
    if (m_loading)
        return;
    const bool dirty = isDirty();
    if (!m_busy) {
        m_save->setText(isNew() ? tr("Create") : tr("Save"));
        m_save->setAccessibleName(m_save->text());
    }
    m_save->setEnabled(!m_busy && (dirty || isNew()));
    m_cancel->setEnabled(!m_busy && (dirty || isNew()));
    m_unsaved->setVisible(dirty);
    Q_EMIT draftChanged();
}

void CardForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_busy) {
        Q_EMIT cancelRequested();
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace gancho
