#include "ui/widgets/eventhead.h"

#include "app/exchange/eventmask.h"
#include "models/items/eventtext.h"
#include "models/items/verdicttext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/recordlinks.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace gancho {

namespace {

QLabel *elided(const char *name, const char *role, QWidget *parent)
{
    auto *label = new ElidedLabel({}, role, parent);
    label->setObjectName(QLatin1String(name));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

EventHead::EventHead(QWidget *parent)
    : QWidget(parent)
    , m_title(elided("eventTitle", "section", this))
    , m_facts(elided("eventFacts", "muted", this))
    , m_times(elided("eventTimes", "muted", this))
    , m_subject(elided("eventSubject", "", this))
    , m_verdict(new Banner(Tone::Bad, this))
    , m_repeat(makeButton(QStringLiteral("eventRepeat"), {}, "link", this))
    , m_reveal(makeButton(QStringLiteral("eventReveal"), tr("The QR code and the pairing code are hidden: show them"),
                          "link", this))
    , m_links(new RecordLinks(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(m_more))
    , m_actions(new QHBoxLayout)
{
    identify(m_more, QStringLiteral("eventMore"), tr("More actions for this event"));
    m_more->setText(QStringLiteral("⋯"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_verdict->setObjectName(QStringLiteral("eventVerdict"));
    m_verdict->hide();
    m_repeat->hide();
    m_reveal->hide();
    m_actions->setSpacing(Theme::grid);
    m_actions->addWidget(m_more);
    auto *title = new QHBoxLayout;
    title->setSpacing(Theme::grid);
    title->addWidget(m_title, 1);
    title->addLayout(m_actions);
    auto *column = makeColumn(this, 0, 4);
    column->setContentsMargins(16, 12, 12, 8);
    column->addLayout(title);
    column->addWidget(m_facts);
    column->addWidget(m_times);
    column->addWidget(m_subject);
    column->addWidget(m_verdict);
    column->addWidget(m_repeat, 0, Qt::AlignLeft);
    column->addWidget(m_reveal, 0, Qt::AlignLeft);
    column->addWidget(m_links);
    connect(m_reveal, &QPushButton::clicked, this, &EventHead::revealRequested);
    connect(m_repeat, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_first.value); });
}

void EventHead::addWidget(QWidget *widget)
{
    m_actions->insertWidget(m_actions->count() - 1, widget);
}

QString EventHead::delayText(qint64 eventUs, qint64 receivedUs)
{
    constexpr qint64 second = 1'000'000;
    const qint64 delay = receivedUs - eventUs;
    const qint64 size = qAbs(delay);
    if (size < second / 1000)
        return tr("event at the same time");
    const QLocale locale;
    const QString text = size < second / 10          ? tr("%1 ms").arg(locale.toString(size / 1000))
                         : size < 120 * second       ? tr("%1 s").arg(locale.toString(double(size) / second, 'f', 1))
                         : size < 2 * 3600 * second  ? tr("%1 min").arg(locale.toString(size / second / 60))
                         : size < 48 * 3600 * second ? tr("%1 h").arg(locale.toString(size / second / 3600))
                                                     : tr("%1 d").arg(locale.toString(size / second / 86400));
    return delay >= 0 ? tr("event %1 earlier").arg(text) : tr("event %1 later, by the platform's clock").arg(text);
}

void EventHead::setEvent(const EventRecord &record)
{
    const EventSummary &event = record.summary;
    m_title->setText(eventtext::label(event));
    QStringList facts{event.type, eventtext::time(event.receivedUs)};
    facts += event.size > 0 ? eventtext::size(event.size) : tr("no body");
    if (!event.sender.isEmpty())
        facts += tr("from %1").arg(event.sender);
    if (record.verdict.reason == SenderReason::Passed)
        facts += tr("sender checked (%1)").arg(verdicttext::schemeName(record.verdict.scheme));
    facts.removeAll(QString());
    QStringList times;
    if (event.eventUs)
        times += delayText(*event.eventUs, event.receivedUs);
    if (const QString took = eventtext::duration(event.durationUs); !took.isEmpty())
        times += tr("answered %1 in %2").arg(event.status).arg(took);
    m_times->setText(times.join(QStringLiteral(" · ")));
    m_times->setVisible(!times.isEmpty());
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    // Whoever looks over the shoulder need not see a token.
    const QString target = QString::fromUtf8(exchange::maskedTarget(event.target.toUtf8()));
    const QString request = QStringLiteral("%1 %2").arg(event.method, target);
    m_subject->setText(event.subject.isEmpty() ? request : QStringLiteral("%1 → %2").arg(event.subject, request));
    m_verdict->setMessage(Tone::Bad, record.verdict.isFailure() ? verdicttext::sentence(record.verdict) : QString());
    m_links->setEvent(record);
    m_first = event.repeatOf;
    m_repeat->setVisible(m_first.isValid());
    m_repeat->setText(tr("Repeated delivery: show the first one"));
    m_repeat->setAccessibleName(m_repeat->text());
}

void EventHead::offerToReveal(bool hidden)
{
    m_reveal->setVisible(hidden);
}

void EventHead::setRepeat(int position, int count, qint64 firstReceivedUs)
{
    if (!m_first.isValid() || count < 2)
        return;
    m_repeat->setText(
        tr("Repeat of the delivery of %1 · %2 of %3").arg(eventtext::time(firstReceivedUs)).arg(position).arg(count));
    m_repeat->setAccessibleName(m_repeat->text());
}

} // namespace gancho
