#include "ui/widgets/eventfilterbar.h"

#include "models/domain/eventtype.h"
#include "ui/theme/theme.h"
#include "ui/widgets/eventcheckmenu.h"

#include <QActionGroup>
#include <QDataStream>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTimer>

namespace gancho {

namespace {

constexpr int typingPauseMs = 150;

/// Menus cannot tell an empty key from none.
const QString unnamedKey = QStringLiteral("\u0001");

QPushButton *menuButton(const char *name, QMenu *menu, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setMenu(menu);
    button->setMinimumHeight(Theme::fieldHeight);
    return button;
}

} // namespace

EventFilterBar::EventFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_typing(new QTimer(this))
    , m_types(new EventCheckMenu(this))
    , m_inboxes(new EventCheckMenu(this))
    , m_periods(new QMenu(this))
    , m_periodActions(new QActionGroup(this))
{
    m_search->setObjectName(QStringLiteral("eventSearch"));
    m_search->setAccessibleName(tr("Search events"));
    m_search->setPlaceholderText(tr("Search names, bodies and headers"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(Theme::fieldHeight);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPauseMs);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &EventFilterBar::changed);

    m_types->setObjectName(QStringLiteral("eventTypes"));
    m_inboxes->setObjectName(QStringLiteral("eventInboxes"));
    m_periods->setObjectName(QStringLiteral("eventPeriods"));
    m_eventButton = menuButton("eventTypeButton", m_types, this);
    m_inboxButton = menuButton("eventInboxButton", m_inboxes, this);
    m_periodButton = menuButton("eventPeriodButton", m_periods, this);
    m_clearButton = new QPushButton(tr("Clear filters"), this);
    m_clearButton->setObjectName(QStringLiteral("clearFilters"));
    m_clearButton->setMinimumHeight(Theme::fieldHeight);
    m_customRow = makeCustomRow();

    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::grid);
    row->addWidget(m_search, 1);
    for (QPushButton *button : {m_eventButton, m_inboxButton, m_periodButton, m_clearButton})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    column->addLayout(row);
    column->addWidget(m_customRow);

    fillTypes();
    fillPeriods();
    connect(m_types, &QMenu::aboutToShow, this, &EventFilterBar::typeCountsWanted);
    connect(m_types, &EventCheckMenu::tickedChanged, this, &EventFilterBar::changed);
    connect(m_inboxes, &EventCheckMenu::tickedChanged, this, &EventFilterBar::changed);
    connect(m_clearButton, &QPushButton::clicked, this, &EventFilterBar::clear);
    updateButtons();
}

QWidget *EventFilterBar::makeCustomRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid);
    const auto edit = [row](const char *name) {
        auto *field = new QDateTimeEdit(row);
        field->setObjectName(QLatin1String(name));
        field->setCalendarPopup(true);
        field->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + QStringLiteral(" HH:mm:ss"));
        field->setMinimumHeight(Theme::fieldHeight);
        return field;
    };
    m_from = edit("eventFrom");
    m_to = edit("eventTo");
    auto *from = new QLabel(tr("&From"), row);
    from->setBuddy(m_from);
    auto *to = new QLabel(tr("&to"), row);
    to->setBuddy(m_to);
    layout->addStretch();
    layout->addWidget(from);
    layout->addWidget(m_from);
    layout->addWidget(to);
    layout->addWidget(m_to);
    for (QDateTimeEdit *field : {m_from, m_to})
        connect(field, &QDateTimeEdit::dateTimeChanged, this, &EventFilterBar::takeCustom);
    row->hide();
    return row;
}

void EventFilterBar::fillTypes()
{
    QString group;
    for (const EventType &type : eventTypes(PlatformKind::None)) {
        if (!type.main)
            continue;
        if (type.group != group)
            m_types->addGroup(group = type.group);
        m_types->addEntry(type.id, type.label);
    }
    m_types->addGroup(tr("Others"));
    for (const EventType &type : eventTypes(PlatformKind::None))
        if (!type.main)
            m_types->addEntry(type.id, type.label);
    m_types->addEntry(unnamedKey, eventType(PlatformKind::None, {}).label);
}

void EventFilterBar::fillPeriods()
{
    for (const EventPeriod::Kind kind : EventPeriod::kinds) {
        EventPeriod period;
        period.kind = kind;
        QAction *action = m_periods->addAction(period.text());
        action->setCheckable(true);
        action->setData(int(kind));
        action->setChecked(kind == m_period.kind);
        m_periodActions->addAction(action);
        connect(action, &QAction::triggered, this, [this, period]() mutable {
            if (period.kind == EventPeriod::Kind::Custom) {
                const qint64 now = QDateTime::currentMSecsSinceEpoch() * 1000;
                period.fromUs = m_period.lowerBound(now).value_or(now - qint64(24) * 3600 * 1'000'000);
                period.toUs = m_period.upperBound().value_or(now);
            }
            setPeriod(period);
        });
    }
}

void EventFilterBar::setPeriod(const EventPeriod &period)
{
    if (period == m_period)
        return;
    m_period = period;
    for (QAction *action : m_periodActions->actions())
        action->setChecked(action->data().toInt() == int(period.kind));
    changed();
}

void EventFilterBar::takeCustom()
{
    if (m_quiet)
        return;
    EventPeriod period;
    period.kind = EventPeriod::Kind::Custom;
    period.fromUs = m_from->dateTime().toMSecsSinceEpoch() * 1000;
    period.toUs = m_to->dateTime().toMSecsSinceEpoch() * 1000;
    m_period = period;
    m_typing->start();
}

void EventFilterBar::setInboxes(const QVector<Inbox> &inboxes)
{
    m_inboxes->clearEntries();
    for (const Inbox &inbox : inboxes)
        m_inboxes->addEntry(QString::number(inbox.id.value), inbox.name);
    updateButtons();
}

void EventFilterBar::setTypeCounts(const QVector<QPair<QString, qint64>> &counts)
{
    for (const auto &[type, count] : counts) {
        const QString key = type.isEmpty() ? unnamedKey : type;
        if (!m_types->hasEntry(key))
            m_types->addEntry(key, eventType(PlatformKind::None, type).label);
        m_types->setCount(key, count);
    }
}

EventFilter EventFilterBar::filter() const
{
    EventFilter filter;
    for (const QString &key : m_types->ticked())
        filter.types += key == unnamedKey ? QString() : key;
    for (const QString &key : m_inboxes->ticked())
        filter.inboxes += InboxId(key.toLongLong());
    filter.fromUs = m_period.lowerBound(QDateTime::currentMSecsSinceEpoch() * 1000);
    filter.toUs = m_period.upperBound();
    filter.text = m_search->text().trimmed();
    return filter;
}

void EventFilterBar::clear()
{
    m_quiet = true;
    m_search->clear();
    m_types->setTicked({});
    m_inboxes->setTicked({});
    setPeriod({});
    m_quiet = false;
    changed();
}

void EventFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool EventFilterBar::hasSearchText() const
{
    return !m_search->text().isEmpty();
}

void EventFilterBar::clearSearch()
{
    m_search->clear();
}

void EventFilterBar::changed()
{
    if (m_quiet)
        return;
    m_typing->stop();
    updateButtons();
    Q_EMIT filterChanged();
}

void EventFilterBar::updateButtons()
{
    const auto shown = [](const QString &name, const EventCheckMenu *menu) {
        const auto ticked = menu->ticked();
        if (ticked.isEmpty())
            return name;
        if (ticked.size() > 1)
            return QStringLiteral("%1: %2").arg(name).arg(ticked.size());
        return menu->textOf(ticked.first()).replace(u'&', QLatin1String("&&"));
    };
    m_eventButton->setText(shown(tr("Event"), m_types));
    m_inboxButton->setText(shown(tr("Inbox"), m_inboxes));
    m_periodButton->setText(m_period.text());
    m_eventButton->setAccessibleName(tr("Filter by event"));
    m_inboxButton->setAccessibleName(tr("Filter by inbox"));
    m_periodButton->setAccessibleName(tr("Filter by period"));

    const bool custom = m_period.kind == EventPeriod::Kind::Custom;
    m_customRow->setVisible(custom);
    if (custom) {
        const QScopedValueRollback quiet(m_quiet, true);
        m_from->setDateTime(QDateTime::fromMSecsSinceEpoch(m_period.fromUs / 1000));
        m_to->setDateTime(QDateTime::fromMSecsSinceEpoch(m_period.toUs / 1000));
    }
    m_clearButton->setVisible(!filter().isEmpty());
}

QByteArray EventFilterBar::save() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << m_types->ticked() << m_inboxes->ticked() << int(m_period.kind) << m_period.fromUs << m_period.toUs;
    return state;
}

void EventFilterBar::restore(const QByteArray &state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    QStringList types;
    QStringList inboxes;
    int kind = 0;
    EventPeriod period;
    in >> types >> inboxes >> kind >> period.fromUs >> period.toUs;
    if (in.status() != QDataStream::Ok || kind < 0 || kind > int(EventPeriod::Kind::Custom))
        return;
    period.kind = EventPeriod::Kind(kind);
    m_quiet = true;
    m_types->setTicked(types);
    m_inboxes->setTicked(inboxes);
    setPeriod(period);
    m_quiet = false;
    changed();
}

} // namespace gancho
