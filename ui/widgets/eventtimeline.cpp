#include "ui/widgets/eventtimeline.h"

#include "ui/theme/theme.h"
#include "ui/widgets/build.h"
#include "ui/widgets/eventhistogram.h"

#include <QActionGroup>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace gancho {

namespace {
constexpr qint64 minuteUs = 60'000'000;
const QString typeKey = QStringLiteral("byType");
const QString tallKey = QStringLiteral("tall");
const QString stepKey = QStringLiteral("step");
} // namespace

EventTimeline::EventTimeline(EventHistogramFeed::Sources sources, EventDelays::Source delays, QWidget *parent)
    : QWidget(parent)
    , m_histogram(new EventHistogram(this))
    , m_feed(new EventHistogramFeed(std::move(sources), *m_histogram, this))
    , m_delays(new EventDelays(std::move(delays), this))
    , m_title(makeButton(QStringLiteral("timelineMenuButton"), {}, "quiet", this))
    , m_delayButton(makeButton(QStringLiteral("delaysButton"), tr("Delays"), "quiet", this))
    , m_tall(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("eventTimeline"));
    m_menu->setObjectName(QStringLiteral("timelineMenu"));
    m_title->setMenu(m_menu);
    m_title->setProperty("menu", true);
    m_delayButton->setToolTip(tr("How long the events took to arrive"));
    identify(m_tall, QStringLiteral("timelineTall"), tr("Show the timeline taller, with its axis"));
    m_tall->setToolTip(m_tall->accessibleName());
    m_tall->setCheckable(true);
    for (QWidget *button : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_delayButton)})
        button->setFont(theme().captionFont());
    auto *column = makeColumn(this, 0, 0);
    column->addWidget(m_histogram);
    fillMenu();

    connect(m_histogram, &EventHistogram::periodChosen, this, &EventTimeline::periodChosen);
    connect(m_histogram, &EventHistogram::titleChanged, this, &EventTimeline::place);
    connect(m_delays, &EventDelays::typeChosen, this, &EventTimeline::typeChosen);
    connect(m_delayButton, &QPushButton::clicked, this, [this] { m_delays->openUnder(m_delayButton, m_filter); });
    connect(m_tall, &QToolButton::toggled, this, [this](bool tall) {
        setTall(tall);
        Q_EMIT changed();
    });
    setTall(false);
}

void EventTimeline::fillMenu()
{
    const auto group = [this](const QList<QPair<QString, qint64>> &entries, const char *name, auto chosen) {
        auto *actions = new QActionGroup(m_menu);
        for (const auto &[text, value] : entries) {
            QAction *action = m_menu->addAction(text);
            action->setObjectName(QLatin1String(name) + QString::number(value));
            action->setCheckable(true);
            action->setChecked(value == 0);
            action->setData(value);
            actions->addAction(action);
            connect(action, &QAction::triggered, this, [this, chosen, value = value] {
                chosen(value);
                Q_EMIT changed();
            });
        }
        return actions;
    };
    group({{tr("By outcome"), 0}, {tr("By event"), 1}}, "timelineKind",
          [this](qint64 byType) { m_feed->setByType(byType == 1); });
    m_menu->addSeparator();
    group({{tr("Step as it fits"), 0},
           {tr("Per minute"), minuteUs},
           {tr("Per hour"), 60 * minuteUs},
           {tr("Per day"), 24 * 60 * minuteUs}},
          "timelineStep", [this](qint64 step) { m_feed->setStep(step); });
}

void EventTimeline::setFilter(const EventFilter &filter, qint64 spanUs)
{
    m_filter = filter;
    m_feed->setFilter(filter, spanUs);
}

void EventTimeline::setTall(bool tall)
{
    m_histogram->setTall(tall);
    m_tall->setText(tall ? QStringLiteral("▴") : QStringLiteral("▾"));
    m_tall->setAccessibleName(tall ? tr("Show the timeline lower") : tr("Show the timeline taller, with its axis"));
    place();
}

void EventTimeline::place()
{
    m_title->setText(m_histogram->title());
    m_title->setAccessibleName(tr("%1: how the timeline is shown").arg(m_histogram->title()));
    const int high = 24;
    const int titleWidth = m_title->sizeHint().width();
    m_title->setGeometry(8, 3, titleWidth, high);
    const int delayWidth = m_delayButton->sizeHint().width();
    m_delayButton->setGeometry(8 + titleWidth + 4, 3, delayWidth, high);
    m_tall->setGeometry(width() - 30, 3, 24, high);
    m_histogram->setHeadRoom(titleWidth + delayWidth + 8, 26);
    for (QWidget *one :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_delayButton), static_cast<QWidget *>(m_tall)})
        one->raise();
}

void EventTimeline::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

QByteArray EventTimeline::save() const
{
    return QJsonDocument(QJsonObject{{typeKey, m_feed->isByType()},
                                     {tallKey, m_histogram->isTall()},
                                     {stepKey, double(m_feed->step())}})
        .toJson(QJsonDocument::Compact);
}

void EventTimeline::restore(const QByteArray &state)
{
    const QJsonObject json = QJsonDocument::fromJson(state).object();
    if (json.isEmpty())
        return;
    const qint64 kind = json.value(typeKey).toBool() ? 1 : 0;
    const qint64 step = json.value(stepKey).toInteger();
    for (const QString &name : {QStringLiteral("timelineKind%1").arg(kind), QStringLiteral("timelineStep%1").arg(step)})
        if (auto *action = m_menu->findChild<QAction *>(name))
            action->setChecked(true);
    m_feed->setByType(kind == 1);
    m_feed->setStep(step);
    const QSignalBlocker quiet(m_tall);
    m_tall->setChecked(json.value(tallKey).toBool());
    setTall(m_tall->isChecked());
}

} // namespace gancho
