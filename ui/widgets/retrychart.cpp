#include "ui/widgets/retrychart.h"

#include "ui/theme/theme.h"
#include "ui/theme/themepalette.h"
#include "ui/widgets/build.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace gancho {

namespace {

constexpr int side = 28;
constexpr int leastStep = 76; ///< so that "59 min 59 s" fits between two
constexpr qreal dotRadius = 6;

QString timeOf(qint64 us)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(us / 1000).time(), QStringLiteral("HH:mm:ss"));
}

QString answerOf(const RetryAttempt &attempt)
{
    return attempt.status > 0 ? QString::number(attempt.status) : QStringLiteral("—");
}

} // namespace

RetryChart::RetryChart(QWidget *parent)
    : QWidget(parent)
{
    identify(this, QStringLiteral("retryChart"), tr("Deliveries of the same event over time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RetryChart::setStory(const RetryStory &story)
{
    m_story = story;
    QStringList words;
    for (qsizetype i = 0; i < story.attempts.size(); ++i) {
        const RetryAttempt &attempt = story.attempts[i];
        const QString answer = attempt.status > 0 ? tr("answered %1").arg(attempt.status) : tr("not answered");
        words += i == 0 ? tr("%1: %2").arg(timeOf(attempt.receivedUs), answer)
                        : tr("%1 later: %2").arg(spanText(story.gapsUs[i - 1]), answer);
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setToolTip(words.join(u'\n'));
    update();
}

qsizetype RetryChart::firstShown() const
{
    const qsizetype fit = std::max<qsizetype>(2, (width() - 2 * side) / leastStep + 1);
    return std::max<qsizetype>(0, m_story.attempts.size() - fit);
}

QStringList RetryChart::gapLabels() const
{
    QStringList labels;
    for (qsizetype i = firstShown(); i < m_story.gapsUs.size(); ++i)
        labels += QStringLiteral("+") + spanText(m_story.gapsUs[i]);
    return labels;
}

QVector<double> RetryChart::places() const
{
    const qsizetype first = firstShown(), steps = m_story.attempts.size() - first - 1;
    QVector<double> places{double(side)};
    double weights = 0;
    for (qsizetype i = first; i < m_story.gapsUs.size(); ++i)
        weights += std::log10(1 + double(m_story.gapsUs[i]) / 1e6);
    const double spare = std::max(0.0, std::min(double(width() - 2 * side), double(steps) * 2.5 * leastStep) -
                                           double(steps) * leastStep);
    for (qsizetype i = first; i < m_story.gapsUs.size(); ++i) {
        const double weight = std::log10(1 + double(m_story.gapsUs[i]) / 1e6);
        places += places.last() + leastStep + (weights > 0 ? spare * weight / weights : 0);
    }
    return places;
}

void RetryChart::paintEvent(QPaintEvent *)
{
    if (m_story.attempts.isEmpty())
        return;
    const ThemeColours &c = theme().colours();
    const qsizetype first = firstShown();
    const QVector<double> at = places();
    const QStringList labels = gapLabels();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme().captionFont());
    const int line = painter.fontMetrics().height();
    const double y = line + 14;
    painter.setPen(QPen(c.line, 2));
    // What came before, or may come after.
    if (first > 0)
        painter.drawLine(QPointF(0, y), QPointF(at.first(), y));
    if (m_story.kind == RetryStory::Kind::Waiting) {
        painter.setPen(QPen(c.line, 2, Qt::DashLine));
        painter.drawLine(QPointF(at.last(), y), QPointF(std::min<double>(at.last() + leastStep, width()), y));
        painter.setPen(QPen(c.line, 2));
    }
    for (qsizetype i = 1; i < at.size(); ++i)
        painter.drawLine(QPointF(at[i - 1], y), QPointF(at[i], y));
    painter.setPen(c.muted);
    for (qsizetype i = 1; i < at.size(); ++i)
        painter.drawText(QRectF(at[i - 1], y - line - 8, at[i] - at[i - 1], line), Qt::AlignCenter, labels[i - 1]);
    for (qsizetype i = 0; i < at.size(); ++i) {
        const RetryAttempt &attempt = m_story.attempts[first + i];
        const QColor colour = toneColour(c, attempt.isTaken() ? Tone::Ok : Tone::Bad);
        painter.setPen(QPen(c.surface, 2));
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(at[i], y), dotRadius, dotRadius);
        const QRectF below(at[i] - leastStep / 2.0, y + dotRadius + 4, leastStep, line);
        painter.setPen(colour);
        painter.drawText(below, Qt::AlignCenter, answerOf(attempt));
        painter.setPen(c.muted);
        painter.drawText(below.translated(0, line), Qt::AlignCenter, timeOf(attempt.receivedUs));
    }
}

} // namespace gancho
