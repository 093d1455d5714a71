#include "ui/forms/routewhen.h"

#include "models/domain/eventtype.h"
#include "ui/forms/routeconditions.h"
#include "ui/widgets/build.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/pill.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace gancho {

namespace {

constexpr PlatformKind platforms[] = {PlatformKind::WtsChat, PlatformKind::Whazing, PlatformKind::Clint};

/// A type by itself, or all of a platform where it is empty.
QString choiceId(PlatformKind platform, const QString &type)
{
    return platformSlug(platform) + u'/' + type;
}

PlatformKind platformOf(const QString &choice)
{
    return platformFromSlug(choice.section(u'/', 0, 0));
}

QString typeOf(const QString &choice)
{
    return choice.section(u'/', 1);
}

bool knows(PlatformKind platform, const QString &type)
{
    const QList<EventType> types = eventTypes(platform);
    return std::any_of(types.cbegin(), types.cend(), [&type](const EventType &each) { return each.id == type; });
}

} // namespace

RouteWhen::RouteWhen(QWidget *parent)
    : QWidget(parent)
    , m_events(new ChoiceButton(QStringLiteral("routeEvents"), tr("Any event"), this))
    , m_inbox(new QComboBox(this))
    , m_conditions(new RouteConditions(this))
{
    m_events->setField(true);
    identify(m_inbox, QStringLiteral("routeInbox"), tr("Inbox that the events come into"));
    m_inbox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_inbox->setMinimumContentsLength(8);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(new Pill(tr("1 When"), Tone::Neutral, this));
    line->addWidget(m_events, 3);
    line->addWidget(makeLabel(tr("in inbox"), "muted", this));
    line->addWidget(m_inbox, 2);
    auto *column = makeColumn(this, 0, 8);
    column->addLayout(line);
    column->addWidget(m_conditions);
    offerEvents();
    setInboxes({});
    const auto touched = [this] {
        if (!m_filling)
            Q_EMIT changed();
    };
    connect(m_events, &ChoiceButton::chosenChanged, this, [this, touched] {
        describe();
        touched();
    });
    connect(m_inbox, &QComboBox::currentIndexChanged, this, [this, touched] {
        offerEvents();
        touched();
    });
    connect(m_conditions, &RouteConditions::changed, this, touched);
}

void RouteWhen::setInboxes(const QVector<Inbox> &inboxes)
{
    const QVariant before = m_inbox->currentData();
    m_filling = true;
    m_known = inboxes;
    m_inbox->clear();
    m_inbox->addItem(tr("any"), qint64(0));
    for (const Inbox &inbox : inboxes)
        m_inbox->addItem(inbox.name, inbox.id.value);
    if (before.toLongLong() != 0 && m_inbox->findData(before) < 0)
        m_inbox->addItem(tr("a deleted inbox"), before);
    m_inbox->setCurrentIndex(qMax(0, m_inbox->findData(before)));
    m_filling = false;
}

void RouteWhen::setSeenTypes(const QList<QPair<PlatformKind, QString>> &types)
{
    m_seen = types;
    offerEvents();
}

void RouteWhen::offerEvents()
{
    PlatformKind only = PlatformKind::None;
    for (const Inbox &inbox : std::as_const(m_known))
        if (inbox.id.value == m_inbox->currentData().toLongLong())
            only = inbox.platform;
    QList<Choice> choices;
    for (const PlatformKind platform : platforms) {
        if (only != PlatformKind::None && only != platform)
            continue;
        choices += {choiceId(platform, {}), tr("%1: any event").arg(platformName(platform))};
        for (const EventType &type : eventTypes(platform))
            choices += {choiceId(platform, type.id), tr("%1: %2").arg(platformName(platform), type.label)};
    }
    for (const auto &[platform, type] : std::as_const(m_seen))
        if (!type.isEmpty() && !knows(platform, type))
            choices += {choiceId(platform, type),
                        platform == PlatformKind::None ? type : tr("%1: %2").arg(platformName(platform), type)};
    m_events->setChoices(choices);
    describe();
}

void RouteWhen::describe()
{
    const QStringList texts = m_events->chosenTexts();
    m_events->setAccessibleName(tr("Events that the route takes: %1")
                                    .arg(texts.isEmpty() ? tr("Any event") : texts.join(QLatin1String(", "))));
}

void RouteWhen::setTrigger(const RouteTrigger &trigger)
{
    m_filling = true;
    if (m_inbox->findData(trigger.inbox.value) < 0)
        m_inbox->addItem(tr("a deleted inbox"), trigger.inbox.value);
    m_inbox->setCurrentIndex(m_inbox->findData(trigger.inbox.value));
    QStringList chosen;
    for (const QString &type : trigger.types) {
        PlatformKind platform = trigger.platform;
        for (const PlatformKind each : platforms)
            if (platform == PlatformKind::None && knows(each, type))
                platform = each;
        chosen += choiceId(platform, type);
    }
    if (trigger.types.isEmpty() && trigger.platform != PlatformKind::None)
        chosen += choiceId(trigger.platform, {});
    m_events->setChosen(chosen);
    describe();
    m_conditions->setConditions(trigger.conditions, trigger.all);
    m_filling = false;
}

RouteTrigger RouteWhen::trigger() const
{
    RouteTrigger trigger;
    trigger.inbox = InboxId(m_inbox->currentData().toLongLong());
    const QStringList chosen = m_events->chosen();
    const bool onePlatform = std::all_of(chosen.cbegin(), chosen.cend(), [&chosen](const QString &choice) {
        return platformOf(choice) == platformOf(chosen.first());
    });
    if (onePlatform && !chosen.isEmpty())
        trigger.platform = platformOf(chosen.first());
    for (const QString &choice : chosen) {
        if (!typeOf(choice).isEmpty())
            trigger.types += typeOf(choice);
        else if (onePlatform) // beside all events of a platform, one of them restricts nothing
            trigger.types.clear();
        if (typeOf(choice).isEmpty() && onePlatform)
            break;
        if (typeOf(choice).isEmpty())
            for (const EventType &type : eventTypes(platformOf(choice)))
                trigger.types += type.id;
    }
    trigger.types.removeDuplicates();
    trigger.conditions = m_conditions->conditions();
    trigger.all = m_conditions->all();
    return trigger;
}

} // namespace gancho
