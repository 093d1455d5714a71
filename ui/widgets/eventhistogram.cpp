#include "ui/widgets/eventhistogram.h"

#include "models/domain/eventtype.h"
#include "ui/theme/theme.h"
#include "ui/widgets/histogramcolours.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace gancho {

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr int side = 12;
constexpr int textHeight = 26;
constexpr int axisHeight = 20;
constexpr int legendHeight = 22;

} // namespace

EventHistogram::EventHistogram(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("eventHistogram"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    updateTexts();
}

qint64 EventHistogram::stepFor(qint64 spanUs)
{
    for (const qint64 step : {second,     2 * second, 5 * second,  10 * second, 15 * second, 30 * second, minute,
                              2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, hour,        2 * hour,
                              3 * hour,   6 * hour,   12 * hour,   day,         2 * day,     7 * day})
        if (spanUs / step <= 62)
            return step;
    return qMax<qint64>(1, spanUs / (60 * day)) * day;
}

void EventHistogram::start(qint64 fromUs, qint64 toUs, qint64 stepUs)
{
    m_fromUs = fromUs;
    m_toUs = toUs;
    m_stepUs = stepUs;
    m_most = 0;
    m_bars.clear();
    m_legend.clear();
    for (qint64 at = fromUs; at < toUs && m_bars.size() < 2 * mostBars; at += stepUs)
        m_bars.append({at, 0, 0, {}});
    if (m_hovered >= barCount())
        m_hovered = m_pressed = -1;
}

void EventHistogram::finish()
{
    for (const Bar &bar : std::as_const(m_bars))
        m_most = qMax(m_most, bar.events);
    updateTexts();
    updateGeometry();
    update();
    Q_EMIT titleChanged();
}

void EventHistogram::setBuckets(const QVector<EventBucket> &buckets, qint64 fromUs, qint64 toUs, qint64 stepUs)
{
    start(fromUs, toUs, stepUs);
    m_byType = false;
    for (const EventBucket &bucket : buckets) {
        const qint64 bar = (bucket.startUs - fromUs) / stepUs;
        if (bucket.startUs < fromUs || bar >= barCount())
            continue;
        m_bars[bar].events += bucket.events;
        m_bars[bar].failures += bucket.failures;
    }
    finish();
}

void EventHistogram::setTypes(const QVector<TypeBucket> &buckets, qint64 fromUs, qint64 toUs, qint64 stepUs)
{
    start(fromUs, toUs, stepUs);
    m_byType = true;
    QHash<QString, qint64> totals;
    for (const TypeBucket &bucket : buckets)
        totals[bucket.type] += bucket.events;
    m_legend = totals.keys();
    std::sort(m_legend.begin(), m_legend.end(), [&totals](const QString &a, const QString &b) {
        return totals[a] != totals[b] ? totals[a] > totals[b] : a < b;
    });
    m_legend = m_legend.mid(0, histogramcolours::count);
    // A type keeps its colour while others come and go before it.
    std::sort(m_legend.begin(), m_legend.end());
    for (Bar &bar : m_bars)
        bar.parts.resize(m_legend.size() + 1);
    for (const TypeBucket &bucket : buckets) {
        const qint64 bar = (bucket.startUs - fromUs) / stepUs;
        if (bucket.startUs < fromUs || bar >= barCount())
            continue;
        const auto place = m_legend.indexOf(bucket.type);
        m_bars[bar].parts[place < 0 ? m_legend.size() : place] += bucket.events;
        m_bars[bar].events += bucket.events;
    }
    finish();
}

void EventHistogram::setTall(bool tall)
{
    m_tall = tall;
    updateGeometry();
    update();
}

void EventHistogram::setHeadRoom(int left, int right)
{
    m_leftRoom = left;
    m_rightRoom = right;
    update();
}

QSize EventHistogram::sizeHint() const
{
    return {600, m_tall ? tallHeight : m_byType && !m_legend.isEmpty() ? shortHeight + legendHeight : shortHeight};
}

QSize EventHistogram::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

QRect EventHistogram::plot() const
{
    const int left = m_tall ? side + 44 : side;
    const int foot = (m_tall ? axisHeight : 1) + (m_byType && !m_legend.isEmpty() ? legendHeight : 0);
    return rect().adjusted(left, textHeight + (m_tall ? 10 : 4), -side, -foot);
}

QPair<int, int> EventHistogram::chosen() const
{
    if (m_pressed >= 0 && m_hovered >= 0)
        return {qMin(m_pressed, m_hovered), qMax(m_pressed, m_hovered)};
    return m_hovered >= 0 ? QPair<int, int>{m_hovered, m_hovered} : QPair<int, int>{0, barCount() - 1};
}

int EventHistogram::barAt(int x) const
{
    if (m_bars.isEmpty())
        return -1;
    const QRect area = plot();
    return std::clamp((x - area.left()) * barCount() / qMax(1, area.width()), 0, barCount() - 1);
}

QString EventHistogram::title() const
{
    if (m_stepUs == minute)
        return tr("Events per minute");
    if (m_stepUs == hour)
        return tr("Events per hour");
    if (m_stepUs == day)
        return tr("Events per day");
    if (m_stepUs < minute)
        return tr("Events per %1 s").arg(m_stepUs / second);
    if (m_stepUs < hour)
        return tr("Events per %1 min").arg(m_stepUs / minute);
    if (m_stepUs < day)
        return tr("Events per %1 h").arg(m_stepUs / hour);
    return tr("Events per %1 days").arg(m_stepUs / day);
}

QString EventHistogram::clock(qint64 us) const
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(us / 1000);
    if (m_toUs - m_fromUs > 36 * hour)
        return QLocale().toString(when.date(), QLocale::ShortFormat);
    return when.time().toString(m_stepUs < minute ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

QString EventHistogram::summary() const
{
    const auto [first, last] = chosen();
    if (last < 0)
        return {};
    qint64 events = 0;
    qint64 failures = 0;
    for (int bar = first; bar <= last; ++bar) {
        events += m_bars[bar].events;
        failures += m_bars[bar].failures;
    }
    const QLocale locale;
    QString text = QStringLiteral("%1 – %2 · ")
                       .arg(clock(m_bars[first].startUs), clock(qMin(m_bars[last].startUs + m_stepUs, m_toUs)));
    text += events == 1 ? tr("1 event") : tr("%1 events").arg(locale.toString(events));
    if (failures > 0)
        text +=
            QStringLiteral(" · ") + (failures == 1 ? tr("1 refused") : tr("%1 refused").arg(locale.toString(failures)));
    return text;
}

void EventHistogram::updateTexts()
{
    setAccessibleName(title());
    setAccessibleDescription(summary());
}

QString EventHistogram::barText(int bar) const
{
    const Bar &one = m_bars[bar];
    const QLocale locale;
    QStringList lines{QStringLiteral("%1 – %2").arg(clock(one.startUs), clock(one.startUs + m_stepUs))};
    const auto line = [&lines, &locale](const QString &what, qint64 events) {
        if (events > 0)
            lines += QStringLiteral("%1: %2").arg(what, locale.toString(events));
    };
    if (m_byType) {
        for (qsizetype at = 0; at < m_legend.size(); ++at)
            line(eventType(PlatformKind::None, m_legend[at]).label, one.parts.value(at));
        line(tr("Others"), one.parts.value(m_legend.size()));
    } else {
        line(tr("Accepted"), one.events - one.failures);
        line(tr("Refused"), one.failures);
    }
    if (one.events == 0)
        lines += tr("No events");
    return lines.join(u'\n');
}

bool EventHistogram::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int bar = plot().contains(help->pos()) ? barAt(help->pos().x()) : -1;
        if (bar >= 0)
            QToolTip::showText(help->globalPos(),
                               QStringLiteral("<p style=\"white-space:pre\">") + barText(bar).toHtmlEscaped(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void EventHistogram::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_bars.isEmpty())
        m_pressed = m_hovered = barAt(event->pos().x());
    update();
}

void EventHistogram::mouseMoveEvent(QMouseEvent *event)
{
    const int bar = barAt(event->pos().x());
    if (bar == m_hovered)
        return;
    m_hovered = bar;
    update();
}

void EventHistogram::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_pressed < 0)
        return;
    m_hovered = barAt(event->pos().x());
    choose();
}

void EventHistogram::choose()
{
    if (m_hovered < 0)
        return;
    const auto [first, last] = chosen();
    const qint64 from = m_bars[first].startUs;
    const qint64 to = m_bars[last].startUs + m_stepUs;
    m_pressed = -1;
    update();
    Q_EMIT periodChosen(from, to);
}

void EventHistogram::keyPressEvent(QKeyEvent *event)
{
    if (m_bars.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    int to = m_hovered;
    switch (event->key()) {
    case Qt::Key_Left:
        to = m_hovered < 0 ? barCount() - 1 : m_hovered - 1;
        break;
    case Qt::Key_Right:
        to = m_hovered < 0 ? 0 : m_hovered + 1;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = barCount() - 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose();
        return;
    case Qt::Key_Escape:
        if (m_hovered < 0) {
            QWidget::keyPressEvent(event);
            return;
        }
        m_hovered = m_pressed = -1;
        updateTexts();
        update();
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier)
        m_pressed = m_pressed < 0 ? m_hovered : m_pressed;
    else
        m_pressed = -1;
    m_hovered = qBound(0, to, barCount() - 1);
    updateTexts();
    update();
}

void EventHistogram::focusOutEvent(QFocusEvent *event)
{
    m_hovered = m_pressed = -1;
    updateTexts();
    QWidget::focusOutEvent(event);
}

void EventHistogram::leaveEvent(QEvent *event)
{
    if (!hasFocus())
        m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

} // namespace gancho
