#include "ui/forms/activityform.h"

#include "models/domain/clintwords.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/optionaldate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>

#include "moc_activityform.cpp"

namespace gancho {

namespace {
constexpr int contentHeight = 56;
}

ActivityForm::ActivityForm(QWidget *parent)
    : QFrame(parent)
    , m_head(makeLabel({}, "strong", this))
    , m_title(new QLineEdit(this))
    , m_problem(makeText({}, "error", this))
    , m_type(new QComboBox(this))
    , m_due(new OptionalDate(OptionalDate::Kind::DateTime, QStringLiteral("activityDue"), tr("Due"), this))
    , m_content(new QPlainTextEdit(this))
    , m_error(new Banner(Tone::Bad, this))
    , m_save(makeButton(QStringLiteral("saveActivity"), tr("Save"), "primary", this))
    , m_cancel(makeButton(QStringLiteral("cancelActivity"), tr("Cancel"), nullptr, this))
{
    setObjectName(QStringLiteral("activityForm"));
    setFocusProxy(m_title);
    identify(m_title, QStringLiteral("activityTitle"), tr("Title of the activity"));
    identify(m_type, QStringLiteral("activityType"), tr("Kind of activity"));
    identify(m_content, QStringLiteral("activityContent"), tr("Details"));
    m_problem->setObjectName(QStringLiteral("activityTitleProblem"));
    m_error->setObjectName(QStringLiteral("activityError"));
    m_title->setPlaceholderText(tr("What is to be done"));
    m_content->setPlaceholderText(tr("Details (optional)"));
    m_content->setTabChangesFocus(true);
    m_content->setFixedHeight(contentHeight);
    for (const QString &type : clintActivityTypes())
        m_type->addItem(clintActivityTypeName(type), type);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *column = makeColumn(this, 0, 8);
    column->addWidget(m_head);
    column->addWidget(m_title);
    column->addWidget(m_problem);
    column->addWidget(m_type);
    auto *due = new QHBoxLayout;
    due->setSpacing(8);
    due->addWidget(makeLabel(tr("Due"), "label", this));
    due->addWidget(m_due, 1);
    column->addLayout(due);
    column->addWidget(m_content);
    column->addWidget(m_error);
    column->addLayout(buttons);
    connect(m_title, &QLineEdit::textChanged, this, &ActivityForm::changed);
    connect(m_title, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_type, &QComboBox::activated, this, &ActivityForm::changed);
    connect(m_content, &QPlainTextEdit::textChanged, this, &ActivityForm::changed);
    connect(m_due, &OptionalDate::changed, this, [this] {
        m_dueTouched = true;
        changed();
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (check())
            Q_EMIT saveRequested();
    });
    connect(m_cancel, &QPushButton::clicked, this, &ActivityForm::cancelRequested);
    load({});
}

void ActivityForm::load(const ClintActivity &activity)
{
    m_before = activity;
    if (m_before.type.isEmpty())
        m_before.type = clintActivityTypes().constFirst();
    fill(m_before);
}

void ActivityForm::fill(const ClintActivity &activity)
{
    const QScopedValueRollback filling(m_filling, true);
    m_head->setText(m_before.id.isEmpty() ? tr("New activity") : tr("Activity"));
    m_title->setText(activity.title);
    if (m_type->findData(activity.type) < 0)
        m_type->addItem(clintActivityTypeName(activity.type), activity.type);
    m_type->setCurrentIndex(m_type->findData(activity.type));
    m_due->setValue(activity.dueAt.toLocalTime());
    m_dueTouched = activity.dueAt != m_before.dueAt;
    m_content->setPlainText(activity.content);
    m_error->setMessage(Tone::Bad, {});
    m_problem->hide();
    setInvalid(m_title, false);
    setBusy(false);
}

ClintActivity ActivityForm::edited() const
{
    ClintActivity now = m_before;
    now.title = m_title->text().trimmed() == m_before.title.trimmed() ? m_before.title : m_title->text().trimmed();
    now.type = m_type->currentData().toString();
    if (m_dueTouched)
        now.dueAt = m_due->value();
    now.content = m_content->toPlainText();
    return now;
}

bool ActivityForm::check()
{
    const bool named = !m_title->text().trimmed().isEmpty();
    m_problem->setText(named ? QString() : tr("Say what is to be done."));
    m_problem->setVisible(!named);
    setInvalid(m_title, !named);
    if (!named)
        m_title->setFocus(Qt::OtherFocusReason);
    return named;
}

void ActivityForm::setBusy(bool busy)
{
    for (QWidget *field : QList<QWidget *>{m_title, m_type, m_due, m_content, m_save, m_cancel})
        field->setEnabled(!busy);
    m_save->setText(busy ? tr("Saving…") : m_before.id.isEmpty() ? tr("Create") : tr("Save"));
    m_save->setAccessibleName(m_save->text());
}

void ActivityForm::showError(const Error &error)
{
    setBusy(false);
    m_error->setMessage(Tone::Bad, error.text, error.reference);
}

void ActivityForm::changed()
{
    if (m_filling)
        return;
    if (!m_problem->isHidden())
        check();
    Q_EMIT draftChanged();
}

void ActivityForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_cancel->isEnabled()) {
        Q_EMIT cancelRequested();
        event->accept();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace gancho
