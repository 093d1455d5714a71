#include "ui/widgets/eventfilterbar.h"

#include "models/domain/eventquery.h"
#include "models/domain/eventtype.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"
#include "ui/widgets/eventcheckmenu.h"
#include "ui/widgets/eventfilterpills.h"
#include "ui/widgets/eventmorefilters.h"
#include "ui/widgets/eventqueryhelp.h"
#include "ui/widgets/eventsearchfield.h"

#include <QActionGroup>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
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
    , m_search(new EventSearchField(this))
    , m_problem(makeText({}, "error", this))
    , m_typing(new QTimer(this))
    , m_row(new QHBoxLayout)
    , m_types(new EventCheckMenu(this))
    , m_inboxes(new EventCheckMenu(this))
    , m_periods(new QMenu(this))
    , m_periodActions(new QActionGroup(this))
    , m_more(new EventMoreFilters(this))
    , m_help(new EventQueryHelp(this))
    , m_pills(new EventFilterPills(this))
{
    m_problem->setObjectName(QStringLiteral("eventSearchProblem"));
    m_problem->hide();
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPauseMs);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &EventFilterBar::takeTyped);
    connect(m_search, &EventSearchField::helpRequested, this, [this] { m_help->openUnder(m_search); });
    connect(m_help, &EventQueryHelp::exampleChosen, m_search, &EventSearchField::insertExample);
    connect(m_typing, &QTimer::timeout, this, &EventFilterBar::takeTyped);

    m_types->setObjectName(QStringLiteral("eventTypes"));
    m_inboxes->setObjectName(QStringLiteral("eventInboxes"));
    m_periods->setObjectName(QStringLiteral("eventPeriods"));
    m_eventButton = menuButton("eventTypeButton", m_types, this);
    m_inboxButton = menuButton("eventInboxButton", m_inboxes, this);
    m_periodButton = menuButton("eventPeriodButton", m_periods, this);
    m_moreButton = makeButton(QStringLiteral("moreFiltersButton"), tr("More filters"), nullptr, this);
    m_customRow = makeCustomRow();

    m_row->setSpacing(Theme::grid);
    m_row->addWidget(m_search, 1);
    for (QPushButton *button : {m_eventButton, m_inboxButton, m_periodButton, m_moreButton})
        m_row->addWidget(button);
    auto *inForce = new QHBoxLayout;
    inForce->setSpacing(Theme::grid);
    inForce->addWidget(m_pills, 1);
    inForce->addWidget(m_customRow, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    column->addLayout(m_row);
    column->addWidget(m_problem);
    column->addLayout(inForce);

    fillTypes();
    fillPeriods();
    connect(m_types, &QMenu::aboutToShow, this, &EventFilterBar::typeCountsWanted);
    connect(m_types, &EventCheckMenu::tickedChanged, this, &EventFilterBar::changed);
    connect(m_inboxes, &EventCheckMenu::tickedChanged, this, &EventFilterBar::changed);
    connect(m_moreButton, &QPushButton::clicked, this, [this] { m_more->openUnder(m_moreButton); });
    connect(m_more, &EventMoreFilters::changed, this, &EventFilterBar::changed);
    connect(m_pills, &EventFilterPills::clearRequested, this, &EventFilterBar::clear);
    connect(m_pills, &EventFilterPills::removed, this, [this](const QString &key) {
        EventFilterState left = state();
        removeFilterPart(left, key);
        setState(left);
    });
    updateButtons();
}

void EventFilterBar::addButton(QWidget *button)
{
    m_row->addWidget(button);
}

void EventFilterBar::setFieldSource(std::function<QStringList()> fields)
{
    m_search->setFieldSource(std::move(fields));
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
    changed();
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

EventFilterState EventFilterBar::state() const
{
    EventFilterState state;
    m_more->apply(state.filter);
    for (const QString &key : m_types->ticked())
        state.filter.types += key == unnamedKey ? QString() : key;
    for (const QString &key : m_inboxes->ticked())
        state.filter.inboxes += InboxId(key.toLongLong());
    state.filter.text = m_soundText;
    state.period = m_period;
    return state;
}

EventFilter EventFilterBar::filter() const
{
    return state().at(QDateTime::currentMSecsSinceEpoch() * 1000);
}

void EventFilterBar::setState(const EventFilterState &state)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        QStringList types, inboxes;
        for (const QString &type : state.filter.types)
            types += type.isEmpty() ? unnamedKey : type;
        for (const InboxId inbox : state.filter.inboxes)
            inboxes += QString::number(inbox.value);
        m_types->setTicked(types);
        m_inboxes->setTicked(inboxes);
        m_more->setFilter(state.filter);
        setPeriod(state.period);
        if (m_soundText != state.filter.text || m_search->text().trimmed() != state.filter.text)
            m_search->setText(state.filter.text);
        takeTyped();
    }
    changed();
}

void EventFilterBar::clear()
{
    setState({});
}

void EventFilterBar::search(const QString &query)
{
    m_search->setText(query);
    m_search->remember();
    takeTyped();
}

void EventFilterBar::takeTyped()
{
    m_typing->stop();
    const QString typed = m_search->text().trimmed();
    const auto query = EventQuery::parse(m_search->text());
    m_problem->setVisible(!query);
    m_search->markProblem(query ? nullptr : &query.error());
    if (!query) {
        m_problem->setText(query.error().text);
        m_search->setAccessibleDescription(query.error().text);
        return;
    }
    m_search->setAccessibleDescription(
        tr("F1 explains what can be searched for; the arrow down offers former searches."));
    if (typed == m_soundText)
        return;
    m_soundText = typed;
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
    takeTyped();
}

void EventFilterBar::changed()
{
    if (m_quiet)
        return;
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
    const int more = m_more->count();
    m_moreButton->setText(more == 0 ? tr("More filters") : tr("More filters: %1").arg(more));
    m_pills->setParts(
        filterParts(state(), [this](InboxId id) { return m_inboxes->textOf(QString::number(id.value)); }));
}

QByteArray EventFilterBar::save() const
{
    QJsonObject json = filterToJson(state());
    json.insert(QStringLiteral("history"), QJsonArray::fromStringList(m_search->history()));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void EventFilterBar::restore(const QByteArray &saved)
{
    const QJsonObject json = QJsonDocument::fromJson(saved).object();
    if (json.isEmpty())
        return;
    QStringList history;
    for (const QJsonValue &one : json.value(QStringLiteral("history")).toArray())
        history += one.toString();
    m_search->setHistory(history);
    setState(filterFromJson(json));
}

} // namespace gancho
