#include "ui/widgets/expectedarrived.h"

#include "app/accounts/accountsession.h"
#include "app/accounts/accountstore.h"
#include "app/accounts/keptwebhooks.h"
#include "app/diagnosis/arrivaldoctor.h"
#include "app/receiver/receiver.h"
#include "app/sandbox/sandboxes.h"
#include "models/domain/eventtype.h"
#include "models/domain/urldifference.h"
#include "models/items/eventtext.h"
#include "ui/widgets/build.h"
#include "ui/widgets/findingline.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace gancho {

namespace {

using State = WatchedEvent::State;

Tone toneOf(State state)
{
    switch (state) {
    case State::Arrived:
        return Tone::Ok;
    case State::Missing:
        return Tone::Bad;
    case State::NotPromised:
        return Tone::Warn;
    case State::Waiting:
    case State::Absent:
        break;
    }
    return Tone::Neutral;
}

QString wordOf(State state)
{
    switch (state) {
    case State::Arrived:
        return ExpectedArrived::tr("✓ Arrived");
    case State::Missing:
        return ExpectedArrived::tr("✕ Missing");
    case State::NotPromised:
        return ExpectedArrived::tr("! Not set up");
    case State::Absent:
        return ExpectedArrived::tr("– Did not come");
    case State::Waiting:
        break;
    }
    return ExpectedArrived::tr("… Waiting");
}

/// How sure the promise is.
QString promiseText(const ExpectedEvent &event)
{
    switch (event.promise) {
    case ExpectedEvent::Promise::Inferred:
        return ExpectedArrived::tr("Inferred: the platform does not document when it sends this.");
    case ExpectedEvent::Promise::Sometimes:
        return ExpectedArrived::tr("Only %1.").arg(event.when);
    case ExpectedEvent::Promise::Always:
        break;
    }
    return {};
}

QString moreText(const WatchedEvent &event)
{
    if (event.state == State::Arrived)
        return ExpectedArrived::tr("%1 after the start").arg(eventtext::span(event.delayUs));
    if (event.state == State::Missing || event.state == State::NotPromised)
        return missingText(event.cause, event.detail);
    return promiseText(event.expected);
}

} // namespace

ExpectedArrived::ExpectedArrived(const Services &services, QWidget *parent)
    : InboxTab(parent)
    , m_services(services)
    , m_watch(new ArrivalWatch(services.store, services.receiver, this))
    , m_action(new QComboBox(this))
    , m_timeout(new QSpinBox(this))
    , m_start(makeButton(QStringLiteral("expectedStart"), tr("Start"), "primary", this))
    , m_stop(makeButton(QStringLiteral("expectedStop"), tr("Stop"), nullptr, this))
    , m_perform(makeButton(QStringLiteral("expectedPerform"), tr("Do it in the sandbox"), nullptr, this))
    , m_why(makeButton(QStringLiteral("expectedWhy"), tr("Why did nothing arrive?"), "link", this))
    , m_toDo(makeText({}, "muted", this))
    , m_title(makeLabel({}, "strong", this))
    , m_list(new QWidget)
{
    setObjectName(QStringLiteral("expectedArrived"));
    setAccessibleName(tr("Expected against arrived"));
    m_title->setObjectName(QStringLiteral("expectedTitle"));
    m_toDo->setObjectName(QStringLiteral("expectedToDo"));
    m_lines = makeColumn(m_list, 0, 2);
    m_lines->setContentsMargins(20, 0, 20, 12);
    m_lines->addStretch(1);
    m_list->setProperty("role", QStringLiteral("scrolled"));
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto *column = makeColumn(this, 0, 8);
    column->setContentsMargins(0, 12, 0, 0);
    column->addWidget(makeHead());
    column->addWidget(scroll, 1);
    m_clock.setInterval(500);
    connect(&m_clock, &QTimer::timeout, this, &ExpectedArrived::showTime);
    connect(m_action, &QComboBox::currentIndexChanged, this, [this] {
        m_started = false;
        m_watch->stop();
        showState();
    });
    connect(m_start, &QPushButton::clicked, this, &ExpectedArrived::start);
    connect(m_stop, &QPushButton::clicked, this, &ExpectedArrived::stop);
    connect(m_perform, &QPushButton::clicked, this, &ExpectedArrived::perform);
    connect(m_why, &QPushButton::clicked, this, &ExpectedArrived::whyRequested);
    connect(m_watch, &ArrivalWatch::changed, this, &ExpectedArrived::showState);
    connect(m_watch, &ArrivalWatch::finished, this, &ExpectedArrived::showState);
    connect(&m_services.session, &AccountSession::platformChanged, this, [this] {
        offerActions();
        if (isVisible())
            readSubscriptions();
    });
    offerActions();
    showState();
}

PlatformKind ExpectedArrived::platform() const
{
    const Account *bound = m_services.accounts.find(m_inbox.account);
    const Account *chosen = m_services.session.account();
    for (const PlatformKind kind : {bound ? bound->platform : PlatformKind::None, m_inbox.platform,
                                    chosen ? chosen->platform : PlatformKind::None})
        if (kind != PlatformKind::None)
            return kind;
    return PlatformKind::WtsChat;
}

void ExpectedArrived::offerActions()
{
    if (m_platform == platform())
        return;
    m_platform = platform();
    m_actions = expectedActions(m_platform);
    const QSignalBlocker blocker(m_action);
    m_action->clear();
    for (const ExpectedAction &action : std::as_const(m_actions))
        m_action->addItem(action.label, action.id);
    m_started = false;
    m_watch->stop();
}

QWidget *ExpectedArrived::makeHead()
{
    identify(m_action, QStringLiteral("expectedAction"), tr("What happens on the platform"));
    identify(m_timeout, QStringLiteral("expectedTimeout"), tr("Seconds to wait"));
    m_timeout->setRange(1, 900);
    m_timeout->setValue(60);
    m_timeout->setPrefix(tr("wait "));
    m_timeout->setSuffix(tr(" s"));
    m_timeout->setFixedWidth(110);
    m_action->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *head = new QWidget(this);
    auto *column = makeColumn(head, 0, 8);
    column->setContentsMargins(20, 0, 20, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_action);
    row->addWidget(m_timeout);
    row->addWidget(m_start);
    row->addWidget(m_stop);
    row->addWidget(m_perform);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_toDo);
    auto *below = new QHBoxLayout;
    below->addWidget(m_title, 1);
    below->addWidget(m_why);
    column->addLayout(below);
    return head;
}

void ExpectedArrived::setInbox(const Inbox *inbox)
{
    const Inbox now = inbox ? *inbox : Inbox();
    if (now == m_inbox)
        return;
    if (now.id != m_inbox.id) {
        m_watch->stop();
        m_started = false;
    }
    m_inbox = now;
    offerActions();
    if (isVisible())
        readSubscriptions();
    showState();
}

void ExpectedArrived::showEvent(QShowEvent *event)
{
    InboxTab::showEvent(event);
    // The boxes may have been changed on another page.
    readSubscriptions();
}

void ExpectedArrived::readSubscriptions(std::function<void()> then)
{
    const int generation = ++m_generation;
    const Account *account = m_services.session.account();
    Platform *platform = m_services.session.platform();
    const bool own =
        account && account->platform == m_platform && (!m_inbox.account.isValid() || m_inbox.account == account->id);
    // What no API tells is known as it was written down here.
    const auto kept =
        own ? keptWebhooks(*account, m_services.dataFolder, m_services.secrets, m_services.clintIntegrations)
            : QList<Subscription>();
    const bool asked =
        own && m_inbox.id.isValid() && m_platform != PlatformKind::Whazing && platform && platform->subscriptions();
    const auto take = [this, then = std::move(then)](bool known, const QList<Subscription> &list) {
        m_known = known;
        takeSubscriptions(list);
        showState();
        if (then)
            then();
    };
    if (!asked) {
        take(own && m_platform == PlatformKind::Whazing, kept);
        return;
    }
    whenDone(platform->subscriptions()->subscriptions(), this,
             [this, generation, kept, take](const Result<QList<Subscription>> &list) {
                 if (generation != m_generation)
                     return;
                 // An account of Clint without that part of it has its integrations all the same.
                 const bool lacks = !list && list.error().kind == ErrorKind::Forbidden && !kept.isEmpty();
                 take(list || lacks, kept + list.value_or(QList<Subscription>()));
             });
}

void ExpectedArrived::takeSubscriptions(const QList<Subscription> &list)
{
    m_subscription.reset();
    const QString due = ArrivalDoctor::senderUrl(m_services.receiver, m_services.settings, m_inbox);
    const QString local = m_services.receiver.senderUrl(m_inbox);
    for (const Subscription &one : list) {
        const auto difference =
            std::min(urlDifference(one.url, due, m_inbox.name), urlDifference(one.url, local, m_inbox.name));
        if (difference >= UrlDifference::Inbox)
            continue;
        // An active one counts before a paused one; of several that are alike each adds what it sends.
        if (!m_subscription || (one.enabled && !m_subscription->enabled)) {
            m_subscription = one;
        } else if (one.enabled == m_subscription->enabled) {
            m_subscription->events += one.events;
            m_subscription->name += QStringLiteral(", ") + one.name;
        }
    }
}

const ExpectedAction *ExpectedArrived::action() const
{
    const int at = m_action->currentIndex();
    return at >= 0 && at < m_actions.size() ? &m_actions[at] : nullptr;
}

void ExpectedArrived::start()
{
    const ExpectedAction *chosen = action();
    if (!chosen)
        return;
    // The boxes may have been changed since.
    readSubscriptions([this, events = chosen->events] {
        m_started = true;
        m_watch->start(m_inbox.id, events, m_subscription, m_known, m_timeout->value() * 1000);
    });
}

void ExpectedArrived::stop()
{
    m_started = false;
    m_watch->stop();
}

void ExpectedArrived::perform()
{
    const ExpectedAction *chosen = action();
    if (!chosen)
        return;
    readSubscriptions([this, chosen = *chosen] {
        m_started = true;
        m_watch->start(m_inbox.id, chosen.events, m_subscription, m_known, m_timeout->value() * 1000);
        whenDone(m_services.sandboxes.of(m_platform).perform(chosen.id), this, [this](const Result<int> &queued) {
            if (!queued)
                Q_EMIT toast(queued.error().text);
        });
    });
}

void ExpectedArrived::showState()
{
    const ExpectedAction *chosen = action();
    const Account *account = m_services.session.account();
    const bool running = m_watch->isRunning();
    m_toDo->setText(chosen ? chosen->toDo : QString());
    m_start->setVisible(!running);
    m_stop->setVisible(running);
    m_start->setText(m_started ? tr("Start again") : tr("Start"));
    m_perform->setVisible(account && account->sandbox && account->platform == m_platform && chosen && chosen->sandbox &&
                          !running);
    m_timeout->setEnabled(!running);
    m_action->setEnabled(!running);
    running ? m_clock.start() : m_clock.stop();
    const auto &events = m_watch->events();
    const bool missing = m_started && !running &&
                         std::any_of(events.begin(), events.end(),
                                     [](const WatchedEvent &event) { return event.state == State::Missing; });
    m_why->setVisible(missing);
    showTime();
    showLines();
}

void ExpectedArrived::showTime()
{
    const auto &events = m_watch->events();
    const auto arrived = std::count_if(events.begin(), events.end(),
                                       [](const WatchedEvent &event) { return event.state == State::Arrived; });
    if (m_watch->isRunning())
        m_title->setText(tr("Waiting: %1 of %2 arrived, %3 s left")
                             .arg(arrived)
                             .arg(events.size())
                             .arg((m_watch->remainingMs() + 999) / 1000));
    else if (m_started)
        m_title->setText(m_watch->isComplete() && arrived > 0 ? tr("Everything that was promised has arrived")
                                                              : tr("%1 of %2 arrived").arg(arrived).arg(events.size()));
    else if (m_subscription)
        m_title->setText(tr("The webhook “%1” promises").arg(m_subscription->name));
    else
        m_title->setText(m_known ? tr("No webhook of the account calls this inbox") : tr("Events of this action"));
}

void ExpectedArrived::showLines()
{
    for (QWidget *line : m_list->findChildren<FindingLine *>(QString(), Qt::FindDirectChildrenOnly)) {
        m_lines->removeWidget(line);
        line->hide();
        line->deleteLater();
    }
    QList<WatchedEvent> events = m_started ? m_watch->events() : QList<WatchedEvent>();
    if (const ExpectedAction *chosen = action(); chosen && !m_started)
        for (const ExpectedEvent &expected : chosen->events) {
            WatchedEvent event;
            event.expected = expected;
            if (m_subscription && !m_subscription->events.contains(expected.type)) {
                event.state = State::NotPromised;
                event.cause = MissingCause::NotTicked;
            }
            events += event;
        }
    for (const WatchedEvent &event : std::as_const(events))
        m_lines->insertWidget(m_lines->count() - 1, makeLine(event));
}

QWidget *ExpectedArrived::makeLine(const WatchedEvent &event)
{
    const QString promised = tr("• Promised");
    const int width = FindingLine::widthOf({promised, wordOf(State::Arrived), wordOf(State::Missing),
                                            wordOf(State::NotPromised), wordOf(State::Absent), wordOf(State::Waiting)});
    const bool open = !m_started && event.state == State::Waiting;
    auto *line = new FindingLine(open ? promised : wordOf(event.state), toneOf(event.state),
                                 eventType(m_platform, event.expected.type).label, moreText(event), width, m_list);
    line->setObjectName(QStringLiteral("expected_") + event.expected.type);
    if (event.event.isValid()) {
        auto *button =
            makeButton(QStringLiteral("expectedOpen_") + event.expected.type, tr("Open event"), "link", line);
        connect(button, &QPushButton::clicked, this, [this, id = event.event] { Q_EMIT eventRequested(id); });
        line->addButton(button);
    }
    return line;
}

} // namespace gancho
