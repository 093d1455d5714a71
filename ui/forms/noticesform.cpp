#include "ui/forms/noticesform.h"

#include "app/noticing/noticing.h"
#include "app/receiver/receiver.h"
#include "app/settings/settings.h"
#include "ui/forms/noticeruleform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/noticerow.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace gancho {

NoticesForm::NoticesForm(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_noticing(services.noticing)
    , m_rows(new QVBoxLayout)
    , m_none(makeText(tr("No notifications yet."), "muted", this))
    , m_editor(new NoticeRuleForm(services.noticing, services.receiver, this))
    , m_problem(new Banner(Tone::Bad, this))
    , m_add(makeButton(QStringLiteral("noticeAdd"), tr("Add notification…"), nullptr, this))
    , m_test(makeButton(QStringLiteral("noticeTest"), tr("Send a test notification"), nullptr, this))
    , m_way(makeText({}, "caption", this))
    , m_names(new QCheckBox(tr("Show names of persons in notifications"), this))
    , m_tray(new QCheckBox(tr("Keep receiving in the tray when the window is closed"), this))
    , m_trayNote(makeText({}, "caption", this))
    , m_undo(new QAction(tr("Undo"), this))
{
    setObjectName(QStringLiteral("noticesForm"));
    build();
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_test, &QPushButton::clicked, this, &NoticesForm::sendTest);
    connect(m_editor, &NoticeRuleForm::saved, this, &NoticesForm::keep);
    connect(m_editor, &NoticeRuleForm::cancelled, this, &NoticesForm::closeEditor);
    connect(m_undo, &QAction::triggered, this, [this] {
        if (m_undoing)
            std::exchange(m_undoing, nullptr)();
    });
    connect(m_names, &QCheckBox::toggled, this, [this](bool on) {
        const auto kept = m_noticing.book().setShowsNames(on);
        m_problem->setMessage(Tone::Bad, kept ? m_noticing.book().problem() : kept.error().text);
    });
    connect(m_tray, &QCheckBox::toggled, this, [this](bool on) { m_services.settings.set(setting::keepInTray, on); });
    connect(&m_noticing.book(), &NoticeBook::changed, this, &NoticesForm::fill);
    connect(&m_services.receiver, &Receiver::inboxesChanged, this, &NoticesForm::fill);
    connect(&m_noticing.delivery(), &NoticeDelivery::wayChanged, this, &NoticesForm::showWay);
    connect(&m_noticing.delivery(), &NoticeDelivery::shown, this, &NoticesForm::tested);
    fill();
}

void NoticesForm::build()
{
    m_rows->setSpacing(0);
    m_none->setObjectName(QStringLiteral("noticesNone"));
    m_problem->setObjectName(QStringLiteral("noticesProblem"));
    m_way->setObjectName(QStringLiteral("noticesWay"));
    m_trayNote->setObjectName(QStringLiteral("noticesTrayNote"));
    m_undo->setObjectName(QStringLiteral("undoNotice"));
    identify(m_names, QStringLiteral("noticesNames"), m_names->text());
    identify(m_tray, QStringLiteral("noticesTray"), m_tray->text());
    m_tray->setChecked(m_services.settings.get(setting::keepInTray));
    m_problem->setMessage(Tone::Bad, m_noticing.book().problem());
    m_editor->hide();

    auto *column = makeColumn(this, 0, 8);
    column->addWidget(
        makeText(tr("Gancho can tell you on the desktop when an event arrives, when the check of a sender "
                    "fails, or when nothing arrives for a while. What you change here holds at once."),
                 "caption", this));
    column->addWidget(m_problem);
    column->addWidget(m_none);
    column->addLayout(m_rows);
    column->addWidget(m_editor);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_test);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addWidget(m_way);
    column->addWidget(makeLine(this));
    column->addWidget(m_names);
    column->addWidget(makeText(tr("Notifications may stand on a locked or a shared screen, and the desktop may keep "
                                  "them. Numbers and e-mail addresses are shortened in any case; what the event says "
                                  "is never shown."),
                               "caption", this));
    column->addSpacing(4);
    column->addWidget(m_tray);
    column->addWidget(m_trayNote);
}

void NoticesForm::fill()
{
    QString focused;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        QWidget *row = item->widget();
        if (const QWidget *within = window()->focusWidget(); within && row->isAncestorOf(within))
            focused = within->objectName();
        row->setParent(nullptr);
        row->deleteLater();
        delete item;
    }
    const auto &rules = m_noticing.book().rules();
    for (const NoticeRule &rule : rules)
        addRow(rule);
    if (auto *again = focused.isEmpty() ? nullptr : findChild<QWidget *>(focused))
        again->setFocus(Qt::OtherFocusReason);
    m_none->setVisible(rules.isEmpty());
    const QSignalBlocker quiet(m_names);
    m_names->setChecked(m_noticing.book().showsNames());
}

void NoticesForm::addRow(const NoticeRule &rule)
{
    const auto place = m_noticing.placeOf(rule);
    const auto problems = problemsOf(rule, place);
    auto *row = new NoticeRow(rule, place ? place->name : QString(), problems.value(noticefield::where), this);
    m_rows->addWidget(row);
    row->setEnabled(!m_editor->isVisibleTo(this));
    // The row goes with the change that it makes.
    connect(
        row, &NoticeRow::switched, this,
        [this, id = rule.id](bool on) {
            const NoticeRule *known = m_noticing.book().find(id);
            if (!known)
                return;
            NoticeRule changed = *known;
            changed.enabled = on;
            const auto kept = m_noticing.book().save(changed);
            m_problem->setMessage(Tone::Bad, kept ? QString() : kept.error().text);
        },
        Qt::QueuedConnection);
    connect(row, &NoticeRow::editRequested, this, [this, rule] { edit(rule); });
    connect(
        row, &NoticeRow::removeRequested, this, [this, id = rule.id] { remove(id); }, Qt::QueuedConnection);
}

void NoticesForm::edit(const NoticeRule &rule)
{
    m_editor->setRule(rule);
    m_editor->show();
    m_add->hide();
    m_test->hide();
    // One at a time: otherwise it would not be clear which of them is being changed.
    for (QWidget *row : findChildren<NoticeRow *>())
        row->setEnabled(false);
    m_editor->setFocusProxy(m_editor->findChild<QWidget *>(QStringLiteral("noticeWhat")));
    m_editor->setFocus(Qt::OtherFocusReason);
}

void NoticesForm::addFor(const QString &viewId)
{
    NoticeRule rule;
    rule.where = NoticeRule::Where::View;
    rule.view = viewId;
    edit(rule);
}

void NoticesForm::keep(const NoticeRule &rule)
{
    const auto kept = m_noticing.book().save(rule);
    if (!kept) {
        m_editor->showProblem(kept.error().text);
        return;
    }
    closeEditor();
}

void NoticesForm::closeEditor()
{
    m_editor->hide();
    m_add->show();
    m_test->show();
    for (QWidget *row : findChildren<NoticeRow *>())
        row->setEnabled(true);
    m_add->setFocus(Qt::OtherFocusReason);
}

void NoticesForm::remove(const QString &id)
{
    const NoticeRule *known = m_noticing.book().find(id);
    if (!known)
        return;
    const NoticeRule rule = *known;
    const auto place = m_noticing.book().remove(id);
    m_problem->setMessage(Tone::Bad, place ? QString() : place.error().text);
    if (!place)
        return;
    m_add->setFocus(Qt::OtherFocusReason);
    m_undoing = [this, rule, at = *place] {
        const auto back = m_noticing.book().putBack(rule, at);
        m_problem->setMessage(Tone::Bad, back ? QString() : back.error().text);
    };
    Q_EMIT toast(tr("Notification “%1” removed.").arg(rule.name), m_undo);
}

void NoticesForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Views and the tray change without a word.
    fill();
    showWay();
}

void NoticesForm::showWay()
{
    // Asking for a tray takes the desktop a moment.
    if (!isVisible())
        return;
    const NoticeDelivery &delivery = m_noticing.delivery();
    switch (delivery.way()) {
    case NoticeDelivery::Way::Desktop:
        m_way->setText(delivery.server().isEmpty() ? tr("The desktop shows them.")
                                                   : tr("The desktop shows them (%1).").arg(delivery.server()));
        break;
    case NoticeDelivery::Way::Tray:
        m_way->setText(tr("This desktop has no service for notifications; they appear at the icon in the tray."));
        break;
    case NoticeDelivery::Way::Window:
        m_way->setText(tr("This desktop has neither a service for notifications nor a tray: they appear at the foot of "
                          "this window, and only while it is open."));
        break;
    case NoticeDelivery::Way::Unknown:
        m_way->setText(tr("Asking the desktop whether it shows notifications…"));
    }
    m_trayNote->setText(delivery.hasTray()
                            ? tr("Closing the window then hides it; Gancho is quit from the tray, or with Ctrl+Q.")
                            : tr("This desktop has no tray at the moment: closing the window quits Gancho."));
}

void NoticesForm::sendTest()
{
    m_testing = true;
    Notice notice;
    notice.kind = Notice::Kind::Test;
    m_noticing.tell(notice);
}

void NoticesForm::tested(NoticeDelivery::Way way)
{
    if (!std::exchange(m_testing, false) || way == NoticeDelivery::Way::Window)
        return;
    Q_EMIT toast(way == NoticeDelivery::Way::Tray ? tr("Sent to the tray.") : tr("Sent to the desktop."), nullptr);
}

} // namespace gancho
