#include "ui/pages/homepage.h"

#include "app/accounts/accountsession.h"
#include "app/net/apiclient.h"
#include "app/receiver/receiver.h"
#include "app/sandbox/sandbox.h"
#include "app/settings/settings.h"
#include "app/store/eventstore.h"
#include "ui/accountinbox.h"
#include "ui/widgets/build.h"
#include "ui/widgets/checklistrow.h"
#include "ui/widgets/minichart.h"
#include "ui/widgets/receiverpill.h"
#include "ui/widgets/recentlist.h"
#include "ui/widgets/statustile.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>

#include <algorithm>

namespace gancho {

namespace {
constexpr qint64 minuteUs = 60'000'000;
constexpr int soonMs = 300;
} // namespace

HomePage::HomePage(const Services &services, QWidget *parent)
    : Page(entry(), parent)
    , m_services(services)
{
    auto *inside = new QWidget;
    inside->setProperty("role", QStringLiteral("scrolled"));
    auto *column = makeColumn(inside, 0, 12);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(makeTiles());
    column->addWidget(makeChecklist());
    column->addWidget(makeRecent(), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    makeColumn(this)->addWidget(scroll);

    // A burst of events asks the store once.
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &HomePage::loadEvents);
    connect(&m_services.store, &EventStore::appended, this, [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
    connect(&m_services.receiver, &Receiver::changed, this, &HomePage::showReceiver);
    connect(&m_services.receiver, &Receiver::inboxesChanged, this, &HomePage::showReceiver);
    connect(&m_services.settings, &Settings::changed, this, &HomePage::showReceiver);
    connect(&m_services.accounts, &AccountStore::changed, this, &HomePage::showAccount);
    connect(&m_services.session, &AccountSession::platformChanged, this, [this] {
        watchQuota();
        showReceiver();
        showAccount();
        loadWebhooks();
        loadEvents();
    });
    watchQuota();
    showReceiver();
    showAccount();
}

void HomePage::watchQuota()
{
    if (Platform *platform = m_services.session.platform())
        connect(&platform->client(), &ApiClient::usageChanged, this, &HomePage::showAccount);
}

QWidget *HomePage::makeTiles()
{
    auto *tiles = new QWidget(this);
    auto *row = new QHBoxLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_receiver = new StatusTile(QStringLiteral("tileReceiver"), tr("Receiver"), tiles);
    m_public = new StatusTile(QStringLiteral("tilePublic"), tr("Public URL"), tiles);
    m_hour = new StatusTile(QStringLiteral("tileHour"), tr("Last hour"), tiles);
    m_account = new StatusTile(QStringLiteral("tileAccount"), tr("Account"), tiles);
    m_chart = new MiniChart(m_hour);
    m_chart->setAccessibleName(tr("Events per minute"));
    m_hour->setContent(m_chart);
    for (StatusTile *tile : {m_receiver, m_public, m_hour, m_account})
        row->addWidget(tile, 1);
    connect(m_receiver, &StatusTile::linkActivated, this, [this] {
        if (m_services.receiver.state().phase != ReceiverState::Phase::Running) {
            Q_EMIT receiverPanelRequested();
            return;
        }
        const Account *account = m_services.accounts.current();
        if (const auto inbox = inboxOf(m_services.receiver, account ? account->id : AccountId()))
            QGuiApplication::clipboard()->setText(m_services.receiver.inboxUrl(*inbox));
        Q_EMIT toast(tr("Address copied."), nullptr);
    });
    connect(m_public, &StatusTile::linkActivated, this, &HomePage::receiverPanelRequested);
    connect(m_account, &StatusTile::linkActivated, this, [this] {
        if (m_services.accounts.current())
            Q_EMIT goTo(QStringLiteral("settings"));
        else
            Q_EMIT addAccountRequested();
    });
    return tiles;
}

QWidget *HomePage::makeChecklist()
{
    QFrame *card = makeCard(this);
    auto *column = makeColumn(card, 1, 0);
    auto *title = makeLabel(tr("From the account to the first event"), "section", card);
    title->setContentsMargins(16, 14, 16, 11);
    column->addWidget(title);
    m_connected = new ChecklistRow(QStringLiteral("stepAccount"), tr("Account connected"), tr("Connect…"), card);
    m_created = new ChecklistRow(QStringLiteral("stepWebhook"), tr("Webhook created"), tr("New webhook"), card);
    m_first = new ChecklistRow(QStringLiteral("stepFirst"), tr("First event received"), tr("Receiver…"), card);
    m_all = new ChecklistRow(QStringLiteral("stepAll"), tr("All events seen"), tr("Show events"), card);
    for (ChecklistRow *step : {m_connected, m_created, m_first, m_all})
        column->addWidget(step);
    connect(m_connected, &ChecklistRow::wanted, this, [this] {
        if (m_services.accounts.current())
            Q_EMIT goTo(QStringLiteral("settings"));
        else
            Q_EMIT addAccountRequested();
    });
    connect(m_created, &ChecklistRow::wanted, this, &HomePage::newWebhookRequested);
    for (ChecklistRow *step : {m_first, m_all})
        connect(step, &ChecklistRow::wanted, this, &HomePage::generateMissing);
    return card;
}

QWidget *HomePage::makeRecent()
{
    QFrame *card = makeCard(this);
    auto *column = makeColumn(card, 1, 0);
    auto *title = makeLabel(tr("A moment ago"), "section", card);
    title->setContentsMargins(16, 12, 16, 6);
    column->addWidget(title);
    m_recent = new RecentList(card);
    auto *nothing = makeText(tr("Nothing has come yet. What the receiver takes appears here at once."), "muted", card);
    nothing->setObjectName(QStringLiteral("recentNothing"));
    nothing->setContentsMargins(16, 0, 16, 16);
    column->addWidget(nothing);
    column->addWidget(m_recent, 1);
    column->addStretch();
    m_recent->hide();
    return card;
}

void HomePage::activated()
{
    loadWebhooks();
    loadEvents();
}

void HomePage::refresh()
{
    activated();
}

void HomePage::showReceiver()
{
    const ReceiverState &state = m_services.receiver.state();
    const bool running = state.phase == ReceiverState::Phase::Running;
    const Account *account = m_services.accounts.current();
    const auto inbox = inboxOf(m_services.receiver, account ? account->id : AccountId());
    m_receiver->setFigure(receiverWord(state), {}, receiverTone(state));
    if (!running && !state.problem.isEmpty())
        m_receiver->setDetail(state.problem);
    else
        m_receiver->setDetail(running ? state.listen() + (inbox ? inboxPath(inbox->name) : QString()) : QString(),
                              true);
    m_receiver->setLink(!running ? tr("Start…") : inbox ? tr("Copy URL") : QString());

    const QString base = m_services.settings.get(setting::publicBaseUrl);
    if (base.isEmpty()) {
        m_public->setFigure(tr("None"), {}, Tone::Neutral);
        m_public->setDetail(tr("only this computer reaches it"));
        m_public->setLink(tr("Enter one…"));
    } else {
        m_public->setFigure(QUrl(base).host(), {}, Tone::Info);
        m_public->setDetail(base, true);
        m_public->setLink(tr("Change…"));
    }
}

void HomePage::showAccount()
{
    const Account *account = m_services.accounts.current();
    if (!account) {
        m_account->setFigure(tr("None"));
        m_account->setDetail(tr("connect one, or the sandbox"));
        m_account->setLink(tr("Connect…"));
        m_connected->setDone(false, {});
        return;
    }
    const bool connected = m_services.session.platform() != nullptr;
    const QString kind = account->sandbox ? tr("Sandbox") : platformName(account->platform);
    const QString problem = m_services.session.problem();
    m_account->setFigure(account->name);
    m_account->setDetail(connected                           ? connectedText(kind)
                         : m_services.session.isConnecting() ? tr("%1 · connecting…").arg(kind)
                                                             : problem);
    m_account->setLink(connected ? QString() : tr("Edit…"));
    m_connected->setDone(connected, connected ? account->name : problem);
    m_connected->setButton(tr("Edit…"));
}

QString HomePage::connectedText(const QString &kind) const
{
    const ApiUsage usage = m_services.session.platform()->client().usage();
    if (usage.holdMs > 0)
        return tr("%1 · the platform asked for a pause").arg(kind);
    // The longest span is the one that runs out first in a day's work.
    if (usage.windows.isEmpty() || usage.windows.first().used == 0)
        return tr("%1 · connected").arg(kind);
    const ApiUsage::Window &window = usage.windows.first();
    return tr("%1 · quota %2 of %3")
        .arg(kind, QLocale().toString(window.used), QLocale().toString(window.quota.requests));
}

void HomePage::loadWebhooks()
{
    const int generation = ++m_webhookGeneration;
    Platform *platform = m_services.session.platform();
    if (!platform || !platform->subscriptions()) {
        m_created->setDone(false, {});
        return;
    }
    whenDone(platform->subscriptions()->subscriptions(), this,
             [this, generation](const Result<QList<Subscription>> &answer) {
                 if (generation != m_webhookGeneration)
                     return;
                 if (!answer) {
                     m_created->setDone(false, answer.error().text);
                     return;
                 }
                 const auto active =
                     std::count_if(answer->begin(), answer->end(), [](const Subscription &s) { return s.enabled; });
                 m_created->setDone(!answer->isEmpty(),
                                    answer->isEmpty()
                                        ? QString()
                                        : tr("%1, %2").arg(tr("%n webhook(s)", nullptr, int(answer->size())),
                                                           tr("%n active", nullptr, int(active))));
             });
}

void HomePage::loadEvents()
{
    const int generation = ++m_eventGeneration;
    const auto fresh = [this, generation] {
        return generation == m_eventGeneration;
    };
    EventStore &store = m_services.store;

    EventFilter hour;
    hour.fromUs = (QDateTime::currentMSecsSinceEpoch() * 1000 / minuteUs - 59) * minuteUs;
    whenDone(store.histogram(hour, minuteUs), this, [this, fresh](const Result<QVector<EventBucket>> &buckets) {
        if (fresh() && buckets)
            showHour(*buckets);
    });
    EventFilter own;
    const Account *account = m_services.accounts.current();
    if (const auto inbox = inboxOf(m_services.receiver, account ? account->id : AccountId()))
        own.inboxes = {inbox->id};
    whenDone(store.typeCounts(own), this, [this, fresh](const Result<QVector<QPair<QString, qint64>>> &types) {
        if (fresh() && types)
            showSeen(*types);
    });
    const auto newest = andThen(store.ids({}, 0, 0, RecentList::most), this,
                                [&store](const QVector<qint64> &ids) { return store.summaries(ids); });
    whenDone(newest, this, [this, fresh](const Result<QVector<EventSummary>> &events) {
        if (!fresh() || !events)
            return;
        m_recent->setEvents(*events);
        m_recent->setVisible(!events->isEmpty());
        findChild<QLabel *>(QStringLiteral("recentNothing"))->setVisible(events->isEmpty());
    });
}

void HomePage::showHour(const QVector<EventBucket> &buckets)
{
    const qint64 first = (QDateTime::currentMSecsSinceEpoch() * 1000 / minuteUs - 59) * minuteUs;
    QVector<MiniChart::Bar> bars(60);
    qint64 events = 0;
    qint64 failures = 0;
    for (const EventBucket &bucket : buckets) {
        events += bucket.events;
        failures += bucket.failures;
        const qint64 minute = (bucket.startUs - first) / minuteUs;
        if (minute >= 0 && minute < bars.size())
            bars[minute] = {bucket.events, bucket.failures > 0};
    }
    m_chart->setBars(bars);
    const QString beside = failures > 0 ? tr("events · %n refused", nullptr, int(failures)) : tr("events");
    m_hour->setFigure(QLocale().toString(events), beside);
}

void HomePage::showSeen(const QVector<QPair<QString, qint64>> &types)
{
    QStringList missingLabels;
    m_missing.clear();
    int all = 0;
    const Account *chosen = m_services.accounts.current();
    for (const EventType &type : eventTypes(chosen ? chosen->platform : PlatformKind::WtsChat)) {
        if (!type.main)
            continue;
        ++all;
        const auto seen = [&type](const QPair<QString, qint64> &count) {
            return count.first == type.id;
        };
        if (std::none_of(types.begin(), types.end(), seen)) {
            m_missing += type.id;
            missingLabels += type.label;
        }
    }
    const bool any = !types.isEmpty();
    const bool sandbox = chosen && chosen->sandbox;
    qint64 received = 0;
    for (const auto &[type, count] : types)
        received += count;
    m_first->setDone(any, any ? tr("%1 received").arg(QLocale().toString(received)) : QString());
    m_first->setButton(sandbox ? tr("Generate one") : tr("Receiver…"));
    m_all->setDone(m_missing.isEmpty(), m_missing.isEmpty() ? tr("%1 of %1").arg(all)
                                                            : tr("%1 of %2: %3 missing")
                                                                  .arg(all - m_missing.size())
                                                                  .arg(all)
                                                                  .arg(missingLabels.join(QStringLiteral(", "))));
    m_all->setButton(sandbox ? tr("Generate the missing ones") : tr("Show events"));
}

void HomePage::generateMissing()
{
    const Account *account = m_services.accounts.current();
    if (!account || !account->sandbox) {
        if (m_first->isDone())
            Q_EMIT goTo(QStringLiteral("events"));
        else
            Q_EMIT receiverPanelRequested();
        return;
    }
    if (!m_first->isDone()) {
        const auto actions = Sandbox::actions(account->platform);
        Q_EMIT generateRequested(actions.isEmpty() ? QStringList() : QStringList{actions.first().id});
        return;
    }
    QStringList actions;
    for (const QString &missing : std::as_const(m_missing))
        for (const SandboxAction &action : Sandbox::actions(account->platform))
            if (action.events == QStringList{missing}) {
                actions += action.id;
                break;
            }
    Q_EMIT generateRequested(actions);
}

} // namespace gancho
