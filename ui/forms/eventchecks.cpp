#include "ui/forms/eventchecks.h"

#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace gancho {

EventChecks::EventChecks(QWidget *parent)
    : QWidget(parent)
    , m_counter(makeLabel({}, "muted", this))
    , m_all(makeButton(QStringLiteral("eventsAll"), tr("All"), "link", this))
    , m_none(makeButton(QStringLiteral("eventsNone"), tr("None"), "link", this))
    , m_problem(makeText({}, "error", this))
    , m_more(makeButton(QStringLiteral("eventsOthers"), {}, "quiet", this))
    , m_column(makeColumn(this, 0, 8))
{
    m_all->setAccessibleName(tr("Choose all events"));
    m_none->setAccessibleName(tr("Choose no events"));
    m_counter->setObjectName(QStringLiteral("eventsCounter"));
    m_problem->setObjectName(QStringLiteral("eventsProblem"));
    m_problem->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(makeLabel(tr("Events"), "section", this));
    head->addWidget(m_counter, 0, Qt::AlignVCenter);
    head->addStretch();
    head->addWidget(m_all);
    head->addWidget(makeLabel(QStringLiteral("·"), "muted", this));
    head->addWidget(m_none);
    m_column->addLayout(head);
    m_column->addWidget(m_problem);
    m_column->addSpacing(4);
    m_column->addWidget(makeLine(this));
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    m_column->addStretch();
    connect(m_all, &QPushButton::clicked, this, [this] { checkAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { checkAll(false); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_open = !m_open;
        refresh();
    });
}

void EventChecks::setTypes(const QList<EventType> &types)
{
    const QStringList kept = checked();
    m_types = types;
    m_checked = kept;
    rebuild();
}

void EventChecks::setChecked(const QStringList &events)
{
    m_checked = events;
    bool unknown = false;
    for (const QString &id : events) {
        bool known = false;
        for (const EventType &type : std::as_const(m_types))
            known |= type.id == id;
        if (!known) {
            EventType own = eventType(PlatformKind::WtsChat, id);
            own.main = false;
            m_types += own;
            unknown = true;
        }
    }
    if (unknown) {
        rebuild();
        return;
    }
    for (QCheckBox *check : std::as_const(m_boxes)) {
        const QSignalBlocker quiet(check);
        check->setChecked(events.contains(check->property("event").toString()));
    }
    refresh();
}

QStringList EventChecks::checked() const
{
    QStringList events;
    for (const QCheckBox *check : m_boxes)
        if (check->isChecked())
            events += check->property("event").toString();
    return events;
}

QList<QWidget *> EventChecks::inputs() const
{
    QList<QWidget *> list{m_all, m_none};
    qsizetype others = 0;
    for (const EventType &type : m_types)
        others += type.main ? 0 : 1;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (i == m_boxes.size() - others)
            list += m_more;
        list += m_boxes[i];
    }
    return list;
}

void EventChecks::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

QCheckBox *EventChecks::box(const EventType &type)
{
    auto *check = new QCheckBox(type.action.isEmpty() ? type.label : type.action);
    identify(check, QStringLiteral("event_%1").arg(type.id), type.label, type.id);
    check->setToolTip(type.id);
    check->setProperty("event", type.id);
    check->setChecked(m_checked.contains(type.id));
    connect(check, &QCheckBox::toggled, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    m_boxes += check;
    return check;
}

int EventChecks::fill(QGridLayout *grid, bool main)
{
    int row = -1;
    int column = 1;
    int count = 0;
    QString group;
    for (const EventType &type : std::as_const(m_types)) {
        if (type.main != main)
            continue;
        if (row < 0 || type.group != group || type.group.isEmpty() || column > 3) {
            ++row;
            column = 1;
            if (type.group != group || row == 0)
                grid->addWidget(makeLabel(type.group, "muted"), row, 0);
            group = type.group;
        }
        // What the app has no short word for needs the whole row.
        const bool whole = !main;
        grid->addWidget(box(type), row, column, 1, whole ? 3 : 1);
        column += whole ? 3 : 1;
        ++count;
    }
    grid->setColumnMinimumWidth(0, 110);
    for (int i = 1; i < 4; ++i)
        grid->setColumnStretch(i, 1);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->setContentsMargins(0, 0, 0, 0);
    return count;
}

void EventChecks::rebuild()
{
    m_boxes.clear();
    delete m_main;
    delete m_others;
    m_main = new QWidget(this);
    m_others = new QWidget(this);
    fill(new QGridLayout(m_main), true);
    const int others = fill(new QGridLayout(m_others), false);
    m_column->insertWidget(2, m_main);
    m_column->insertWidget(6, m_others);
    m_more->setVisible(others > 0);
    m_more->setProperty("count", others);
    chainTabs(inputs());
    refresh();
}

void EventChecks::checkAll(bool on)
{
    for (QCheckBox *check : std::as_const(m_boxes)) {
        const QSignalBlocker quiet(check);
        bool main = false;
        for (const EventType &type : std::as_const(m_types))
            main |= type.main && type.id == check->property("event").toString();
        if (main || !on)
            check->setChecked(on);
    }
    refresh();
    Q_EMIT changed();
}

void EventChecks::refresh()
{
    const QStringList now = checked();
    int all = 0;
    int chosen = 0;
    for (const EventType &type : std::as_const(m_types)) {
        all += type.main ? 1 : 0;
        chosen += type.main && now.contains(type.id) ? 1 : 0;
    }
    const int others = int(now.size()) - chosen;
    m_counter->setText(others > 0 ? tr("%1 of %2 + %3").arg(chosen).arg(all).arg(others)
                                  : tr("%1 of %2").arg(chosen).arg(all));
    m_more->setText((m_open ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) +
                    tr("Other events (%1)").arg(m_more->property("count").toInt()));
    m_more->setAccessibleName(m_open ? tr("Hide the other events") : tr("Show the other events"));
    if (m_others)
        m_others->setVisible(m_open && m_more->property("count").toInt() > 0);
}

} // namespace gancho
