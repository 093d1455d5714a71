#include "ui/forms/noticeruleform.h"

#include "app/noticing/noticing.h"
#include "app/receiver/receiver.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace gancho {

namespace {

using What = NoticeRule::What;
using Where = NoticeRule::Where;

const QString inboxKey = QStringLiteral("inbox:");
const QString viewKey = QStringLiteral("view:");

/// What stands for its place in the list.
QString keyOf(const NoticeRule &rule)
{
    switch (rule.where) {
    case Where::Inbox:
        return inboxKey + QString::number(rule.inbox.value);
    case Where::View:
        return viewKey + rule.view;
    case Where::Everything:
        break;
    }
    return QString();
}

void setPlace(NoticeRule &rule, const QString &key)
{
    rule.inbox = {};
    rule.view.clear();
    rule.where = Where::Everything;
    if (key.startsWith(inboxKey)) {
        rule.where = Where::Inbox;
        rule.inbox = InboxId(key.mid(inboxKey.size()).toLongLong());
    } else if (key.startsWith(viewKey)) {
        rule.where = Where::View;
        rule.view = key.mid(viewKey.size());
    }
}

} // namespace

NoticeRuleForm::NoticeRuleForm(Noticing &noticing, const Receiver &receiver, QWidget *parent)
    : QWidget(parent)
    , m_noticing(noticing)
    , m_receiver(receiver)
    , m_name(new QLineEdit(this))
    , m_what(new QComboBox(this))
    , m_minutes(new QSpinBox(this))
    , m_where(new QComboBox(this))
    , m_nameProblem(makeText({}, "error", this))
    , m_whereProblem(makeText({}, "error", this))
    , m_problem(new Banner(Tone::Bad, this))
{
    setObjectName(QStringLiteral("noticeRuleForm"));
    build();
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_named = !text.trimmed().isEmpty();
        edited();
    });
    connect(m_name, &QLineEdit::returnPressed, this, &NoticeRuleForm::save);
    connect(m_what, &QComboBox::currentIndexChanged, this, &NoticeRuleForm::edited);
    connect(m_where, &QComboBox::currentIndexChanged, this, &NoticeRuleForm::edited);
    connect(m_minutes, &QSpinBox::valueChanged, this, &NoticeRuleForm::edited);
    setRule({});
}

void NoticeRuleForm::build()
{
    identify(m_what, QStringLiteral("noticeWhat"), tr("Tell me when"));
    m_what->addItem(tr("An event arrives"), int(What::Event));
    m_what->addItem(tr("The check of a sender fails"), int(What::FailedCheck));
    m_what->addItem(tr("Nothing has arrived for"), int(What::Silence));
    identify(m_minutes, QStringLiteral("noticeMinutes"), tr("Minutes without an event"));
    m_minutes->setRange(NoticeRule::leastMinutes, NoticeRule::mostMinutes);
    m_minutes->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_minutes->setSuffix(tr(" min", "behind a number of minutes"));
    m_minutes->setFixedWidth(120);
    identify(m_where, QStringLiteral("noticeWhere"), tr("Among these events"));
    identify(m_name, QStringLiteral("noticeName"), tr("Name of the notification"));
    m_name->setMaxLength(NoticeRule::longestName);
    m_nameProblem->setObjectName(QStringLiteral("noticeNameProblem"));
    m_whereProblem->setObjectName(QStringLiteral("noticeWhereProblem"));
    m_problem->setObjectName(QStringLiteral("noticeProblem"));

    auto *column = makeColumn(this, 0, 4);
    column->addWidget(makeLine(this));
    column->addSpacing(8);
    const auto label = [this, column](const QString &text, QWidget *buddy) {
        auto *title = makeLabel(text, "label", this);
        title->setBuddy(buddy);
        column->addWidget(title);
    };
    label(tr("Tell me &when"), m_what);
    auto *what = new QHBoxLayout;
    what->setSpacing(8);
    what->addWidget(m_what, 1);
    what->addWidget(m_minutes);
    column->addLayout(what);
    column->addSpacing(8);
    label(tr("A&mong these events"), m_where);
    column->addWidget(m_where);
    column->addWidget(m_whereProblem);
    column->addSpacing(8);
    label(tr("&Name, as the notification shows it"), m_name);
    column->addWidget(m_name);
    column->addWidget(m_nameProblem);
    column->addWidget(m_problem);
    column->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *keep = makeButton(QStringLiteral("noticeSave"), tr("Save notification"), "primary", this);
    auto *cancel = makeButton(QStringLiteral("noticeCancel"), tr("Discard"), nullptr, this);
    cancel->setAccessibleName(tr("Discard what was changed in the notification"));
    buttons->addWidget(keep);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, &NoticeRuleForm::save);
    connect(cancel, &QPushButton::clicked, this, &NoticeRuleForm::cancelled);
    chainTabs({m_what, m_minutes, m_where, m_name, keep, cancel});
}

void NoticeRuleForm::fillPlaces()
{
    const QSignalBlocker quiet(m_where);
    m_where->clear();
    m_where->addItem(tr("All events"), QString());
    for (const Inbox &inbox : m_receiver.inboxes())
        m_where->addItem(tr("Inbox: %1").arg(inbox.name), inboxKey + QString::number(inbox.id.value));
    const auto views = m_noticing.views();
    for (const NoticeView &view : views)
        if (!view.filter.isEmpty())
            m_where->addItem(tr("View: %1").arg(view.name), viewKey + view.id);
}

void NoticeRuleForm::setRule(const NoticeRule &rule)
{
    const bool other = rule.id != m_rule.id;
    m_rule = rule;
    m_named = !rule.name.isEmpty();
    fillPlaces();
    {
        const QSignalBlocker quietWhat(m_what), quietWhere(m_where), quietMinutes(m_minutes);
        m_what->setCurrentIndex(m_what->findData(int(rule.what)));
        m_minutes->setValue(rule.silentMinutes);
        const QString key = keyOf(rule);
        if (m_where->findData(key) < 0)
            m_where->addItem(rule.where == Where::Inbox ? tr("An inbox that is gone") : tr("A view that is gone"), key);
        m_where->setCurrentIndex(m_where->findData(key));
    }
    m_name->setText(rule.name);
    if (other)
        m_name->setCursorPosition(0);
    edited();
}

NoticeRule NoticeRuleForm::rule() const
{
    NoticeRule rule = m_rule;
    rule.name = m_name->text().trimmed();
    rule.what = What(m_what->currentData().toInt());
    rule.silentMinutes = m_minutes->value();
    setPlace(rule, m_where->currentData().toString());
    return rule;
}

QString NoticeRuleForm::suggestedName() const
{
    const NoticeRule now = rule();
    const auto place = m_noticing.placeOf(now);
    const QString where = place ? place->name : QString();
    switch (now.what) {
    case What::FailedCheck:
        return tr("%1 · check failed").arg(where).left(NoticeRule::longestName);
    case What::Silence:
        return tr("%1 · silence").arg(where).left(NoticeRule::longestName);
    case What::Event:
        break;
    }
    return where.left(NoticeRule::longestName);
}

void NoticeRuleForm::edited()
{
    m_minutes->setVisible(What(m_what->currentData().toInt()) == What::Silence);
    if (!m_named && !m_name->hasFocus())
        m_name->setText(suggestedName());
    m_nameProblem->hide();
    m_whereProblem->hide();
    setInvalid(m_name, false);
    showProblem({});
}

void NoticeRuleForm::showProblem(const QString &text)
{
    m_problem->setMessage(Tone::Bad, text);
}

void NoticeRuleForm::save()
{
    const NoticeRule now = rule();
    const auto problems = problemsOf(now, m_noticing.placeOf(now));
    if (problems.isEmpty()) {
        Q_EMIT saved(now);
        return;
    }
    const QString name = problems.value(noticefield::name);
    const QString where = problems.value(noticefield::where);
    m_nameProblem->setText(name);
    m_nameProblem->setVisible(!name.isEmpty());
    setInvalid(m_name, !name.isEmpty());
    m_whereProblem->setText(where);
    m_whereProblem->setVisible(!where.isEmpty());
    (where.isEmpty() ? static_cast<QWidget *>(m_name) : m_where)->setFocus();
}

} // namespace gancho
