#include "ui/widgets/eventfilterpills.h"

#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QKeyEvent>
#include <QPushButton>

namespace gancho {

namespace {
constexpr int pillHeight = 26;
constexpr int gap = 6;
constexpr int mostWidth = 320;
} // namespace

EventFilterPills::EventFilterPills(QWidget *parent)
    : QWidget(parent)
    , m_clear(makeButton(QStringLiteral("clearFilters"), tr("Clear all"), "quiet", this))
{
    setObjectName(QStringLiteral("filterPills"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_clear->hide();
    connect(m_clear, &QPushButton::clicked, this, &EventFilterPills::clearRequested);
}

void EventFilterPills::setParts(const QList<EventFilterPart> &parts)
{
    while (m_pills.size() > parts.size()) {
        QPushButton *last = m_pills.takeLast();
        last->hide();
        last->deleteLater();
    }
    while (m_pills.size() < parts.size()) {
        auto *pill = makeButton({}, {}, "pill", this);
        pill->installEventFilter(this);
        pill->setMaximumWidth(mostWidth);
        connect(pill, &QPushButton::clicked, this, [this, pill] { Q_EMIT removed(pill->property("part").toString()); });
        pill->show();
        m_pills += pill;
    }
    QWidget *before = nullptr;
    for (qsizetype at = 0; at < parts.size(); ++at) {
        QPushButton *pill = m_pills[at];
        const QString text = fontMetrics().elidedText(parts[at].text, Qt::ElideRight, mostWidth - 48);
        pill->setText(QString(text).replace(u'&', QLatin1String("&&")) + QStringLiteral("  ×"));
        pill->setProperty("part", parts[at].key);
        identify(pill, QStringLiteral("filterPill_") + parts[at].key,
                 tr("Take the filter away: %1").arg(parts[at].text));
        if (before)
            setTabOrder(before, pill);
        before = pill;
    }
    if (before)
        setTabOrder(before, m_clear);
    m_clear->setVisible(!parts.isEmpty());
    setVisible(!parts.isEmpty());
    updateGeometry();
    place(width(), true);
}

int EventFilterPills::place(int width, bool move) const
{
    int x = 0, y = 0;
    QList<QWidget *> all;
    for (QPushButton *pill : m_pills)
        all += pill;
    all += m_clear;
    for (QWidget *one : all) {
        const int wide = qMin(one->sizeHint().width(), width);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += pillHeight + gap;
        }
        if (move)
            one->setGeometry(x, y, wide, pillHeight);
        x += wide + gap;
    }
    return y + pillHeight;
}

int EventFilterPills::heightForWidth(int width) const
{
    return m_pills.isEmpty() ? 0 : place(width, false);
}

QSize EventFilterPills::sizeHint() const
{
    return {400, heightForWidth(qMax(400, width()))};
}

void EventFilterPills::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place(width(), true);
}

bool EventFilterPills::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *pill = qobject_cast<QPushButton *>(watched);
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (pill && (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Return)) {
            pill->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gancho
