#include "ui/widgets/toast.h"

#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace gancho {

namespace {
constexpr int shownMs = 5000;
constexpr int shownWithUndoMs = 10000;
/// For reading it.
constexpr int msPerCharacter = 60;
/// A longer text is broken into lines of this width, pixels.
constexpr int widestText = 640;
} // namespace

Toast::Toast(QWidget *parent)
    : QFrame(parent)
    , m_label(makeLabel({}, nullptr, this))
    , m_button(makeButton(QStringLiteral("toastUndo"), {}, "link", this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(16);
    row->addWidget(m_label);
    row->addWidget(m_button);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (m_undo)
            m_undo->trigger();
    });
    m_button->setAccessibleName(tr("Undo"));
    parent->installEventFilter(this);
    hide();
}

void Toast::present(const QString &text, QAction *undo)
{
    const ThemeColours &c = theme().colours();
    m_undo = undo;
    m_label->setText(text);
    m_label->setStyleSheet(QStringLiteral("color: %1").arg(c.surface.name()));
    m_button->setVisible(undo != nullptr);
    m_button->setStyleSheet(
        QStringLiteral("color: %1").arg((theme().isDark() ? QColor(0x0B5F5B) : QColor(0x7FDCD6)).name()));
    if (undo) {
        m_button->setText(undo->text());
        m_button->setAccessibleName(undo->text());
    }
    setAccessibleName(text);
    place();
    show();
    raise();
    m_timer.start(qMax(undo ? shownWithUndoMs : shownMs, int(text.size()) * msPerCharacter));
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString Toast::text() const
{
    return m_label->text();
}

void Toast::place()
{
    const int besides = 32 + (m_button->isHidden() ? 0 : m_button->sizeHint().width() + layout()->spacing());
    const int most = qMin(widestText, parentWidget()->width() - 32 - besides);
    const bool breaks = m_label->fontMetrics().horizontalAdvance(m_label->text()) > most;
    m_label->setWordWrap(breaks);
    m_label->setMinimumWidth(breaks ? most : 0);
    m_label->setMinimumHeight(breaks ? m_label->heightForWidth(most) : 0);
    layout()->activate();
    const QSize wanted = sizeHint().boundedTo(parentWidget()->size() - QSize(32, 32));
    setGeometry(
        QRect(QPoint((parentWidget()->width() - wanted.width()) / 2, parentWidget()->height() - wanted.height() - 24),
              wanted));
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *)
{
    m_timer.stop();
}

void Toast::leaveEvent(QEvent *)
{
    m_timer.start(m_undo ? shownWithUndoMs : shownMs);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().colours().text);
    painter.drawRoundedRect(rect(), Theme::radius, Theme::radius);
}

} // namespace gancho
