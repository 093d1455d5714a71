#include "ui/forms/subscriptionform.h"

#include "ui/forms/eventchecks.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/urltest.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>

namespace gancho {

namespace {
/// The width from which fields and events stand beside each other.
constexpr int besideFrom = 680;
} // namespace

SubscriptionForm::SubscriptionForm(QWidget *parent)
    : QFrame(parent)
    , m_title(new ElidedLabel({}, "section", this))
    , m_unsaved(makeLabel(tr("Unsaved changes"), "muted", this))
    , m_name(new QLineEdit(this))
    , m_nameProblem(makeText({}, "error", this))
    , m_url(new QLineEdit(this))
    , m_urlProblem(makeText({}, "error", this))
    , m_here(makeButton(QStringLiteral("useThisComputer"), tr("Use this computer"), nullptr, this))
    , m_enabled(new Switch(tr("Active"), this))
    , m_urlNote(new Banner(Tone::Warn, this))
    , m_events(new EventChecks(this))
    , m_error(new Banner(Tone::Bad, this))
    , m_save(makeButton(QStringLiteral("saveSubscription"), tr("Save"), "primary", this))
    , m_cancel(makeButton(QStringLiteral("cancelSubscription"), tr("Cancel"), nullptr, this))
    , m_duplicate(makeButton(QStringLiteral("duplicateSubscription"), tr("Duplicate"), nullptr, this))
    , m_delete(makeButton(QStringLiteral("deleteSubscription"), tr("Delete…"), "danger", this))
{
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(tr("Webhook"));

    auto *inside = new QWidget;
    inside->setProperty("role", QStringLiteral("scrolled"));
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    m_halves->setContentsMargins(20, 16, 20, 8);
    m_halves->setSpacing(40);
    m_halves->addWidget(makeFields(), 9);
    m_halves->addWidget(m_events, 11);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);

    auto *column = makeColumn(this, 1, 0);
    column->addWidget(scroll, 1);
    column->addWidget(makeFoot());

    chainTabs(QList<QWidget *>{m_name, m_url, m_here, m_enabled} + m_events->inputs() +
              QList<QWidget *>{m_save, m_cancel, m_duplicate, m_delete});

    for (QLineEdit *field : {m_name, m_url}) {
        connect(field, &QLineEdit::textChanged, this, &SubscriptionForm::changed);
        connect(field, &QLineEdit::returnPressed, this, &SubscriptionForm::saveRequested);
    }
    connect(m_enabled, &Switch::toggled, this, &SubscriptionForm::changed);
    connect(m_events, &EventChecks::changed, this, [this] {
        m_events->setProblem({});
        changed();
    });
    connect(m_name, &QLineEdit::textEdited, this, [this] { setProblem(subscriptionfield::name, {}); });
    connect(m_url, &QLineEdit::textEdited, this, [this] {
        setProblem(subscriptionfield::url, {});
        m_urlNote->setMessage(Tone::Warn, {});
    });
    connect(m_here, &QPushButton::clicked, this, &SubscriptionForm::useThisComputerRequested);
    connect(m_save, &QPushButton::clicked, this, &SubscriptionForm::saveRequested);
    connect(m_cancel, &QPushButton::clicked, this, &SubscriptionForm::cancelRequested);
    connect(m_duplicate, &QPushButton::clicked, this, &SubscriptionForm::duplicateRequested);
    connect(m_delete, &QPushButton::clicked, this, &SubscriptionForm::deleteRequested);
    load({});
}

QWidget *SubscriptionForm::makeFields()
{
    identify(m_name, QStringLiteral("subscriptionName"), tr("Name"));
    identify(m_url, QStringLiteral("subscriptionUrl"), tr("Url"),
             tr("Enter here the URL of your system, with http:// or https://, that shall receive the events."));
    m_url->setProperty("mono", true);
    m_name->setMaxLength(200);
    m_enabled->setObjectName(QStringLiteral("subscriptionEnabled"));
    m_nameProblem->setObjectName(QStringLiteral("subscriptionNameProblem"));
    m_urlProblem->setObjectName(QStringLiteral("subscriptionUrlProblem"));
    m_error->setObjectName(QStringLiteral("subscriptionError"));
    m_here->setToolTip(tr("Fills in the address under which this computer receives the account's events"));

    auto *fields = new QWidget;
    auto *column = makeColumn(fields, 0, 6);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_unsaved);
    column->addLayout(head);
    column->addWidget(m_error);
    column->addSpacing(8);
    auto *nameLabel = makeLabel(tr("&Name"), "label", fields);
    nameLabel->setBuddy(m_name);
    column->addWidget(nameLabel);
    column->addWidget(m_name);
    column->addWidget(m_nameProblem);
    column->addSpacing(8);
    auto *urlLabel = makeLabel(tr("&Url"), "label", fields);
    urlLabel->setBuddy(m_url);
    column->addWidget(urlLabel);
    m_urlRow = new QHBoxLayout;
    m_urlRow->setSpacing(8);
    m_urlRow->addWidget(m_url, 1);
    column->addLayout(m_urlRow);
    column->addWidget(m_urlProblem);
    column->addWidget(makeText(m_url->accessibleDescription(), "caption", fields));
    auto *below = new QHBoxLayout;
    below->setSpacing(24);
    below->addWidget(m_here);
    below->addWidget(m_enabled);
    below->addStretch();
    column->addSpacing(4);
    column->addLayout(below);
    column->addWidget(m_urlNote);
    column->addStretch(1);
    m_fields = column;
    return fields;
}

QWidget *SubscriptionForm::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 8, 20, 16);
    row->setSpacing(8);
    row->addWidget(m_save);
    row->addWidget(m_cancel);
    row->addStretch();
    row->addWidget(m_duplicate);
    row->addWidget(m_delete);
    return foot;
}

void SubscriptionForm::setUrlTest(UrlTest *test)
{
    m_urlTest = test;
    m_urlRow->addWidget(test->button());
    m_fields->insertWidget(m_fields->indexOf(m_urlNote) + 1, test);
    chainTabs({m_url, test->button(), m_here});
}

void SubscriptionForm::setTypes(const QList<EventType> &types)
{
    m_events->setTypes(types);
    chainTabs(QList<QWidget *>{m_enabled} + m_events->inputs() + QList<QWidget *>{m_save});
}

void SubscriptionForm::load(const Subscription &subscription)
{
    m_original = subscription;
    fill(subscription);
}

void SubscriptionForm::loadUnsaved(const Subscription &contents)
{
    m_original = {};
    fill(contents);
}

void SubscriptionForm::fill(const Subscription &contents)
{
    m_name->setText(contents.name);
    if (m_urlTest && contents.url != m_url->text())
        m_urlTest->clear();
    m_url->setText(contents.url);
    m_url->setCursorPosition(0);
    m_enabled->setChecked(contents.enabled);
    m_events->setChecked(contents.events);
    m_delete->setVisible(!isNew());
    m_duplicate->setVisible(!isNew());
    clearProblems();
    changed();
}

Subscription SubscriptionForm::edited() const
{
    Subscription now = m_original;
    now.name = m_name->text().trimmed();
    now.url = m_url->text().trimmed();
    now.enabled = m_enabled->isChecked();
    now.events = m_events->checked();
    return now;
}

bool SubscriptionForm::isDirty() const
{
    return !changedFields(m_original, edited()).isEmpty();
}

void SubscriptionForm::changed()
{
    const bool dirty = isDirty();
    m_title->setText(isNew() ? tr("New webhook") : m_original.name);
    m_unsaved->setVisible(dirty);
    m_save->setEnabled(!m_busy && (dirty || isNew()));
    if (dirty != m_wasDirty) {
        m_wasDirty = dirty;
        Q_EMIT dirtyChanged(dirty);
    }
}

bool SubscriptionForm::validate()
{
    clearProblems();
    const auto wrong = checkSubscription(edited());
    for (auto it = wrong.begin(); it != wrong.end(); ++it)
        setProblem(it.key(), it.value());
    if (wrong.contains(subscriptionfield::name))
        m_name->setFocus();
    else if (wrong.contains(subscriptionfield::url))
        m_url->setFocus();
    else if (wrong.contains(subscriptionfield::events))
        m_events->inputs().first()->setFocus();
    return wrong.isEmpty();
}

void SubscriptionForm::clearProblems()
{
    m_error->setMessage(Tone::Bad, {});
    m_urlNote->setMessage(Tone::Warn, {});
    for (const QString &field : {subscriptionfield::name, subscriptionfield::url, subscriptionfield::events})
        setProblem(field, {});
}

void SubscriptionForm::setProblem(const QString &field, const QString &text)
{
    if (field == subscriptionfield::events) {
        m_events->setProblem(text);
        return;
    }
    const bool isName = field == subscriptionfield::name;
    QLineEdit *edit = isName ? m_name : m_url;
    QLabel *problem = isName ? m_nameProblem : m_urlProblem;
    problem->setText(text);
    problem->setVisible(!text.isEmpty());
    setInvalid(edit, !text.isEmpty());
    const QString help = isName ? QString()
                                : tr("Enter here the URL of your system, with http:// or https://, that "
                                     "shall receive the events.");
    edit->setAccessibleDescription(text.isEmpty() ? help : text);
}

void SubscriptionForm::showError(const Error &error)
{
    for (auto it = error.fields.begin(); it != error.fields.end(); ++it) {
        const QString field = it.key().toLower();
        if (field == subscriptionfield::name || field == subscriptionfield::url || field == subscriptionfield::events)
            setProblem(field, it.value());
    }
    m_error->setMessage(Tone::Bad, error.text, error.reference);
}

void SubscriptionForm::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget *input : QList<QWidget *>{m_name, m_url, m_here, m_enabled, m_events, m_delete, m_duplicate})
        input->setEnabled(!busy);
    m_save->setText(busy ? tr("Saving…") : tr("Save"));
    m_save->setAccessibleName(m_save->text());
    changed();
}

void SubscriptionForm::setUrl(const QString &url)
{
    m_url->setText(url);
    setProblem(subscriptionfield::url, {});
}

void SubscriptionForm::setUrlNote(Tone tone, const QString &text)
{
    m_urlNote->setMessage(tone, text);
}

void SubscriptionForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void SubscriptionForm::revert()
{
    load(m_original);
}

void SubscriptionForm::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool narrow = event->size().width() < besideFrom;
    m_halves->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_halves->setSpacing(narrow ? 16 : 40);
    m_halves->setStretch(0, narrow ? 0 : 9);
    m_halves->setStretch(1, narrow ? 1 : 11);
}

void SubscriptionForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_busy) {
        Q_EMIT cancelRequested();
        event->accept();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace gancho
