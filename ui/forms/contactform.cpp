#include "ui/forms/contactform.h"

#include "models/domain/phonetext.h"
#include "ui/forms/customfieldsform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/choicebutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>

namespace gancho {

namespace {
constexpr int annotationHeight = 72;

QList<Choice> pairs(const QStringList &ids, const QStringList &names)
{
    QList<Choice> list;
    for (qsizetype i = 0; i < ids.size() && ids.size() == names.size(); ++i)
        list += Choice{ids[i], names[i]};
    return list;
}

QList<Choice> joined(QList<Choice> list, const QList<Choice> &more)
{
    for (const Choice &choice : more)
        if (std::none_of(list.cbegin(), list.cend(), [&choice](const Choice &known) { return known.id == choice.id; }))
            list += choice;
    return list;
}
} // namespace

ContactForm::ContactForm(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(Tone::Bad, this))
    , m_name(new QLineEdit(this))
    , m_phone(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_instagram(new QLineEdit(this))
    , m_annotation(new QPlainTextEdit(this))
    , m_tags(new ChoiceButton(QStringLiteral("contactTags"), tr("Tags"), this))
    , m_portfolios(new ChoiceButton(QStringLiteral("contactPortfolios"), tr("Portfolios"), this))
    , m_custom(new CustomFieldsForm(this))
    , m_customTitle(makeLabel(tr("Custom fields"), "section", this))
    , m_unsaved(makeLabel(tr("Unsaved changes"), "muted", this))
    , m_save(makeButton(QStringLiteral("saveContact"), tr("Save"), "primary", this))
    , m_cancel(makeButton(QStringLiteral("cancelContact"), tr("Cancel"), nullptr, this))
{
    auto *inner = new QWidget(this);
    inner->setProperty("role", QStringLiteral("scrolled"));
    auto *column = makeColumn(inner, 0, 12);
    column->setContentsMargins(16, 12, 16, 12);
    addField(column, contactfield::name, tr("Name"), m_name);
    addField(column, contactfield::phone, tr("Phone"), m_phone);
    addField(column, contactfield::email, tr("E-mail"), m_email);
    addField(column, contactfield::instagram, tr("Instagram"), m_instagram);
    addField(column, QStringLiteral("tagids"), tr("Tags"), m_tags);
    addField(column, QStringLiteral("portfolioids"), tr("Portfolios"), m_portfolios);
    addField(column, contactfield::annotation, tr("Annotation"), m_annotation);
    m_phone->setPlaceholderText(tr("(11) 99999-0000"));
    m_instagram->setPlaceholderText(QStringLiteral("@"));
    m_annotation->setFixedHeight(annotationHeight);
    m_annotation->setTabChangesFocus(true);
    m_annotation->document()->setDocumentMargin(8);
    m_tags->setField(true);
    m_portfolios->setField(true);
    column->addWidget(m_customTitle);
    column->addWidget(m_custom);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);

    auto *outer = makeColumn(this, 0, 0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(16, 0, 16, 0);
    top->addWidget(m_banner);
    outer->addLayout(top);
    outer->addWidget(scroll, 1);
    outer->addWidget(makeLine(this));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 10, 16, 10);
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_unsaved);
    buttons->addStretch();
    outer->addLayout(buttons);

    for (QLineEdit *edit : {m_name, m_phone, m_email, m_instagram}) {
        connect(edit, &QLineEdit::textChanged, this, &ContactForm::changed);
        connect(edit, &QLineEdit::returnPressed, this, &ContactForm::saveRequested);
    }
    connect(m_annotation, &QPlainTextEdit::textChanged, this, &ContactForm::changed);
    connect(m_tags, &ChoiceButton::chosenChanged, this, &ContactForm::changed);
    connect(m_portfolios, &ChoiceButton::chosenChanged, this, &ContactForm::changed);
    connect(m_custom, &CustomFieldsForm::changed, this, &ContactForm::changed);
    connect(m_save, &QPushButton::clicked, this, &ContactForm::saveRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ContactForm::cancelRequested);
    auto *keys = new QShortcut(QKeySequence::Save, this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &ContactForm::saveRequested);
    load({});
}

void ContactForm::addField(QVBoxLayout *column, const QString &key, const QString &label, QWidget *field)
{
    QLabel *title = makeLabel(label, "label", this);
    title->setBuddy(field);
    QLabel *problem = makeText({}, "error", this);
    problem->hide();
    auto *together = new QVBoxLayout;
    together->setSpacing(4);
    together->addWidget(title);
    together->addWidget(field);
    together->addWidget(problem);
    column->addLayout(together);
    if (field->objectName().isEmpty())
        identify(field, QStringLiteral("contact_") + key, label);
    m_problems.insert(key, problem);
    m_fields.insert(key, field);
}

void ContactForm::load(const Contact &contact)
{
    m_before = contact;
    m_banner->setMessage(Tone::Bad, {});
    showProblems({});
    fill(contact);
}

void ContactForm::fill(const Contact &contact)
{
    m_loading = true;
    m_name->setText(contact.name);
    m_phone->setText(phoneForPeople(contact.phone));
    m_email->setText(contact.email);
    m_instagram->setText(contact.instagram);
    m_annotation->setPlainText(contact.annotation);
    QStringList tags;
    for (const TagId &tag : contact.tagIds)
        tags += tag.value;
    // Their names come with the contact, before the account's lists are there.
    m_ownTags = pairs(tags, contact.tagNames);
    m_ownPortfolios = pairs(contact.portfolioIds, contact.portfolioNames);
    setTags(m_allTags);
    setPortfolios(m_allPortfolios);
    m_tags->setChosen(tags);
    m_portfolios->setChosen(contact.portfolioIds);
    m_custom->setValues(contact.customFields);
    m_loading = false;
    changed();
}

Contact ContactForm::edited() const
{
    Contact contact = m_before;
    contact.name = m_name->text().trimmed();
    // What was not touched keeps the platform's own spelling.
    if (m_phone->text() != phoneForPeople(m_before.phone))
        contact.phone = m_phone->text().trimmed();
    contact.email = m_email->text().trimmed();
    contact.instagram = m_instagram->text().trimmed();
    contact.annotation = m_annotation->toPlainText();
    contact.tagIds.clear();
    for (const QString &id : m_tags->chosen())
        contact.tagIds += TagId(id);
    contact.tagNames = m_tags->chosenTexts();
    contact.portfolioIds = m_portfolios->chosen();
    contact.portfolioNames = m_portfolios->chosenTexts();
    contact.customFields = m_custom->values();
    return contact;
}

bool ContactForm::isDirty() const
{
    return !changedFields(m_before, edited()).isEmpty();
}

void ContactForm::setBusy(bool busy)
{
    m_busy = busy;
    m_save->setText(busy ? tr("Saving…") : m_before.id.isValid() ? tr("Save") : tr("Create contact"));
    changed();
}

void ContactForm::changed()
{
    if (m_loading)
        return;
    const bool dirty = isDirty();
    m_unsaved->setVisible(dirty);
    m_save->setEnabled(dirty && !m_busy);
    m_cancel->setEnabled((dirty || !m_before.id.isValid()) && !m_busy);
    if (!m_busy)
        m_save->setText(m_before.id.isValid() ? tr("Save") : tr("Create contact"));
    Q_EMIT draftChanged();
}

bool ContactForm::check()
{
    const auto problems = checkContact(edited());
    showProblems(problems);
    return problems.isEmpty();
}

void ContactForm::showError(const Error &error)
{
    QHash<QString, QString> known;
    for (auto it = error.fields.cbegin(); it != error.fields.cend(); ++it)
        if (m_fields.contains(it.key()))
            known.insert(it.key(), it.value());
    showProblems(known);
    m_custom->setErrors(error.fields);
    m_banner->setMessage(Tone::Bad, error.text, error.reference);
}

void ContactForm::showProblems(const QHash<QString, QString> &problems)
{
    QWidget *first = nullptr;
    for (const QString &key : {contactfield::name, contactfield::phone, contactfield::email, contactfield::instagram,
                               QStringLiteral("tagids"), QStringLiteral("portfolioids"), contactfield::annotation}) {
        const QString text = problems.value(key);
        m_problems[key]->setText(text);
        m_problems[key]->setVisible(!text.isEmpty());
        setInvalid(m_fields[key], !text.isEmpty());
        m_fields[key]->setAccessibleDescription(text);
        if (!text.isEmpty() && !first)
            first = m_fields[key];
    }
    if (first)
        first->setFocus();
}

void ContactForm::setTags(const QList<Choice> &tags)
{
    m_allTags = tags;
    m_tags->setChoices(joined(tags, m_ownTags));
}

void ContactForm::setPortfolios(const QList<Choice> &portfolios)
{
    m_allPortfolios = portfolios;
    m_portfolios->setChoices(joined(portfolios, m_ownPortfolios));
}

void ContactForm::setFields(const QList<CustomField> &fields)
{
    const QJsonObject typed = m_custom->values();
    m_loading = true;
    m_custom->setFields(fields);
    m_custom->setValues(typed);
    m_loading = false;
    m_customTitle->setVisible(!fields.isEmpty());
    changed();
}

} // namespace gancho
