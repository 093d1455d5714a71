#include "ui/widgets/arrivalcheck.h"

#include "app/accounts/accountsession.h"
#include "app/receiver/receiver.h"
#include "app/settings/settings.h"
#include "ui/widgets/build.h"
#include "ui/widgets/clip.h"
#include "ui/widgets/findingline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gancho {

namespace {

Tone toneOf(ArrivalStep::State state)
{
    return state == ArrivalStep::State::Good ? Tone::Ok : state == ArrivalStep::State::Bad ? Tone::Bad : Tone::Neutral;
}

QString wordOf(ArrivalStep::State state)
{
    const QString word = arrivalStateWord(state);
    return state == ArrivalStep::State::Good  ? QStringLiteral("✓ ") + word
           : state == ArrivalStep::State::Bad ? QStringLiteral("✕ ") + word
                                              : QStringLiteral("? ") + word;
}

} // namespace

ArrivalCheck::ArrivalCheck(const Services &services, QWidget *parent)
    : InboxTab(parent)
    , m_services(services)
    , m_title(makeLabel({}, "strong", this))
    , m_explanation(makeText(tr("Walks the whole way from the platform to this inbox: the receiver, its port, the "
                                "public URL, the webhook of the account and the sender check. A marked probe is sent "
                                "to the inbox; nothing is changed."),
                             "muted", this))
    , m_start(makeButton(QStringLiteral("arrivalStart"), tr("Check now"), nullptr, this))
    , m_cancel(makeButton(QStringLiteral("arrivalCancel"), tr("Cancel"), nullptr, this))
    , m_copy(makeButton(QStringLiteral("arrivalCopy"), tr("Copy as text"), "link", this))
    , m_list(new QWidget)
{
    setObjectName(QStringLiteral("arrivalCheck"));
    setAccessibleName(tr("Why did nothing arrive?"));
    m_title->setObjectName(QStringLiteral("arrivalTitle"));
    m_start->setAccessibleName(tr("Check why nothing arrives"));
    m_cancel->setAccessibleName(tr("Cancel the check"));
    m_copy->setAccessibleName(tr("Copy what was found as text"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 0, 20, 0);
    head->setSpacing(12);
    head->addWidget(m_start);
    head->addWidget(m_cancel);
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);
    m_list->setObjectName(QStringLiteral("arrivalSteps"));
    m_list->setProperty("role", QStringLiteral("scrolled"));
    m_lines = makeColumn(m_list, 0, 2);
    m_lines->setContentsMargins(20, 0, 20, 12);
    m_lines->addWidget(m_explanation);
    m_lines->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto *column = makeColumn(this, 0, 8);
    column->setContentsMargins(0, 12, 0, 0);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    connect(m_start, &QPushButton::clicked, this, &ArrivalCheck::start);
    connect(m_cancel, &QPushButton::clicked, this, &ArrivalCheck::cancel);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (!m_report)
            return;
        putOnClipboard(arrivalText(*m_report));
        Q_EMIT toast(tr("The findings were copied."));
    });
    setState(false);
}

ArrivalCheck::~ArrivalCheck()
{
    m_future.cancel();
}

void ArrivalCheck::setInbox(const Inbox *inbox)
{
    const InboxId id = inbox ? inbox->id : InboxId();
    if (id == m_inbox)
        return;
    cancel();
    m_inbox = id;
    m_report.reset();
    clearLines();
    m_explanation->show();
    m_title->clear();
    setState(false);
}

void ArrivalCheck::start()
{
    cancel();
    m_report.reset();
    m_explanation->hide();
    clearLines();
    const int generation = ++m_generation;
    setState(true);
    m_future = m_services.arrivals.examine(m_inbox,
                                           [self = QPointer<ArrivalCheck>(this), generation](ArrivalStep::Check check) {
                                               if (self && generation == self->m_generation)
                                                   self->began(check);
                                           });
    whenDone(m_future, this, [this, generation](const Result<ArrivalReport> &report) {
        if (generation != m_generation)
            return;
        if (report)
            showReport(*report);
        else
            problem(report.error());
    });
}

void ArrivalCheck::cancel()
{
    if (!m_future.isRunning())
        return;
    ++m_generation;
    m_future.cancel();
    m_future = {};
    setState(false);
    m_title->setText(tr("Cancelled"));
}

void ArrivalCheck::began(ArrivalStep::Check check)
{
    m_title->setText(tr("Checking: %1…").arg(arrivalCheckWord(check)));
}

void ArrivalCheck::showReport(const ArrivalReport &report)
{
    m_report = report;
    setState(false);
    const ArrivalStep *cause = report.cause();
    m_title->setText(cause ? tr("Found: %1").arg(arrivalCheckWord(cause->check)) : tr("No problem found"));
    using State = ArrivalStep::State;
    const int width = FindingLine::widthOf({wordOf(State::Good), wordOf(State::Bad), wordOf(State::Unknown)});
    for (const ArrivalStep &step : report.steps) {
        auto *line = new FindingLine(wordOf(step.state), toneOf(step.state), arrivalCheckWord(step.check), step.text,
                                     width, m_list);
        line->setObjectName(QStringLiteral("arrivalStep%1").arg(int(step.check)));
        if (step.repair != ArrivalStep::Repair::None) {
            const char *kind = &step == cause ? "primary" : nullptr;
            auto *button = makeButton(QStringLiteral("arrivalRepair%1").arg(int(step.repair)),
                                      arrivalRepairWord(step.repair), kind, line);
            connect(button, &QPushButton::clicked, this, [this, step] { mend(step); });
            line->addButton(button);
        }
        m_lines->insertWidget(m_lines->count() - 1, line);
    }
}

void ArrivalCheck::mend(const ArrivalStep &step)
{
    switch (step.repair) {
    case ArrivalStep::Repair::None:
        return;
    case ArrivalStep::Repair::StartReceiver: {
        // It says that it is starting before it says how that went.
        const auto listening = std::make_shared<QMetaObject::Connection>();
        *listening =
            connect(&m_services.receiver, &Receiver::changed, this, [this, listening](const ReceiverState &state) {
                if (state.phase == ReceiverState::Phase::Starting)
                    return;
                disconnect(*listening);
                start();
            });
        m_services.receiver.start(QHostAddress(m_services.settings.get(setting::listenAddress)),
                                  quint16(m_services.settings.get(setting::listenPort)));
        return;
    }
    case ArrivalStep::Repair::ResumeInbox:
        connect(&m_services.receiver, &Receiver::inboxesChanged, this, &ArrivalCheck::start, Qt::SingleShotConnection);
        whenDone(m_services.receiver.pauseInbox(m_inbox, false), this, [this](const Result<Inbox> &now) {
            if (!now)
                problem(now.error());
        });
        return;
    case ArrivalStep::Repair::EnterSecret:
        Q_EMIT secretWanted();
        return;
    case ArrivalStep::Repair::SetPublicUrl:
        Q_EMIT receiverPanelRequested();
        return;
    case ArrivalStep::Repair::CreateSubscription:
        Q_EMIT webhookForInboxRequested(m_inbox);
        return;
    case ArrivalStep::Repair::ChooseEvents:
        Q_EMIT webhookRequested(step.subscription);
        return;
    case ArrivalStep::Repair::ActivateSubscription:
    case ArrivalStep::Repair::UpdateUrl:
        updateSubscription(step);
        return;
    case ArrivalStep::Repair::OpenEvent:
        Q_EMIT eventRequested(step.event);
        return;
    }
}

void ArrivalCheck::updateSubscription(const ArrivalStep &step)
{
    SubscriptionsApi *api = m_services.session.platform() ? m_services.session.platform()->subscriptions() : nullptr;
    if (!api)
        return;
    whenDone(api->subscriptions(), this, [this, step](const Result<QList<Subscription>> &list) {
        if (!list)
            return problem(list.error());
        Platform *platform = m_services.session.platform();
        for (const Subscription &before : *list) {
            if (before.id != step.subscription || !platform || !platform->subscriptions())
                continue;
            Subscription after = before;
            if (step.repair == ArrivalStep::Repair::UpdateUrl)
                after.url = step.url;
            else
                after.enabled = true;
            whenDone(platform->subscriptions()->update(before, after), this, [this](const Result<Subscription> &now) {
                if (!now)
                    return problem(now.error());
                Q_EMIT toast(tr("Webhook “%1” saved.").arg(now->name));
                start();
            });
        }
    });
}

void ArrivalCheck::problem(const Error &error)
{
    setState(false);
    if (!error.isCancelled())
        m_title->setText(error.text);
}

void ArrivalCheck::clearLines()
{
    for (QWidget *line : m_list->findChildren<FindingLine *>(QString(), Qt::FindDirectChildrenOnly)) {
        m_lines->removeWidget(line);
        line->hide();
        line->deleteLater();
    }
}

void ArrivalCheck::setState(bool running)
{
    m_start->setVisible(!running);
    m_cancel->setVisible(running);
    m_copy->setVisible(!running && m_report);
    m_start->setText(m_report ? tr("Check again") : tr("Check now"));
}

} // namespace gancho
